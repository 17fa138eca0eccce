#include "core/language/contract_changes.h"
#include "tests/core/language/contract_lines.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

const std::string posting = "Schedules are posted fourteen (14) days before they begin.";
const std::string rest = "No shift begins less than ten (10) hours after the last one ended.";
const std::string standby = "An employee on standby is paid $4.25 per hour and reports at once.";
const std::string meals = "A meal period of thirty (30) minutes is given in each shift.";

ContractText contract()
{
    return {article("ARTICLE 12", "Hours"), section("Section 1", "Posting", posting),
        section("Section 2", "Rest", "As follows:"), clause("(a)", rest), clause("(b)", standby),
        article("ARTICLE 13", "Term", "Two years.")};
}

std::string names(const std::vector<ChangedPlace>& places)
{
    std::string all;
    for (const ChangedPlace& place : places) {
        all += (all.empty() ? "" : "; ") + place.before + " > " + place.after;
    }
    return all;
}

ContractChanges changes(const ContractText& after)
{
    return changes_of(redline(contract(), after));
}

TEST(ContractChanges, OfEqualContractsAreNone)
{
    EXPECT_EQ(changes(contract()), ContractChanges{});
}

TEST(ContractChanges, NameAProvisionByWhatItStandsUnder)
{
    ContractText after = contract();
    after[4].text = "An employee on standby is paid $4.75 per hour and reports at once.";
    EXPECT_EQ(
        names(changes(after).reworded), "ARTICLE 12, Section 2, (b) > ARTICLE 12, Section 2, (b)");
    EXPECT_EQ(names(changes(after).renumbered), "");
}

TEST(ContractChanges, TellWhatWasStruckAndWhatThatNumbersAnew)
{
    ContractText after = contract();
    after.erase(after.begin() + 3);
    after[3].label = "(a)";
    const ContractChanges found = changes(after);
    EXPECT_EQ(names(found.struck), "ARTICLE 12, Section 2, (a) > ");
    EXPECT_EQ(names(found.renumbered), "ARTICLE 12, Section 2, (b) > ARTICLE 12, Section 2, (a)");
    EXPECT_EQ(names(found.reworded), "");
}

TEST(ContractChanges, CallOnlyTheOneRenumberedWhoseOwnLabelChanged)
{
    ContractText after = contract();
    after.insert(after.begin(), article("ARTICLE 12", "Meals", meals));
    after[1].label = "ARTICLE 13";
    after[6].label = "ARTICLE 14";
    const ContractChanges found = changes(after);
    EXPECT_EQ(names(found.added), " > ARTICLE 12");
    EXPECT_EQ(names(found.renumbered), "ARTICLE 12 > ARTICLE 13; ARTICLE 13 > ARTICLE 14");
}

TEST(ContractChanges, TellOfAMoveOnceAndWhetherItsWordsChanged)
{
    ContractText after = contract();
    std::rotate(after.begin() + 1, after.begin() + 2, after.begin() + 5);
    const ContractChanges moved = changes(after);
    EXPECT_EQ(names(moved.moved), "ARTICLE 12, Section 1 > ARTICLE 12, Section 1");
    EXPECT_EQ(names(moved.reworded), "");
    EXPECT_EQ(names(moved.struck) + names(moved.added), "");
    after[4].text = "Schedules are posted twenty-eight (28) days before they begin.";
    EXPECT_EQ(names(changes(after).reworded), "ARTICLE 12, Section 1 > ARTICLE 12, Section 1");
}

TEST(ContractChanges, NameAParagraphWithoutALabelByWhatItStandsUnder)
{
    ContractText after = contract();
    after.insert(after.begin() + 5, clause("", meals));
    EXPECT_EQ(names(changes(after).added), " > ARTICLE 12, Section 2");
    after[5].title = "Meals";
    EXPECT_EQ(names(changes(after).added), " > ARTICLE 12, Section 2, Meals");
}

TEST(ContractChanges, KeepWhatIsCosmeticApart)
{
    ContractText after = contract();
    after[1].text = "Schedules are posted fourteen (14) days before they  begin.";
    const ContractChanges found = changes(after);
    EXPECT_EQ(names(found.cosmetic), "ARTICLE 12, Section 1 > ARTICLE 12, Section 1");
    EXPECT_EQ(names(found.reworded), "");
}

}  // namespace
}  // namespace jointly
