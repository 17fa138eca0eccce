// The desk beside its wall, and the wall beside its desk: no text over another, none cut off, none too small.
#include "app/desk/apart/wall_picture.h"
#include "core/base/words.h"
#include "core/journal/load.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/boxes.h"
#include "tests/support/grounds.h"
#include "tests/support/places.h"

#include <tuple>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImVec2 sizes[] = {{1920, 1080}, {1280, 720}};
const std::string example = repository() + "/sessions/tamarack-valley-2026.ibb";

class ApartLook : public testing::TestWithParam<std::tuple<int, ThemeName>> {
protected:
    ImVec2 size_ = sizes[std::get<0>(GetParam())];
    RoomAtTheDesk room_{example, size_};

    void SetUp() override
    {
        room_.ui().apart.is_open = true;
        room_.ui().apart.desk_theme = std::get<1>(GetParam());
        room_.pilot().settle();
    }
    // For one who sits before it: letters of 1/58 of the height have capitals of 1/85.
    void expect_good(const std::string& what)
    {
        const float smallest = size_.y / 58.0F;
        const auto flaws = flaws_in(boxes_of(room_.pilot()), {{0, 0}, size_}, smallest);
        EXPECT_EQ(flaws, std::vector<std::string>{}) << what << " at " << size_.x;
        EXPECT_EQ(washed_out_letters(4.5), std::vector<std::string>{}) << what;
    }
};

TEST_P(ApartLook, OfEveryPage)
{
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        room_.ui().view.page = static_cast<Page>(place);
        room_.ui().sheet = 0;
        room_.pilot().settle();
        for (int sheet = 0; sheet < room_.ui().sheets; ++sheet) {
            room_.ui().sheet = sheet;
            room_.pilot().frame();
            expect_good(std::string(words_for<Page>[place]));
        }
    }
}

TEST_P(ApartLook, OfEveryState)
{
    room_.key(ImGuiKey_F8);
    expect_good("held");
    room_.key(ImGuiKey_F9);
    expect_good("blank");
    room_.key(ImGuiMod_Shift | ImGuiKey_F9);
    expect_good("what will appear");
}

TEST_P(ApartLook, OfWhatLiesOverThePage)
{
    for (const ImGuiKey key : {ImGuiKey_K, ImGuiKey_J, ImGuiKey_F, ImGuiKey_E}) {
        room_.key(ctrl | key);
        room_.type("a");
        expect_good("over the page");
        room_.key(ImGuiKey_Escape);
        room_.key(ImGuiKey_Escape);
    }
    room_.key(ImGuiKey_F1);
    for (int sheet = 0; sheet < 5; ++sheet) {
        expect_good("keys");
        room_.key(ImGuiKey_PageDown);
    }
    room_.key(ImGuiKey_Escape);
    room_.ui().apart.displays = {{1, "eDP-1", {0, 0, 1920, 1080}}, {2, "HDMI-1", {0, 0, 1280, 720}},
        {3, "DP-2", {1920, 0, 3840, 2160}}};
    room_.ui().overlay = Overlay::displays;
    room_.pilot().settle();
    expect_good("which display");
    room_.ui().apart.projectors = {"DP-2 3840 x 2160"};
    room_.pilot().settle();
    EXPECT_TRUE(room_.pilot().shows("Last time"));
    expect_good("which display, with that of last time");
}

TEST_P(ApartLook, OfEveryEditor)
{
    UiState& ui = room_.ui();
    for (int kind = 0; kind < form_count; ++kind) {
        ui.form = static_cast<FormKind>(kind);
        ui.overlay = Overlay::form;
        ui.drafts.emplace(ui.form, fresh_draft(ui.form, {room_.session(), {}, {}}));
        room_.pilot().frame(2);
        expect_good(std::string(spec_of(ui.form).title));
        ui.drafts.erase(ui.form);
    }
}

TEST_P(ApartLook, OfALongQueueAndARunningClock)
{
    for (int seat = 1; seat <= 14; ++seat) {
        room_.type("Seat " + std::to_string(seat));
        room_.key(ImGuiKey_F4);
    }
    room_.key(ImGuiKey_F4);
    room_.type("20");
    room_.key(ImGuiMod_Shift | ImGuiKey_F6);
    room_.key(ImGuiKey_F6);
    EXPECT_TRUE(room_.pilot().shows("20 min left"));
    EXPECT_TRUE(room_.pilot().shows("more"));
    expect_good("queue and clock");
}

INSTANTIATE_TEST_SUITE_P(SizesAndThemes, ApartLook,
    testing::Combine(testing::Values(0, 1),
        testing::Values(ThemeName::light, ThemeName::dark, ThemeName::monochrome)));

// The wall's page ends above the row in which what is being typed appears.
TEST(WallBesideLook, IsReadFromTheFarthestChair)
{
    for (const ImVec2 size : sizes) {
        const auto loaded = load_file(example);
        ASSERT_TRUE(loaded.ok());
        const Loaded& file = loaded.value();
        UiState ui;
        ui.apart.is_open = true;
        FrameCache cache;
        Pilot* self = nullptr;
        Pilot pilot(
            [&] {
                cache.fonts = self->fonts();
                draw_wall_picture(file.session, file.record, ui, cache, 0);
            },
            size);
        self = &pilot;
        for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
            ui.view.page = static_cast<Page>(place);
            ui.sheet = 0;
            pilot.frame(2);
            for (int sheet = 0; sheet < ui.sheets; ++sheet) {
                ui.sheet = sheet;
                pilot.frame();
                const float floor_px = type_scale(measure(pilot.fonts()), size.y).floor_px;
                const Area inside{{size.x * 0.04F - 3, 0}, {size.x * 0.96F + 3, size.y}};
                EXPECT_EQ(flaws_in(boxes_of(pilot), inside, floor_px), std::vector<std::string>{})
                    << words_for<Page>[place];
            }
        }
    }
}

}  // namespace
}  // namespace jointly
