// Redlines of whole contracts, as people who bargain would mark them.
#include "core/language/contract_redline.h"
#include "tests/core/language/contract_lines.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::string lines(const ContractText& before, const ContractText& after)
{
    return changed_lines(redline(before, after));
}

const std::string posting =
    "Schedules shall be posted fourteen (14) days before they begin, in each unit and online.";
const std::string trades =
    "Employees may trade shifts with the consent of the supervisor, who answers in two (2) days.";
const std::string rest =
    "No employee is scheduled to begin a shift less than ten (10) hours after the last one ended.";
const std::string overtime =
    "Hours worked beyond forty (40) in a week are paid at one and one-half (1 1/2) times the rate.";
const std::string standby =
    "An employee on standby is paid $4.25 per hour and reports within thirty (30) minutes.";

ContractText hours()
{
    return {article("ARTICLE 12", "Hours"), section("Section 12.01", "Posting", posting),
        section("Section 12.02", "Trades", trades), section("Section 12.03", "Rest", rest),
        article("ARTICLE 13", "Pay"), section("Section 13.01", "Overtime", overtime),
        section("Section 13.02", "Standby", standby)};
}

TEST(ContractRedline, OfEqualContractsKeepsEveryProvision)
{
    const ContractRedline same = redline(hours(), hours());
    ASSERT_EQ(same.size(), hours().size());
    EXPECT_EQ(changed_lines(same), "");
    EXPECT_EQ(same[1].text, (Redline{{Change::kept, posting}}));
    EXPECT_TRUE(redline(ContractText{}, ContractText{}).empty());
}

TEST(ContractRedline, OfANewContractAddsAllAndOfAnEndedOneStrikesAll)
{
    const ContractText one{article("ARTICLE 1", "Term", "Two years.")};
    EXPECT_EQ(lines({}, one), "added: {+ARTICLE 1+} {+Term+} {+Two years.+}\n");
    EXPECT_EQ(lines(one, {}), "struck: [-ARTICLE 1-] [-Term-] [-Two years.-]\n");
}

TEST(ContractRedline, OfARenumberingMarksLabelsAndNoWord)
{
    ContractText after = hours();
    after.erase(after.begin() + 2);
    after[2].label = "Section 12.02";
    EXPECT_EQ(lines(hours(), after), "struck: [-Section 12.02-] [-Trades-] [-" + trades
                                         + "-]\n"
                                           "changed: [-Section 12.03-]{+Section 12.02+} Rest "
                                         + rest + "\n");
}

TEST(ContractRedline, OfANewArticleRenumbersThoseBehindIt)
{
    ContractText after = hours();
    const std::string leave =
        "Bereavement leave is three (3) days with pay for each death in the family.";
    after.insert(after.begin() + 4,
        {article("ARTICLE 13", "Leave"), section("Section 13.01", "Bereavement", leave)});
    after[6].label = "ARTICLE 14";
    after[7].label = "Section 14.01";
    after[8].label = "Section 14.02";
    EXPECT_EQ(lines(hours(), after), "added: {+ARTICLE 13+} {+Leave+}\n"
                                     "added: {+Section 13.01+} {+Bereavement+} {+"
                                         + leave
                                         + "+}\n"
                                           "changed: [-ARTICLE 13-]{+ARTICLE 14+} Pay\n"
                                           "changed: [-Section 13.01-]{+Section 14.01+} Overtime "
                                         + overtime
                                         + "\n"
                                           "changed: [-Section 13.02-]{+Section 14.02+} Standby "
                                         + standby + "\n");
}

// A first version anchored on equal paragraphs and gave up the neighbours of the one that had moved.
TEST(ContractRedline, OfAMovedSectionLeavesItsNeighboursAlone)
{
    ContractText after{article("ARTICLE 12", "Hours"), section("Section 12.01", "Posting", posting),
        section("Section 12.02", "Trades", trades), article("ARTICLE 13", "Pay"),
        section("Section 13.01", "Overtime", overtime), section("Section 13.02", "Rest", rest),
        section("Section 13.03", "Standby", standby)};
    EXPECT_EQ(lines(hours(), after), "moved to Section 13.02: [-Section 12.03-] [-Rest-] [-" + rest
                                         + "-]\n"
                                           "moved from Section 12.03: {+Section 13.02+} {+Rest+} {+"
                                         + rest
                                         + "+}\n"
                                           "changed: [-Section 13.02-]{+Section 13.03+} Standby "
                                         + standby + "\n");
}

