// What holds for the redline of any two contracts.
#include "core/language/contract_changes.h"
#include "core/language/contract_redline.h"
#include "tests/core/language/contract_lines.h"
#include "tests/support/made_up_contract.h"
#include "tests/support/plain_contract.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

namespace jointly {
namespace {

void expect_lawful_text(const ProvisionRedline& item)
{
    for (std::size_t i = 0; i < item.text.size(); ++i) {
        ASSERT_FALSE(item.text[i].text.empty());
        if (i > 0) {
            ASSERT_NE(item.text[i].change, item.text[i - 1].change) << marked(item.text);
            ASSERT_FALSE(
                item.text[i - 1].change == Change::added && item.text[i].change == Change::struck)
                << marked(item.text);
        }
    }
}

void expect_lawful_item(const ContractRedline& all, std::size_t at)
{
    const ProvisionRedline& item = all[at];
    const bool is_old = !item.before.empty();
    const bool is_new = !item.after.empty();
    switch (item.fate) {
        case ProvisionFate::kept:
            ASSERT_EQ(item.before, item.after);
            ASSERT_FALSE(has_changes(item.text));
            break;
        case ProvisionFate::changed:
            ASSERT_EQ(item.before.size(), 1U);
            ASSERT_EQ(item.after.size(), 1U);
            ASSERT_TRUE(item.before != item.after || has_changes(item.text));
            break;
        case ProvisionFate::split:
            ASSERT_EQ(item.before.size(), 1U);
            ASSERT_GT(item.after.size(), 1U);
            break;
        case ProvisionFate::joined:
            ASSERT_GT(item.before.size(), 1U);
            ASSERT_EQ(item.after.size(), 1U);
            break;
        case ProvisionFate::struck: ASSERT_TRUE(is_old && !is_new); break;
        case ProvisionFate::added: ASSERT_TRUE(!is_old && is_new); break;
        case ProvisionFate::moved_away:
            ASSERT_TRUE(is_old && !is_new);
            ASSERT_EQ(all[item.partner].fate, ProvisionFate::moved_here);
            ASSERT_EQ(all[item.partner].partner, at);
            break;
        case ProvisionFate::moved_here:
            ASSERT_TRUE(!is_old && is_new);
            ASSERT_EQ(all[item.partner].fate, ProvisionFate::moved_away);
            ASSERT_EQ(all[item.partner].partner, at);
            break;
    }
    ASSERT_TRUE(!item.cosmetic || item.fate == ProvisionFate::changed);
    expect_lawful_text(item);
}

// What is in no list of the summary was kept, and a moved one is in one list for both its items.
void expect_whole_summary(const ContractRedline& all)
{
    const ContractChanges changes = changes_of(all);
    std::vector<bool> listed(all.size());
    for (const auto* const list : {&changes.reworded, &changes.added, &changes.struck,
             &changes.moved, &changes.renumbered, &changes.cosmetic}) {
        for (const ChangedPlace& place : *list) {
            listed[place.item] = true;
        }
    }
    for (std::size_t at = 0; at < all.size(); ++at) {
        const bool is_told =
            all[at].fate != ProvisionFate::kept && all[at].fate != ProvisionFate::moved_away;
        ASSERT_EQ(listed[at], is_told) << at;
    }
}

// Not ASSERT_EQ on the contracts: real ones are not printed.
void expect_lawful(const ContractText& before, const ContractText& after)
{
    const ContractRedline all = redline(before, after);
    ASSERT_TRUE(old_contract(all) == before);
    ASSERT_TRUE(new_contract(all) == after);
    for (std::size_t at = 0; at < all.size(); ++at) {
        ASSERT_NO_FATAL_FAILURE(expect_lawful_item(all, at)) << at;
    }
    ASSERT_NO_FATAL_FAILURE(expect_whole_summary(all));
    const bool all_kept = std::all_of(all.begin(), all.end(),
        [](const ProvisionRedline& item) { return item.fate == ProvisionFate::kept; });
    ASSERT_EQ(all_kept, before == after);
}

TEST(ContractRedlineLaw, HoldsForContractsAndWhatBargainingMadeOfThem)
{
    std::mt19937 random(2040);
    for (int round = 0; round < 15; ++round) {
        const ContractText before = made_up_contract(200 + random() % 3'000, random);
        const ContractText after = bargained(before, random);
        ASSERT_NO_FATAL_FAILURE(expect_lawful(before, after)) << round;
        ASSERT_NO_FATAL_FAILURE(expect_lawful(after, before)) << round;
    }
}

TEST(ContractRedlineLaw, HoldsForContractsThatHaveNothingToDoWithEachOther)
{
    std::mt19937 random(2041);
    for (int round = 0; round < 8; ++round) {
        const ContractText before = made_up_contract(random() % 2'000, random);
        ASSERT_NO_FATAL_FAILURE(expect_lawful(before, made_up_contract(random() % 2'000, random)));
    }
}

// Fields that no reader would give, of few values so that all of them meet.
ProvisionText any_provision(std::mt19937& random)
{
    static const std::array<std::string, 5> labels{"", "ARTICLE 1", "Section 2", "(a)", "(b)"};
    static const std::array<std::string, 5> titles{"", "Hours", "HOURS", "Pay and\nhours", " "};
    static const std::array<std::string, 12> sentences{"", "\n", "Leave is paid.",
        "Leave is paid. ", "Schedules are posted fourteen (14) days before they begin.",
        "\nSchedules are", "two (2)",
        "No shift begins less than ten (10) hours after the last one ended.", "\xff\xfe", "—",
        "Leave is unpaid.\n\nSchedules are posted twenty-eight (28) days before they begin.",
        "a  b"};
    ProvisionText provision;
    provision.level = static_cast<ProvisionLevel>(random() % 5);
    provision.depth = static_cast<int>(random() % 5) - 1;
    provision.label = labels[random() % labels.size()];
    provision.title = random() % 2 == 0 ? "" : titles[random() % titles.size()];
    for (auto left = random() % 4; left > 0; --left) {
        provision.text += sentences[random() % sentences.size()] + (random() % 2 == 0 ? " " : "");
    }
    provision.verbatim = random() % 8 == 0;
    return provision;
}

TEST(ContractRedlineLaw, HoldsForWhateverTheFieldsHold)
{
    std::mt19937 random(2042);
    for (int round = 0; round < 1'500; ++round) {
        ContractText before(random() % 12);
        std::generate(before.begin(), before.end(), [&] { return any_provision(random); });
        ContractText after = before;
        for (auto edits = random() % 6; edits > 0; --edits) {
            const auto at = static_cast<std::ptrdiff_t>(random() % (after.size() + 1));
            if (random() % 2 == 0 || at == static_cast<std::ptrdiff_t>(after.size())) {
                after.insert(after.begin() + at, any_provision(random));
            } else {
                after.erase(after.begin() + at);
            }
        }
        ASSERT_NO_FATAL_FAILURE(expect_lawful(before, after)) << round;
    }
}

TEST(ContractRedlineLaw, GivesTheSameRedlineEveryTime)
{
    std::mt19937 random(2043);
    const ContractText before = made_up_contract(5'000, random);
    const ContractText after = bargained(before, random);
    EXPECT_EQ(redline(before, after), redline(before, after));
}

// Too much for the table of all pairs: identical provisions hold the order there, then those that read alike.
TEST(ContractRedlineLaw, HoldsForContractsWithoutArticles)
{
    std::mt19937 random(2044);
    ContractText before = made_up_contract(35'000, random);
    std::erase_if(before,
        [](const ProvisionText& provision) { return provision.level == ProvisionLevel::article; });
    ASSERT_GT(before.size(), 500U);
    ContractText after = bargained(before, random);
    ASSERT_NO_FATAL_FAILURE(expect_lawful(before, after));
    after = before;
    for (ProvisionText& provision : after) {
        provision.text += " Amended.";
    }
    const ContractRedline all = redline(before, after);
    ASSERT_NO_FATAL_FAILURE(expect_lawful(before, after));
    const auto struck = std::count_if(all.begin(), all.end(),
        [](const ProvisionRedline& item) { return item.fate == ProvisionFate::struck; });
    EXPECT_EQ(struck, 0);
}

// Not a measurement: the bound is far above what it takes, and far below what a search without limit would.
TEST(ContractRedlineLaw, HoldsForTheWorstContractsWithoutMakingTheRoomWait)
{
    std::mt19937 random(2045);
    const std::array<std::string, 4> words{"leave ", "paid ", "shift ", "two (2) "};
    const auto monotonous = [&](std::size_t provisions, std::size_t words_each) {
        ContractText contract(provisions);
        for (ProvisionText& provision : contract) {
            for (std::size_t i = 0; i < words_each; ++i) {
                provision.text += words[random() % words.size()];
            }
        }
        return contract;
    };
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_NO_FATAL_FAILURE(expect_lawful(monotonous(3'000, 12), monotonous(3'000, 12)));
    ASSERT_NO_FATAL_FAILURE(expect_lawful(monotonous(400, 400), monotonous(400, 400)));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

TEST(ContractRedlineLaw, HoldsForRealContractsAndTheirSuccessors)
{
    const auto pairs = contracts_at_hand();
    if (!pairs) {
        GTEST_SKIP() << "JOINTLY_CONTRACTS does not name a folder with contracts";
    }
    ASSERT_FALSE(pairs->empty())
        << "the folder in JOINTLY_CONTRACTS has no contract with a successor";
    for (const ContractPair& pair : *pairs) {
        const ContractText before = plain_contract(pair.before);
        const ContractText after = plain_contract(pair.after);
        ASSERT_GT(before.size(), 100U) << pair.name;
        ASSERT_NO_FATAL_FAILURE(expect_lawful(before, after)) << pair.name;
        const ContractRedline all = redline(before, after);
        const auto kept = std::count_if(all.begin(), all.end(),
            [](const ProvisionRedline& item) { return item.fate == ProvisionFate::kept; });
        EXPECT_GT(static_cast<std::size_t>(kept) * 3, before.size()) << pair.name;
    }
}

}  // namespace
}  // namespace jointly
