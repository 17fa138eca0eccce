#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// Half interests, half options, each option serving one interest. Straight into the tables: making
// them by commands would take longer than the test.
Session crowded(int items)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", "Staffing"});
    Session session = room.session;
    for (int at = 1; at <= items / 2; ++at) {
        const auto id = static_cast<std::uint32_t>(at);
        Interest interest;
        interest.id = InterestId{id};
        interest.number = at;
        interest.issue = room.issue();
        interest.holder = {at % 3 == 0, at % 3 == 0 ? PartyId{} : PartyId{id % 2 + 1}};
        interest.text = "What matters to somebody here, in about as many words as people use";
        session.interests.push_back(interest);
        Option option;
        option.id = OptionId{id};
        option.number = items / 2 + at;
        option.issue = room.issue();
        option.text = "Something that we might do about it";
        option.serves = {InterestId{id}};
        session.options.push_back(option);
    }
    return session;
}

TEST(WallModel, ShowsEveryItemOfTenAndOfFiveThousand)
{
    for (const int items : {10, 5'000}) {
        const Session session = crowded(items);
        const auto half = static_cast<std::size_t>(items / 2);
        EXPECT_EQ(blocks_of<Card>(wall_model(session, {Page::interests, {}, {}})).size(), half);
        EXPECT_EQ(blocks_of<Card>(wall_model(session, {Page::options, {}, {}})).size(), half);
        EXPECT_FALSE(says(lines_of(session, Page::interests), "Not yet served"));
    }
}

TEST(WallModel, OfFiveThousandItemsIsMadeForEveryPage)
{
    const Session session = crowded(5'000);
    for (const Page page : issue_pages()) {
        EXPECT_FALSE(wall_model(session, {page, {}, {}}).title.empty());
    }
}

TEST(WallModel, ShowsOfATooLargeGridTheFirstPartAndSaysSo)
{
    const WallModel model = wall_model(crowded(5'000), {Page::coverage, {}, {}});
    const auto grids = blocks_of<Grid>(model);
    ASSERT_EQ(grids.size(), 1U);
    EXPECT_EQ(grids[0].rows.size(), 300U);
    EXPECT_EQ(grids[0].columns.size(), 60U);
    EXPECT_TRUE(has_line(text_of(model),
        "More: The first 300 interests and 60 options are shown; the rest is on paper."));
    EXPECT_FALSE(says(text_of(wall_model(crowded(20), {Page::coverage, {}, {}})), "on paper"));
}

}  // namespace
}  // namespace jointly
