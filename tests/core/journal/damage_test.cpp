// Power cuts, rot and tampering: whatever happens to a file, what is read is a true beginning of it, and
// the room is told.
#include "core/base/say.h"
#include "core/journal/load.h"
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
