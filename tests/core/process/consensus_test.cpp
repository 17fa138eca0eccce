// The decision table of README.md, row by row.
#include "core/process/consensus.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Stance;

constexpr TestId test_id{1};
constexpr ConstituentId nurses{1};
constexpr ConstituentId cooks{2};
constexpr ParticipantId ana{1};
constexpr ParticipantId di{2};
constexpr ParticipantId ben{3};

// Ana and Di of the union (nurses and cooks), Ben of management.
Room full_table()
{
    Room room = one_straw();
    room.given(NameConstituent{union_, "Nurses"}).given(NameConstituent{union_, "Cooks"});
    room.given(JoinParticipant{"Ana Ruiz", union_, nurses, Role::member});
    room.given(JoinParticipant{"Di Brook", union_, cooks, Role::member});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    return room;
}

AdoptRule with_quorum(int people)
{
    AdoptRule rule;
    rule.quorum = {{union_, people}};
    return rule;
}

using Counts = std::vector<StanceCount>;

PartyCounted counted(PartyId party, Counts counts, ConstituentId constituent = {})
{
    return {test_id, party, constituent, std::move(counts)};
}

PartyCounted word(PartyId party, Stance stance, ConstituentId constituent = {})
{
    return counted(party, {{stance, 0}}, constituent);
}

const PartyCounted management_is_there = counted(management, {{support, 6}});

// The standing of a test of hazard_walk after these answers; in a table of its own each time.
Standing after(Events answers, Room room = full_table())
{
    room.given(CallTest{staffing, hazard_walk, {}});
    answers.push_back(TestClosed{test_id});
    room.happened(answers);
    return standing_of(room.session(), room.session().tests.front());
}

// Where the union is after these answers of its own, beside a management that supports.
PartyStanding union_after(Events answers, Room room = full_table())
{
    answers.push_back(management_is_there);
    return after(std::move(answers), std::move(room)).parties.front();
}

void expect_row(const PartyStanding& row, Consensus state, std::string_view sentence)
{
    EXPECT_EQ(word_of(row.state), word_of(state));
    EXPECT_EQ(row.sentence, sentence);
}

// ---- no quorum

TEST(NoQuorum, CountsThosePresentWherePresenceIsNoted)
{
    Room room = full_table();
    room.given(with_quorum(2)).given(NotePresence{ana, true}).given(NotePresence{di, false});
    expect_row(union_after({counted(union_, {{support, 6}})}, room), Consensus::no_quorum,
        "Union has 1 of the 2 people that the quorum asks for.");
    room.given(NotePresence{di, true});
    expect_row(union_after({counted(union_, {{support, 6}})}, room), Consensus::reached,
        "Union is there.");
}

TEST(NoQuorum, CountsThoseAskedWherePresenceIsNotNoted)
{
    Room room = full_table();
    room.given(with_quorum(3));
    expect_row(union_after({counted(union_, {{support, 2}})}, room), Consensus::no_quorum,
        "Union has 2 of the 3 people that the quorum asks for.");
    expect_row(union_after({counted(union_, {{support, 3}})}, room), Consensus::reached,
        "Union is there.");
}

TEST(NoQuorum, DoesNotApplyToAPartyThatNobodyAsked)
{
    Room room = full_table();
    room.given(with_quorum(3));
    expect_row(union_after({}, room), Consensus::not_asked_yet, "Union has not been asked yet.");
}

TEST(NoQuorum, DoesNotApplyToOneWordWherePresenceIsNotNoted)
{
    Room room = full_table();
    room.given(with_quorum(3)).given(AdoptKeeping{Keeping::spokesperson});
    expect_row(union_after({word(union_, support)}, room), Consensus::reached, "Union is there.");
    room.given(NotePresence{ana, true});
    expect_row(union_after({word(union_, support)}, room), Consensus::no_quorum,
        "Union has 1 of the 3 people that the quorum asks for.");
}

TEST(NoQuorum, DoesNotApplyToAPartyTheRuleDoesNotName)
{
    Room room = full_table();
    room.given(with_quorum(6));
    const Standing standing =
        after({counted(union_, {{support, 6}}), counted(management, {{support, 1}})}, room);
    EXPECT_EQ(standing.state, Consensus::reached);
}

