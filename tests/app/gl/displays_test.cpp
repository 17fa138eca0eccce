// Which displays there are, and the numbers that tell them apart.
#include "app/gl/display_numbers.h"
#include "app/gl/displays.h"
#include "app/gl/internal/digits.h"
#include "tests/app/gl/x_server.h"
#include "tests/support/two_displays.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace jointly {
namespace {

using std::chrono::milliseconds;

TEST(Displays, AreMirroredWhereTheirOriginIsTheSame)
{
    const Display laptop{1, "eDP-1", {0, 0, 1920, 1080}};
    const Display beside{2, "HDMI-1", {1920, 0, 1280, 720}};
    const Display over_it{2, "HDMI-1", {0, 0, 1280, 720}};
    EXPECT_FALSE(is_mirrored(laptop, {laptop}));
    EXPECT_FALSE(is_mirrored(laptop, {laptop, beside}));
    EXPECT_TRUE(is_mirrored(laptop, {laptop, over_it}));
    EXPECT_TRUE(mirror_each_other(over_it, laptop));
}

TEST(Digits, AreTenDifferentFiguresWithinTheirArea)
{
    constexpr PixelSize size{200, 240};
    std::set<std::vector<std::pair<int, int>>> figures;
    for (const char digit : std::string("0123456789")) {
        std::vector<std::pair<int, int>> corners;
        for (const PixelArea& bar : bars_of(std::string(1, digit), size)) {
            EXPECT_GE(bar.x, 0);
            EXPECT_GE(bar.y, 0);
            EXPECT_LE(bar.x + bar.width, size.width);
            EXPECT_LE(bar.y + bar.height, size.height);
            corners.emplace_back(bar.x + bar.width, bar.y + bar.height);
        }
        figures.insert(corners);
    }
    EXPECT_EQ(figures.size(), 10U);
    EXPECT_EQ(bars_of("1", size).size(), 2U);
    EXPECT_EQ(bars_of("8", size).size(), 7U);
    EXPECT_EQ(bars_of("1 2", size).size(), 7U);
}

class OnTwoDisplays : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!two_.running()) {
            GTEST_SKIP() << two_.why_not();
        }
        Result<Window> created = Window::create("Desk", {640, 360});
        ASSERT_TRUE(created.ok()) << created.problem().text;
        window_.emplace(std::move(created).value());
    }

    // True when the loop hears within some turns of a display that came or went.
    bool hears_of_displays()
    {
        for (int turn = 0; turn < 100; ++turn) {
            (void)window_->wait(milliseconds(200));
            if (window_->displays_changed()) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] Window& window() { return *window_; }

private:
    TwoDisplays two_;
    std::optional<Window> window_;
};

const Display laptop{1, "DUMMY0", {0, 0, 1280, 720}};
const Display beamer{2, "DUMMY1", {1280, 0, 1024, 768}};

TEST_F(OnTwoDisplays, BothAreSeenAndHowTheyChange)
{
    EXPECT_EQ(displays(), (std::vector{laptop, beamer}));
    ASSERT_TRUE(TwoDisplays::mirror());
    const std::vector<Display> mirrored = displays();
    ASSERT_EQ(mirrored.size(), 2U);
    EXPECT_TRUE(is_mirrored(mirrored[0], mirrored));
    ASSERT_TRUE(TwoDisplays::unplug_second());
    EXPECT_TRUE(hears_of_displays());
    EXPECT_EQ(displays(), (std::vector{laptop}));
}

TEST_F(OnTwoDisplays, EachShowsItsNumberUntilThatIsTakenAway)
{
    ImGuiContext* const mine = ImGui::GetCurrentContext();
    {
        const Result<DisplayNumbers> numbers = DisplayNumbers::show(window());
        ASSERT_TRUE(numbers.ok()) << numbers.problem().text;
        const std::optional<PixelArea> first = window_on_screen("Display 1");
        const std::optional<PixelArea> second = window_on_screen("Display 2");
        ASSERT_TRUE(first && second);
        EXPECT_LT(first->x + first->width, 1280);
        EXPECT_GT(second->x, 1280);
        EXPECT_LT(second->y + second->height, 768);
        EXPECT_EQ(ImGui::GetCurrentContext(), mine);
    }
    EXPECT_FALSE(window_on_screen("Display 1"));
    EXPECT_FALSE(window_on_screen("Display 2"));
    window().begin_frame();
    window().end_frame();
}

TEST_F(OnTwoDisplays, HandTheFocusBackFromTheirNumbers)
{
    const Result<DisplayNumbers> numbers = DisplayNumbers::show(window());
    ASSERT_TRUE(numbers.ok()) << numbers.problem().text;
    ASSERT_TRUE(run("xdotool windowfocus --sync " + window_titled("Display 2")));
    const std::string desk = window_titled("Desk") + "\n";
    for (int turn = 0; turn < 100 && output_of("xdotool getwindowfocus") != desk; ++turn) {
        (void)window().wait(milliseconds(200));
    }
    EXPECT_EQ(output_of("xdotool getwindowfocus"), desk);
}

TEST_F(OnTwoDisplays, ThatMirrorEachOtherShowBothNumbersInOneWindow)
{
    ASSERT_TRUE(TwoDisplays::mirror());
    const Result<DisplayNumbers> numbers = DisplayNumbers::show(window());
    ASSERT_TRUE(numbers.ok()) << numbers.problem().text;
    EXPECT_TRUE(window_on_screen("Display 1 2"));
    EXPECT_FALSE(window_on_screen("Display 2"));
}

}  // namespace
}  // namespace jointly
