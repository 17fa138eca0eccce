#include "core/record/since.h"
#include "tests/core/wall/lines.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

WallModel since_page(const Room& room, std::optional<std::uint64_t> from = {})
{
    View view;
    view.page = Page::since;
    view.since = from;
    return wall_model(room.session(), room.record(), view, 0);
}

TEST(SincePage, SaysWhereThereIsNothingToCompareWith)
{
    EXPECT_EQ(since_page(one_issue()).empty,
        "This is our first meeting: there is nothing before it yet.");
    Room room = one_issue();
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    EXPECT_EQ(
        since_page(room).empty, "Nothing changed since we last met, on March 2, 2026, 09:00.");
    EXPECT_EQ(since_page(room, room.record().size()).empty, "Nothing changed since entry 6.");
}

TEST(SincePage, ShowsChangesUnderTheirIssueWithARedlineOfWhatWasReworded)
{
    Room room = one_straw();
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    room.given(RewordInterest{go_home_unhurt, "Everybody goes home unhurt"});
    room.given(OfferOption{staffing, "Agency cover"});
    room.given(ParkItem{{}, "Lockers"});
    const WallModel model = since_page(room);
    EXPECT_EQ(model.title, "Since we last met");
    const auto headings = blocks_of<Heading>(model);
    ASSERT_EQ(headings.size(), 2U);
    EXPECT_TRUE(headings[0].text.starts_with("Issue 1 · ")) << headings[0].text;
    EXPECT_EQ(headings[1].text, "Of the whole round");
    const auto cards = blocks_of<Card>(model);
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_EQ(cards[0].label, "#1");
    EXPECT_EQ(cards[0].state, "reworded");
    EXPECT_TRUE(has_changes(cards[0].text));
    EXPECT_EQ(cards[0].signs.size(), 1U);
    EXPECT_EQ(cards[1].state, "new");
    EXPECT_TRUE(cards[1].signs.empty());
    EXPECT_EQ(cards[1].number, 0);
    EXPECT_EQ(cards[2].label, "PK-1");
    EXPECT_EQ(cards[2].state, "parked");
}

TEST(SincePage, ShowsEachHeadingOnceWithTheNumbersOfWhatCameUnderIt)
{
    Room room = one_straw();
    room.given(GroupItems{{steady_crews}, {}, "Crews"});
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    room.given(GroupItems{{go_home_unhurt}, {hazard_walk}, "Safety"});
    room.given(GroupItems{{steady_crews}, {}, ""});
    const auto cards = blocks_of<Card>(since_page(room));
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].text.front().text, "Safety");
    EXPECT_EQ(cards[0].state, "grouped");
    EXPECT_EQ(cards[0].notes, std::vector<std::string>{"Heading of #1, #4"});
    EXPECT_EQ(cards[1].text.front().text, "Crews");
    EXPECT_TRUE(cards[1].struck);
    EXPECT_EQ(cards[1].state, "under no heading");
    EXPECT_EQ(cards[1].notes, std::vector<std::string>{"No longer the heading of #3"});
    room.given(GroupItems{{go_home_unhurt}, {}, "Going home"});
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    room.given(GroupItems{{go_home_unhurt}, {}, "Safety"});
    const auto moved = blocks_of<Card>(since_page(room));
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].notes.back(), "Before under the heading Going home");
}

TEST(SincePage, ShowsLanguageUnderItsProvision)
{
    Room room = one_language();
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    room.given(language_reading("Each shift is staffed by the plan."));
    const auto cards = blocks_of<Card>(since_page(room));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].label, "");
    EXPECT_TRUE(has_changes(cards[0].text));
    ASSERT_FALSE(cards[0].notes.empty());
    EXPECT_TRUE(cards[0].notes[0].starts_with("Contract language · 8.2")) << cards[0].notes[0];
}

TEST(SincePage, ShowsWhatWasAgreed)
{
    Room room = one_straw();
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    (void)test_of(room, hazard_walk, Stance::support, Stance::support);
    const auto cards = blocks_of<Card>(since_page(room));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].label, "#4");
    EXPECT_EQ(cards[0].state, "Consensus");
    EXPECT_TRUE(cards[0].strong);
}

TEST(SincePage, ShowsAtMostSoManyAndSaysThatThereAreMore)
{
    Room room;
    room.given(OpenMeeting{-480});
    Events parked;
    for (std::uint32_t more = 1; more <= 350; ++more) {
        parked.emplace_back(ItemParked{{more}, {}, "Lockers"});
    }
    room.happened(parked);
    const WallModel model = since_page(room, 1);
    EXPECT_EQ(blocks_of<Card>(model).size(), 300U);
    EXPECT_TRUE(has_line(text_of(model), "Besides: 50 further changes are in the minutes."));
}

TEST(CopyModel, ListsEachEntryWhereThatIsWanted)
{
    Room room = one_issue();
    const std::uint64_t from = room.record().size();
    room.given(OfferOption{staffing, "Agency cover"});
    room.undo();
    const WallModel told = copy_model(room.session(), room.record(), from, EachEntry::left_out);
    EXPECT_EQ(told.title, "Since entry " + std::to_string(from));
    EXPECT_TRUE(blocks_of<Card>(told).empty());
    EXPECT_EQ(told.empty, "No item, no test and no agreement is different.");
    const auto cards =
        blocks_of<Card>(copy_model(room.session(), room.record(), from, EachEntry::listed));
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_TRUE(cards[0].label.starts_with(std::to_string(from + 1) + " · ")) << cards[0].label;
    EXPECT_TRUE(cards[0].struck);
    EXPECT_EQ(cards[0].state, "taken back");
    EXPECT_FALSE(cards[1].struck);
}

TEST(CopyModel, BeginsWithTheFirstEntryWhereNothingIsShared)
{
    const Room room = one_issue();
    const WallModel told = copy_model(room.session(), room.record(), 0, EachEntry::left_out);
    EXPECT_EQ(told.title, "From the first entry on");
    EXPECT_FALSE(blocks_of<Card>(told).empty());
}

}  // namespace
}  // namespace jointly
