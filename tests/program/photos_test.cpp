// A photo goes all the way: kept by the command line, and seen in a picture of its sheet.
#include "app/picture/picture.h"
#include "tests/core/disk/scratch.h"
#include "tests/program/running_program.h"
#include "tests/support/photos.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace jointly {
namespace {

class Photos : public testing::Test {
protected:
    void does(std::vector<std::string> words)
    {
        words.insert(words.begin(), JOINTLY_PROGRAM);
        std::string said;
        ASSERT_EQ(run_to_end(words, &said), 0) << said;
    }
    void SetUp() override
    {
        does({"new", file_, "--seed", "7461"});
        // As a phone held upright writes it: lying on its side, with a note.
        put(photo_, jpeg_of(quarters(320, 240), {false, false, false, 6}));
        does({"attach", file_, photo_, "--kind", "chart"});
    }
    [[nodiscard]] Picture sheet(const std::string& number, const std::string& theme)
    {
        const std::string out = scratch_.path("drawn.png");
        does({"screenshot", file_, "--page", "attachments", "--sheet", number, "--size", "1280x720",
            "--theme", theme, "-o", out});
        const auto picture = read_png(out);
        EXPECT_TRUE(picture.ok());
        return picture.ok() ? picture.value() : Picture{};
    }

    Scratch scratch_;
    std::string file_ = scratch_.path("round.ibb");
    std::string photo_ = scratch_.path("chart.jpg");
};

struct Found {
    int count = 0;
    int left = 1 << 20;
    int top = 1 << 20;
    int right = -1;
    int bottom = -1;
};

// The pixels of a colour, as near as JPEG keeps it.
Found found(const Picture& picture, int red, int green, int blue)
{
    constexpr int tolerance = 8;
    Found all;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const std::uint8_t* const pixel =
                &picture.rgba[static_cast<std::size_t>(y * picture.width + x) * 4];
            if (std::abs(pixel[0] - red) <= tolerance && std::abs(pixel[1] - green) <= tolerance
                && std::abs(pixel[2] - blue) <= tolerance) {
                ++all.count;
                all.left = std::min(all.left, x);
                all.top = std::min(all.top, y);
                all.right = std::max(all.right, x);
                all.bottom = std::max(all.bottom, y);
            }
        }
    }
    return all;
}

TEST_F(Photos, AreSeenUprightLargeAndInTheirOwnColoursInBothThemes)
{
    for (const std::string theme : {"light", "dark"}) {
        const Picture picture = sheet("2", theme);
        const Found red = found(picture, 255, 0, 0);
        const Found green = found(picture, 0, 255, 0);
        const Found blue = found(picture, 0, 0, 255);
        for (const Found& quarter : {red, green, blue}) {
            EXPECT_GT(quarter.count, 720 * 720 / 25) << theme;
        }
        // Turned: what was above left stands above right.
        EXPECT_LT(blue.right, red.left + 3) << theme;
        EXPECT_LT(red.bottom, green.top + 3) << theme;
        EXPECT_NEAR(blue.top, red.top, 3) << theme;
    }
}

TEST_F(Photos, AreNotInTheListBeforeThem)
{
    const Picture picture = sheet("1", "light");
    EXPECT_EQ(found(picture, 255, 0, 0).count, 0);
}

}  // namespace
}  // namespace jointly