// By its words alone the old ARTICLE 12 would be the new ARTICLE 13.
TEST(ContractRedline, PairsArticlesByTheirTitlesToo)
{
    const std::string notice = "Schedules are posted fourteen (14) days before they begin.";
    const std::string hours_apart =
        "No shift begins less than ten (10) hours after the last one ended.";
    const ContractText before{article("ARTICLE 12", "Hours"),
        section("Section 1", "Posting", notice), section("Section 2", "Rest", hours_apart),
        article("ARTICLE 13", "Term", "Two years.")};
    const ContractText after{article("ARTICLE 12", "Hours"),
        section("Section 1", "Posting", notice), article("ARTICLE 13", "Term", "Two years."),
        section("Section 1", "Rest", hours_apart)};
    EXPECT_EQ(lines(before, after), "moved to Section 1: [-Section 2-] [-Rest-] [-" + hours_apart
                                        + "-]\n"
                                          "moved from Section 2: {+Section 1+} {+Rest+} {+"
                                        + hours_apart + "+}\n");
}

TEST(ContractRedline, OfAMovedProvisionTellsHowItChangedOnItsWay)
{
    ContractText after{article("ARTICLE 12", "Hours"), section("Section 12.01", "Posting", posting),
        section("Section 12.02", "Trades", trades), article("ARTICLE 13", "Pay"),
        section("Section 13.01", "Overtime", overtime),
        section("Section 13.02", "Rest",
            "No employee is scheduled to begin a shift less than eleven (11) hours after the last "
            "one ended."),
        section("Section 13.03", "Standby", standby)};
    const ContractRedline all = redline(hours(), after);
    ASSERT_EQ(all[3].fate, ProvisionFate::moved_away);
    ASSERT_EQ(all[all[3].partner].partner, 3U);
    const std::string changed = "No employee is scheduled to begin a shift less than "
                                "[-ten (10)-]{+eleven (11)+} hours after the last one ended.";
    EXPECT_EQ(marked(wording_redline(all, 3)), changed);
    EXPECT_EQ(marked(wording_redline(all, all[3].partner)), changed);
}

TEST(ContractRedline, OfAMovedArticleTakesItsHeadingAlong)
{
    const ContractText before = hours();
    ContractText after(before.begin() + 4, before.end());
    after.insert(after.end(), before.begin(), before.begin() + 4);
    const ContractRedline all = redline(before, after);
    for (const ProvisionRedline& item : all) {
        EXPECT_NE(item.fate, ProvisionFate::struck) << changed_lines(all);
        EXPECT_NE(item.fate, ProvisionFate::added) << changed_lines(all);
    }
}

TEST(ContractRedline, OfAMovedSentenceMarksItInBothPlaces)
{
    const std::string sentence = "An employee may decline a shift offered on less notice.";
    ContractText before = hours();
    before[1].text += " " + sentence;
    ContractText after = hours();
    after[2].text += " " + sentence;
    EXPECT_EQ(lines(before, after), "changed: Section 12.01 Posting " + posting + "[- " + sentence
                                        + "-]\n"
                                          "changed: Section 12.02 Trades "
                                        + trades + "{+ " + sentence + "+}\n");
}

TEST(ContractRedline, OfAChangedNumberMarksTheWholeNumber)
{
    ContractText after = hours();
    after[6].text =
        "An employee on standby is paid $4.75 per hour and reports within forty-five (45) minutes.";
    EXPECT_EQ(lines(hours(), after),
        "changed: Section 13.02 Standby An employee on standby is paid [-$4.25-]{+$4.75+} per hour "
        "and reports within [-thirty (30)-]{+forty-five (45)+} minutes.\n");
}

TEST(ContractRedline, OfARewordedTitleMarksItApartFromTheText)
{
    ContractText after = hours();
    after[3].title = "Rest between shifts";
    EXPECT_EQ(
        lines(hours(), after), "changed: Section 12.03 Rest{+ between shifts+} " + rest + "\n");
}

TEST(ContractRedline, OfASectionWrittenAnewUnderItsTitleStaysOneSection)
{
    ContractText after = hours();
    after[5].text = "Whatever exceeds a shift earns double.";
    EXPECT_EQ(lines(hours(), after),
        "changed: Section 13.01 Overtime [-" + overtime + "-]{+" + after[5].text + "+}\n");
}

TEST(ContractRedline, OfASplitParagraphAddsItsMarkLikeAWord)
{
    const ContractText before{section("Section 1", "Notice", posting + " " + trades)};
    const ContractText after{section("Section 1", "Notice", posting), paragraph(trades)};
    EXPECT_EQ(
        lines(before, after), "split: Section 1 Notice " + posting + "[- -]{+\n+}" + trades + "\n");
    EXPECT_EQ(lines(after, before),
        "joined: Section 1 Notice " + posting + "[-\n-]{+ +}" + trades + "\n");
}

