// Bytes that are no photo, or one made to do harm: a sentence in its place, and no more memory or time than
// a photo takes.
#include "app/picture/photo.h"
#include "tests/support/photos.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr PhotoRoom room{200, 200};

std::string refusal_of(const std::string& bytes)
{
    const auto photo = read_photo(bytes, room);
    EXPECT_FALSE(photo.ok());
    return photo.ok() ? std::string() : photo.problem().text;
}

std::vector<std::string> photos_of_every_kind()
{
    const Pixels pixels = paper_chart(48, 32);
    std::vector<std::string> photos;
    for (const PngLook look : {PngLook::rgb, PngLook::rgb_of_16_bits, PngLook::grey,
             PngLook::palette_with_alpha, PngLook::rgba, PngLook::interlaced}) {
        photos.push_back(png_of(pixels, look));
    }
    for (const JpegLook& look : {JpegLook{}, JpegLook{true, false, false, 0},
             JpegLook{true, false, true, 0}, JpegLook{false, false, false, 8}}) {
        photos.push_back(jpeg_of(pixels, look));
    }
    return photos;
}

constexpr const char* damaged = "The photo is damaged, or not all of it is there.";

TEST(HostilePhoto, OfNoKnownKindIsSaidToBeNone)
{
    for (const std::string& bytes :
        {std::string(), std::string("\xFF\xD8"), std::string("%PDF-1.7\n1 0 obj"),
            std::string(1'000, '\0'), std::string("\x89PNG\r\n"), std::string("GIF89a\x01")}) {
        EXPECT_EQ(refusal_of(bytes), "The photo is neither a PNG nor a JPEG.");
    }
}

// The name of a file lies as easily as a person.
TEST(HostilePhoto, IsWhatItsBytesAre)
{
    EXPECT_TRUE(read_photo(png_of(quarters(8, 8)), room).ok());
    EXPECT_TRUE(read_photo(jpeg_of(quarters(8, 8)), room).ok());
}

TEST(HostilePhoto, ThatIsCutOffIsRefusedWhereverItWasCut)
{
    for (const std::string& photo : photos_of_every_kind()) {
        ASSERT_TRUE(read_photo(photo, room).ok());
        for (std::size_t size = 3; size < photo.size(); ++size) {
            const auto read = read_photo(photo.substr(0, size), room);
            // The mark at the very end holds no pixels.
            if (size + 32 < photo.size()) {
                EXPECT_FALSE(read.ok()) << size << " of " << photo.size();
            }
            if (!read.ok()) {
                EXPECT_FALSE(read.problem().text.empty());
            }
        }
    }
}

TEST(HostilePhoto, WithOneBitTurnedIsReadOrRefusedInASentence)
{
    for (const std::string& photo : photos_of_every_kind()) {
        for (std::size_t at = 0; at < photo.size(); at += 3) {
            std::string turned = photo;
            turned[at] = static_cast<char>(turned[at] ^ (1 << (at % 8)));
            const auto read = read_photo(turned, room);
            if (!read.ok()) {
                EXPECT_EQ(read.problem().text.find('\n'), std::string::npos);
                EXPECT_FALSE(read.problem().text.empty());
            }
        }
    }
}

TEST(HostilePhoto, OfAPngWithAPartChangedIsRefused)
{
    std::string photo = png_of(paper_chart(90, 60));
    photo[photo.size() / 2] = static_cast<char>(photo[photo.size() / 2] ^ 4);
    EXPECT_EQ(refusal_of(photo), damaged);
}

TEST(HostilePhoto, ThatClaimsToBeHugeIsRefusedByItsHeader)
{
    EXPECT_EQ(refusal_of(png_header(60'000, 60'000)),
        "The photo has 60000 by 60000 pixels. At most 16384 on a side and 40 million in all are "
        "shown.");
    const std::string jpeg = jpeg_of(quarters(16, 16));
    for (const auto& [width, height] : {std::pair{65'500U, 65'500U}, std::pair{16'385U, 1U},
             std::pair{1U, 16'385U}, std::pair{8'000U, 5'001U}}) {
        EXPECT_NE(
            refusal_of(with_jpeg_size(jpeg, width, height)).find("40 million"), std::string::npos);
        EXPECT_NE(refusal_of(png_header(width, height)).find("40 million"), std::string::npos);
    }
    // What is just not too large is read, and found to have no pixels.
    EXPECT_EQ(refusal_of(png_header(8'000, 5'000)), damaged);
    EXPECT_EQ(refusal_of(with_jpeg_size(jpeg, 8'000, 5'000)), damaged);
    EXPECT_EQ(refusal_of(png_header(16'384, 2'441)), damaged);
}

// Where a marker begins, from a place on.
std::size_t marker_in(const std::string& jpeg, char marker, std::size_t from)
{
    return jpeg.find(std::string{'\xFF', marker}, from);
}

// Each pass goes over all pixels however short it is: 3 MB hold a hundred thousand of them.
TEST(HostilePhoto, OfEndlessPassesIsRefusedAfterSome)
{
    const std::string jpeg = jpeg_of(quarters(64, 64), {true, false, false, 0});
    const std::size_t first = marker_in(jpeg, '\xDA', 0);
    const std::size_t second = marker_in(jpeg, '\xC4', first);
    ASSERT_NE(second, std::string::npos);
    const std::string pass = jpeg.substr(first, second - first);
    std::string endless = jpeg.substr(0, second);
    for (int again = 0; again < 5'000; ++again) {
        endless += pass;
    }
    endless += jpeg.substr(second);
    EXPECT_EQ(refusal_of(endless),
        "The photo is drawn in too many passes. Keep a plain copy to have it shown.");
}

// A progressive JPEG is held in full until its last pass; four inks of forty million pixels are too much.
TEST(HostilePhoto, ThatNeedsMuchMemoryIsRefused)
{
    const std::string jpeg = jpeg_of(quarters(64, 64), {true, false, true, 0});
    EXPECT_EQ(refusal_of(with_jpeg_size(jpeg, 8'000, 5'000)),
        "The photo takes too much memory. Keep a smaller copy to have it shown.");
}

TEST(HostilePhoto, OfARareKindIsSaidToBeOne)
{
    std::string jpeg = jpeg_of(quarters(16, 16));
    const std::size_t frame = marker_in(jpeg, '\xC0', 0);
    std::string lossless = jpeg;
    lossless[frame + 1] = '\xC3';
    std::string deep = jpeg;
    deep[frame + 4] = 12;  // bits of each channel
    for (const std::string& rare : {lossless, deep}) {
        EXPECT_EQ(refusal_of(rare),
            "The photo is a JPEG of a rare kind. Keep a plain copy to have it shown.");
    }
}

TEST(HostilePhoto, FillsNoRoomThatNobodyHas)
{
    const std::string photo = png_of(quarters(4, 4));
    for (const PhotoRoom odd : {PhotoRoom{0, 0}, PhotoRoom{-5, 10}, PhotoRoom{1 << 30, 1 << 30}}) {
        const auto read = read_photo(photo, odd);
        ASSERT_TRUE(read.ok());
        EXPECT_GE(read.value().width, 1);
    }
}

}  // namespace
}  // namespace jointly