TEST(NoQuorum, IsThatOfTheRuleUnderWhichTheTestWasCalled)
{
    Room room = full_table();
    room.given(with_quorum(3)).given(CallTest{staffing, hazard_walk, {}});
    room.happened({counted(union_, {{support, 2}}), management_is_there, TestClosed{test_id}});
    room.happened({RuleAdopted{}});
    EXPECT_EQ(
        standing_of(room.session(), room.session().tests.front()).state, Consensus::no_quorum);
}

// ---- cannot support yet

TEST(CannotSupportYet, SaysHowManyAndAsksWhatWouldHelp)
{
    expect_row(union_after({counted(union_, {{support, 5}, {cannot_support, 1}})}),
        Consensus::cannot_support_yet, "One of Union cannot support it yet: what would help?");
    expect_row(union_after({counted(union_, {{cannot_support, 2}})}), Consensus::cannot_support_yet,
        "Two of Union cannot support it yet: what would help?");
    expect_row(union_after({counted(union_, {{cannot_support, 12}})}),
        Consensus::cannot_support_yet, "12 of Union cannot support it yet: what would help?");
}

TEST(CannotSupportYet, SaysTheReasonBeforeTheInterest)
{
    const auto with = [](std::vector<InterestId> unserved, std::string reason) {
        return union_after({counted(union_, {{support, 4}, {cannot_support, 2}}),
            ConcernRaised{test_id, union_, {}, {}, std::move(unserved), std::move(reason), ""}});
    };
    expect_row(with({predictable_cost}, "nights are open"), Consensus::cannot_support_yet,
        "Two of Union cannot support it yet: nights are open");
    expect_row(with({predictable_cost, steady_crews}, ""), Consensus::cannot_support_yet,
        "Two of Union cannot support it yet: interest #2 is not served.");
}

TEST(CannotSupportYet, SpeaksOfThePartyWhereItsSpokespersonDoes)
{
    expect_row(union_after({word(union_, cannot_support)}), Consensus::cannot_support_yet,
        "Union cannot support it yet: what would help?");
    const ConcernRaised reason{test_id, union_, {}, {}, {}, "nights are open", ""};
    expect_row(union_after({word(union_, cannot_support), reason}), Consensus::cannot_support_yet,
        "Union cannot support it yet: nights are open");
    const ConcernRaised unserved{test_id, union_, {}, {}, {predictable_cost}, "", ""};
    expect_row(union_after({word(union_, cannot_support), unserved}), Consensus::cannot_support_yet,
        "Union cannot support it yet: interest #2 is not served.");
}

TEST(CannotSupportYet, TakesNoConcernOfTheOtherParty)
{
    const ConcernRaised of_management{test_id, management, {}, {}, {}, "the budget", ""};
    const Standing standing = after({counted(management, {{cannot_support, 1}}), of_management,
        counted(union_, {{cannot_support, 1}})});
    expect_row(standing.parties[0], Consensus::cannot_support_yet,
        "One of Union cannot support it yet: what would help?");
    expect_row(standing.parties[1], Consensus::cannot_support_yet,
        "One of Management cannot support it yet: the budget");
}

TEST(CannotSupportYet, ComesBeforeEverythingElseThatWasSaid)
{
    expect_row(union_after({counted(union_,
                   {{support, 1}, {more_discussion, 3}, {stand_aside, 1}, {cannot_support, 1}})}),
        Consensus::cannot_support_yet, "One of Union cannot support it yet: what would help?");
}

// ---- more discussion

TEST(MoreDiscussion, SaysHowMany)
{
    expect_row(union_after({counted(union_, {{support, 5}, {more_discussion, 1}})}),
        Consensus::more_discussion, "One of Union needs more discussion.");
    expect_row(union_after({counted(union_, {{support, 3}, {more_discussion, 3}})}),
        Consensus::more_discussion, "Three of Union need more discussion.");
    expect_row(union_after({word(union_, more_discussion)}), Consensus::more_discussion,
        "Union needs more discussion.");
}

TEST(MoreDiscussion, ComesBeforePeopleNotAskedAndStandAsides)
{
    Room room = full_table();
    room.given(NotePresence{ana, true}).given(NotePresence{di, true});
    expect_row(union_after({counted(union_, {{more_discussion, 1}})}, room),
        Consensus::more_discussion, "One of Union needs more discussion.");
    expect_row(union_after({counted(union_, {{stand_aside, 5}, {more_discussion, 1}})}),
        Consensus::more_discussion, "One of Union needs more discussion.");
}

