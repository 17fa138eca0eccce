// Meetings, people and what the parties agreed about deciding.
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view test_is_open = "A test is open. Close it before anything is changed.";

// With a test of an option open.
Room room_in_a_test()
{
    Room room = one_straw();
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

TEST(OpenMeetingRule, OpensOneMeetingAfterTheOther)
{
    Room room;
    room.when(OpenMeeting{-480}).then(MeetingOpened{-480});
    room.when(CloseMeeting{}).then(MeetingClosed{});
    room.when(OpenMeeting{840}).then(MeetingOpened{840});
}

TEST(OpenMeetingRule, RefusesASecondMeetingAtATime)
{
    open_meeting_room()
        .when(OpenMeeting{})
        .then_refused("A meeting is open already. Close it before opening the next.");
}

TEST(OpenMeetingRule, RefusesAClockThatNoZoneHas)
{
    for (const int offset_min : {841, -841, 1'000'000}) {
        Room()
            .when(OpenMeeting{offset_min})
            .then_refused("A meeting's clock is at most 14 hours from UTC. Check the zone.");
    }
}

TEST(CloseMeetingRule, RefusesWhenNoneIsOpenOrATestIs)
{
    Room().when(CloseMeeting{}).then_refused("No meeting is open. Open one first.");
    room_in_a_test()
        .when(CloseMeeting{})
        .then_refused("A test is open. Close it before the meeting closes.");
}

TEST(JoinPartyRule, GivesEachPartyItsLetterShapeAndColour)
{
    Room room;
    room.when(JoinParty{" Union ", "Local 412", "", 6, true})
        .then(PartyJoined{
            union_, true, 6, Shape::circle, PartyColour::blue, "Union", "Local 412", "U"});
    room.when(JoinParty{"Management", "", "Mg", 0, true})
        .then(PartyJoined{
            management, true, 0, Shape::square, PartyColour::amber, "Management", "", "Mg"});
    room.when(JoinParty{"\u00c9quipe", "", "", 2, false})
        .then(PartyJoined{
            {3}, false, 2, Shape::diamond, PartyColour::teal, "\u00c9quipe", "", "\u00c9"});
}

TEST(JoinPartyRule, RefusesWithoutANameOfItsOwn)
{
    two_parties()
        .when(JoinParty{" ", "", "", 0, true})
        .then_refused("Write the party's name first.");
    two_parties()
        .when(JoinParty{"MUTUAL", "", "", 0, true})
        .then_refused("\"Mutual\" means all deciding parties together. Choose another name.");
    two_parties()
        .when(JoinParty{"union", "", "X", 0, true})
        .then_refused("union is at the table already.");
}

TEST(JoinPartyRule, RefusesABadgeThatIsTakenOrTooLong)
{
    two_parties()
        .when(JoinParty{"Unison", "", "", 0, true})
        .then_refused("The letter U is taken. Give Unison another one.");
    two_parties()
        .when(JoinParty{"Unison", "", "m", 0, true})
        .then_refused("The letter m is taken. Give Unison another one.");
    two_parties()
        .when(JoinParty{"Physicians", "", "Phy", 0, true})
        .then_refused("A party's badge holds one or two letters. Give Physicians shorter ones.");
}

TEST(JoinPartyRule, RefusesWordsThatCannotBeKept)
{
    Room()
        .when(JoinParty{"\xff", "", "", 0, true})
        .then_refused("The party's name is not readable text. Type it again.");
    Room()
        .when(JoinParty{"Union", too_long(), "", 0, true})
        .then_refused("The party's full name is longer than 2000 bytes. Split it in two.");
}

TEST(JoinPartyRule, RefusesSeatsThatNoRoomHas)
{
    for (const int seats : {-1, 1'001}) {
        Room()
            .when(JoinParty{"Union", "", "", seats, true})
            .then_refused("A party has 0 to 1000 seats.");
    }
}

TEST(JoinPartyRule, LetsALatePartyJoinWithAVoiceOnly)
{
    Room room = one_straw();
    test_of(room, hazard_walk, Stance::support, Stance::support);
    room.when(JoinParty{"Physicians", "", "", 0, true})
        .then_refused("Tests have been taken without Physicians. Let it join with a voice only.");
    room.given(JoinParty{"Physicians", "", "", 0, false});
}

TEST(NameConstituentRule, RefusesWithoutNameOrPartyOrTwice)
{
    Room room = two_parties();
    room.when(NameConstituent{union_, "Nurses"}).then(ConstituentNamed{{1}, union_, "Nurses"});
    room.when(NameConstituent{union_, ""}).then_refused("Write the name first.");
    room.when(NameConstituent{{9}, "Cooks"})
        .then_refused("There is no such party. Look at its number and try again.");
    room.when(NameConstituent{management, "nurses"}).then_refused("nurses is on the list already.");
}

TEST(JoinParticipantRule, TakesPeopleOfAPartyAndNeutrals)
{
    Room room = two_parties();
    room.given(NameConstituent{union_, "Nurses"});
    room.when(JoinParticipant{"Ana Ruiz", union_, {1}, Role::co_lead})
        .then(ParticipantJoined{{1}, union_, {1}, Role::co_lead, "Ana Ruiz"});
    room.when(JoinParticipant{"Kim Lee", {}, {}, Role::facilitator})
        .then(ParticipantJoined{{2}, {}, {}, Role::facilitator, "Kim Lee"});
}

TEST(JoinParticipantRule, RefusesWhoCannotBePlaced)
{
    Room room = two_parties();
    room.given(NameConstituent{union_, "Nurses"});
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.when(JoinParticipant{"", union_, {}, Role::member}).then_refused("Write the name first.");
    room.when(JoinParticipant{"Ben Okafor", {9}, {}, Role::member})
        .then_refused("There is no such party. Look at its number and try again.");
    for (const JoinParticipant& misplaced :
        {JoinParticipant{"Ben Okafor", management, {1}, Role::member},
            JoinParticipant{"Ben Okafor", {}, {1}, Role::member},
            JoinParticipant{"Ben Okafor", management, {9}, Role::member}}) {
        room.when(misplaced).then_refused("That local or unit is not part of the party.");
    }
    room.when(JoinParticipant{"ana ruiz", management, {}, Role::member})
        .then_refused("ana ruiz is at the table already. Add a second name to tell them apart.");
}

TEST(NameRecorderRule, TakesSomebodyNewAsANeutral)
{
    Room room = two_parties();
    room.when(NameRecorder{"Ana Ruiz"})
        .then(ParticipantJoined{{1}, {}, {}, Role::recorder, "Ana Ruiz"}, RecorderNamed{{1}});
    room.when(NameRecorder{"Ana Ruiz"}).then_nothing();
    room.when(NameRecorder{" "}).then_refused("Write the recorder's name first.");
}

TEST(NameRecorderRule, TakesSomebodyWhoIsThere)
{
    Room room = two_parties();
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.when(NameRecorder{"ben okafor"}).then(RecorderNamed{{1}});
}

TEST(NameRecorderRule, TakesTheRoleFromWhoHadIt)
{
    Room room = two_parties();
    room.given(NameRecorder{"Ana Ruiz"});
    room.when(NameRecorder{"Kim Lee"})
        .then(ParticipantJoined{{2}, {}, {}, Role::recorder, "Kim Lee"}, RecorderNamed{{2}},
            RoleTaken{{1}, Role::member});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::chief_spokesperson});
    room.when(NameRecorder{"Ben Okafor"}).then(RecorderNamed{{3}}, RoleTaken{{2}, Role::member});
    EXPECT_EQ(room.session().participants[2].role, Role::chief_spokesperson);
}

