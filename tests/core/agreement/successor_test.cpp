// The contract that follows the current one, and its sheet.
#include "core/agreement/struck_references.h"
#include "core/agreement/successor.h"
#include "core/agreement/successor_sheet.h"
#include "core/documents/write_text.h"
#include "core/language/contract_redline.h"
#include "core/session/citation.h"
#include "core/session/find.h"
#include "tests/core/agreement/round_table.h"

#include <gtest/gtest.h>

#include <random>

namespace jointly {
namespace {

// "11.4 Posting|Twenty days." of each provision, two blanks for each step down.
std::string lines_of(const ContractText& contract)
{
    std::string lines;
    for (const ProvisionText& provision : contract) {
        lines += std::string(static_cast<std::size_t>(provision.depth) * 2, ' ') + provision.label
               + " " + provision.title + "|" + provision.text + "\n";
    }
    return lines;
}

std::string after(const RoundTable& table) { return lines_of(successor_of(table.session).after); }

std::string sheet(const RoundTable& table, SuccessorScope scope = SuccessorScope::whole)
{
    return write_text(successor_sheet(table.session, scope));
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

class SuccessorContract : public testing::Test {
protected:
    RoundTable table;
    ProvisionId hours = table.enter("11", "Hours", "", {}, ProvisionLevel::article);
    ProvisionId posting = table.enter("11.4", "Posting", "Fourteen days ahead.", hours);
    ProvisionId rest = table.enter("11.5", "Rest", "Ten hours of rest.", hours);
    ProvisionId pay = table.enter("12", "Pay", "Paid monthly.", {}, ProvisionLevel::article);
    IssueId issue = table.raise("hours");
    IssueId other = table.raise("rest");
};

TEST_F(SuccessorContract, IsTheCurrentOneUntilSomethingIsInitialled)
{
    const std::string current = "11 Hours|\n  11.4 Posting|Fourteen days ahead.\n"
                                "  11.5 Rest|Ten hours of rest.\n12 Pay|Paid monthly.\n";
    EXPECT_EQ(lines_of(successor_of(table.session).before), current);
    EXPECT_EQ(after(table), current);
    const TaId ta = table.draft(issue, posting, "Twenty days ahead.");
    EXPECT_EQ(after(table), current);
    table.act(InitialTa{ta, RoundTable::union_id, "Ana Ruiz", ""});
    EXPECT_EQ(after(table), current);
    EXPECT_TRUE(says(sheet(table), "NOTHING INITIALLED YET")) << sheet(table);
    EXPECT_TRUE(says(sheet(table), "TA-1: Consensus on wording, not yet initialled by"))
        << sheet(table);
    EXPECT_EQ(successor_of(table.session).unchanged, (std::vector{hours, pay}));
}

TEST_F(SuccessorContract, ListsWhatStillRefersToWhatIsStruck)
{
    const ProvisionId breaks =
        table.enter("12.1", "Breaks", "As Section 11.5 and Section 12.2 say.", pay);
    table.enter("12.2", "Meals", "Sections 11.4 and 11.5 hold here too.", pay);
    const ProvisionId safety = table.enter("14", "Safety", "", {}, ProvisionLevel::article);
    const ProvisionId walks = table.enter("14.1", "Walks", "A walk, under Article 11.", safety);
    table.enter("15", "Heat", "Article 14 and Section 14.1 hold.", {}, ProvisionLevel::article);
    EXPECT_TRUE(struck_references(table.session, successor_of(table.session)).empty());
    table.agree(issue, rest, "");
    table.agree(other, walks, "");
    const IssueId third = table.raise("breaks");
    table.agree(third, breaks, "As Section 12.2 says, and Section 11.5 said.");
    const auto found = struck_references(table.session, successor_of(table.session));
    const auto told = [&] {
        std::string lines;
        for (const StruckReference& one : found) {
            lines += citation(table.session, *find(table.session, one.in)) + " " + one.words + " > "
                   + citation(table.session, *find(table.session, one.to)) + "\n";
        }
        return lines;
    };
    EXPECT_EQ(told(), "12.1 Section 11.5 > 11.5\n12.2 11.5 > 11.5\n"
                      "15 Article 14 > 14\n15 Section 14.1 > 14.1\n");
    const std::string paper = sheet(table);
    EXPECT_TRUE(says(paper, "12.2 refers to 11.5, which is struck.")) << paper;
    EXPECT_TRUE(says(paper, "12.1 refers to Section 11.5, which is struck.")) << paper;
    EXPECT_FALSE(says(paper, "No reference to it was found")) << paper;
}

TEST_F(SuccessorContract, TakesUpWhatIsAmendedAddedAndStruck)
{
    table.agree(issue, posting, "Twenty days ahead.");
    table.agree(other, rest, "");
    const ProvisionId swaps = table.enter("11.6", "Swaps", "", hours);
    const ProvisionId safety = table.enter("14", "Safety", "", {}, ProvisionLevel::article);
    const ProvisionId walks = table.enter("14.1", "Walks", "", safety);
    const IssueId third = table.raise("swaps");
    table.act(ProposeLanguage{third, walks, {}, {}, "A walk each month.", ""});
    table.agree(third, swaps, "Answered in a day.");
    EXPECT_EQ(after(table), "11 Hours|\n  11.4 Posting|Twenty days ahead.\n"
                            "  11.6 Swaps|Answered in a day.\n12 Pay|Paid monthly.\n"
                            "14 Safety|\n  14.1 Walks|A walk each month.\n");
    const Successor successor = successor_of(table.session);
    EXPECT_EQ(lines_of(successor.before), "11 Hours|\n  11.4 Posting|Fourteen days ahead.\n"
                                          "  11.5 Rest|Ten hours of rest.\n12 Pay|Paid monthly.\n");
    EXPECT_EQ(successor.new_headings, std::vector{safety});
    EXPECT_EQ(successor.unchanged, std::vector{pay});
    const std::string paper = sheet(table);
    EXPECT_TRUE(says(paper, "14 Safety is shown as new")) << paper;
    EXPECT_FALSE(says(sheet(table, SuccessorScope::clean), "is shown as new"));
    EXPECT_TRUE(says(paper, "Struck: 11.5 Rest. Nothing is numbered anew after it")) << paper;
    EXPECT_TRUE(says(paper, "No reference to it was found in what stays.")) << paper;
    EXPECT_TRUE(says(paper, "[-Ten hours of rest.-]")) << paper;
}

TEST_F(SuccessorContract, HasTheWordsOfTheLaterOfTwoAgreementsAndSaysSo)
{
    const TaId first = table.agree(issue, posting, "Twenty days ahead.");
    const TaId second = table.agree(other, posting, "Thirty days ahead.");
    EXPECT_TRUE(says(after(table), "|Thirty days ahead."));
    const Successor successor = successor_of(table.session);
    ASSERT_EQ(successor.changes.size(), 1U);
    EXPECT_EQ(successor.changes[0].ta, second);
    EXPECT_EQ(successor.changes[0].earlier, std::vector{first});
    const std::string paper = sheet(table);
    EXPECT_TRUE(says(paper, "11.4 Posting is changed by TA-1 too. The words of TA-2")) << paper;
}

TEST_F(SuccessorContract, LeavesOutWhatIsOffTheTable)
{
    table.act(AdoptInitialsMeaning{InitialsMeaning::withdrawable});
    const TaId first = table.agree(issue, posting, "Twenty days ahead.");
    const TaId second = table.agree(other, rest, "Eleven hours of rest.");
    ASSERT_EQ(agreements_that_hold(table.session).size(), 2U);
    table.act(WithdrawTa{first, "the swaps are missing"});
    EXPECT_TRUE(says(after(table), "|Fourteen days ahead."));
    const TaId third = table.draft(table.raise("rest again"), rest, "Twelve hours of rest.");
    table.act(SupersedeTa{second, third, ""});
    EXPECT_TRUE(says(after(table), "|Ten hours of rest."));
    EXPECT_TRUE(agreements_that_hold(table.session).empty());
}

TEST_F(SuccessorContract, LeavesOutWhatWasVotedDownAndSaysWhatIsRatified)
{
    const TaId ta = table.agree(issue, posting, "Twenty days ahead.");
    table.act(NeedApproval{ApprovalKind::ratification, {}, RoundTable::union_id, {}, "Members"});
    const ApprovalId members = table.session.approvals.back().id;
    EXPECT_TRUE(says(sheet(table), "SUBJECT TO RATIFICATION"));
    table.act(GiveApproval{members, {2026, 3, 20}, false, {ta}, "too short"});
    EXPECT_FALSE(holds(table.session, table.session.tas[0]));
    EXPECT_TRUE(says(after(table), "|Fourteen days ahead."));
    table.test_wording(issue);
    table.initial(ta);
    table.act(GiveApproval{members, {2026, 4, 2}, true, {}, ""});
    EXPECT_TRUE(says(after(table), "|Twenty days ahead."));
    const std::string paper = sheet(table);
    EXPECT_TRUE(says(paper, "RATIFIED")) << paper;
    EXPECT_FALSE(says(paper, "SUBJECT TO")) << paper;
}

TEST_F(SuccessorContract, KeepsAHeadingWhileSomethingStandsBelowIt)
{
    const ProvisionId reserved = table.enter("13", "Reserved", "", {}, ProvisionLevel::article);
    table.agree(issue, posting, "");
    EXPECT_TRUE(says(after(table), "11 Hours|\n  11.5 Rest|")) << after(table);
    EXPECT_TRUE(says(after(table), "13 Reserved|\n")) << after(table);
    EXPECT_EQ(successor_of(table.session).unchanged, (std::vector{pay, reserved}));
    table.agree(other, rest, "");
    EXPECT_EQ(after(table), "12 Pay|Paid monthly.\n13 Reserved|\n");
}

TEST_F(SuccessorContract, ReadsCleanWithoutMarks)
{
    table.agree(issue, posting, "Twenty days ahead.");
    table.act(DraftLetter{issue, {{2026, 5, 1}, {2027, 4, 30}, "Trial", "A trial of swaps.", ""}});
    const std::string clean = sheet(table, SuccessorScope::clean);
    EXPECT_TRUE(says(clean, "Twenty days ahead.")) << clean;
    EXPECT_TRUE(says(clean, "\nA trial of swaps.\n")) << clean;
    EXPECT_TRUE(says(clean, "from May 1, 2026, until April 30, 2027")) << clean;
    for (const std::string_view mark : {"{+", "[-", "Marks:", "Fourteen", "reworded"}) {
        EXPECT_FALSE(says(clean, mark)) << mark << clean;
    }
    const std::string changes = sheet(table, SuccessorScope::changes);
    EXPECT_TRUE(says(changes, "{+A trial of swaps.+}")) << changes;
    EXPECT_FALSE(says(changes, "Paid monthly.")) << changes;
    EXPECT_TRUE(says(sheet(table), "Paid monthly."));
}

TEST_F(SuccessorContract, SaysThatNoLetterWasDrafted)
{
    table.act(DraftLetter{issue, {{}, {2027, 4, 30}, "Trial", "A trial of swaps.", ""}});
    table.act(WithdrawLetter{{1}});
    EXPECT_TRUE(says(sheet(table), "No letter of understanding was drafted.")) << sheet(table);
}

// Any tree of provisions, and any agreements on them, whatever the rules would let through.
Session any_round(std::mt19937& random)
{
    static constexpr std::array words{"", "Paid monthly.", "Ten (10) hours of rest.", "a\n\nb",
        "[-x-]", "Ten (10) hours of rest, and more.", " "};
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    Session session;
    for (const std::string name : {"Union", "Management"}) {
        Party party;
        party.id = {static_cast<std::uint32_t>(session.parties.size() + 1)};
        party.name = name;
        session.parties.push_back(party);
    }
    session.issues.emplace_back();
    session.issues.back().id = {1};
    session.issue_order = {{1}};
    for (std::uint32_t id = 1; id <= 1 + below(12); ++id) {
        const ProvisionId parent{static_cast<std::uint32_t>(below(id))};
        session.provisions.push_back({{id}, parent, static_cast<int>(below(4)),
            ProvisionLevel::section, std::to_string(id), "", words[below(words.size())]});
    }
    for (std::uint32_t id = 1; id <= 1 + below(8); ++id) {
        Language language;
        language.id = {id};
        language.issue = {1};
        language.provision = session.provisions[below(session.provisions.size())].id;
        language.text = words[below(words.size())];
        session.languages.push_back(language);
        Ta ta;
        ta.id = {id};
        ta.issue = {1};
        ta.languages = {language.id};
        for (std::uint32_t party = 1; party <= 2; ++party) {
            if (below(4) != 0) {
                ta.initials.push_back({{party}, "Somebody", "", 0, 0, 0});
            }
        }
        ta.withdrawn = below(8) == 0;
        ta.reopened = below(8) == 0;
        session.tas.push_back(ta);
    }
    return session;
}

// A contract parts its paragraphs by one line end, a session by two.
std::string as_in_a_contract(std::string text)
{
    for (auto at = text.find("\n\n"); at != std::string::npos; at = text.find("\n\n", at)) {
        text.erase(at, 1);
    }
    return text;
}

// Whatever was entered and agreed: all changes rejected it is the current contract, all accepted the successor,
// and each provision has the words of the last agreement that holds.
TEST(SuccessorLaws, HoldForAnyRound)
{
    std::mt19937 random(20'260'528);
    for (int round = 0; round < 300; ++round) {
        const Session session = any_round(random);
        const Successor successor = successor_of(session);
        const ContractRedline all = redline(successor.before, successor.after);
        ASSERT_EQ(old_contract(all), successor.before);
        ASSERT_EQ(new_contract(all), successor.after);
        for (const Provision& provision : session.provisions) {
            std::string expected = provision.body;
            for (const Ta& ta : session.tas) {
                const Language& language = session.languages[ta.id.value - 1];
                if (ta.initials.size() == 2 && !ta.withdrawn && !ta.reopened
                    && language.provision == provision.id) {
                    expected = language.text;
                }
            }
            const auto words_in = [&](const ContractText& contract) {
                const auto found = std::find_if(contract.begin(), contract.end(),
                    [&](const ProvisionText& one) { return one.label == provision.label; });
                return found == contract.end() ? std::string{} : found->text;
            };
            ASSERT_EQ(words_in(successor.before), as_in_a_contract(provision.body)) << round;
            ASSERT_EQ(words_in(successor.after), as_in_a_contract(expected)) << round;
        }
        for (const ContractText& contract : {successor.before, successor.after}) {
            int deepest = 0;
            for (const ProvisionText& provision : contract) {
                ASSERT_LE(provision.depth, deepest) << round;
                deepest = provision.depth + 1;
            }
        }
        ASSERT_TRUE(successor_sheet(session, SuccessorScope::whole)
                    == successor_sheet(session, SuccessorScope::whole));
    }
}

}  // namespace
}  // namespace jointly