// ---- not asked yet

TEST(NotAskedYet, SaysWhoWhereNobodyWasAsked)
{
    expect_row(union_after({}), Consensus::not_asked_yet, "Union has not been asked yet.");
}

TEST(NotAskedYet, SaysHowManyOfThosePresent)
{
    Room room = full_table();
    room.given(JoinParticipant{"Ed Stone", union_, {}, Role::member});
    room.given(JoinParticipant{"Cy Adams", union_, {}, Role::observer});
    for (const std::uint32_t person : {1U, 2U, 4U, 5U}) {
        room.given(NotePresence{{person}, true});
    }
    expect_row(union_after({counted(union_, {{support, 2}})}, room), Consensus::not_asked_yet,
        "One of Union has not been asked yet.");
    expect_row(union_after({counted(union_, {{support, 1}})}, room), Consensus::not_asked_yet,
        "Two of Union have not been asked yet.");
    expect_row(union_after({counted(union_, {{support, 3}})}, room), Consensus::reached,
        "Union is there.");
    expect_row(union_after({word(union_, support)}, room), Consensus::reached, "Union is there.");
}

TEST(NotAskedYet, IsNoMatterOfThoseWhoAreAway)
{
    Room room = full_table();
    room.given(NotePresence{ana, true}).given(NotePresence{di, false});
    expect_row(union_after({counted(union_, {{support, 1}})}, room), Consensus::reached,
        "Union is there.");
}

// ---- consensus, with and without stand-asides

TEST(ConsensusReached, BySupportAndByWhatPeopleCanLiveWith)
{
    expect_row(union_after({counted(union_, {{support, 1}, {live_with, 5}})}), Consensus::reached,
        "Union is there.");
    expect_row(union_after({word(union_, live_with)}), Consensus::reached, "Union is there.");
}

TEST(ConsensusWithStandAsides, SaysHowMany)
{
    expect_row(union_after({counted(union_, {{support, 5}, {stand_aside, 1}})}),
        Consensus::with_stand_asides, "Union is there; one stands aside.");
    expect_row(union_after({counted(union_, {{support, 4}, {stand_aside, 2}})}),
        Consensus::with_stand_asides, "Union is there; 2 stand aside.");
    expect_row(union_after({word(union_, stand_aside)}), Consensus::with_stand_asides,
        "Union stands aside.");
}

// ---- all but n per party after k tries

AdoptRule all_but(int dissent, int tries)
{
    AdoptRule rule;
    rule.decides = Decides::all_but_n;
    rule.dissent = dissent;
    rule.tries = tries;
    return rule;
}

TEST(AllButN, LetsSoManyStayApartFromTheAgreedTryOn)
{
    Room room = full_table();
    room.given(all_but(1, 3));
    const Counts one_apart{{support, 5}, {cannot_support, 1}};
    for (const std::uint32_t test : {1U, 2U, 3U}) {
        room.given(CallTest{staffing, hazard_walk, {}});
        room.given(CountParty{{test}, union_, {}, one_apart, {}});
        room.given(counted_as({test}, management, support, 6)).given(CloseTest{{test}});
        const Standing standing = standing_of(room.session(), room.session().tests.back());
        expect_row(standing.parties.front(),
            test < 3 ? Consensus::cannot_support_yet : Consensus::with_stand_asides,
            test < 3 ? "One of Union cannot support it yet: what would help?"
                     : "Union is there by the rule; one stays apart.");
    }
}

TEST(AllButN, CountsOnlyTestsOfTheSameThing)
{
    Room room = full_table();
    room.given(all_but(1, 2));
    test_of(room, float_pool, support, cannot_support);
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(CountParty{{2}, union_, {}, {{support, 5}, {cannot_support, 1}}, {}})
        .given(CloseTest{{2}});
    EXPECT_EQ(standing_of(room.session(), room.session().tests.back()).parties.front().state,
        Consensus::cannot_support_yet);
}

