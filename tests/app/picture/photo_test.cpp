// Photos as cameras, scanners and drawing programs write them come out as they were taken.
#include "app/picture/photo.h"
#include "tests/support/photos.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>

namespace jointly {
namespace {

using Colour = std::array<int, 3>;
constexpr Colour red{255, 0, 0};
constexpr Colour green{0, 255, 0};
constexpr Colour blue{0, 0, 255};
constexpr Colour black{0, 0, 0};
constexpr Colour white{255, 255, 255};

constexpr PhotoRoom ample{1'000, 1'000};

// In the middle of a quarter; 0 and 1 are left and right, above and below.
Colour colour_of(const Picture& picture, int right, int below)
{
    const int x = picture.width * (1 + 2 * right) / 4;
    const int y = picture.height * (1 + 2 * below) / 4;
    const auto at = static_cast<std::size_t>(y * picture.width + x) * 4;
    EXPECT_EQ(picture.rgba[at + 3], 255);
    return {picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]};
}

// JPEG keeps colours nearly.
bool is_near(const Colour& is, const Colour& wanted, int tolerance)
{
    for (std::size_t channel = 0; channel < 3; ++channel) {
        if (std::abs(is[channel] - wanted[channel]) > tolerance) {
            return false;
        }
    }
    return true;
}

void expect_quarters(const Picture& picture, const std::array<Colour, 4>& wanted, int tolerance = 6)
{
    for (int at = 0; at < 4; ++at) {
        const Colour is = colour_of(picture, at % 2, at / 2);
        EXPECT_TRUE(is_near(is, wanted[static_cast<std::size_t>(at)], tolerance))
            << "quarter " << at << ": " << testing::PrintToString(is);
    }
}

Picture read(const std::string& bytes, PhotoRoom room = ample)
{
    const auto photo = read_photo(bytes, room);
    EXPECT_TRUE(photo.ok()) << (photo.ok() ? "" : photo.problem().text);
    return photo.ok() ? photo.value() : Picture{1, 1, {0, 0, 0, 255}};
}

TEST(Photo, OfEveryKindOfPngComesOutAsItWas)
{
    const Pixels pixels = quarters(40, 24);
    for (const PngLook look : {PngLook::rgb, PngLook::rgb_of_16_bits, PngLook::interlaced}) {
        const Picture picture = read(png_of(pixels, look));
        EXPECT_EQ(picture.width, 40);
        EXPECT_EQ(picture.height, 24);
        expect_quarters(picture, {red, green, blue, black}, 0);
    }
}

TEST(Photo, OfAPngIsOnWhiteWhereItIsTransparent)
{
    for (const PngLook look : {PngLook::rgba, PngLook::palette_with_alpha}) {
        expect_quarters(read(png_of(quarters(40, 24), look)), {red, green, blue, white}, 0);
    }
}

TEST(Photo, OfAGreyPngIsGrey)
{
    expect_quarters(read(png_of(quarters(40, 24), PngLook::grey)), {white, black, black, black}, 0);
}

// libpng takes 16 bits for linear light where nobody says otherwise: 100 of 255 would come out as 169.
TEST(Photo, OfAScanWith16BitsIsAsBrightAsWith8)
{
    Pixels pixels = quarters(40, 24);
    std::fill(pixels.rgb.begin(), pixels.rgb.end(), std::uint8_t{100});
    const Colour grey{100, 100, 100};
    expect_quarters(read(png_of(pixels, PngLook::rgb_of_16_bits)), {grey, grey, grey, grey}, 1);
}

TEST(Photo, OfEveryKindOfJpegComesOutAsItWas)
{
    const Pixels pixels = quarters(160, 96);
    for (const JpegLook& look :
        {JpegLook{}, JpegLook{true, false, false, 0}, JpegLook{false, false, true, 0}}) {
        const Picture picture = read(jpeg_of(pixels, look));
        EXPECT_EQ(picture.width, 160);
        EXPECT_EQ(picture.height, 96);
        expect_quarters(picture, {red, green, blue, black});
    }
    expect_quarters(read(jpeg_of(pixels, {false, true, false, 0})), {white, black, black, black});
}

TEST(Photo, FitsIntoItsRoomInItsOwnProportions)
{
    const Pixels pixels = quarters(640, 384);
    for (const std::string& bytes : {png_of(pixels), jpeg_of(pixels)}) {
        const Picture by_width = read(bytes, {100, 500});
        EXPECT_EQ(by_width.width, 100);
        EXPECT_EQ(by_width.height, 60);
        expect_quarters(by_width, {red, green, blue, black});
        const Picture by_height = read(bytes, {900, 100});
        EXPECT_EQ(by_height.width, 167);
        EXPECT_EQ(by_height.height, 100);
        expect_quarters(by_height, {red, green, blue, black});
    }
}

TEST(Photo, IsNeverLargerThanItWasTaken)
{
    const Picture picture = read(jpeg_of(quarters(16, 16)), {8'000, 8'000});
    EXPECT_EQ(picture.width, 16);
    EXPECT_EQ(picture.height, 16);
}

TEST(Photo, OfOnePixelIsOnePixel)
{
    for (const std::string& bytes : {png_of(quarters(1, 1)), jpeg_of(quarters(1, 1))}) {
        const Picture picture = read(bytes);
        EXPECT_EQ(picture.width, 1);
        EXPECT_EQ(picture.height, 1);
        EXPECT_TRUE(is_near({picture.rgba[0], picture.rgba[1], picture.rgba[2]}, black, 6));
    }
}

// A stripe of paper, in a room that is smaller than it is long.
TEST(Photo, ThatIsLongAndThinKeepsItsOnePixel)
{
    const Picture picture = read(png_of(quarters(4'000, 1)), {100, 100});
    EXPECT_EQ(picture.width, 100);
    EXPECT_EQ(picture.height, 1);
}

// The same scene, held in the eight ways that a camera can note.
TEST(Photo, IsTurnedUprightAsTheCameraNoted)
{
    const std::array<std::array<Colour, 4>, 8> wanted{{
        {red, green, blue, black},
        {green, red, black, blue},
        {black, blue, green, red},
        {blue, black, red, green},
        {red, blue, green, black},
        {blue, red, black, green},
        {black, green, blue, red},
        {green, black, red, blue},
    }};
    const Pixels pixels = quarters(160, 96);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        for (const bool high_first : {true, false}) {
            const std::string bytes =
                jpeg_of(pixels, {false, false, false, orientation, high_first});
            const Picture picture = read(bytes);
            SCOPED_TRACE(orientation);
            EXPECT_EQ(picture.width, orientation <= 4 ? 160 : 96);
            expect_quarters(picture, wanted[static_cast<std::size_t>(orientation - 1)]);
            // A photo on its side fills the height of its room, not the width.
            const Picture fitted = read(bytes, {80, 48});
            EXPECT_EQ(fitted.height, 48);
            EXPECT_EQ(fitted.width, orientation <= 4 ? 80 : 29);
        }
    }
}

}  // namespace
}  // namespace jointly