TEST(ContractRedline, OfAParagraphSplitInThreeIsOneItem)
{
    const ContractText before{
        article("ARTICLE 1", "All"), paragraph(posting + " " + trades + " " + rest)};
    const ContractText after{
        article("ARTICLE 1", "All"), paragraph(posting), paragraph(trades), paragraph(rest)};
    EXPECT_EQ(lines(before, after),
        "split: " + posting + "[- -]{+\n+}" + trades + "[- -]{+\n+}" + rest + "\n");
}

TEST(ContractRedline, OfAProvisionWithALabelNeverRunsItIntoAnother)
{
    const ContractText before{section("Section 1", "", trades + " " + posting)};
    const ContractText after{section("Section 1", "", trades), section("Section 2", "", posting)};
    EXPECT_EQ(lines(before, after), "changed: Section 1 " + trades + "[- " + posting
                                        + "-]\n"
                                          "added: {+Section 2+} {+"
                                        + posting + "+}\n");
}

TEST(ContractRedline, WhereParagraphsEndElsewhereFallsBackToWholeParagraphs)
{
    const ContractText before{section("Section 1", "", posting + "\n" + trades + "\n" + rest)};
    const ContractText after{section("Section 1", "", trades + "\n" + rest + "\n" + overtime)};
    EXPECT_EQ(lines(before, after), "changed: Section 1 [-" + posting + "\n-]" + trades + "\n"
                                        + rest + "{+\n" + overtime + "+}\n");
}

TEST(ContractRedline, FlagsWhatDiffersInSpacesAndDashesAlone)
{
    ContractText after = hours();
    after[1].text = "Schedules shall be posted fourteen (14) days before th ey begin, in each unit "
                    "and on-line.";
    after[2].label = "Section  12.02";
    const ContractRedline all = redline(hours(), after);
    EXPECT_TRUE(all[1].cosmetic);
    EXPECT_TRUE(all[2].cosmetic);
    EXPECT_EQ(all[1].fate, ProvisionFate::changed);
    EXPECT_FALSE(all[0].cosmetic);
    after[1].text += " Always.";
    EXPECT_FALSE(redline(hours(), after)[1].cosmetic);
}

TEST(ContractRedline, NeverCallsTheEndOfAParagraphCosmetic)
{
    const ContractText before{section("Section 1", "", "Leave is paid. It is earned monthly.")};
    const ContractText after{section("Section 1", "", "Leave is paid.\nIt is earned monthly.")};
    EXPECT_FALSE(redline(before, after)[0].cosmetic);
}

TEST(ContractRedline, ComparesTablesByWholeLines)
{
    const ContractText before{section("Section 1", "Rates", "As follows:"),
        table("Step 1   $31.10\nStep 2   $32.05\nStep 3   $33.00")};
    const ContractText after{section("Section 1", "Rates", "As follows:"),
        table("Step 1   $31.10\nStep 2   $33.01\nStep 3   $33.00\nStep 4   $34.00")};
    EXPECT_EQ(lines(before, after),
        "changed: Step 1   $31.10\n[-Step 2   $32.05-]{+Step 2   $33.01+}\nStep 3   $33.00"
        "{+\nStep 4   $34.00+}\n");
}

TEST(ContractRedline, PutsAnAddedClauseBehindItsListAndBeforeAStruckSection)
{
    const ContractText before{article("ARTICLE 1", "Pay"), section("Section 1", "Rates", overtime),
        clause("(a)", standby), section("Section 2", "Rest", rest),
        article("ARTICLE 2", "Term", "Two years.")};
    const ContractText after{article("ARTICLE 1", "Pay"), section("Section 1", "Rates", overtime),
        clause("(a)", standby), clause("(b)", trades), article("ARTICLE 2", "Term", "Two years.")};
    EXPECT_EQ(lines(before, after), "added: {+(b)+} {+" + trades
                                        + "+}\n"
                                          "struck: [-Section 2-] [-Rest-] [-"
                                        + rest + "-]\n");
}

TEST(ContractRedline, KeepsEqualProvisionsByTheirLabels)
{
    const ContractText before{article("ARTICLE 1", "Reserved"), clause("(a)", "Reserved."),
        clause("(b)", "Reserved."), clause("(c)", "Reserved.")};
    ContractText after = before;
    after.erase(after.begin() + 2);
    EXPECT_EQ(lines(before, after), "struck: [-(b)-] [-Reserved.-]\n");
}

}  // namespace
}  // namespace jointly
