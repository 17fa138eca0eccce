// Two copies side by side: which is the beginning of the other, and where they part.
#include "core/journal/compare.h"
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

Chain chain_of_text(const std::string& text)
{
    const auto loaded = load(text);
    must(loaded.ok(), "a test wants to compare what cannot be read");
    return chain_of(loaded.value(), text);
}

Record first_entries(std::size_t count)
{
    Record record = small_record();
    record.resize(count);
    return record;
}

Chain chain_with(std::size_t count, const std::string& seed = "7461")
{
    return chain_of_text(file_of(first_entries(count), seed));
}

// The small session with another word in one entry.
Chain chain_with_other_words(std::uint64_t seq)
{
    Record record = small_record();
    std::get<InterestRecorded>(std::get<Events>(record[seq - 1].what).front()).text = "Go home";
    return chain_of_text(file_of(record));
}

std::string told_of(const Chain& first, const Chain& second)
{
    return told(compare(first, second), "A", "B");
}

TEST(Chain, HoldsTheHashAndTheSizeAfterEachEntry)
{
    const std::string text = file_of(small_record());
    const Chain chain = chain_of_text(text);
    EXPECT_EQ(chain.entries(), small_record().size());
    EXPECT_EQ(chain.id, seeded_id("7461"));
    EXPECT_TRUE(chain.without_words.empty());
    for (std::size_t count = 0; count <= chain.entries(); ++count) {
        const std::string beginning = file_of(first_entries(count));
        EXPECT_EQ(chain.hashes[count], load(beginning).value().head);
        EXPECT_EQ(chain.bytes[count], beginning.size());
    }
}

TEST(Chain, EndsWhereReadingEnded)
{
    const std::string text = file_of(small_record());
    EXPECT_EQ(chain_of_text(text.substr(0, text.size() - 9)).hashes, chain_with(6).hashes);
    EXPECT_EQ(chain_of_text(swapped(text, "Go home", "Go away")).hashes, chain_with(3).hashes);
}

TEST(Compare, ACopyIsTheSame)
{
    EXPECT_EQ(compare(chain_with(7), chain_with(7)), (Comparison{Kinship::same, 7, 0, 0, 0}));
    EXPECT_EQ(told_of(chain_with(7), chain_with(7)), "The copies are the same, 7 entries.");
    EXPECT_EQ(told_of(chain_with(0), chain_with(0)), "The copies are the same, 0 entries.");
}

TEST(Compare, EveryBeginningIsGoneOnFrom)
{
    for (std::uint64_t count = 0; count < 7; ++count) {
        EXPECT_EQ(compare(chain_with(7), chain_with(count)),
            (Comparison{Kinship::first_goes_on, count, 7 - count, 0, 0}));
        EXPECT_EQ(compare(chain_with(count), chain_with(7)),
            (Comparison{Kinship::second_goes_on, count, 0, 7 - count, 0}));
    }
    EXPECT_EQ(told_of(chain_with(7), chain_with(5)),
        "A goes on where B ends. Entries that both hold: 5. Entries more: 2.");
    EXPECT_EQ(told_of(chain_with(5), chain_with(7)),
        "B goes on where A ends. Entries that both hold: 5. Entries more: 2.");
}

TEST(Compare, AForkIsNamedByItsFirstEntry)
{
    const Chain other = chain_with_other_words(4);
    EXPECT_EQ(compare(chain_with(7), other), (Comparison{Kinship::fork, 3, 4, 4, 0}));
    EXPECT_EQ(compare(chain_with(5), other), (Comparison{Kinship::fork, 3, 2, 4, 0}));
    EXPECT_EQ(compare(chain_with(3), other).kinship, Kinship::second_goes_on);
    EXPECT_EQ(told_of(chain_with(5), other),
        "The copies differ from entry 4 on. Entries from there: 2 in A, 4 in B.");
}

TEST(Compare, AFirstLineWrittenAnewIsAForkFromTheFirstEntryOn)
{
    std::vector<HandLine> lines = all_taken_apart(file_of(small_record()));
    lines[0].facts = swapped(lines[0].facts, R"("app":"seeded")", R"("app":"0.1.0")");
    EXPECT_EQ(compare(chain_with(7), chain_of_text(by_hand(lines))),
        (Comparison{Kinship::fork, 0, 7, 7, 0}));
}

TEST(Compare, TwoSessionsAreNotCopies)
{
    EXPECT_EQ(compare(chain_with(7), chain_with(7, "7462")).kinship, Kinship::strangers);
    EXPECT_EQ(told_of(chain_with(0), chain_with(7, "7462")),
        "A and B are two sessions, not copies of one.");
}

TEST(Compare, WordsThatWereRedactedAreStillTheSameEntry)
{
    Record record = small_record();
    record.push_back({{8, 1'772'470'800'000, {}}, RecordEvent{Redacted{4}}});
    const std::string whole = file_of(record);
    std::vector<HandLine> lines = all_taken_apart(whole);
    lines[4].is_redacted = true;
    const auto check_at = lines_of(whole)[4].find(R"("c":")") + 5;
    const std::string shorter = by_hand(lines, lines_of(whole)[4].substr(check_at, 64));
    ASSERT_LT(shorter.size(), whole.size());
    EXPECT_EQ(compare(chain_of_text(whole), chain_of_text(shorter)),
        (Comparison{Kinship::same, 8, 0, 0, 1}));
    EXPECT_EQ(compare(chain_of_text(shorter), chain_with(7)),
        (Comparison{Kinship::first_goes_on, 7, 1, 0, 1}));
    EXPECT_EQ(compare(chain_of_text(shorter), chain_with(3)).words_in_one, 0U);
    EXPECT_EQ(compare(chain_of_text(shorter), chain_of_text(shorter)).words_in_one, 0U);
}

}  // namespace
}  // namespace jointly
