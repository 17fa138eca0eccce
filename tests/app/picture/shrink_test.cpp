#include "app/picture/photo_size.h"
#include "app/picture/shrink.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Rows = std::vector<std::vector<std::uint8_t>>;

Picture shrunk(const Rows& rows, PhotoRoom to)
{
    Shrinker shrinker(
        {static_cast<int>(rows.front().size() / 3), static_cast<int>(rows.size())}, to);
    for (const auto& row : rows) {
        shrinker.add_row(row);
    }
    return shrinker.take();
}

// Three equal channels of each value.
std::vector<std::uint8_t> grey(const std::vector<int>& values)
{
    std::vector<std::uint8_t> row;
    for (const int value : values) {
        row.insert(row.end(), 3, static_cast<std::uint8_t>(value));
    }
    return row;
}

std::vector<int> reds_of(const Picture& picture)
{
    std::vector<int> reds;
    for (std::size_t at = 0; at < picture.rgba.size(); at += 4) {
        reds.push_back(picture.rgba[at]);
    }
    return reds;
}

TEST(Shrinker, LeavesWhatFitsAsItIs)
{
    const Rows rows{grey({0, 1, 2}), grey({253, 254, 255})};
    EXPECT_EQ(reds_of(shrunk(rows, {3, 2})), (std::vector<int>{0, 1, 2, 253, 254, 255}));
}

TEST(Shrinker, TakesTheMeanOfWhatAPixelCovers)
{
    const Rows rows{grey({0, 100, 10, 10}), grey({100, 200, 10, 30})};
    EXPECT_EQ(reds_of(shrunk(rows, {2, 1})), (std::vector<int>{100, 15}));
}

// Three pixels into two: the middle one belongs to both by halves.
TEST(Shrinker, SharesAPixelOutThatLiesBetweenTwo)
{
    EXPECT_EQ(reds_of(shrunk({grey({90, 30, 0})}, {2, 1})), (std::vector<int>{70, 10}));
    EXPECT_EQ(
        reds_of(shrunk({grey({90}), grey({30}), grey({0})}, {1, 2})), (std::vector<int>{70, 10}));
}

TEST(Shrinker, KeepsAnEvenColourInEverySize)
{
    for (const int from : {1, 2, 7, 31, 100}) {
        for (int to = 1; to <= from; ++to) {
            const Rows rows(static_cast<std::size_t>(from),
                grey(std::vector<int>(static_cast<std::size_t>(from), 255)));
            const Picture picture = shrunk(rows, {to, to});
            ASSERT_EQ(picture.rgba,
                std::vector<std::uint8_t>(
                    static_cast<std::size_t>(to) * static_cast<std::size_t>(to) * 4, 255))
                << from << " to " << to;
        }
    }
}

TEST(FittedSize, KeepsProportionsAndNeverGrows)
{
    EXPECT_EQ(fitted({4'000, 3'000}, {1'200, 600}), (PhotoRoom{800, 600}));
    EXPECT_EQ(fitted({3'000, 4'000}, {1'200, 600}), (PhotoRoom{450, 600}));
    EXPECT_EQ(fitted({10, 10}, {1'200, 600}), (PhotoRoom{10, 10}));
    EXPECT_EQ(fitted({16'384, 1}, {100, 100}), (PhotoRoom{100, 1}));
}

TEST(PhotoSize, IsRefusedWithoutPixels)
{
    EXPECT_FALSE(check_photo_size(0, 10).ok());
    EXPECT_FALSE(check_photo_size(10, 0).ok());
    EXPECT_TRUE(check_photo_size(8'000, 5'000).ok());
    EXPECT_FALSE(check_photo_size(8'000, 5'001).ok());
}

}  // namespace
}  // namespace jointly
