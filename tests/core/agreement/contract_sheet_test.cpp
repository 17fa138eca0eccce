#include "core/agreement/contract_sheet.h"
#include "core/documents/write_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jointly {
namespace {

ContractText old_one()
{
    return {{ProvisionLevel::article, 0, "ARTICLE 12", "Hours", "", false},
        {ProvisionLevel::section, 1, "Section 1", "Posting",
            "Schedules are posted fourteen (14) days before they begin.", false},
        {ProvisionLevel::section, 1, "Section 2", "Rest",
            "No shift begins less than ten (10) hours after the last one ended.", false},
        {ProvisionLevel::article, 0, "ARTICLE 13", "Term", "Two years.", false}};
}

ContractText new_one()
{
    return {{ProvisionLevel::article, 0, "ARTICLE 12", "Hours", "", false},
        {ProvisionLevel::section, 1, "Section 1", "Posting",
            "Schedules are posted twenty-eight (28) days before they begin.", false},
        {ProvisionLevel::article, 0, "ARTICLE 13", "Term", "Two  years.", false},
        {ProvisionLevel::section, 1, "Section 1", "Rest",
            "No shift begins less than eleven (11) hours after the last one ended.", false}};
}

std::string sheet(SheetScope scope)
{
    return write_text(contract_sheet(redline(old_one(), new_one()), "2024", "2026", scope));
}

TEST(ContractSheet, ShowsEveryProvisionAndWhatBecameOfIt)
{
    EXPECT_EQ(sheet(SheetScope::whole_contract), R"(What changed between two contracts
================================================================================

Old contract:         2024
New contract:         2026
Provisions reworded:  2
Moved:                1
Numbered anew:        1
In form alone:        1

Marks: [-text-] is deleted, {+text+} is new. Text without marks is current
contract language.

ARTICLE 12 Hours

    Section 1 Posting

    Schedules are posted [-fourteen (14)-]{+twenty-eight (28)+} days before they
    begin.

Note: Moved to ARTICLE 13, Section 1.

    [-Section 2-] [-Rest-]

    [-No shift begins less than ten (10) hours after the last one ended.-]

Note: Nothing but spaces, dashes or the form of quotation marks changed.

ARTICLE 13 Term

Two[- -]{+  +}years.

Note: Moved here from ARTICLE 12, Section 2.

Note: Its words changed on the way:

    No shift begins less than [-ten (10)-]{+eleven (11)+} hours after the last
    one ended.

Note: It now reads:

    {+Section 1+} {+Rest+}

    {+No shift begins less than eleven (11) hours after the last one ended.+}
)");
}

TEST(ContractSheet, OfTheChangesAloneNamesTheirPlaces)
{
    const std::string text = sheet(SheetScope::changes_alone);
    EXPECT_NE(text.find("\nARTICLE 12, Section 1\n\n    Section 1 Posting\n"), std::string::npos)
        << text;
    EXPECT_NE(text.find("\nARTICLE 13, Section 1\n\nNote: Moved to ARTICLE 13, Section 1.\n"),
        std::string::npos)
        << text;
    EXPECT_EQ(text.find("ARTICLE 12 Hours"), std::string::npos) << text;
}

TEST(ContractSheet, SaysWhenNothingChanged)
{
    const std::string same = write_text(
        contract_sheet(redline(old_one(), old_one()), "2024", "2026", SheetScope::whole_contract));
    EXPECT_NE(same.find("Nothing changed between the two contracts."), std::string::npos) << same;
    EXPECT_NE(same.find("Two years."), std::string::npos) << same;
    EXPECT_EQ(same.find("Marks:"), std::string::npos) << same;
}

// A flat text has no labels to name a place by.
TEST(ContractSheet, OfParagraphsWithoutLabelsSaysThatOneMoved)
{
    const auto flat = [](const std::vector<std::string>& texts) {
        ContractText contract;
        for (const std::string& text : texts) {
            contract.push_back({ProvisionLevel::clause, 0, {}, {}, text, false});
        }
        return contract;
    };
    const std::string one = "Schedules are posted fourteen (14) days before they begin each month.";
    const std::string two =
        "No shift begins less than ten (10) hours after the last one ended at all.";
    const std::string three =
        "Meals are given in the middle of each shift of six (6) hours or more.";
    const std::string text =
        write_text(contract_sheet(redline(flat({one, two, three}), flat({two, three, one})), "a",
            "b", SheetScope::changes_alone));
    EXPECT_NE(text.find("Note: Moved to another place."), std::string::npos) << text;
    EXPECT_NE(text.find("Note: Moved here from another place."), std::string::npos) << text;
    EXPECT_EQ(text.find("No shift"), std::string::npos) << text;
}

}  // namespace
}  // namespace jointly