TEST(AllButN, LetsNoMoreThanSoManyStayApart)
{
    Room room = full_table();
    room.given(all_but(2, 1));
    expect_row(union_after({counted(union_, {{support, 4}, {cannot_support, 2}})}, room),
        Consensus::with_stand_asides, "Union is there by the rule; 2 stay apart.");
    expect_row(union_after({counted(union_, {{support, 3}, {cannot_support, 3}})}, room),
        Consensus::cannot_support_yet, "Three of Union cannot support it yet: what would help?");
}

TEST(AllButN, NeverOverrulesAPartyThatSpeaksAsOneOrNeedsMoreDiscussion)
{
    Room room = full_table();
    room.given(all_but(2, 1));
    expect_row(union_after({word(union_, cannot_support)}, room), Consensus::cannot_support_yet,
        "Union cannot support it yet: what would help?");
    expect_row(union_after({counted(union_, {{cannot_support, 1}, {more_discussion, 1}})}, room),
        Consensus::more_discussion, "One of Union needs more discussion.");
}

TEST(AllButN, IsNoRuleForThoseWhoAdoptedAnother)
{
    Room room = full_table();
    AdoptRule rule = all_but(2, 1);
    rule.decides = Decides::each_party;
    room.given(rule);
    EXPECT_EQ(union_after({counted(union_, {{support, 5}, {cannot_support, 1}})}, room).state,
        Consensus::cannot_support_yet);
}

// ---- who spoke for a party

TEST(Tally, APersonsOwnStanceBeatsTheCount)
{
    const Events answers{
        counted(union_, {{support, 5}, {live_with, 1}}), StanceTaken{test_id, ana, cannot_support}};
    expect_row(union_after(answers), Consensus::cannot_support_yet,
        "One of Union cannot support it yet: what would help?");

    Room room = full_table();
    room.given(CallTest{staffing, hazard_walk, {}}).happened(answers);
    const Tally tally = tally_of(room.session(), room.session().tests.front(), union_);
    EXPECT_EQ(tally.asked, 6);
    EXPECT_EQ(tally.of(support), 4);
    EXPECT_EQ(tally.of(live_with), 1);
    EXPECT_EQ(tally.of(cannot_support), 1);
}

TEST(Tally, MorePeopleByNameThanWereCountedCountForThemselves)
{
    Room room = full_table();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.happened({counted(union_, {{support, 1}}), StanceTaken{test_id, ana, stand_aside},
        StanceTaken{test_id, di, live_with}});
    const Tally tally = tally_of(room.session(), room.session().tests.front(), union_);
    EXPECT_EQ(tally.asked, 2);
    EXPECT_EQ(tally.of(support), 0);
}

TEST(Tally, APersonsOwnStanceBeatsTheSpokespersonsWord)
{
    expect_row(union_after({word(union_, support), StanceTaken{test_id, ana, more_discussion}}),
        Consensus::more_discussion, "One of Union needs more discussion.");
}

TEST(Tally, CountsAPersonForTheirOwnPartyOnly)
{
    Room room = full_table();
    room.given(AdoptKeeping{Keeping::names}).given(CallTest{staffing, hazard_walk, {}});
    room.given(TakeStance{test_id, ben, support, {}});
    const jointly::Test& test = room.session().tests.front();
    EXPECT_FALSE(tally_of(room.session(), test, union_).answered());
    EXPECT_TRUE(tally_of(room.session(), test, management).answered());
}

TEST(Tally, AddsTheConstituentsUp)
{
    const Events answers{counted(union_, {{support, 3}, {cannot_support, 1}}, nurses),
        counted(union_, {{support, 2}, {cannot_support, 1}}, cooks)};
    expect_row(union_after(answers), Consensus::cannot_support_yet,
        "Two of Union cannot support it yet: what would help?");
}

TEST(Tally, OfSeveralWordsTheFurthestIsMeantInTheOrderOfTheTable)
{
    const auto of_two = [](Stance one, Stance other) {
        const Events answers{word(union_, one, nurses), word(union_, other, cooks)};
        const Events turned{word(union_, other, nurses), word(union_, one, cooks)};
        EXPECT_EQ(union_after(answers).state, union_after(turned).state);
        return union_after(answers).state;
    };
    EXPECT_EQ(of_two(support, live_with), Consensus::reached);
    EXPECT_EQ(of_two(support, stand_aside), Consensus::with_stand_asides);
    EXPECT_EQ(of_two(stand_aside, more_discussion), Consensus::more_discussion);
    EXPECT_EQ(of_two(more_discussion, cannot_support), Consensus::cannot_support_yet);
}