// Of the union Ana (1) and Di (2), of management Ben (3), and Kim (4), who is neutral and facilitates.
Room people_at_table()
{
    Room room = two_parties();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.given(JoinParticipant{"Di Brook", union_, {}, Role::observer});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.given(JoinParticipant{"Kim Lee", {}, {}, Role::facilitator});
    return room;
}

TEST(TakeRoleRule, MovesFacilitationInOneAct)
{
    Room room = people_at_table();
    room.when(TakeRole{{1}, Role::facilitator})
        .then(RoleTaken{{1}, Role::facilitator}, RoleTaken{{4}, Role::member});
    room.when(TakeRole{{1}, Role::facilitator}).then_nothing();
    room.undo();
    EXPECT_EQ(room.session().participants[0].role, Role::member);
    EXPECT_EQ(room.session().participants[3].role, Role::facilitator);
}

TEST(TakeRoleRule, LetsTwoFacilitateBesideEachOther)
{
    Room room = people_at_table();
    room.when(TakeRole{{1}, Role::facilitator, true}).then(RoleTaken{{1}, Role::facilitator});
    EXPECT_EQ(room.session().participants[3].role, Role::facilitator);
    room.when(TakeRole{{3}, Role::facilitator})
        .then(RoleTaken{{3}, Role::facilitator}, RoleTaken{{1}, Role::member},
            RoleTaken{{4}, Role::member});
}

