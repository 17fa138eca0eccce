#include "app/gl/offscreen.h"
#include "app/ui/capture_entry.h"
#include "app/ui/context.h"
#include "app/ui/type_scale.h"
#include "tests/app/ui/sample_board.h"
#include "tests/support/pilot.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <cstdlib>
#include <string>

namespace jointly {
namespace {

constexpr double little = 0.01;  // of the pixels: drivers round edges differently

Picture sample_picture(int width, int height, ThemeName name)
{
    Fonts fonts;
    CaptureEntry entry;
    entry.set("Crews know their weekends six weeks ahead");
    OffscreenFrames wanted;
    wanted.width = width;
    wanted.height = height;
    wanted.prepare = [&]() -> Refusable {
        prepare_context();
        std::vector<std::filesystem::path> folders = font_folders();
        folders.emplace_back(built_fonts());
        Result<Fonts> loaded = load_fonts(*ImGui::GetIO().Fonts, folders);
        if (!loaded.ok()) {
            return loaded.problem();
        }
        fonts = loaded.value();
        return Done{};
    };
    wanted.draw = [&] {
        const Area wall{{0, 0}, {static_cast<float>(width), static_cast<float>(height)}};
        draw_sample_board(*ImGui::GetBackgroundDrawList(), wall, theme(name), fonts);
        const TypeScale scale = type_scale(measure(fonts), wall.height());
        const float y = wall.max.y - scale.body_px * 1.6F;
        const Area line{
            {wall.width() * 0.08F, y}, {wall.width() * 0.97F, y + scale.body_px * 1.3F}};
        (void)draw_capture_entry(
            entry, line, {fonts.medium, scale.body_px, &theme(name), "Type what the room says"});
    };
    Result<Picture> picture = render_offscreen(wanted);
    EXPECT_TRUE(picture.ok()) << picture.problem().text;
    return picture.ok() ? std::move(picture).value() : Picture{};
}

// JOINTLY_PICTURES=FOLDER keeps the pictures, to look at.
void keep(const Picture& picture, const std::string& name)
{
    if (const char* folder = std::getenv("JOINTLY_PICTURES")) {
        ASSERT_TRUE(write_png(picture, std::string(folder) + "/" + name).ok());
    }
}

TEST(SampleBoard, LooksAsApproved)
{
    const Picture now = sample_picture(1280, 720, ThemeName::light);
    const std::string approved = repository() + "/tests/app/ui/sample_board.png";
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        ASSERT_TRUE(write_png(now, approved).ok());
    }
    const Result<Picture> before = read_png(approved);
    ASSERT_TRUE(before.ok()) << before.problem().text;
    if (difference(now, before.value()) > little) {
        const std::string shown = ::testing::TempDir() + "sample_board-now.png";
        EXPECT_TRUE(write_png(now, shown).ok());
        FAIL() << "compare " << shown << " with " << approved
               << "; UPDATE_GOLDEN=1 makes the new one the approved one";
    }
}

TEST(SampleBoard, HasBothThemesAndEverySize)
{
    const Picture light = sample_picture(1920, 1080, ThemeName::light);
    const Picture dark = sample_picture(1920, 1080, ThemeName::dark);
    keep(light, "sample-light.png");
    keep(dark, "sample-dark.png");
    EXPECT_GT(difference(light, dark), 0.5);
    keep(sample_picture(1024, 768, ThemeName::light), "sample-4-3.png");
}

TEST(SampleBoard, HasNoLetterBelowTheFloor)
{
    Pilot* self = nullptr;
    TypeScale scale;
    Pilot pilot(
        [&] {
            scale = type_scale(measure(self->fonts()), 1080);
            draw_sample_board(*ImGui::GetBackgroundDrawList(), {{0, 0}, {1920, 1080}},
                theme(ThemeName::light), self->fonts());
        },
        {1920, 1080});
    self = &pilot;
    pilot.frame(2);
    ASSERT_GT(pilot.shown().size(), 10U);
    for (const ShownText& shown : pilot.shown()) {
        EXPECT_GE(shown.size_px, scale.floor_px) << shown.text;
    }
    EXPECT_TRUE(pilot.shows("Crews rest eight (8) ten (10) hours"));
}

}  // namespace
}  // namespace jointly
