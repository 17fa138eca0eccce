// The current contract.
#include "core/session/citation.h"
#include "tests/support/room/room.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum ProvisionLevel;

TEST(EnterProvisionRule, PlacesItAfterItsSiblings)
{
    Room room = one_issue();
    room.when(EnterProvision{{}, ProvisionLevel::article, " 8 ", "Staffing", ""})
        .then(ProvisionEntered{{1}, {}, 1, ProvisionLevel::article, "8", "Staffing", ""});
    room.when(EnterProvision{{1}, ProvisionLevel::section, "8.1", "", " One.\n\n\n Two. "})
        .then(ProvisionEntered{{2}, {1}, 1, ProvisionLevel::section, "8.1", "", "One.\n\nTwo."});
    room.when(EnterProvision{{1}, ProvisionLevel::section, "8.2", "", ""})
        .then(ProvisionEntered{{3}, {1}, 2, ProvisionLevel::section, "8.2", "", ""});
    room.when(EnterProvision{{}, ProvisionLevel::article, "9", "", ""})
        .then(ProvisionEntered{{4}, {}, 2, ProvisionLevel::article, "9", "", ""});
}

TEST(EnterProvisionRule, GoesOnAfterTheLastPlaceThereIs)
{
    Room room;
    room.happened(
        {ProvisionEntered{{1}, {}, provision_order_max, ProvisionLevel::article, "8", "", ""}});
    room.when(EnterProvision{{}, ProvisionLevel::article, "9", "", ""})
        .then(ProvisionEntered{{2}, {}, provision_order_max, ProvisionLevel::article, "9", "", ""});
}

TEST(EnterProvisionRule, RefusesWhatCannotBeEntered)
{
    one_language()
        .when(EnterProvision{{}, ProvisionLevel::section, "", "", ""})
        .then_refused("Write the provision's number first.");
    one_language()
        .when(EnterProvision{{}, ProvisionLevel::section, "8.2", "", ""})
        .then_refused("Provision 8.2 is in the contract already.");
    one_language()
        .when(EnterProvision{{9}, ProvisionLevel::section, "8.3", "", ""})
        .then_refused("There is no such article. Look at its number and try again.");
    one_language()
        .when(EnterProvision{{}, ProvisionLevel::section, "8.3", too_long(), ""})
        .then_refused("The title is longer than 2000 bytes. Split it in two.");
    one_language()
        .when(EnterProvision{{}, ProvisionLevel::section, "8.3", "", std::string(65'537, 'w')})
        .then_refused("The provision is longer than 65536 bytes. Split it in two.");
}

ContractText overtime()
{
    return {{article, 0, "ARTICLE 12", "OVERTIME", ""},
        {section, 1, "Section 12.01", "Pay", "Time and one-half.\nNo pyramiding."},
        {clause, 2, "(a)", "", "Over eight (8) hours."}, {clause, 2, "(b)", "", "On a holiday."},
        {section, 1, "Section 12.02", "", "By seniority."},
        {clause, 2, "(a)", "", "Volunteers first."}};
}

TEST(EnterContractRule, GivesEachProvisionItsPlace)
{
    Room room = one_issue();
    room.when(EnterContract{overtime()})
        .then(ProvisionEntered{{1}, {}, 1, article, "ARTICLE 12", "OVERTIME", ""},
            ProvisionEntered{{2}, {1}, 1, section, "Section 12.01", "Pay",
                "Time and one-half.\n\nNo pyramiding."},
            ProvisionEntered{{3}, {2}, 1, clause, "(a)", "", "Over eight (8) hours."},
            ProvisionEntered{{4}, {2}, 2, clause, "(b)", "", "On a holiday."},
            ProvisionEntered{{5}, {1}, 2, section, "Section 12.02", "", "By seniority."},
            ProvisionEntered{{6}, {5}, 1, clause, "(a)", "", "Volunteers first."});
}

TEST(EnterContractRule, KeepsTheColumnsOfATableAndOfWhatIsProposedForIt)
{
    const std::string rates = "Step 1    $20.00    $21.00\nStep 2    $22.50    $23.10";
    Room room = one_issue();
    room.given(EnterContract{{{appendix, 0, "APPENDIX A", "WAGES", rates, true}}});
    EXPECT_EQ(room.session().provisions.front().body, rates);
    const std::string later = "Step 1    $20.50    $21.50\nStep 2    $22.50    $23.10";
    room.given(ProposeLanguage{{1}, {1}, {}, {}, later, ""});
    EXPECT_EQ(room.session().languages.front().text, later);
}

TEST(EnterContractRule, NamesNoProvisionByWhatIsNoText)
{
    Room room = one_issue();
    room.when(EnterContract{{{ProvisionLevel::section, 0, "\xff", "Pay", "Words.", false}}})
        .then_refused("The label is not readable text. Type it again.");
}

TEST(EnterContractRule, AddsToWhatIsEnteredUnlessItIsTheSame)
{
    Room room = one_issue();
    room.given(EnterContract{overtime()});
    room.when(EnterContract{{{article, 0, "Article 12", "Overtime", ""}}})
        .then_refused("Provision Article 12 is in the contract already.");
    room.when(EnterContract{{{letter, 0, "LETTER A", "Parking", "Free."}}})
        .then(ProvisionEntered{{7}, {}, 2, letter, "LETTER A", "Parking", "Free."});
}

TEST(EnterContractRule, TakesLabelsThatComeTwiceAsTheContractHasThem)
{
    Room room = one_issue();
    room.given(EnterContract{{{article, 0, "ARTICLE 1", "", ""}, {clause, 1, "(a)", "", "One."},
        {clause, 1, "(a)", "", "Two."}, {clause, 1, "", "", "Three."}}});
    EXPECT_EQ(citations(room.session()), (std::vector<std::string>{"ARTICLE 1", "ARTICLE 1 (a)",
                                             "ARTICLE 1 (a) [2]", "ARTICLE 1 part 3"}));
}

TEST(EnterContractRule, RefusesWhatIsNoContract)
{
    one_issue()
        .when(EnterContract{})
        .then_refused("No provision was found in it. Choose the file with the contract.");
    one_issue()
        .when(EnterContract{{{section, 1, "12.01", "", ""}}})
        .then_refused("A provision stands in none. Import the contract again.");
    one_issue()
        .when(EnterContract{{{section, 0, "12.01", "", std::string(65'537, 'w')}}})
        .then_refused("12.01: The provision is longer than 65536 bytes. Split it in two.");
    one_issue()
        .when(EnterContract{{{section, 0, "", "", std::string(65'537, 'w')}}})
        .then_refused("The provision is longer than 65536 bytes. Split it in two.");
}

}  // namespace
}  // namespace jointly
