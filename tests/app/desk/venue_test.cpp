// The room check: what it asks, what it keeps, and what the wall makes of it.
#include "app/desk/venue/test_pattern.h"
#include "app/ui/type_scale.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/core/disk/scratch.h"
#include "tests/support/boxes.h"

#include <cstdlib>

namespace jointly {
namespace {

constexpr ImGuiKeyChord check_key = ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_R;
const Venue ballroom{800, 135, 3, 5, 4, true};

class Venues : public testing::Test {
protected:
    Venues() { ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1); }
    ~Venues() override { ::unsetenv("JOINTLY_HOME"); }

    static std::vector<std::string> names()
    {
        std::vector<std::string> names;
        for (const KnownVenue& known : known_venues()) {
            names.push_back(known.name);
        }
        return names;
    }

    Scratch scratch_;
};

TEST(Venue, SaysHowFarTheFarthestChairIsInPictures)
{
    EXPECT_FLOAT_EQ(distance_in_pictures({}), unmeasured_distance);
    EXPECT_FLOAT_EQ(distance_in_pictures({900, 150, 0, 5, 5, false}), 6.0F);
    EXPECT_FLOAT_EQ(distance_in_pictures({900, 150, 0, 5, 5, true}), 6.6F);
    EXPECT_FLOAT_EQ(distance_in_pictures({900, 0, 0, 5, 5, false}), unmeasured_distance);
}

TEST(Venue, ShowsTintsWithFourOfFiveStepsAtBothEnds)
{
    EXPECT_TRUE(shows_tints({}));
    EXPECT_TRUE(shows_tints({0, 0, 0, 4, 4, false}));
    EXPECT_FALSE(shows_tints({0, 0, 0, 3, 5, false}));
    EXPECT_FALSE(shows_tints({0, 0, 0, 5, 3, false}));
}

TEST(Venue, ReadsBackFromItsLine)
{
    const KnownVenue known{"Ballroom \"B\"", "HDMI-1 1920 x 1080", ballroom};
    const auto back = venue_in(line_of(known));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->name, known.name);
    EXPECT_EQ(back->display, known.display);
    EXPECT_EQ(back->venue, known.venue);
}

