// Power cuts, rot and tampering: whatever happens to a file, what is read is a true beginning of it, and
// the room is told.
#include "core/base/say.h"
#include "core/journal/store.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

const std::string& small_file()
{
    static const std::string text = file_of(small_record());
    return text;
}

// Where each line ends, its LF behind it; the header's first.
std::vector<std::size_t> ends_of_lines(const std::string& text)
{
    std::vector<std::size_t> ends;
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
        ends.push_back(at + 1);
    }
    return ends;
}

bool is_beginning_of(const Record& some, const Record& all)
{
    return some.size() <= all.size() && std::equal(some.begin(), some.end(), all.begin());
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line + "\n";
    }
    return text;
}

Loaded loaded(const std::string& text)
{
    auto read = load(text);
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().text);
    return read.ok() ? std::move(read).value() : Loaded{};
}

// Not whole, but read as far as it is true, for reading only, with this sentence.
void expect_read_only(const std::string& text, std::size_t entries, const std::string& notice)
{
    const Loaded read = loaded(text);
    EXPECT_EQ(read.record.size(), entries);
    EXPECT_TRUE(is_beginning_of(read.record, small_record()));
    EXPECT_FALSE(read.writable);
    EXPECT_EQ(read.notice, notice);
    EXPECT_TRUE(read.session == replay(read.record));
}

TEST(Damage, IsNotSeenInAWholeFile)
{
    const Loaded read = loaded(small_file());
    EXPECT_TRUE(read.record == small_record());
    EXPECT_TRUE(read.writable);
    EXPECT_EQ(read.notice, "");
    EXPECT_EQ(read.torn, "");
    EXPECT_EQ(read.whole_bytes, small_file().size());
    EXPECT_TRUE(read.session == replay(small_record()));
}

TEST(Damage, NoFlippedBitGoesUnseen)
{
    const Record record = small_record();
    std::string text = small_file();
    std::size_t refused = 0;
    std::size_t torn = 0;
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        const auto place = bit / 8;
        const char before = text[place];
        text[place] = static_cast<char>(static_cast<unsigned char>(before) ^ (1U << (bit % 8)));
        const auto read = load(text);
        text[place] = before;
        if (!read.ok()) {
            ASSERT_FALSE(read.problem().text.empty());
            ++refused;
            continue;
        }
        ASSERT_NE(read.value().notice, "") << "bit " << bit << " flipped unseen";
        ASSERT_LT(read.value().record.size(), record.size());
        ASSERT_TRUE(is_beginning_of(read.value().record, record)) << "bit " << bit;
        ASSERT_EQ(read.value().writable, !read.value().torn.empty());
        torn += read.value().torn.empty() ? 0 : 1;
    }
    const auto ends = ends_of_lines(text);
    EXPECT_EQ(refused, ends.front() * 8);
    const std::size_t last_line = ends.back() - ends[ends.size() - 2];
    EXPECT_EQ(torn, (last_line + 1) * 8)
        << "only the last line, or the line end before it, can be torn";
}

TEST(Damage, ACutAtAnyByteLeavesTheLinesBeforeIt)
{
    const std::string& text = small_file();
    const auto ends = ends_of_lines(text);
    EXPECT_EQ(
        load("").problem().text, "This file is empty. Make a new session, or use another copy.");
    for (std::size_t size = 1; size < ends.front(); ++size) {
        EXPECT_FALSE(load(text.substr(0, size)).ok());
    }
    for (std::size_t size = ends.front(); size < text.size(); ++size) {
        const Loaded read = loaded(text.substr(0, size));
        const auto whole = static_cast<std::size_t>(
            std::count_if(ends.begin(), ends.end(), [&](std::size_t end) { return end <= size; }));
        ASSERT_EQ(read.record.size(), whole - 1);
        ASSERT_TRUE(is_beginning_of(read.record, small_record()));
        ASSERT_TRUE(read.writable);
        const std::size_t torn = size - ends[whole - 1];
        ASSERT_EQ(read.torn.size(), torn);
        ASSERT_EQ(read.whole_bytes, ends[whole - 1]);
        ASSERT_EQ(read.notice,
            torn == 0 ? ""
                      : say("The last line was not finished and is left out ({bytes} bytes).",
                          {{"bytes", torn}}));
    }
}

