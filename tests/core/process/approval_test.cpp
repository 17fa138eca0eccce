// What bodies beyond the table do to consensus and to agreements: the row "subject to approval" of the
// decision table, and the states of an agreement from its initials on.
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Stance;

constexpr ApprovalId first_body{1};
constexpr ApprovalId second_body{2};
constexpr Date some_day{2026, 3, 14};
const InitialTa by_union{staffing_ta, union_, "Ana Ruiz", ""};
const InitialTa by_management{staffing_ta, management, "Ben Okafor", ""};

Room tested(Stance of_union, Stance of_management)
{
    Room room = one_straw();
    test_of(room, hazard_walk, of_union, of_management);
    return room;
}

Standing standing(const Room& room)
{
    return standing_of(room.session(), room.session().tests.back());
}

NeedApproval approval_of(PartyId party, Date due = {})
{
    return {ApprovalKind::approval, staffing, party, due, "Chief financial officer"};
}

TEST(SubjectToApproval, StandsWithThePartyWhoseBodyIsAwaited)
{
    Room room = tested(support, support);
    room.given(approval_of(management, some_day));
    const Standing now = standing(room);
    EXPECT_EQ(word_of(now.state), "subject-to-approval");
    EXPECT_TRUE(is_consensus(now.state));
    EXPECT_EQ(now.sentence,
        "We have consensus. It is subject to approval by Chief financial officer "
        "by March 14, 2026.");
    EXPECT_EQ(now.parties[0].sentence, "Union is there.");
    EXPECT_EQ(now.parties[1].sentence, "Management is there. It is subject to approval by Chief "
                                       "financial officer by March 14, 2026.");
    EXPECT_EQ(now.next_move, "Put it into contract language.");
}

TEST(SubjectToApproval, KeepsWhoStandsAsideInTheSentence)
{
    Room room = tested(support, stand_aside);
    room.given(approval_of(management));
    EXPECT_EQ(standing(room).parties[1].sentence,
        "Management is there; 6 stand aside. It is subject to "
        "approval by Chief financial officer.");
}

TEST(SubjectToApproval, OfABodyOfNeitherPartyIsOfTheWhole)
{
    Room room = tested(support, support);
    room.given(approval_of({}));
    EXPECT_EQ(word_of(standing(room).state), "subject-to-approval");
    EXPECT_EQ(word_of(standing(room).parties[0].state), "consensus");
}

TEST(SubjectToApproval, ComesAfterAllThatTheRoomItselfStillLacks)
{
    Room room = tested(support, more_discussion);
    room.given(approval_of(management));
    EXPECT_EQ(word_of(standing(room).state), "more-discussion");
    Room reworded = tested(support, support);
    reworded.given(approval_of(management)).given(RewordOption{hazard_walk, "A walk each week"});
    EXPECT_EQ(word_of(standing(reworded).state), "wording-changed");
}

TEST(SubjectToApproval, EndsWithAYes)
{
    Room room = tested(support, support);
    room.given(approval_of(management)).given(GiveApproval{first_body, some_day, true, {}, ""});
    EXPECT_EQ(word_of(standing(room).state), "consensus");
}

TEST(SubjectToApproval, StaysWithANoAndAsksToHearIt)
{
    Room room = tested(support, support);
    room.given(approval_of(management)).given(GiveApproval{first_body, some_day, false, {}, ""});
    EXPECT_EQ(word_of(standing(room).state), "subject-to-approval");
    EXPECT_EQ(standing(room).sentence,
        "We have consensus. Chief financial officer has not approved it yet.");
    EXPECT_EQ(standing(room).next_move,
        "Hear what Chief financial officer said, then work on the design and test again.");
}

TEST(SubjectToApproval, AfterANoIsInitialledOnlyWhenItWasTestedAgain)
{
    Room room = ta_ready();
    room.given(approval_of(management)).given(GiveApproval{first_body, some_day, false, {}, ""});
    room.when(by_union).then_refused(
        "Chief financial officer said no to this wording. Hear what was "
        "said, and test it again.");
    test_of_wording(room, support, support);
    EXPECT_EQ(standing(room).sentence,
        "We have consensus. It is subject to approval by Chief financial officer.");
    room.when(by_union).then(TaInitialled{staffing_ta, union_, "Ana Ruiz", ""});
}