// ---- the whole

TEST(Standing, IsThatOfTheFurthestPartyNeverATotal)
{
    // Eleven of twelve support it; that is no consensus.
    const Standing standing =
        after({counted(union_, {{support, 5}, {cannot_support, 1}}), management_is_there});
    EXPECT_EQ(standing.state, Consensus::cannot_support_yet);
    EXPECT_EQ(standing.sentence, "One of Union cannot support it yet: what would help?");
    ASSERT_EQ(standing.parties.size(), 2U);
    EXPECT_EQ(standing.parties.back().state, Consensus::reached);
    EXPECT_FALSE(is_consensus(standing.state));
}

TEST(Standing, OfEachStateHasItsSentenceAndNextMove)
{
    struct Row {
        Events answers;
        Consensus state;
        std::string_view sentence;
        std::string_view next_move;
    };
    const std::vector<Row> table{
        {{counted(union_, {{support, 6}}), counted(management, {{cannot_support, 6}})},
            Consensus::cannot_support_yet,
            "Six of Management cannot support it yet: what would help?",
            "Ask what would help, change the design, and test again."},
        {{counted(union_, {{cannot_support, 6}}),
             ConcernRaised{test_id, union_, {}, {}, {}, "nights", "a pilot on nights"},
             management_is_there},
            Consensus::cannot_support_yet, "Six of Union cannot support it yet: nights",
            "Work on what would help: a pilot on nights"},
        {{counted(union_, {{more_discussion, 6}}), management_is_there}, Consensus::more_discussion,
            "Six of Union need more discussion.",
            "Hear what is on people's minds, then test again."},
        {{management_is_there}, Consensus::not_asked_yet, "Union has not been asked yet.",
            "Test again and ask Union."},
        {{counted(union_, {{stand_aside, 6}}), management_is_there}, Consensus::with_stand_asides,
            "We have consensus; somebody stands aside, and that is in the record.",
            "Put it into contract language."},
        {{counted(union_, {{support, 6}}), management_is_there}, Consensus::reached,
            "We have consensus: every deciding party is there.", "Put it into contract language."},
    };
    for (const Row& row : table) {
        const Standing standing = after(row.answers);
        EXPECT_EQ(standing.state, row.state);
        EXPECT_EQ(standing.sentence, row.sentence);
        EXPECT_EQ(standing.next_move, row.next_move);
        EXPECT_FALSE(standing.open);
    }
}

TEST(Standing, WithoutAQuorumSaysSoBeforeAnythingElse)
{
    Room room = full_table();
    room.given(with_quorum(6));
    const Standing standing =
        after({counted(union_, {{support, 2}}), counted(management, {{cannot_support, 6}})}, room);
    EXPECT_EQ(standing.state, Consensus::no_quorum);
    EXPECT_EQ(standing.sentence, "Union has 2 of the 6 people that the quorum asks for.");
    EXPECT_EQ(standing.next_move, "Wait for the quorum, then test again.");
}

TEST(Standing, OfChangedWordingComesAfterCannotSupportAndBeforeTheRest)
{
    const auto changed_after = [](Stance of_union) {
        Room room = full_table();
        test_of(room, hazard_walk, of_union, support);
        room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
        return standing_of(room.session(), room.session().tests.front());
    };
    EXPECT_EQ(changed_after(cannot_support).state, Consensus::cannot_support_yet);
    for (const Stance stance : {more_discussion, stand_aside, live_with, support}) {
        const Standing standing = changed_after(stance);
        EXPECT_EQ(standing.state, Consensus::wording_changed);
        EXPECT_EQ(standing.sentence, "The wording changed since we tested.");
        EXPECT_EQ(standing.next_move, "Look at what changed, and test again.");
    }
    // What each party said stays as it was.
    EXPECT_EQ(changed_after(support).parties.front().state, Consensus::reached);
}

TEST(Standing, OfAWordingLeadsToTheTentativeAgreement)
{
    const Session session = wording_agreed().session();
    EXPECT_EQ(standing_of(session, session.tests.front()).next_move,
        "Draft the tentative agreement for initials.");
}

