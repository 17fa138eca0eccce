#include "core/process/drafting_warnings.h"
#include "core/session/citation.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using All = std::vector<std::string>;

// Issue 1 and issue 2; articles 1 to 3 with sections 1.1, 2.1, 3.1, the last one with 3.2, so the contract is whole.
class Drafted : public testing::Test {
protected:
    Drafted()
    {
        room_.given(RaiseIssue{"What might we do about pay?", "Pay"});
        room_.given(RaiseIssue{"What might we do about leave?", "Leave"});
        for (const char* const article : {"1", "2", "3"}) {
            enter("Article " + std::string(article), {}, "");
        }
        enter("1.1", 1, "Pay is due on Fridays, as Section 3.1 says.");
        enter("2.1", 2, "Leave is asked for by June 30, 2025 at the latest.");
        enter("3.1", 3, "Each employee hired before January 1, 1998 keeps the day.");
        enter("3.2", 3, "Meals: (a) one; (c) three.");
    }

    void enter(const std::string& label, std::uint32_t in, const std::string& body)
    {
        room_.given(EnterProvision{
            {in}, in == 0 ? ProvisionLevel::article : ProvisionLevel::section, label, "", body});
    }
    void propose(IssueId issue, std::string_view label, const std::string& text)
    {
        room_.given(
            ProposeLanguage{issue, find_provision(room_.session(), label)->id, {}, {}, text, ""});
    }
    [[nodiscard]] All of(IssueId issue) const
    {
        return drafting_warnings(room_.session(), issue, current_languages(room_.session(), issue));
    }

    static constexpr IssueId pay{1};
    static constexpr IssueId leave{2};
    Room room_ = open_meeting_room();
};

TEST_F(Drafted, LanguageThatHoldsHasNoWarnings)
{
    propose(pay, "1.1",
        "Pay is due on Thursdays, as Section 3.1 and Article 2 say, within fourteen (14) days, "
        "for: "
        "(a) hours; and (b) nights. Section 125 of the Internal Revenue Code stays as it is.");
    EXPECT_EQ(of(pay), All{});
}

TEST_F(Drafted, SaysWhenTwoAgreementsTouchOneProvision)
{
    propose(pay, "1.1", "Pay is due on Thursdays.");
    propose(leave, "1.1", "Pay is due on Mondays.");
    EXPECT_EQ(of(pay), All{"1.1 also has language under issue 2."});
    room_.given(DraftTa{leave});
    EXPECT_EQ(of(pay), All{"1.1 is also in TA-1."});
    room_.given(WithdrawIssue{leave, "later"});
    EXPECT_EQ(of(pay), All{});
}

TEST_F(Drafted, SaysWhichReferencesLeadNowhere)
{
    propose(pay, "1.1", "Pay is due as Section 3.4 and Article 5 say, not as Section 3.2 does.");
    EXPECT_EQ(of(pay), (All{"1.1 refers to Section 3.4, which is not in the contract.",
                           "1.1 refers to Article 5, which is not in the contract."}));
}

TEST_F(Drafted, SaysNothingIsMissingFromAContractThatWasNotEnteredWhole)
{
    Room room = one_language();
    room.given(language_reading("As Section 8.4 and Article 9 say."));
    EXPECT_EQ(
        drafting_warnings(room.session(), staffing, current_languages(room.session(), staffing)),
        All{});
}

TEST_F(Drafted, SaysWhatAnotherAgreementDoesToWhatIsReferredTo)
{
    propose(pay, "1.1", "Pay is due as Section 3.1 says.");
    propose(leave, "3.1", "Each employee keeps the day.");
    EXPECT_EQ(of(pay), All{"1.1 refers to Section 3.1, which the language of issue 2 changes."});
    propose(leave, "3.1", "");
    EXPECT_EQ(of(pay), All{"1.1 refers to Section 3.1, which the language of issue 2 deletes."});
    room_.given(DraftTa{leave});
    EXPECT_EQ(of(pay), All{"1.1 refers to Section 3.1, which TA-1 deletes."});
    propose(leave, "3.1", "Each employee keeps two days.");
    room_.given(ReviseTa{{1}});
    EXPECT_EQ(of(pay), All{"1.1 refers to Section 3.1, which TA-1 changes."});
}