TEST(SubjectToApproval, IsNeverARatificationNorOfAnotherIssue)
{
    Room room = tested(support, support);
    room.given(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.given(RaiseIssue{"What else?", ""});
    room.given(NeedApproval{ApprovalKind::approval, {2}, union_, {}, "Board"});
    EXPECT_EQ(word_of(standing(room).state), "consensus");
}

Room initialled()
{
    Room room = ta_ready();
    room.given(by_union).given(by_management);
    return room;
}

std::string_view state(const Room& room)
{
    return word_of(state_of(room.session(), room.session().tas.front()));
}

TEST(TaStateBeyondTheTable, IsRatifiedOnceEveryBodySaidYes)
{
    Room room = initialled();
    room.given(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.given(NeedApproval{ApprovalKind::ratification, {}, management, {}, "Board"});
    room.given(GiveApproval{first_body, some_day, true, {}, ""});
    EXPECT_EQ(state(room), "initialled");
    room.given(GiveApproval{second_body, some_day, true, {}, ""});
    EXPECT_EQ(state(room), "ratified");
}

TEST(TaStateBeyondTheTable, IsNotRatifiedWhereNobodyRatifies)
{
    EXPECT_EQ(state(initialled()), "initialled");
}

TEST(TaStateBeyondTheTable, IsVotedDownByANoUntilItIsInitialledAnew)
{
    Room room = initialled();
    room.given(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.given(GiveApproval{first_body, some_day, false, {staffing_ta}, "the swaps"});
    EXPECT_EQ(state(room), "voted-down");
    room.when(by_union).then_refused(
        "TA-1 was reopened by a no. Hear what was said, and test the wording again.");
    test_of_wording(room, support, support);
    EXPECT_EQ(state(room), "voted-down");
    room.given(by_union);
    EXPECT_EQ(state(room), "initialled-by-one");
    room.given(by_management);
    EXPECT_EQ(state(room), "initialled");
    room.given(GiveApproval{first_body, some_day, true, {}, ""});
    EXPECT_EQ(state(room), "ratified");
}

TEST(TaStateBeyondTheTable, OfInitialsAfterTheVoteIsNotRatified)
{
    Room room = initialled();
    room.given(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.given(GiveApproval{first_body, some_day, true, {}, ""});
    Ta later = room.session().tas.front();
    later.initials.back().seq += 100;
    EXPECT_TRUE(is_ratified(room.session(), room.session().tas.front()));
    EXPECT_FALSE(is_ratified(room.session(), later));
}

TEST(TaStateBeyondTheTable, IsInAPackageWhileThePackageStands)
{
    Room room = initialled();
    room.given(MakePackage{{}, "Economics"}).given(AddToPackage{{1}, {}, staffing_ta, {}, ""});
    EXPECT_EQ(state(room), "in-package");
    room.given(WithdrawPackage{{1}, {}, ""});
    EXPECT_EQ(state(room), "initialled");
}

TEST(TaStateBeyondTheTable, IsSupersededOrWithdrawn)
{
    Room superseded = ta_ready();
    superseded.given(SupersedeTa{staffing_ta, {}, "the letter"});
    EXPECT_EQ(state(superseded), "superseded");
    Room withdrawn = ta_ready();
    withdrawn.given(WithdrawTa{staffing_ta, ""});
    EXPECT_EQ(state(withdrawn), "withdrawn");
}

TEST(TaOffTheTable, LeavesRoomForANewOneAndForWithdrawingTheIssue)
{
    Room room = ta_ready();
    room.given(AdoptInitialsMeaning{InitialsMeaning::withdrawable});
    room.given(by_union).given(by_management);
    room.when(WithdrawIssue{staffing, ""})
        .then_refused("TA-1 on this issue is initialled. Withdraw or supersede it first.");
    room.given(WithdrawTa{staffing_ta, ""});
    EXPECT_EQ(next_move(room.session(), staffing), "Draft the tentative agreement for initials.");
    EXPECT_EQ(word_of(state_of(room.session(), room.session().issues.front())), "language-drafted");
    room.when(WithdrawIssue{staffing, ""}).then(IssueWithdrawn{staffing, ""});
}

TEST(ListTest, LeadsOnToWhatListsAreFor)
{
    Room room = one_straw();
    room.given(CallListTest{TestedList::interests, staffing});
    all_answer(room, {1}, support, support);
    EXPECT_EQ(standing(room).next_move, "Collect options that serve these interests.");
    room.given(ProposeGroundRule{"One at a time"});
    room.given(CallListTest{TestedList::ground_rules, {}});
    all_answer(room, {2}, support, cannot_support);
    EXPECT_EQ(standing(room).next_move, "Ask what would help, reword the list, and test again.");
    room.given(CallListTest{TestedList::ground_rules, {}});
    all_answer(room, {3}, support, support);
    EXPECT_EQ(standing(room).next_move, "Note the ground rules as agreed, and go on.");
}

TEST(TaStateOfAnIssue, WithoutAnAgreementSaysHowFarItHasCome)
{
    const auto of_issue = [](const Room& room) {
        return word_of(state_of(room.session(), room.session().issues.front()));
    };
    EXPECT_EQ(of_issue(one_issue()), "open");
    EXPECT_EQ(of_issue(one_straw()), "straw");
    EXPECT_EQ(of_issue(one_language()), "language-drafted");
    EXPECT_EQ(of_issue(ta_ready()), "consensus-on-wording");
    Room ended = one_straw();
    ended.given(NameOutcome{staffing, OutcomeKind::no_agreement, ""});
    EXPECT_EQ(of_issue(ended), "status-quo");
    Room dropped = one_straw();
    dropped.given(WithdrawIssue{staffing, ""});
    EXPECT_EQ(of_issue(dropped), "withdrawn");
}

}  // namespace
}  // namespace jointly
