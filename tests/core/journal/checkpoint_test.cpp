// What the parties take home, and the forgeries that it shows.
#include "core/journal/checkpoint.h"
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace jointly {
namespace {

Chain chain_of_text(const std::string& text)
{
    const auto loaded = load(text);
    must(loaded.ok() && loaded.value().notice.empty(), "a test's session is not whole");
    return chain_of(loaded.value(), text);
}

Chain small_chain() { return chain_of_text(file_of(small_record())); }

Checkpoint checkpoint_at(std::size_t count)
{
    Record record = small_record();
    record.resize(count);
    return checkpoint_of(chain_of_text(file_of(record)));
}

const Checkpoint known{std::string(32, 'a'), 812, 312'400, std::string(64, 'b')};

std::string problem_of(const Result<std::uint64_t>& result)
{
    return result.ok() ? std::to_string(result.value()) : result.problem().text;
}

// Computed by hand from README.md: base32(sha256("IBBC1\n" + origin + "812\n" + head)[:20]).
TEST(Checkpoint, HasTheCodeOfTheFormatPage)
{
    EXPECT_EQ(code_of(known), "ZPAA-HIWT-2ZYQ-Z5HU-PAF4-BWZL-RGBH-JDOS");
    EXPECT_EQ(checkpoint_text(known), "Jointly checkpoint 1\nOrigin " + std::string(32, 'a')
                                          + "\nEntries 812\nBytes 312400\nHead "
                                          + std::string(64, 'b')
                                          + "\nCode ZPAA-HIWT-2ZYQ-Z5HU-PAF4-BWZL-RGBH-JDOS\n");
}

TEST(Checkpoint, CodeHas160BitsInEightGroups)
{
    const std::string code = code_of(checkpoint_at(7));
    EXPECT_EQ(code.size(), 39U);
    EXPECT_EQ(std::count(code.begin(), code.end(), '-'), 7);
    EXPECT_EQ(code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567-"), std::string::npos);
}

TEST(Checkpoint, CodeChangesWithAllThatItCovers)
{
    std::set<std::string> codes{code_of(known)};
    Checkpoint other = known;
    other.origin[31] = 'b';
    codes.insert(code_of(other));
    other = known;
    other.head[63] = 'a';
    codes.insert(code_of(other));
    other = known;
    other.entries = 813;
    codes.insert(code_of(other));
    EXPECT_EQ(codes.size(), 4U);
    other = known;
    other.bytes = 1;  // words that are redacted later make the file shorter, and change no entry
    EXPECT_EQ(code_of(other), code_of(known));
}

TEST(Checkpoint, IsReadBackFromAnyTextAroundIt)
{
    const std::string text = checkpoint_text(known);
    for (const std::string& page :
        {text, "Dear all,\n\n" + text, text + "\n\u2588\u2588\nKeep this."}) {
        const auto read = read_checkpoint(page);
        ASSERT_TRUE(read.ok()) << page;
        EXPECT_EQ(read.value(), known);
    }
    std::string mailed;
    for (const std::string& line : lines_of(text)) {
        mailed += line + "\r\n";
    }
    EXPECT_TRUE(read_checkpoint(mailed).ok());
}

TEST(Checkpoint, IsRefusedWhereItIsNotOneOrDoesNotFitItsCode)
{
    const std::string none = "This holds no checkpoint. Choose the file that was kept when the "
                             "checkpoint was taken, or type its code.";
    const std::string changed = "This checkpoint does not fit its own code. It was mistyped or "
                                "changed; use another copy of it.";
    const std::string text = checkpoint_text(known);
    EXPECT_EQ(read_checkpoint("").problem().text, none);
    EXPECT_EQ(read_checkpoint("Minutes\n").problem().text, none);
    EXPECT_EQ(read_checkpoint(text.substr(0, 60)).problem().text, none);
    for (const auto& [from, to] : {std::pair{"Entries 812", "Entries 813"}, {"aaaa", "aaab"},
             {"bbbb", "bbba"}, {"bbbb", "bbb"}, {"Entries 812", "Entries 0x812"},
             {"Entries 812", "Entries 99999999999999999999999"}, {"Head", "Heads"},
             {"Bytes 312400", "Bytes -1"}, {"Code Z", "Code A"}, {"Origin", "Origins"},
             {"Origin ", "Origin"}, {"Entries 812", "Entries"}, {"Entries 812", "Entry 812"},
             {"Bytes 312400", "Bytes"}, {"Head", "Tail"}, {"Code", "Cod"}, {"aaaa", "AAAA"}}) {
        EXPECT_EQ(read_checkpoint(swapped(text, from, to)).problem().text, changed) << to;
    }
}

TEST(Checkpoint, HoldsForEverySessionThatGoesOnFromIt)
{
    for (std::size_t count = 0; count <= 7; ++count) {
        const auto since = entries_since(checkpoint_at(count), small_chain());
        EXPECT_EQ(problem_of(since), std::to_string(7 - count));
        const auto by_code = entries_since_code(code_of(checkpoint_at(count)), small_chain());
        EXPECT_EQ(problem_of(by_code), std::to_string(7 - count));
    }
}

TEST(Checkpoint, TakesACodeAsPeopleTypeIt)
{
    std::string code = code_of(checkpoint_at(5));
    std::transform(code.begin(), code.end(), code.begin(), [](char c) {
        return c == '-' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    EXPECT_EQ(problem_of(entries_since_code(" " + code + "\n", small_chain())), "2");
    EXPECT_EQ(problem_of(entries_since_code("\t" + code + "\r\n", small_chain())), "2");
    const std::string wrong = "A code has 32 letters from A to Z and digits from 2 to 7. Type it "
                              "again, or name the file of the checkpoint.";
    EXPECT_EQ(problem_of(entries_since_code("", small_chain())), wrong);
    EXPECT_EQ(problem_of(entries_since_code(code + "A", small_chain())), wrong);
    code[0] = '{';
    EXPECT_EQ(problem_of(entries_since_code(code, small_chain())), wrong);
    code[0] = '1';
    EXPECT_EQ(problem_of(entries_since_code(code, small_chain())), wrong);
}

// What a party could do with the file in its hands: each is a whole session by its own hashes.
TEST(Checkpoint, ShowsAFileThatWasChainedAnew)
{
    const Checkpoint held = checkpoint_at(6);
    const std::string no_such_code =
        "No entry of this copy has this code. Read the code again; if it is right, this copy is "
        "not the one it was taken of.";
    const auto expect_shown = [&](const Record& record, const std::string& sentence) {
        const Chain forged = chain_of_text(file_of(record));
        EXPECT_EQ(problem_of(entries_since(held, forged)), sentence);
        EXPECT_EQ(problem_of(entries_since_code(code_of(held), forged)), no_such_code);
    };
    const std::string differs = "This copy differs from the checkpoint at entry 6 or before it. "
                                "Compare it with another copy: jointly verify --diff";
    for (std::size_t at = 0; at < 6; ++at) {
        Record record = small_record();
        record[at].stamp.at_ms += 60'000;
        expect_shown(record, differs);
    }
    Record words = small_record();
    std::get<InterestRecorded>(std::get<Events>(words[3].what).front()).text = "Go home";
    expect_shown(words, differs);

    Record shorter = small_record();
    shorter.resize(5);
    expect_shown(shorter, "This copy ends at entry 5, and the checkpoint was taken at entry 6. "
                          "Use a copy that goes on to there.");

    Record one_more = shorter;  // the sixth entry is another one
    one_more.push_back({{6, 0, {}}, Events{OptionOffered{{2}, 3, {1}, "Another"}}});
    expect_shown(one_more, differs);
}

TEST(Checkpoint, OfAnotherSessionSaysSo)
{
    const Chain other = chain_of_text(file_of(small_record(), "7462"));
    EXPECT_EQ(problem_of(entries_since(checkpoint_at(6), other)),
        "This checkpoint is of another session. Choose the session that it was taken of.");
    EXPECT_FALSE(entries_since_code(code_of(checkpoint_at(6)), other).ok());
}

}  // namespace
}  // namespace jointly