TEST(TakeRoleRule, GivesTheRecorderThePen)
{
    Room room = people_at_table();
    room.when(TakeRole{{1}, Role::recorder})
        .then(RoleTaken{{1}, Role::recorder}, RecorderNamed{{1}});
    room.when(TakeRole{{3}, Role::recorder, true})
        .then(RoleTaken{{3}, Role::recorder}, RecorderNamed{{3}});
    // Who has the role already takes the pen alone, by either command.
    room.when(TakeRole{{1}, Role::recorder}).then(RecorderNamed{{1}});
    room.when(NameRecorder{"Ben Okafor"}).then(RecorderNamed{{3}});
    room.when(TakeRole{{3}, Role::recorder}).then_nothing();
    room.when(TakeRole{{4}, Role::recorder})
        .then(RoleTaken{{4}, Role::recorder}, RoleTaken{{1}, Role::member},
            RoleTaken{{3}, Role::member}, RecorderNamed{{4}});
}

TEST(TakeRoleRule, MovesNoOtherRole)
{
    Room room = people_at_table();
    room.given(TakeRole{{1}, Role::co_lead});
    room.when(TakeRole{{3}, Role::co_lead}).then(RoleTaken{{3}, Role::co_lead});
    EXPECT_EQ(room.session().participants[0].role, Role::co_lead);
}

TEST(TakeRoleRule, RefusesWhoIsNotThere)
{
    Room room = people_at_table();
    room.when(TakeRole{{9}, Role::facilitator})
        .then_refused("There is no such person. Look at its number and try again.");
    room.given(NotePresence{{1}, false});
    for (const Role role : {Role::facilitator, Role::recorder}) {
        room.when(TakeRole{{1}, role})
            .then_refused("Ana Ruiz is noted as away. Note first that they are here.");
    }
    room.when(TakeRole{{1}, Role::expert}).then(RoleTaken{{1}, Role::expert});
}

TEST(TakeRoleRule, LeavesWhoIsAskedAsTheOpenTestFoundThem)
{
    Room room = one_straw();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.given(JoinParticipant{"Cy Adams", union_, {}, Role::observer});
    room.given(CallTest{staffing, hazard_walk, {}});
    for (const TakeRole& taken : {TakeRole{{1}, Role::observer}, TakeRole{{2}, Role::member}}) {
        room.when(taken).then_refused("A test is open. Close it before anything is changed.");
    }
    room.when(TakeRole{{1}, Role::facilitator}).then(RoleTaken{{1}, Role::facilitator});
}

TEST(NotePresenceRule, NotesWhatChangesAndNoMore)
{
    Room room = two_parties();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.when(NotePresence{{1}, false}).then(PresenceNoted{{1}, false});
    room.when(NotePresence{{1}, false}).then_nothing();
    room.when(NotePresence{{1}, true}).then(PresenceNoted{{1}, true});
    room.when(NotePresence{{1}, true}).then_nothing();
    room.when(NotePresence{{9}, true})
        .then_refused("There is no such person. Look at its number and try again.");
}

AdoptRule all_but(int dissent, int tries)
{
    AdoptRule rule;
    rule.decides = Decides::all_but_n;
    rule.dissent = dissent;
    rule.tries = tries;
    return rule;
}

TEST(AdoptRuleRule, KeepsAllThatWasAgreed)
{
    Room room = two_parties();
    AdoptRule rule = all_but(1, 3);
    rule.scale = Scale::fist_to_five;
    rule.fallback = Fallback::mediation;
    rule.quorum = {{union_, 4}, {management, 3}};
    room.when(rule).then(RuleAdopted{Scale::fist_to_five, Decides::all_but_n, 1, 3,
        Fallback::mediation, {{union_, 4}, {management, 3}}});
    room.when(rule).then_nothing();
}

TEST(AdoptRuleRule, TheFirstOneIsAnEventEvenWhenItIsTheUsualOne)
{
    Room room = two_parties();
    room.when(AdoptRule{}).then(RuleAdopted{});
    room.when(AdoptRule{}).then_nothing();
}

