#include "core/caucus/private_events.h"

#include <gtest/gtest.h>

#include <set>

namespace jointly {
namespace {

// One of each kind, with every field filled.
std::vector<PrivateEvent> one_of_each()
{
    const About about{{2}, 14, {}};
    const EitherItem joint{about, {}};
    const EitherItem own{{}, {3}};
    return {VaultBegun{{1}, std::string(32, 'a'), "Local 412"}, SessionSeen{503},
        LineWritten{{1}, PrivateLineKind::need, about, {2}, "A date for the board"},
        LineReworded{{1}, "A date for the board in May"}, LineStruck{{1}},
        LinesReleased{{{1}, {2}}}, MarkedPrivately{joint, own, Mark::partly},
        Weighed{own, Priority::high}, PollOpened{{4}, about, "Nine weeks?"},
        PollAnswered{{4}, Stance::stand_aside, "Nurses", "Too short"},
        TaskTaken{{5}, {2026, 12, 1}, "Dana", "Ask the actuary"}, TaskDone{{5}}, CaucusSat{},
        CaucusRose{}, KeyMade{std::string(64, 'b'), std::string(144, 'c')},
        InitialsGiven{{{1}, 2, {1}, 57, std::string(32, 'a'), "Ana Ruiz", "Chief spokesperson",
            std::string(64, 'd'), std::string(64, 'e'), std::string(64, 'b'),
            std::string(128, 'f')}},
        TakenBack{9}};
}

TEST(PrivateEvents, ReadBackAsTheyWereWritten)
{
    std::set<std::size_t> kinds;
    for (const PrivateEvent& event : one_of_each()) {
        const PrivateEntry entry{1'772'460'311'250, event};
        const std::string text = text_of_entry(entry);
        const auto back = entry_of_text(text);
        ASSERT_TRUE(back.ok()) << text << back.problem().text;
        EXPECT_EQ(back.value(), entry) << text;
        EXPECT_EQ(text_of_entry(back.value()), text);
        kinds.insert(event.index());
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<PrivateEvent>);
}

// The names in vaults, for ever.
TEST(PrivateEvents, AreWrittenInTheirOwnWords)
{
    EXPECT_EQ(text_of_entry({5,
                  LineWritten{{1}, PrivateLineKind::walk_away, {{2}, 0, {}}, {}, "Nine weeks"}}),
        R"({"t":5,"k":"line_written","d":{"id":1,"kind":"walk-away","about":{"issue":2,"number":0,"ta":0},"party":0},"x":{"text":"Nine weeks"}})");
    EXPECT_EQ(text_of_entry({5, CaucusSat{}}), R"({"t":5,"k":"caucus_sat","d":{},"x":{}})");
}

TEST(PrivateEvents, AreRefusedWhereTheyAreNone)
{
    const std::string text = text_of_entry({5, one_of_each()[2]});
    for (std::size_t size = 0; size < text.size(); ++size) {
        EXPECT_FALSE(entry_of_text(text.substr(0, size)).ok()) << size;
    }
    EXPECT_EQ(entry_of_text(R"({"t":5,"k":"line_sung","d":{},"x":{}})").problem().text,
        "is of a kind that a newer Jointly wrote.");
    EXPECT_FALSE(entry_of_text(R"({"t":5,"k":"caucus_sat","d":{},"x":{},"y":1})").ok());
    EXPECT_FALSE(entry_of_text(R"({"t":5,"k":"caucus_sat","d":{"id":1},"x":{}})").ok());
    EXPECT_FALSE(entry_of_text(R"({"t":9007199254740991,"k":"caucus_sat","d":{},"x":{}})").ok());
    EXPECT_FALSE(
        entry_of_text(text_of_entry({5, LineReworded{{1}, std::string(2'001, 'x')}})).ok());
}

}  // namespace
}  // namespace jointly
