#include "core/session/find.h"
#include "core/session/session.h"
#include "tests/support/failed_check.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Texts = std::vector<std::string>;

TEST(Evolve, GivesTheSameSessionForTheSameInputs)
{
    const Session session = one_straw().session();
    const Stamp stamp{90, 5, {}};
    const Event event = OptionReworded{hazard_walk, "Joint hazard walk each week"};
    EXPECT_TRUE(evolve(session, stamp, event) == evolve(session, stamp, event));
    EXPECT_EQ(find(session, hazard_walk)->text, "Joint hazard walk each month");
}

TEST(EvolveCheck, StopsAtAnEventThatDoesNotFit)
{
    EXPECT_CHECK_FAILS((void)evolve(Session{}, {}, OptionWithdrawn{hazard_walk}),
        "an event names a thing that does not exist");
}

TEST(Evolve, KeepsEarlierWordings)
{
    Room room = one_straw();
    room.given(RewordInterest{go_home_unhurt, "Go home whole"});
    room.given(RewordInterest{go_home_unhurt, "Go home unhurt, every shift"});
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    room.given(RewordIssue{staffing, "What might we do so that no shift is short?", ""});
    const Session& session = room.session();
    EXPECT_EQ(find(session, go_home_unhurt)->text, "Go home unhurt, every shift");
    EXPECT_EQ(
        find(session, go_home_unhurt)->earlier_texts, (Texts{"Go home unhurt", "Go home whole"}));
    EXPECT_EQ(find(session, hazard_walk)->earlier_texts, Texts{"Joint hazard walk each month"});
    EXPECT_EQ(find(session, staffing)->earlier_questions,
        Texts{"What might we do so that every shift is staffed?"});
    EXPECT_EQ(find(session, staffing)->title, "Staffing");
}

TEST(Evolve, KeepsNoEarlierQuestionWhenOnlyTheTitleChanged)
{
    Room room = one_issue();
    room.given(
        RewordIssue{staffing, find(room.session(), staffing)->question, "Staffing each shift"});
    EXPECT_EQ(find(room.session(), staffing)->earlier_questions, Texts{});
    EXPECT_EQ(find(room.session(), staffing)->title, "Staffing each shift");
}

