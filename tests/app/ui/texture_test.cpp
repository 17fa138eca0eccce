#include "app/gl/offscreen.h"
#include "app/ui/texture.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace jointly {
namespace {

// The left half red, the right half blue.
Picture two_halves() { return {2, 1, {255, 0, 0, 255, 0, 0, 255, 255}}; }

int textures_known() { return ImGui::GetPlatformIO().Textures.Size; }

TEST(Texture, IsShownOverTheWholeAreaAndGoneWhenItIsNotDrawn)
{
    for (const bool shown : {true, false}) {
        std::optional<Texture> texture;
        OffscreenFrames frames;
        frames.width = 64;
        frames.height = 32;
        frames.draw = [&] {
            if (!texture) {
                texture.emplace(two_halves());
            }
            ImDrawList& list = *ImGui::GetBackgroundDrawList();
            list.AddRectFilled({0, 0}, {64, 32}, IM_COL32_WHITE);
            if (shown) {
                texture->draw(list, {{0, 0}, {64, 32}});
            }
        };
        const auto picture = render_offscreen(frames);
        ASSERT_TRUE(picture.ok());
        const auto at = [&](std::size_t x, std::size_t channel) {
            return int{picture.value().rgba[(16 * 64 + x) * 4 + channel]};
        };
        EXPECT_EQ(at(2, 0), 255);
        EXPECT_EQ(at(2, 2), shown ? 0 : 255);
        EXPECT_EQ(at(61, 0), shown ? 0 : 255);
        EXPECT_EQ(at(61, 2), 255);
    }
}

TEST(Texture, IsGivenBackSomeFramesAfterItsEnd)
{
    std::optional<Texture> texture;
    Pilot pilot([&] {
        if (texture) {
            texture->draw(*ImGui::GetBackgroundDrawList(), {{0, 0}, {8, 8}});
        }
    });
    pilot.frame();
    const int before = textures_known();
    for (int again = 0; again < 3; ++again) {
        texture.emplace(two_halves());
        EXPECT_EQ(texture->size().x, 2.0F);
        pilot.frame(2);
        EXPECT_EQ(textures_known(), before + 1);
        texture.reset();
        pilot.frame(3);
        EXPECT_EQ(textures_known(), before);
    }
}

// The frame in which it ends still shows it.
TEST(Texture, MayEndInTheFrameThatDrawsIt)
{
    std::optional<Texture> texture;
    Pilot pilot([&] {
        texture.emplace(two_halves());
        texture->draw(*ImGui::GetBackgroundDrawList(), {{0, 0}, {8, 8}});
        texture.reset();
    });
    pilot.frame(5);
    EXPECT_LE(textures_known(), 5);
}

TEST(Texture, OutlivesItsContextAndShowsNothingThen)
{
    auto pilot = std::make_unique<Pilot>([] {});
    pilot->frame();
    const Texture texture(two_halves());
    const Texture never_drawn(two_halves());
    pilot->frame();
    pilot.reset();
    Pilot other([&] { texture.draw(*ImGui::GetBackgroundDrawList(), {{0, 0}, {8, 8}}); });
    other.frame(2);
    EXPECT_EQ(texture.size().x, 2.0F);
}

}  // namespace
}  // namespace jointly