TEST(AdoptRuleRule, RefusesARuleThatLeavesTheNumbersOut)
{
    for (const AdoptRule& rule :
        {all_but(0, 3), all_but(1, 0), all_but(-1, 3), all_but(1, 1'001)}) {
        two_parties().when(rule).then_refused(
            "Say how many of each party may stay apart, and from which test on.");
    }
}

TEST(AdoptRuleRule, RefusesAQuorumThatCannotBe)
{
    const auto with_quorum = [](std::vector<PartyQuorum> quorum) {
        AdoptRule rule;
        rule.quorum = std::move(quorum);
        return rule;
    };
    for (const auto& quorum : {with_quorum({{{9}, 3}}), with_quorum({{{}, 3}}),
             with_quorum({{union_, 3}, {union_, 4}})}) {
        two_parties().when(quorum).then_refused("The quorum names each party at the table once.");
    }
    for (const int people : {0, -1, 1'001}) {
        two_parties()
            .when(with_quorum({{union_, people}}))
            .then_refused("A quorum is 1 to 1000 people.");
    }
}

TEST(AdoptRuleRule, IsChangedOnlyUnderItself)
{
    constexpr std::string_view only_under_itself =
        "Our rule of decision is changed only under itself. Test the new rule first.";
    Room room = open_meeting_room();
    room.given(AdoptRule{}).when(all_but(1, 3)).then_refused(only_under_itself);
    room.given(TestRule{all_but(1, 3)});
    all_answer(room, {1}, Stance::support, Stance::cannot_support);
    room.when(all_but(1, 3)).then_refused(only_under_itself);
    room.given(TestRule{all_but(1, 3)});
    all_answer(room, {2}, Stance::support, Stance::support);
    // Only the very rule that was tested.
    room.when(all_but(2, 3)).then_refused(only_under_itself);
    room.when(all_but(1, 3))
        .then(RuleAdopted{Scale::thumbs_discuss, Decides::all_but_n, 1, 3, Fallback::park, {}});
    // One consensus changes it once.
    room.when(AdoptRule{}).then_refused(only_under_itself);
}

TEST(AdoptRuleRule, IsNotChangedByATestOfTheGroundRules)
{
    Room room = open_meeting_room();
    room.given(AdoptRule{}).given(ProposeGroundRule{"All but one of each party"});
    room.given(CallListTest{TestedList::ground_rules, {}});
    all_answer(room, {1}, Stance::support, Stance::support);
    room.when(all_but(1, 3))
        .then_refused(
            "Our rule of decision is changed only under itself. Test the new rule first.");
}

TEST(TestRuleRule, PutsTheWholeRuleToTheRoom)
{
    Room room = open_meeting_room();
    room.when(TestRule{all_but(1, 3)})
        .then_refused("The first rule of decision is adopted by everyone present. Adopt it.");
    room.given(AdoptRule{});
    room.when(TestRule{AdoptRule{}})
        .then_refused("That is our rule already. Say what would be different.");
    room.when(TestRule{all_but(0, 3)})
        .then_refused("Say how many of each party may stay apart, and from which test on.");
    AdoptRule wanted = all_but(1, 3);
    wanted.quorum = {{union_, 4}};
    room.given(TestRule{wanted});
    EXPECT_EQ(room.session().tests.front().texts.front().text,
        "Everyone at the table decides. From test 3 on, up to 1 of each party may stay apart. We "
        "ask "
        "by thumbs, sideways for more discussion. Without consensus the issue is parked. At least "
        "4 of "
        "Union are here.");
    room.when(TestRule{wanted}).then_refused("A test is open. Close it before calling another.");
    room.when(CallListTest{TestedList::decision_rule, {}})
        .then_refused("Say which rule of decision is tested.");
}

TEST(AdoptRuleRule, MayChangeWhileNobodyCouldTestTheChange)
{
    Room room = Room{};
    room.given(AdoptRule{})
        .when(all_but(1, 3))
        .then(RuleAdopted{Scale::thumbs_discuss, Decides::all_but_n, 1, 3, Fallback::park, {}});
}

TEST(AdoptKeepingRule, ChangesHowTestsAreKept)
{
    Room room = two_parties();
    room.when(AdoptKeeping{Keeping::counts}).then_nothing();
    room.when(AdoptKeeping{Keeping::names}).then(KeepingAdopted{Keeping::names});
    room.when(AdoptKeeping{Keeping::names}).then_nothing();
}

TEST(RulesOfDeciding, StayAsTheyAreWhileATestIsOpen)
{
    room_in_a_test().when(AdoptRule{}).then_refused(test_is_open);
    room_in_a_test().when(AdoptKeeping{Keeping::names}).then_refused(test_is_open);
}

}  // namespace
}  // namespace jointly
