// What the room sees on a display of the wall's own: the page and what is being typed, never the desk.
#include "app/desk/apart/wall_picture.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jointly {
namespace {

constexpr std::int64_t minute_ms = 60'000;

class WallPicture : public testing::Test {
protected:
    WallPicture()
        : pilot_([this] {
              cache_.fonts = pilot_.fonts();
              draw_wall_picture(session_, record_, ui_, cache_, now_ms_);
          })
    {
        ui_.apart.is_open = true;
    }
    std::vector<Entry> record_;
    Session session_;
    UiState ui_;
    FrameCache cache_;
    std::int64_t now_ms_ = 0;
    Pilot pilot_;
};

TEST_F(WallPicture, IsThePageWithoutStripOrLists)
{
    ui_.view.page = Page::rules;
    for (const Overlay over : {Overlay::none, Overlay::commands, Overlay::keys, Overlay::headings,
             Overlay::wordings, Overlay::displays}) {
        ui_.overlay = over;
        ui_.notice = "Only for the desk";
        pilot_.frame(3);
        EXPECT_FALSE(pilot_.shows("Only for the desk"));
        EXPECT_FALSE(pilot_.shows("public"));
        EXPECT_FALSE(pilot_.shows("Which display"));
        EXPECT_EQ(cache_.model.page, Page::rules);
    }
    EXPECT_EQ(cache_.cuts, 1U) << "what lies over the desk's page lays out nothing anew";
}

TEST_F(WallPicture, SaysWhatIsBeingTypedForIt)
{
    ui_.view.page = Page::rules;
    ui_.entry.set("Nobody is blamed");
    pilot_.frame(3);
    EXPECT_TRUE(pilot_.shows("Nobody is blamed"));
    EXPECT_TRUE(pilot_.shows("being typed"));
    ui_.overlay = Overlay::commands;
    pilot_.frame(3);
    EXPECT_FALSE(pilot_.shows("Nobody is blamed"));
}

TEST_F(WallPicture, ShowsTheClockOfATimeBoxInItsLastFifthAlone)
{
    ui_.time_box.set(20);
    ui_.time_box.start_or_stop(0);
    pilot_.frame(3);
    EXPECT_FALSE(pilot_.shows("left"));
    now_ms_ = 17 * minute_ms;
    pilot_.frame(3);
    EXPECT_TRUE(pilot_.shows("3:00 left"));
}

TEST_F(WallPicture, IsTheTestPatternOfARoomCheck)
{
    ui_.overlay = Overlay::room_check;
    pilot_.frame(3);
    EXPECT_TRUE(pilot_.shows(words_of(RoomCheck{RoomQuestion::distance, {}, {}})));
}

TEST_F(WallPicture, LeavesTheSheetOffTheRecordToTheRoom)
{
    ui_.overlay = Overlay::off_record;
    ui_.off_record.lines = {"Between us: nine weeks"};
    pilot_.frame(3);
    EXPECT_TRUE(pilot_.shows("Between us: nine weeks"));
}

TEST(Echoed, IsNoCommandAndNoNameOfAFile)
{
    UiState ui;
    EXPECT_EQ(echoed(ui), "");
    ui.entry.set("Go home unhurt");
    EXPECT_EQ(echoed(ui), "Go home unhurt");
    ui.entry.set(";i Go home unhurt");
    EXPECT_EQ(echoed(ui), "Go home unhurt");
    ui.entry.set(";redact 5 --by union");
    EXPECT_EQ(echoed(ui), "");
    ui.entry.set("/home/ana/day.ibb");
    ui.purpose = SavingElsewhere{};
    EXPECT_EQ(echoed(ui), "");
}

TEST(FilterFor, MakesUpForWhatTheProjectorDoesNotShow)
{
    UiState ui;
    EXPECT_EQ(filter_for(ui), FilterSettings{});
    ui.venue.blacks = 3;
    ui.venue.whites = 4;
    EXPECT_NEAR(filter_for(ui).black_lift, 6.0F / 255.0F, 1e-6F);
    EXPECT_NEAR(filter_for(ui).white, 252.0F / 255.0F, 1e-6F);
    ui.overlay = Overlay::room_check;
    EXPECT_EQ(filter_for(ui), FilterSettings{}) << "the test pattern as it is";
}

}  // namespace
}  // namespace jointly
