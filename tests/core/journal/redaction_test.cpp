// Words taken out by consent: the chain still holds, and nothing but a later entry permits it.
#include "core/journal/load.h"
#include "core/session/find.h"
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::uint64_t of_the_interest = 4;

// The small file, its last entry saying that the interest's words were redacted.
std::string with_redaction()
{
    Record record = small_record();
    record.push_back({{record.size() + 1, 0, {}}, RecordEvent{Redacted{of_the_interest}}});
    return file_of(record);
}

// The line of an entry without its salt and its words; all other bytes stay.
std::string without_words(const std::string& text, std::uint64_t seq)
{
    std::vector<std::string> lines = lines_of(text);
    std::string& line = lines[seq];
    line = line.substr(0, line.find(R"(,"n":")")) + "}";
    std::string out;
    for (const std::string& one : lines) {
        out += one + "\n";
    }
    return out;
}

TEST(Redaction, LeavesAChainThatHolds)
{
    const auto read = load(without_words(with_redaction(), of_the_interest));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(read.value().head, load(with_redaction()).value().head);
    const Session& session = read.value().session;
    EXPECT_EQ(find(session, InterestId{1})->text, "[redacted]");
    EXPECT_EQ(find(session, InterestId{1})->holder, (Holder{false, {1}}));
    EXPECT_EQ(find(session, OptionId{2})->text, "A walk with a steward, \u20ac 40 a month");
}

TEST(Redaction, MayStandAnnouncedWithTheWordsStillThere)
{
    const auto read = load(with_redaction());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    EXPECT_EQ(find(read.value().session, InterestId{1})->text, "Go home unhurt");
}

TEST(Redaction, IsRefusedWhereNoEntrySaysSo)
{
    const auto read = load(without_words(file_of(small_record()), of_the_interest));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "Line 5 has lost its words, and no entry says that they were "
                                   "redacted. The session opens for "
                                   "reading only, up to that line. Use another copy to go on.");
    EXPECT_EQ(read.value().record.size(), of_the_interest - 1);
    EXPECT_FALSE(read.value().writable);
}

TEST(Redaction, OfOneEntryPermitsNoOther)
{
    for (std::uint64_t seq = 1; seq <= small_record().size() + 1; ++seq) {
        const auto read = load(without_words(with_redaction(), seq));
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().notice.empty(), seq == of_the_interest) << seq;
    }
}

TEST(Redaction, TakesSaltAndWordsTogetherOrNotAtAll)
{
    for (const char* const rest :
        {R"(,"n":"000102030405060708090a0b0c0d0e0f"})", R"(,"x":[{"text":"w"}]})", ",}"}) {
        std::vector<std::string> lines = lines_of(with_redaction());
        std::string& line = lines[of_the_interest];
        line = line.substr(0, line.find(R"(,"n":")")) + rest;
        std::string text;
        for (const std::string& one : lines) {
            text += one + "\n";
        }
        const auto read = load(text);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().record.size(), of_the_interest - 1);
    }
}

TEST(Redaction, NamesAnEarlierEntry)
{
    for (const std::uint64_t seq : {std::uint64_t{0}, std::uint64_t{8}, std::uint64_t{9}}) {
        Record record = small_record();
        record.push_back({{8, 0, {}}, RecordEvent{Redacted{seq}}});
        const auto read = load(file_of(record));
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().record.size(), 7U);
        EXPECT_FALSE(read.value().writable);
    }
}

TEST(Redaction, IsWhereUndoStops)
{
    const auto read = load(with_redaction());
    ASSERT_TRUE(read.ok());
    const auto answer = undo(read.value().record, read.value().history);
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.problem().text, "There is nothing to take back.");
}

TEST(Redaction, PutsItsMarkForEveryWordOfALine)
{
    Record record = small_record();
    record.push_back({{8, 0, {}}, RecordEvent{Redacted{1}}});
    const auto read = load(without_words(file_of(record), 1));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    const Party& party = read.value().session.parties.front();
    EXPECT_EQ(party.name, "[redacted]");
    EXPECT_EQ(party.full_name, "[redacted]");
    EXPECT_EQ(party.seats, 6);
}

}  // namespace
}  // namespace jointly