TEST(Evolve, TakesTheTimesOfAMeetingFromTheStamps)
{
    Room room = open_meeting_room();
    const std::int64_t opened = room.record().back().stamp.at_ms;
    room.given(CloseMeeting{});
    ASSERT_EQ(room.session().meetings.size(), 1U);
    const Meeting& meeting = room.session().meetings.front();
    EXPECT_EQ(meeting.opened_ms, opened);
    EXPECT_EQ(meeting.closed_ms, opened + 1'000);
    EXPECT_EQ(meeting.utc_offset_min, -480);
    EXPECT_FALSE(meeting.open);
}

TEST(Evolve, StampsWithTheRecorderOnceThereIsOne)
{
    Room room = one_issue();
    EXPECT_EQ(room.record().back().stamp.by, ParticipantId{});
    room.given(NameRecorder{"Ana Ruiz"}).given(TakeStep{staffing, Step::story});
    EXPECT_EQ(room.record().back().stamp.by, ParticipantId{1});
    EXPECT_EQ(room.session().recorder, ParticipantId{1});
}

TEST(Evolve, KeepsLinksInOrderAndOnce)
{
    Room room = one_straw();
    room.happened({OptionServes{hazard_walk, steady_crews},
        OptionServes{hazard_walk, predictable_cost}, OptionServes{hazard_walk, predictable_cost}});
    EXPECT_EQ(find(room.session(), hazard_walk)->serves,
        (std::vector<InterestId>{go_home_unhurt, predictable_cost, steady_crews}));
    room.happened({OptionServesNot{hazard_walk, go_home_unhurt}});
    EXPECT_EQ(find(room.session(), hazard_walk)->serves,
        (std::vector<InterestId>{predictable_cost, steady_crews}));
}

TEST(Evolve, ReplacesTheMarkOfTheSamePartyOnly)
{
    Room room = one_straw();
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(MarkOption{hazard_walk, {1}, union_, Mark::meets, ""});
    room.given(MarkOption{hazard_walk, {1}, management, Mark::unsure, ""});
    room.given(MarkOption{hazard_walk, {1}, union_, Mark::fails, "nobody on site"});
    ASSERT_EQ(room.session().marks.size(), 2U);
    EXPECT_EQ(room.session().marks[0].mark, Mark::unsure);
    EXPECT_EQ(room.session().marks[1].reason, "nobody on site");
}

TEST(Evolve, ATestKeepsTheRuleAndThePresenceOfItsMoment)
{
    Room room = one_straw();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.given(JoinParticipant{"Cy Adams", union_, {}, Role::observer});
    room.given(JoinParticipant{"Di Brook", union_, {}, Role::member});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.given(JoinParticipant{"Kim Lee", {}, {}, Role::facilitator});
    for (const std::uint32_t person : {1U, 2U, 5U}) {
        room.given(NotePresence{{person}, true});
    }
    room.given(NotePresence{{3}, false});
    AdoptRule rule;
    rule.decides = Decides::each_party;
    room.given(rule).given(CallTest{staffing, hazard_walk, {}});

    const jointly::Test& test = room.session().tests.back();
    EXPECT_TRUE(test.rule.adopted);
    EXPECT_EQ(test.rule.decides, Decides::each_party);
    // One of two members is here; the observer is not counted; of management nobody called the roll.
    EXPECT_EQ(test.present, (std::vector<PartyQuorum>{{union_, 1}}));
    EXPECT_EQ(test.called_ms, room.record().back().stamp.at_ms);

    all_answer(room, test.id, Stance::support, Stance::support);
    room.given(NotePresence{{3}, true});
    room.happened({RuleAdopted{}});
    EXPECT_EQ(room.session().tests.back().rule.decides, Decides::each_party);
    EXPECT_EQ(room.session().tests.back().present.front().people, 1);
}

TEST(Evolve, ANewCountTakesThePlaceOfTheOldAndItsConcern)
{
    Room room = one_straw();
    room.given(NameConstituent{union_, "Nurses"});
    room.given(AdoptKeeping{Keeping::constituents}).given(CallTest{staffing, hazard_walk, {}});
    const ConcernWords nights{{}, "nights are open", ""};
    room.given(CountParty{{1}, union_, {}, {{Stance::cannot_support, 6}}, nights});
    room.given(CountParty{{1}, union_, {1}, {{Stance::cannot_support, 2}}, nights});
    room.given(CountParty{{1}, union_, {}, {{Stance::support, 6}}, {}});
    const jointly::Test& test = room.session().tests.back();
    ASSERT_EQ(test.counts.size(), 2U);
    ASSERT_EQ(test.concerns.size(), 1U);
    EXPECT_EQ(test.concerns.front().constituent, ConstituentId{1});
}

TEST(Evolve, ANewStanceTakesThePlaceOfTheOldAndItsConcern)
{
    Room room = one_straw();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.given(JoinParticipant{"Di Brook", union_, {}, Role::member});
    room.given(AdoptKeeping{Keeping::names}).given(CallTest{staffing, hazard_walk, {}});
    const ConcernWords nights{{}, "nights are open", ""};
    room.given(TakeStance{{1}, {1}, Stance::cannot_support, nights});
    room.given(TakeStance{{1}, {2}, Stance::cannot_support, nights});
    room.given(TakeStance{{1}, {1}, Stance::support, {}});
    const jointly::Test& test = room.session().tests.back();
    ASSERT_EQ(test.stances.size(), 2U);
    ASSERT_EQ(test.concerns.size(), 1U);
    EXPECT_EQ(test.concerns.front().participant, ParticipantId{2});
}

TEST(Evolve, LanguageReplacesThatForTheSameProvisionAndIssue)
{
    Room room = one_language();
    room.given(RaiseIssue{"What else?", ""});
    room.given(ProposeLanguage{{2}, staffing_section, {}, {}, "Another view.", ""});
    EXPECT_FALSE(find(room.session(), staffing_language)->replaced);
    room.given(language_reading("Each shift is staffed."));
    EXPECT_TRUE(find(room.session(), staffing_language)->replaced);
    EXPECT_FALSE(find(room.session(), LanguageId{2})->replaced);
    EXPECT_FALSE(find(room.session(), LanguageId{3})->replaced);
}

TEST(Evolve, ARevisionTakesTheInitialsAway)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", "Chief spokesperson"});
    const Initials& given = find(room.session(), staffing_ta)->initials.front();
    EXPECT_EQ(given.at_ms, room.record().back().stamp.at_ms);
    EXPECT_EQ(given.utc_offset_min, -480);
    room.given(language_reading("Each shift is staffed.")).given(ReviseTa{staffing_ta});
    EXPECT_TRUE(find(room.session(), staffing_ta)->initials.empty());
    EXPECT_EQ(find(room.session(), staffing_ta)->revision, 2);
    EXPECT_EQ(find(room.session(), staffing_ta)->languages, std::vector<LanguageId>{{2}});
}

