#include "core/process/agreement_state.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Stance;

const InitialTa by_union{staffing_ta, union_, "Ana Ruiz", ""};
const InitialTa by_management{staffing_ta, management, "Ben Okafor", ""};

const Ta& ta_of(const Room& room) { return *find(room.session(), staffing_ta); }

// The sentence of the gate; empty where it is open.
std::string gate(const Room& room)
{
    const Refusable answer = may_be_initialled(room.session(), ta_of(room));
    return answer.ok() ? "" : answer.problem().text;
}

TEST(Gate, IsOpenForWordingThatReadsAsItWasAgreed)
{
    EXPECT_EQ(gate(ta_ready()), "");
    Room room = one_language();
    test_of_wording(room, live_with, stand_aside);
    EXPECT_EQ(gate(room.given(DraftTa{staffing})), "");
}

TEST(Gate, IsShutForWordingThatWasNeverTested)
{
    Room room = one_language();
    test_of(room, hazard_walk, support, support);  // consensus on a concept is none on its wording
    EXPECT_EQ(gate(room.given(DraftTa{staffing})),
        "The wording of TA-1 has not been tested yet. Test it first.");
}

TEST(Gate, IsShutWhileTheWordingIsTestedAgain)
{
    Room room = ta_ready();
    room.given(CallTest{staffing, {}, {}});
    EXPECT_EQ(gate(room), "The wording of TA-1 is being tested. Close the test first.");
    room.undo();
    EXPECT_EQ(gate(room), "");
    EXPECT_EQ(gate(room.given(CallTest{staffing, hazard_walk, {}})), "");
}

TEST(Gate, IsNotShutByATestOfOtherWording)
{
    Room room = ta_ready();
    room.given(RaiseIssue{"What else?", ""});
    room.given(ProposeLanguage{{2}, staffing_section, {}, {}, "Another view.", ""});
    EXPECT_EQ(gate(room.given(CallTest{{2}, {}, {}})), "");
}

TEST(Gate, IsShutByAnyEditUntilItIsSetBack)
{
    constexpr std::string_view changed =
        "The wording of TA-1 changed since we tested. Test it again.";
    Room room = ta_ready();
    ProposeLanguage edit =
        language_reading("The Employer shall staff each shift by the agreed plan.");
    edit.payer = "The Union";
    EXPECT_EQ(gate(room.given(edit)), changed);
    EXPECT_EQ(gate(room.given(ReviseTa{staffing_ta})), changed);
    edit.payer = "The Employer";
    room.given(edit).given(ReviseTa{staffing_ta});
    EXPECT_EQ(gate(room), "");
}

TEST(Gate, IsShutByLanguageForOneMoreProvision)
{
    Room room = ta_ready();
    room.given(EnterProvision{{}, ProvisionLevel::section, "8.3", "", "None."});
    room.given(ProposeLanguage{staffing, {2}, {}, {}, "A pool.", ""});
    EXPECT_EQ(gate(room), "The wording of TA-1 changed since we tested. Test it again.");
}

TEST(Gate, IsShutForATaThatHoldsOtherWordsThanWereTested)
{
    Room room = ta_ready();
    room.given(language_reading("Each shift is staffed."));
    test_of_wording(room, support, support);
    EXPECT_EQ(gate(room), "TA-1 holds earlier wording than we tested. Revise it first.");
    EXPECT_EQ(gate(room.given(ReviseTa{staffing_ta})), "");
}

TEST(Gate, IsShutWithoutConsensusAndSaysWhatIsMissing)
{
    Room room = one_language();
    test_of_wording(room, cannot_support, support);
    EXPECT_EQ(gate(room.given(DraftTa{staffing})),
        "There is no consensus on the wording of TA-1 yet. "
        "Six of Union cannot support it yet: what would help?");
}

TEST(Gate, AsksTheLatestTestNotTheKindest)
{
    Room room = ta_ready();
    test_of_wording(room, support, more_discussion);
    EXPECT_EQ(gate(room), "There is no consensus on the wording of TA-1 yet. Six of Management "
                          "need more discussion.");
}

TEST(TaState, GoesFromDraftToInitials)
{
    Room room = one_language();
    room.given(DraftTa{staffing});
    const auto state = [&] { return word_of(state_of(room.session(), ta_of(room))); };
    EXPECT_EQ(state(), "language-drafted");
    test_of_wording(room, support, support);
    EXPECT_EQ(state(), "consensus-on-wording");
    room.given(by_union);
    EXPECT_EQ(state(), "initialled-by-one");
    EXPECT_FALSE(is_initialled(room.session(), ta_of(room)));
    room.given(by_management);
    EXPECT_EQ(state(), "initialled");
    EXPECT_TRUE(is_initialled(room.session(), ta_of(room)));
    EXPECT_EQ(name_of(TaState::initialled_by_one), "Initialled by one party");
}

