#include "app/picture/picture.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace jointly {
namespace {

Picture grey(int width, int height, std::uint8_t value)
{
    Picture picture{width, height, {}};
    picture.rgba.assign(static_cast<std::size_t>(width * height * 4), value);
    return picture;
}

std::string temporary(const std::string& name)
{
    return ::testing::TempDir() + "jointly-picture-" + name;
}

TEST(Picture, ComesBackFromAFileAsItWas)
{
    Picture picture = grey(3, 2, 255);
    picture.rgba[0] = 10;
    picture.rgba[17] = 99;
    const std::string path = temporary("round.png");
    ASSERT_TRUE(write_png(picture, path).ok());
    const Result<Picture> read = read_png(path);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value(), picture);
    std::filesystem::remove(path);
}

TEST(Picture, SaysWhenTheFolderDoesNotExist)
{
    const Refusable written = write_png(grey(1, 1, 0), temporary("no/such/folder.png"));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.problem().text,
        "folder.png cannot be made. The folder is not there. Check the name, or make the folder "
        "first.");
}

TEST(Picture, SaysWhenAFileIsNoPictureOrIsMissing)
{
    const std::string path = temporary("text.png");
    std::ofstream(path) << "not a picture";
    EXPECT_FALSE(read_png(path).ok());
    std::filesystem::remove(path);
    ASSERT_FALSE(read_png(path).ok());
    EXPECT_NE(read_png(path).problem().text.find(path), std::string::npos);
}

TEST(Picture, SaysWhenAPictureBreaksOff)
{
    const std::string path = temporary("torn.png");
    ASSERT_TRUE(write_png(grey(64, 64, 80), path).ok());
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 30);
    EXPECT_FALSE(read_png(path).ok());
    std::filesystem::remove(path);
}

TEST(Picture, DifferenceIsTheShareOfPixelsBeyondTheTolerance)
{
    const Picture before = grey(10, 10, 100);
    Picture after = before;
    after.rgba[0] = 124;
    EXPECT_DOUBLE_EQ(difference(before, after, 24), 0.0);
    after.rgba[0] = 125;
    after.rgba[3] = 0;  // the same pixel counts once
    after.rgba[40] = 0;
    EXPECT_DOUBLE_EQ(difference(before, after, 24), 0.02);
    EXPECT_DOUBLE_EQ(difference(before, grey(10, 11, 100), 24), 1.0);
}

}  // namespace
}  // namespace jointly