TEST_F(Drafted, SaysWhatRefersToWordsThatAreDeleted)
{
    propose(leave, "3.1", "");
    EXPECT_EQ(of(leave), All{"1.1 refers to 3.1, which is deleted here."});
    propose(leave, "1.1", "Pay is due as Section 3.1 says.");
    EXPECT_EQ(of(leave), All{"1.1 refers to Section 3.1, which is deleted here."});
    propose(leave, "1.1", "Pay is due on Fridays.");
    EXPECT_EQ(of(leave), All{});
}

TEST_F(Drafted, SaysWhichDatesOfTheOldTermAreLeft)
{
    propose(leave, "2.1", "Leave is asked for on paper by June 30, 2025 at the latest.");
    EXPECT_EQ(of(leave), All{"2.1 keeps \"June 30, 2025\", which is before March 2, 2026."});
    room_.given(SetContractTerm{{2026, 10, 1}, {2029, 9, 30}});
    EXPECT_EQ(of(leave), All{"2.1 keeps \"June 30, 2025\", which is before October 1, 2026."});
    room_.given(SetContractTerm{{2024, 10, 1}, {2027, 9, 30}});
    EXPECT_EQ(of(leave), All{}) << "it lies in the term";
}

TEST_F(Drafted, LeavesDatesAloneThatAreOlderOrNewlyWritten)
{
    propose(leave, "3.1", "Each employee hired before January 1, 1998 keeps two days.");
    propose(leave, "1.1", "Pay is due on Fridays, back to July 1, 2025, as Section 2.1 says.");
    EXPECT_EQ(of(leave), All{});
}

TEST_F(Drafted, SaysWhereWordsAndFiguresDiffer)
{
    propose(pay, "1.1", "Pay is due within fourteen (15) days.");
    EXPECT_EQ(of(pay), All{"In 1.1 words and figures differ: \"fourteen (15)\"."});
}

TEST_F(Drafted, SaysWhereAListBreaksUnlessItDidBefore)
{
    propose(pay, "1.1", "Pay is due: (a) on Fridays; (b) in cash; (b) on paper; (d) at once.");
    EXPECT_EQ(
        of(pay), (All{"In 1.1 the list has (b) twice.", "In 1.1 the list goes from (b) to (d)."}));
    propose(leave, "3.2", "Meals: (a) one; (c) three hot ones.");
    EXPECT_EQ(of(leave), All{});
}

TEST(DraftedBefore, IsSaidWhereItFoundNoConsensus)
{
    Room room = one_language();
    const auto warnings = [&] {
        return drafting_warnings(
            room.session(), staffing, current_languages(room.session(), staffing));
    };
    (void)test_of_wording(room, Stance::more_discussion, Stance::support);
    EXPECT_EQ(warnings(), All{}) << "the sheet says where the latest test is";
    room.given(RaiseIssue{"What might we do about leave?", "Leave"});
    room.given(ProposeLanguage{{2}, staffing_section, {}, {}, "The Employer shall staff it.", ""});
    const All under_2 =
        drafting_warnings(room.session(), {2}, current_languages(room.session(), {2}));
    EXPECT_NE(std::find(under_2.begin(), under_2.end(),
                  "Language for 8.2 found no consensus on March 2, 2026."),
        under_2.end());
    room.given(language_reading("The Employer shall staff it as agreed."));
    (void)test_of_wording(room, Stance::support, Stance::support);
    EXPECT_EQ(warnings(), All{"8.2 also has language under issue 2."});
}

TEST(DraftedBefore, IsSaidWhereItWasWithdrawn)
{
    Room room = ta_ready();
    room.given(WithdrawTa{staffing_ta, "the figures were wrong"});
    EXPECT_EQ(
        drafting_warnings(room.session(), staffing, current_languages(room.session(), staffing)),
        All{"Language for 8.2 was withdrawn with TA-1."});
}

}  // namespace
}  // namespace jointly
