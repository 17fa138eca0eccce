// Files of a newer version, and files whose hashes fit but that no Jointly wrote: they end in a
// sentence, never in a stop of the program.
#include "core/journal/load.h"
#include "core/journal/store.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view up_to_there =
    " The session opens for reading only, up to that line. Use another copy to go on.";

std::vector<HandLine> small_lines() { return all_taken_apart(file_of(small_record())); }

Loaded loaded(const std::vector<HandLine>& lines)
{
    auto read = load(by_hand(lines));
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().text);
    return read.ok() ? std::move(read).value() : Loaded{};
}

void expect_stops_at(std::size_t line, std::string_view what, const std::vector<HandLine>& lines)
{
    const Loaded read = loaded(lines);
    EXPECT_EQ(read.record.size(), line - 2);
    EXPECT_FALSE(read.writable);
    EXPECT_EQ(read.notice,
        "Line " + std::to_string(line) + " " + std::string(what) + std::string(up_to_there));
    EXPECT_TRUE(read.session == replay(read.record));
}

// Opened for writing it is refused with its notice, and keeps its bytes.
void expect_untouched(const std::vector<HandLine>& lines)
{
    const Scratch scratch;
    const std::string path = scratch.path("newer.ibb");
    put(path, by_hand(lines));
    const auto store = Store::open(path, machine_surroundings());
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.problem().text, load(by_hand(lines)).value().notice);
    EXPECT_EQ(bytes_of(path), by_hand(lines));
}

TEST(ByHand, ChainsAsTheStoreDoes)
{
    EXPECT_EQ(by_hand(small_lines()), file_of(small_record()));
    EXPECT_EQ(loaded(small_lines()).notice, "");
}

// ---- newer versions ----------------------------------------------------------------------------------

TEST(Newer, AFileThatOnlyANewerOneMayWriteOpensForReading)
{
    std::vector<HandLine> lines = small_lines();
    lines[0].facts = swapped(lines[0].facts, R"("v":1,"min":1)", R"("v":3,"min":2)");
    const Loaded read = loaded(lines);
    EXPECT_TRUE(read.record == small_record());
    EXPECT_FALSE(read.writable);
    EXPECT_EQ(read.notice, "This session was written by a newer Jointly (format 2). It opens here "
                           "for reading only; open it "
                           "with the newer one to go on.");
    EXPECT_EQ(read.header.id, seeded_id("7461"));
    expect_untouched(lines);
}

TEST(Newer, AFileOfANewerOneThatThisOneMayWriteOpens)
{
    std::vector<HandLine> lines = small_lines();
    lines[0].facts = swapped(lines[0].facts, R"("v":1,)", R"("v":2,)") + R"(,"more":"words")";
    const Loaded read = loaded(lines);
    EXPECT_TRUE(read.record == small_record());
    EXPECT_TRUE(read.writable);
    EXPECT_EQ(read.notice, "");
    EXPECT_EQ(read.header.version, 2);
}

TEST(Newer, AnUnknownKindEndsTheReading)
{
    std::vector<HandLine> lines = small_lines();
    lines[4].facts = swapped(lines[4].facts, "interest_recorded", "interest_dreamt");
    const Loaded read = loaded(lines);
    EXPECT_EQ(read.record.size(), 3U);
    EXPECT_FALSE(read.writable);
    EXPECT_EQ(read.notice, "From line 5 on this session needs a newer Jointly. It opens here for "
                           "reading only, up to that "
                           "line.");
    expect_untouched(lines);
}

TEST(Newer, AnUnknownKindAsTheLastLineIsNotTorn)
{
    std::vector<HandLine> lines = small_lines();
    lines.back().facts = swapped(lines.back().facts, "option_offered", "option_dreamt");
    EXPECT_EQ(loaded(lines).torn, "");
    expect_untouched(lines);
}

TEST(Newer, ALineOfANewerVersionThatReadsOtherwiseNeedsTheNewerOne)
{
    std::vector<HandLine> lines = small_lines();
    lines[0].facts = swapped(lines[0].facts, R"("v":1,)", R"("v":2,)");
    lines[4].facts = swapped(lines[4].facts, R"("number":1)", R"("number":1,"heat":3)");
    EXPECT_EQ(loaded(lines).notice, "From line 5 on this session needs a newer Jointly. It opens "
                                    "here for reading only, up to that "
                                    "line.");
}

// ---- chained by hand ---------------------------------------------------------------------------------

TEST(Forged, SequenceNumbersHaveNoGap)
{
    std::vector<HandLine> lines = small_lines();
    lines[4].facts = swapped(lines[4].facts, R"("s":4)", R"("s":5)");
    expect_stops_at(5, "is entry 5 where entry 4 comes next.", lines);
    lines[4].facts = swapped(lines[4].facts, R"("s":5)", R"("s":-4)");
    expect_stops_at(5, "is entry -4 where entry 4 comes next.", lines);
}