TEST(Venue, IsNothingWhereItsLineIsDamaged)
{
    const std::string line = line_of({"Ballroom B", "HDMI-1 1920 x 1080", ballroom});
    for (std::size_t size = 0; size < line.size(); ++size) {
        EXPECT_FALSE(venue_in(line.substr(0, size))) << size;
    }
    for (std::size_t at = 0; at < line.size(); ++at) {
        for (const char other : {'\0', '"', '{', '9', '-', '\x80'}) {
            std::string damaged = line;
            damaged[at] = other;
            const auto read = venue_in(damaged);  // whatever it is, it is in range
            EXPECT_TRUE(!read || read->venue.overscan <= venue_overscan_max) << damaged;
        }
    }
    for (const Venue& wrong : {Venue{-1, 135, 0, 5, 5, false}, Venue{800, 10'001, 0, 5, 5, false},
             Venue{800, 135, 11, 5, 5, false}, Venue{800, 135, 0, 6, 5, false},
             Venue{800, 135, 0, 5, -1, false}}) {
        EXPECT_FALSE(venue_in(line_of({"Room", "", wrong})));
    }
    EXPECT_FALSE(venue_in(line_of({"", "", ballroom})));
    EXPECT_FALSE(venue_in(line_of({"two\nlines", "", ballroom})));
}

TEST_F(Venues, AreKeptTheLastOneFirstAndOncePerName)
{
    EXPECT_TRUE(known_venues().empty());
    EXPECT_TRUE(keep_venue({"Ballroom B", "HDMI-1 1920 x 1080", ballroom}).ok());
    EXPECT_TRUE(keep_venue({"Union hall", "DP-1 1280 x 720", {}}).ok());
    EXPECT_EQ(names(), (std::vector<std::string>{"Union hall", "Ballroom B"}));
    EXPECT_TRUE(keep_venue({"Ballroom B", "HDMI-1 1920 x 1080", {}}).ok());
    EXPECT_EQ(names(), (std::vector<std::string>{"Ballroom B", "Union hall"}));
    EXPECT_EQ(venue_on("DP-1 1280 x 720")->name, "Union hall");
    EXPECT_FALSE(venue_on("another"));
    EXPECT_EQ(mode_of(scratch_.path("home/config/venues")), 0600U);
    EXPECT_EQ(keep_venue({"", "", {}}).problem().text,
        "Give the room a name, so that it is found again.");
}

TEST_F(Venues, AreReadPastALineThatIsNone)
{
    ASSERT_TRUE(keep_venue({"Union hall", "DP-1", {}}).ok());
    const std::string file = scratch_.path("home/config/venues");
    put(file, "garbage\n" + bytes_of(file) + "{\"name\":1}\n");
    EXPECT_EQ(names(), std::vector<std::string>{"Union hall"});
}

TEST_F(Venues, StandBesideTheProjectorsOfEarlierTimes)
{
    EXPECT_TRUE(known_projectors().empty());
    ASSERT_TRUE(keep_venue({"Union hall", "DP-1", {}}).ok());
    EXPECT_TRUE(keep_projector("HDMI-1 1920 x 1080").ok());
    EXPECT_TRUE(keep_projector("DP-2 1280 x 720").ok());
    EXPECT_TRUE(keep_projector("HDMI-1 1920 x 1080").ok());
    const std::vector<std::string> projectors{"HDMI-1 1920 x 1080", "DP-2 1280 x 720"};
    EXPECT_EQ(known_projectors(), projectors);
    EXPECT_EQ(names(), std::vector<std::string>{"Union hall"});
    ASSERT_TRUE(keep_venue({"Ballroom B", "", ballroom}).ok());
    EXPECT_EQ(known_projectors(), projectors);
    const std::string file = scratch_.path("home/config/venues");
    put(file, "{\"projector\":1}\n{\"projector\":\"\"}\n" + bytes_of(file));
    EXPECT_EQ(known_projectors(), projectors);
    for (std::size_t number = 0; number < 2 * projectors_max; ++number) {
        ASSERT_TRUE(keep_projector("DP-" + std::to_string(number)).ok());
    }
    EXPECT_EQ(known_projectors().size(), projectors_max);
    EXPECT_EQ(known_projectors().front(), "DP-39");
}

TEST(RoomCheck, IsSixKeys)
{
    RoomCheck check = fresh_room_check({});
    for (const char key : {'5', '5', '3', '5', '4', '2'}) {
        EXPECT_NE(check.question, RoomQuestion::done);
        EXPECT_TRUE(answer(check, key)) << key;
    }
    EXPECT_EQ(check.question, RoomQuestion::done);
    EXPECT_EQ(check.venue, ballroom);
}

TEST(RoomCheck, StaysWhereAKeyAnswersNothing)
{
    RoomCheck check = fresh_room_check({});
    for (const char key : {'0', 'a', 'x', ' '}) {
        EXPECT_FALSE(answer(check, key)) << key;
    }
    EXPECT_EQ(check.question, RoomQuestion::distance);
    EXPECT_TRUE(answer(check, '1'));
    EXPECT_TRUE(answer(check, '1'));
    EXPECT_TRUE(answer(check, '0'));
    EXPECT_FALSE(answer(check, '6'));
    EXPECT_EQ(check.question, RoomQuestion::blacks);
}

TEST(RoomCheck, GoesBackAQuestion)
{
    RoomCheck check = fresh_room_check({});
    go_back(check);
    EXPECT_EQ(check.question, RoomQuestion::distance);
    ASSERT_TRUE(answer(check, '1'));
    go_back(check);
    ASSERT_TRUE(answer(check, '9'));
    EXPECT_EQ(check.venue.distance_cm, 2'000);
}

TEST(RoomCheck, TakesARoomOfBeforeByItsLetter)
{
    RoomCheck check =
        fresh_room_check({{"Union hall", "DP-1", {}}, {"Ballroom B", "HDMI-1", ballroom}});
    EXPECT_FALSE(answer(check, 'c'));
    EXPECT_TRUE(answer(check, 'b'));
    EXPECT_EQ(check.question, RoomQuestion::done);
    EXPECT_EQ(check.venue, ballroom);
}

TEST(Venue, SaysWhatHelpsWhereThePictureIsTooSmall)
{
    EXPECT_FALSE(too_far_in({}));
    EXPECT_FALSE(too_far_in({700, 100, 0, 5, 5, false}));
    EXPECT_TRUE(too_far_in({700, 100, 0, 5, 5, true}));   // soft: a tenth larger letters
    EXPECT_TRUE(too_far_in({700, 100, 1, 5, 5, false}));  // less of it is seen
    const auto far = too_far_in({800, 80, 0, 5, 5, false});
    ASSERT_TRUE(far);
    EXPECT_EQ(far->reads_cm, 560);
    EXPECT_EQ(far->height_cm, 115);
    EXPECT_FLOAT_EQ(distance_in_pictures({800, 80, 0, 5, 5, false}), farthest_distance);
}

TEST(RoomCheck, SaysWhatHelpsWhereThePictureIsTooSmall)
{
    RoomCheck check = fresh_room_check({});
    for (const char key : {'5', '2', '0', '5', '5', '1'}) {
        EXPECT_EQ(what_helps(check), "");
        ASSERT_TRUE(answer(check, key)) << key;
    }
    EXPECT_EQ(words_of(check), "The picture is too small for this room.");
    EXPECT_EQ(what_helps(check),
        "Bring the farthest chair to 5.6 m (18 ft), or make the picture 1.2 m (4 ft) high.");
    go_back(check);
    EXPECT_EQ(words_of(check), "Are the thin lines sharp, in the corners too?");
}

// The letters of the far rooms are large: what is asked at last, and the keys that answer it, have room.
TEST(RoomCheck, StandsInWhatThePictureShowsOfEveryRoom)
{
    constexpr ImVec2 size{1280, 720};
    RoomCheck check = fresh_room_check({});
    Pilot* self = nullptr;
    Pilot pilot(
        [&] {
            const Area wall{{0, 0}, size};
            draw_test_pattern(check, wall, look_for(UiState{}, self->fonts(), size.y));
        },
        size);
    self = &pilot;
    for (char distance = '1'; distance <= '9'; ++distance) {
        for (char picture = '1'; picture <= '9'; ++picture) {
            for (const char overscan : {'0', '9'}) {
                check = fresh_room_check({});
                for (const char key : {distance, picture, overscan, '5', '5', '2'}) {
                    ASSERT_TRUE(answer(check, key));
                }
                pilot.frame(2);
                const float floor_px =
                    type_scale(measure(pilot.fonts()), size.y, distance_in_pictures(check.venue))
                        .floor_px;
                EXPECT_EQ(
                    flaws_in(boxes_of(pilot), shown_part(check.venue, {{0, 0}, size}), floor_px),
                    std::vector<std::string>{})
                    << distance << picture << overscan;
                EXPECT_TRUE(pilot.shows("Enter keeps it"));
            }
        }
    }
}

TEST_F(Venues, AreCheckedAtTheWallByKeysAlone)
{
    RoomAtTheDesk room(ImVec2{1280, 720});
    room.ui().display = "HDMI-1 1280 x 720";
    const float before = look_for(room.ui(), room.pilot().fonts(), 720).type.floor_px;
    room.type("half a thought");
    room.key(check_key);
    EXPECT_TRUE(room.pilot().shows("How far from the picture is the farthest chair?"));
    EXPECT_FALSE(room.pilot().shows("half a thought"));
    room.type("66");
    EXPECT_TRUE(room.pilot().shows("Which is the smallest number"));
    room.type("2551");
    EXPECT_TRUE(room.pilot().shows("This is the smallest writing"));
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().venue.overscan, 2);
    EXPECT_GT(look_for(room.ui(), room.pilot().fonts(), 720).type.floor_px, before);
    EXPECT_EQ(room.ui().entry.text(), "HDMI-1 1280 x 720");
    room.key(ImGuiMod_Ctrl | ImGuiKey_A);
    room.say_it("Ballroom B");
    EXPECT_EQ(names(), std::vector<std::string>{"Ballroom B"});
    EXPECT_EQ(venue_on("HDMI-1 1280 x 720")->venue, room.ui().venue);
    EXPECT_EQ(room.entries(), 0U);
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
}

TEST_F(Venues, StayAsTheyWereAfterEscapeAndAreBlankedByF9)
{
    RoomAtTheDesk room(ImVec2{1280, 720});
    room.key(check_key);
    room.type("6");
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().venue, Venue{});
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    room.key(check_key);
    EXPECT_TRUE(room.pilot().shows("How far from the picture"));
    room.key(ImGuiKey_F9);
    EXPECT_FALSE(room.pilot().shows("How far from the picture"));
    EXPECT_TRUE(room.ui().blank);
}

}  // namespace
}  // namespace jointly