TEST(Damage, AHeaderThatIsCutSaysSo)
{
    const std::string header = small_file().substr(0, ends_of_lines(small_file()).front() - 1);
    EXPECT_EQ(load(header).problem().text,
        "This session was never finished: its first line is cut. Make a new one.");
    EXPECT_EQ(load(header.substr(0, 60)).problem().text,
        "This session was never finished: its first line is cut. Make a new one.");
}

// A power cut may leave the right length with other bytes in it.
TEST(Damage, ACutLineMayEndInAnyRubbish)
{
    const std::string& text = small_file();
    const auto ends = ends_of_lines(text);
    const std::size_t last_line = ends[ends.size() - 2];
    for (std::size_t size = last_line; size < text.size(); ++size) {
        const std::string cut = text.substr(0, size);
        const std::string old = text.substr(ends.front(), 64);  // what stood there before; no LF
        for (const std::string& tail : {std::string(700, '\0'), std::string(1, '\0'),
                 std::string(64, '\xFF'), old, old + "\n", std::string("\n")}) {
            const Loaded read = loaded(cut + tail);
            // A whole line that lacked nothing but its end is whole again.
            const bool is_whole = cut + tail == text;
            ASSERT_EQ(read.record.size(), small_record().size() - (is_whole ? 0 : 1)) << size;
            ASSERT_TRUE(read.writable);
            ASSERT_EQ(read.notice.empty(), is_whole);
        }
    }
}

// The rule in other words: of a spoilt file the true lines before the damage are read. What follows them
// is a torn write where it is at most one line, else damage that nobody may write behind.
void expect_by_the_rule(const std::string& text)
{
    const std::string& whole = small_file();
    const auto parted = std::mismatch(text.begin(), text.end(), whole.begin(), whole.end());
    const auto true_bytes = static_cast<std::size_t>(parted.first - text.begin());
    const auto ends = ends_of_lines(whole);
    const auto lines = static_cast<std::size_t>(std::count_if(
        ends.begin(), ends.end(), [&](std::size_t end) { return end <= true_bytes; }));
    const std::string rest = text.substr(ends[lines - 1]);
    const bool is_torn = rest.find('\n') >= rest.size() - 1;
    const Loaded read = loaded(text);
    ASSERT_EQ(read.record.size(), lines - 1);
    ASSERT_TRUE(is_beginning_of(read.record, small_record()));
    ASSERT_EQ(read.writable, is_torn);
    ASSERT_EQ(read.torn, is_torn ? rest : "");
    ASSERT_EQ(read.notice.empty(), rest.empty());
    if (!is_torn) {
        ASSERT_TRUE(read.notice.starts_with("Line " + std::to_string(lines + 1) + " "))
            << read.notice;
    }
}

// Where the last three records begin.
std::size_t last_three_records()
{
    const auto ends = ends_of_lines(small_file());
    return ends[ends.size() - 4];
}