TEST(Forged, ARechainedFileWithoutALineIsSeen)
{
    std::vector<HandLine> lines = small_lines();
    lines.erase(lines.begin() + 4);
    expect_stops_at(5, "is entry 5 where entry 4 comes next.", lines);
}

TEST(Forged, IdsMustBeTheNextOfTheirKind)
{
    for (const char* const id : {"0", "2", "7", "4294967295"}) {
        std::vector<HandLine> lines = small_lines();
        lines[4].facts = swapped(lines[4].facts, R"("id":1)", std::string(R"("id":)") + id);
        expect_stops_at(5, "speaks of something that is not there.", lines);
    }
}

TEST(Forged, WhatWasTakenBackMustHaveBroughtInTheNextToo)
{
    std::vector<HandLine> lines = small_lines();
    lines[5].facts = swapped(lines[5].facts, R"("id":1)", R"("id":2)");
    expect_stops_at(6, "speaks of something that is not there.", lines);
}

TEST(Forged, SpokenNumbersMustBeTheNextOfTheirIssue)
{
    std::vector<HandLine> lines = small_lines();
    lines[7].facts = swapped(lines[7].facts, R"("number":3)", R"("number":2)");
    expect_stops_at(8, "speaks of something that is not there.", lines);
}

TEST(Forged, WhatIsSpokenOfMustBeThere)
{
    std::vector<HandLine> lines = small_lines();
    lines[4].facts = swapped(lines[4].facts, R"("issue":1)", R"("issue":9)");
    expect_stops_at(5, "speaks of something that is not there.", lines);
    lines = small_lines();
    lines[4].facts = swapped(lines[4].facts, R"("party":1)", R"("party":3)");
    expect_stops_at(5, "speaks of something that is not there.", lines);
    lines = small_lines();
    lines[4].facts = swapped(lines[4].facts, R"("a":0)", R"("a":1)");
    expect_stops_at(5, "speaks of something that is not there.", lines);
}

TEST(Forged, OnlyTheLastActInForceIsTakenBack)
{
    for (const char* const seq : {"0", "1", "4", "6", "7", "99"}) {
        std::vector<HandLine> lines = small_lines();
        lines[6].facts =
            swapped(lines[6].facts, R"({"seq":5})", std::string(R"({"seq":)") + seq + "}");
        expect_stops_at(7, "takes back, brings back or redacts an entry that it cannot.", lines);
    }
    std::vector<HandLine> lines = small_lines();
    lines[7] = lines[6];
    lines[7].facts = swapped(swapped(lines[7].facts, R"("s":6)", R"("s":7)"), "undone", "redone");
    EXPECT_EQ(loaded(lines).notice, "");
    lines[7].facts = swapped(lines[7].facts, R"({"seq":5})", R"({"seq":4})");
    expect_stops_at(8, "takes back, brings back or redacts an entry that it cannot.", lines);
}

// An act that was taken back need not fit; where its undo is cut off with what follows, it must.
TEST(Forged, WhatIsInForceIsFoundAnewForWhatIsLeft)
{
    Record record = small_record();
    record.resize(4);
    const auto add = [&](std::variant<Events, RecordEvent> what) {
        record.push_back({{record.size() + 1, 0, {}}, std::move(what)});
    };
    add(Events{InterestReworded{{9}, "of nothing"}});
    add(Events{OptionOffered{{1}, 2, {1}, "Joint walk"}});
    add(RecordEvent{Undone{6}});
    add(RecordEvent{Undone{5}});
    EXPECT_EQ(load(file_of(record)).value().notice, "");
    record[5].what = Events{OptionOffered{{99}, 2, {1}, "Joint walk"}};
    const auto read = load(file_of(record));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().record.size(), 4U);
    EXPECT_EQ(read.value().notice,
        "Line 6 speaks of something that is not there." + std::string(up_to_there));
    EXPECT_TRUE(read.value().session == replay(read.value().record));
}

TEST(Forged, AWrongLastLineIsNotTornAndStays)
{
    std::vector<HandLine> lines = small_lines();
    lines.back().words = swapped(lines.back().words, "A walk", R"(\u0041 walk)");
    expect_stops_at(8, "is not written as Jointly writes it.", lines);
    expect_untouched(lines);
}

TEST(Forged, WordsWithoutTheirFactsAreRefused)
{
    std::vector<HandLine> lines = small_lines();
    lines[4].words = "[]";
    expect_stops_at(5, "holds an event that cannot be read.", lines);
}

}  // namespace
}  // namespace jointly