TEST(Evolve, APassIsOfTheRevisionThatStands)
{
    Room room = ta_ready();
    room.given(PassTa{staffing_ta, union_, "Dana Ortiz", "Counsel",
        {{staffing_section, "Each shift is staffed."}}});
    const Ta& ta = *find(room.session(), staffing_ta);
    ASSERT_EQ(ta.passes.size(), 1U);
    EXPECT_EQ(ta.passes[0],
        (TaPass{2, union_, "Dana Ortiz", "Counsel", room.record().back().stamp.at_ms}));
    room.undo();
    EXPECT_TRUE(find(room.session(), staffing_ta)->passes.empty());
    EXPECT_EQ(find(room.session(), staffing_ta)->revision, 1);
}

TEST(Reserve, UsesUpIdsAndNumbersAndChangesNothingElse)
{
    const Session session = one_straw().session();
    const OptionOffered event{session.next.option, 7, staffing, "Agency cover"};
    Session reserved = reserve(session, event);
    EXPECT_EQ(reserved.next.option, OptionId{4});
    EXPECT_EQ(reserved.next.spoken.at(staffing), 7);
    reserved.next = session.next;
    EXPECT_TRUE(reserved == session);
}

TEST(Reserve, NeverLowersACounter)
{
    const Session session = one_straw().session();
    const Session reserved = reserve(session, OptionOffered{hazard_walk, 4, staffing, "Again"});
    EXPECT_TRUE(reserved == session);
}

TEST(Evolve, ARoleIsOfTheMeetingInWhichItWasTakenOrOfTheNext)
{
    Room room = two_parties();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::facilitator});
    EXPECT_EQ(room.session().participants[0].role_since_meeting, 1);
    room.given(NameRecorder{"Kim Lee"}).given(OpenMeeting{-480}).given(CloseMeeting{});
    room.given(TakeRole{{1}, Role::co_lead});
    EXPECT_EQ(room.session().participants[0].role_since_meeting, 2);
    room.given(OpenMeeting{-480}).given(NameRecorder{"Ana Ruiz"});
    EXPECT_EQ(room.session().recorder_since_meeting, 2);
    EXPECT_EQ(room.session().participants[0].role, Role::co_lead);
    EXPECT_EQ(room.session().participants[1].role_since_meeting, 2);  // a member again
    room.happened({RoleTaken{{1}, Role::co_lead}, RecorderNamed{{1}}}).given(CloseMeeting{});
    room.given(OpenMeeting{-480}).happened({RoleTaken{{1}, Role::co_lead}, RecorderNamed{{1}}});
    EXPECT_EQ(room.session().participants[0].role_since_meeting, 2);
    EXPECT_EQ(room.session().recorder_since_meeting, 2);
}

}  // namespace
}  // namespace jointly