TEST(Damage, TheEndOfTheLastThreeRecordsMayBeAnythingAfterAPowerCut)
{
    const std::string& text = small_file();
    const std::string other = file_of(small_record(), "7462");  // of the same length
    ASSERT_EQ(other.size(), text.size());
    for (std::size_t size = last_three_records(); size <= text.size(); ++size) {
        SCOPED_TRACE(size);
        const std::string kept = text.substr(0, size);
        const std::size_t lost = text.size() - size;
        expect_by_the_rule(kept);
        expect_by_the_rule(kept + std::string(lost, '\0'));
        expect_by_the_rule(kept + std::string(4'096, '\0'));
        expect_by_the_rule(kept + std::string(lost, '\xFF'));
        expect_by_the_rule(kept + std::string(4'096, '\xFF'));
        expect_by_the_rule(kept + other.substr(size));    // a file that stood in this place before
        expect_by_the_rule(kept + text.substr(0, lost));  // the beginning of this one
        expect_by_the_rule(kept + text.substr(size / 2, lost));  // the middle of it
    }
}

// Zeros or old bytes within the last three records, with true ones behind: a block that was not written.
TEST(Damage, AHoleInTheLastThreeRecordsIsNamedOrTorn)
{
    const std::string& text = small_file();
    const std::string other = file_of(small_record(), "7462");
    for (std::size_t size = last_three_records(); size < text.size(); size += 3) {
        for (const std::size_t hole : {1U, 16U, 512U}) {
            const std::size_t lost = std::min(hole, text.size() - size);
            for (const std::string& filling :
                {std::string(lost, '\0'), std::string(lost, '\xFF'), other.substr(size, lost)}) {
                std::string spoilt = text;
                spoilt.replace(size, lost, filling);
                SCOPED_TRACE(size);
                expect_by_the_rule(spoilt);
            }
        }
    }
}

TEST(Damage, AWriterGoesOnBehindEveryTornEnd)
{
    const std::string& text = small_file();
    for (std::size_t size = last_three_records(); size < text.size(); size += 41) {
        const Scratch scratch;
        const std::string path = scratch.path("torn.ibb");
        put(path, text.substr(0, size));
        const std::size_t whole = loaded(text.substr(0, size)).whole_bytes;
        {
            auto store = Store::open(path, machine_surroundings());
            ASSERT_TRUE(store.ok()) << store.problem().text;
            ASSERT_TRUE(store.value().do_now(OfferOption{{1}, "After the cut"}).ok());
        }
        const std::string after = bytes_of(path);
        EXPECT_EQ(after.substr(0, whole), text.substr(0, whole));
        EXPECT_EQ(loaded(after).notice, "");
        EXPECT_EQ(loaded(after).record.size(), loaded(text.substr(0, size)).record.size() + 1);
    }
}

TEST(Damage, ABadLastLineWithAnEndIsTornToo)
{
    std::string text = small_file();
    text[text.size() - 4] ^= 1;
    const Loaded read = loaded(text);
    EXPECT_EQ(read.record.size(), small_record().size() - 1);
    EXPECT_TRUE(read.writable);
    EXPECT_FALSE(read.torn.empty());
    EXPECT_NE(read.notice.find("The last line was not finished"), std::string::npos);
}

TEST(Damage, ABadLineInTheMiddleIsNamedAndEndsTheReading)
{
    const std::string changed =
        " was changed, or the line before it was. The session opens for reading "
        "only, up to that line. Use another copy to go on.";
    std::vector<std::string> lines = lines_of(small_file());
    lines[3] = swapped(lines[3], R"("issue_raised")", R"("issue_voiced")");
    expect_read_only(joined(lines), 2, "Line 4" + changed);
    lines = lines_of(small_file());
    lines[4] = swapped(lines[4], "Go home unhurt", "Go home unpaid");
    expect_read_only(joined(lines), 3,
        "Line 5 was changed in its words. The session opens for reading only, up to that line. Use "
        "another copy to go on.");
    lines = lines_of(small_file());
    lines[5].clear();
    expect_read_only(joined(lines), 4,
        "Line 6 is not whole. The session opens for reading only, up to that line. Use another "
        "copy to "
        "go on.");
}

TEST(Damage, NoLineCanBeRemovedSwappedOrDoubled)
{
    const std::vector<std::string> whole = lines_of(small_file());
    for (std::size_t at = 1; at < whole.size(); ++at) {
        std::vector<std::string> lines = whole;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
        const Loaded without = loaded(joined(lines));
        // A last line that is gone leaves a shorter session that is whole: only a checkpoint tells.
        EXPECT_EQ(without.record.size(), at - 1);
        EXPECT_EQ(without.notice.empty(), at + 1 == whole.size());

        lines = whole;
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), whole[at]);
        const Loaded doubled = loaded(joined(lines));
        EXPECT_EQ(doubled.record.size(), at);
        EXPECT_NE(doubled.notice, "");

        for (std::size_t other = at + 1; other < whole.size(); ++other) {
            lines = whole;
            std::swap(lines[at], lines[other]);
            const Loaded read = loaded(joined(lines));
            EXPECT_EQ(read.record.size(), at - 1);
            EXPECT_NE(read.notice, "");
        }
    }
}

TEST(Damage, ALineOfAnotherSessionIsSeen)
{
    std::vector<std::string> lines = lines_of(small_file());
    const std::vector<std::string> others = lines_of(file_of(small_record(), "7462"));
    lines[4] = others[4];
    EXPECT_EQ(loaded(joined(lines)).record.size(), 3U);
    lines = lines_of(small_file());
    lines[0] = others[0];
    EXPECT_EQ(loaded(joined(lines)).record.size(), 0U);
}

TEST(Damage, LinesMayNotEndInCrLf)
{
    std::string text;
    for (const std::string& line : lines_of(small_file())) {
        text += line + "\r\n";
    }
    EXPECT_FALSE(load(text).ok());
    std::vector<std::string> lines = lines_of(small_file());
    lines[4] += "\r";
    EXPECT_EQ(loaded(joined(lines)).record.size(), 3U);
}

}  // namespace
}  // namespace jointly