TEST(InitialsMissing, AreThoseOfTheDecidingPartiesInTheirOrder)
{
    Room room = ta_ready();
    room.given(JoinParty{"Physicians", "", "", 0, false});
    EXPECT_EQ(initials_missing(room.session(), ta_of(room)), (std::vector{union_, management}));
    room.given(by_management);
    EXPECT_EQ(initials_missing(room.session(), ta_of(room)), std::vector{union_});
    room.given(by_union);
    EXPECT_EQ(initials_missing(room.session(), ta_of(room)), std::vector<PartyId>{});
}

TEST(IsInitialled, NeedsInitialsAlsoWhereNobodyDecides)
{
    EXPECT_FALSE(is_initialled(Session{}, Ta{}));
}

TEST(LatestTa, IsThatOfTheIssue)
{
    const Room room = ta_ready();
    EXPECT_EQ(latest_ta(room.session(), staffing), &ta_of(room));
    EXPECT_EQ(latest_ta(room.session(), {2}), nullptr);
}

TEST(NextMove, GoesThroughTheProcess)
{
    Room room = one_issue();
    const auto move = [&] { return next_move(room.session(), staffing); };
    EXPECT_EQ(move(), "Record what matters to each party: its interests.");
    room.given(RecordInterest{staffing, {}, "Steady crews"}).given(WithdrawInterest{{1}});
    EXPECT_EQ(move(), "Record what matters to each party: its interests.");
    room.given(RecordInterest{staffing, {}, "Go home unhurt"});
    EXPECT_EQ(move(), "Collect options, without judging them yet.");
    room.given(OfferOption{staffing, "Joint hazard walk each month"});
    EXPECT_EQ(move(), "Combine options into a straw design, or test one option.");
    room.given(ComposeStraw{staffing, {hazard_walk}, ""});
    EXPECT_EQ(move(), "Test for consensus on the straw design.");
    room.given(CallTest{staffing, hazard_walk, {}});
    EXPECT_EQ(move(), "Ask each party, then close the test.");
    all_answer(room, {1}, support, more_discussion);
    EXPECT_EQ(move(), "Hear what is on people's minds, then test again.");
    test_of(room, hazard_walk, support, support);
    EXPECT_EQ(move(), "Put what was agreed into contract language.");

    room.given(EnterProvision{{}, ProvisionLevel::section, "8.2", "Staffing", "As it is."});
    room.given(language_reading("Each shift is staffed."));
    EXPECT_EQ(move(), "Test for consensus on the wording.");
    test_of_wording(room, support, more_discussion);
    EXPECT_EQ(move(), "Hear what is on people's minds, then test again.");
    test_of_wording(room, support, support);
    EXPECT_EQ(move(), "Draft the tentative agreement for initials.");
    room.given(DraftTa{staffing});
    EXPECT_EQ(move(), "TA-1 waits for the initials of Union.");
    room.given(by_union);
    EXPECT_EQ(move(), "TA-1 waits for the initials of Management.");
    room.given(by_management);
    EXPECT_EQ(move(), "TA-1 is initialled. Turn to the next issue.");
}

TEST(NextMove, AsksForARevisionWhereTheTaHoldsEarlierWords)
{
    Room room = ta_ready();
    room.given(language_reading("Each shift is staffed."));
    EXPECT_EQ(next_move(room.session(), staffing), "Look at what changed, and test again.");
    test_of_wording(room, support, support);
    EXPECT_EQ(next_move(room.session(), staffing),
        "TA-1 holds earlier wording. Revise it to what we tested.");
    room.given(ReviseTa{staffing_ta});
    EXPECT_EQ(next_move(room.session(), staffing), "TA-1 waits for the initials of Union.");
}

TEST(NextMove, LeavesTheConceptAloneOnceThereIsLanguage)
{
    Room room = one_language();
    EXPECT_EQ(next_move(room.session(), staffing), "Test for consensus on the wording.");
    test_of(room, hazard_walk, support, support);
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    EXPECT_EQ(next_move(room.session(), staffing), "Test for consensus on the wording.");
}

}  // namespace
}  // namespace jointly