TEST(Standing, OfAnOpenTestSaysOnlyWhoHasAnswered)
{
    Room room = full_table();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(counted_as(test_id, union_, cannot_support, 6));
    const Standing standing = standing_of(room.session(), room.session().tests.front());
    EXPECT_TRUE(standing.open);
    EXPECT_EQ(standing.state, Consensus::not_asked_yet);
    EXPECT_EQ(standing.sentence, "The test is open. What was said appears when it closes.");
    EXPECT_EQ(standing.next_move, "Ask each party, then close the test.");
    ASSERT_EQ(standing.parties.size(), 2U);
    expect_row(standing.parties[0], Consensus::not_asked_yet, "Union has answered.");
    expect_row(standing.parties[1], Consensus::not_asked_yet, "Management has not been asked yet.");
}

TEST(Standing, LeavesPartiesWithAVoiceOnlyOut)
{
    Room room = full_table();
    room.given(JoinParty{"Physicians", "", "", 0, false});
    const Standing standing = after({counted(union_, {{support, 6}}), management_is_there}, room);
    EXPECT_EQ(standing.parties.size(), 2U);
    EXPECT_EQ(standing.state, Consensus::reached);
}

TEST(Standing, NeedsEveryOneOfThreeDecidingParties)
{
    Room room;
    room.given(JoinParty{"Union", "", "", 6, true}).given(JoinParty{"Management", "", "", 6, true});
    room.given(JoinParty{"Physicians", "", "", 2, true}).given(OpenMeeting{});
    room.given(RaiseIssue{"What?", ""}).given(OfferOption{staffing, "A pool"});
    const Standing two = after({counted(union_, {{support, 6}}), management_is_there}, room);
    EXPECT_EQ(two.state, Consensus::not_asked_yet);
    EXPECT_EQ(two.sentence, "Physicians has not been asked yet.");
    const Standing three = after(
        {counted(union_, {{support, 6}}), management_is_there, counted({3}, {{support, 2}})}, room);
    EXPECT_EQ(three.state, Consensus::reached);
}

TEST(Standing, WithoutADecidingPartyIsNoConsensus)
{
    Room room;
    room.given(OpenMeeting{}).given(RaiseIssue{"What?", ""}).given(OfferOption{staffing, "A pool"});
    TestCalled called;
    called.id = test_id;
    called.issue = staffing;
    called.option = hazard_walk;
    called.texts.resize(1);
    called.texts.front().text = "A pool";
    room.happened({called, TestClosed{test_id}});
    const Standing standing = standing_of(room.session(), room.session().tests.front());
    EXPECT_EQ(standing.state, Consensus::not_asked_yet);
    EXPECT_EQ(standing.sentence, "No deciding party has joined yet.");
    EXPECT_EQ(standing.next_move, "Let the parties join, then test again.");
}

TEST(IssueStanding, IsThatOfTheLatestClosedTestOfItsKind)
{
    Room room = one_language();
    EXPECT_FALSE(concept_standing(room.session(), staffing).has_value());
    test_of(room, hazard_walk, support, cannot_support);
    test_of(room, hazard_walk, support, support);
    test_of_wording(room, support, more_discussion);
    room.given(CallTest{staffing, float_pool, {}});
    EXPECT_EQ(concept_standing(room.session(), staffing)->test, TestId{2});
    EXPECT_EQ(concept_standing(room.session(), staffing)->state, Consensus::reached);
    EXPECT_EQ(wording_standing(room.session(), staffing)->test, TestId{3});
    EXPECT_EQ(wording_standing(room.session(), staffing)->state, Consensus::more_discussion);
    EXPECT_FALSE(wording_standing(room.session(), {2}).has_value());
}

TEST(ConsensusNames, AreThoseOfTheWall)
{
    EXPECT_EQ(name_of(Consensus::wording_changed), "Wording changed since we tested");
    EXPECT_EQ(name_of(Consensus::cannot_support_yet), "Cannot support yet");
    EXPECT_EQ(word_of(Consensus::with_stand_asides), "consensus-with-stand-asides");
    EXPECT_TRUE(is_consensus(Consensus::reached));
    EXPECT_TRUE(is_consensus(Consensus::with_stand_asides));
    EXPECT_FALSE(is_consensus(Consensus::not_asked_yet));
}

}  // namespace
}  // namespace jointly
