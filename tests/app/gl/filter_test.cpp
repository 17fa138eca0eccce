// Filters, drawn without a display: what goes in is known to the byte, what comes out by the formula.
#include "app/gl/filter.h"
#include "app/gl/internal/egl_context.h"
#include "app/gl/read_back.h"
#include "app/picture/picture.h"
#include "tests/support/places.h"
#include "tests/support/scratch.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <vector>

namespace jointly {
namespace {

using namespace std::chrono_literals;

using Colour = std::array<int, 3>;

class FilterWithoutADisplay : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(graphics_.make_current()) << "no OpenGL 3.3 here"; }

    [[nodiscard]] Filter::Moment at(std::chrono::milliseconds later) const
    {
        return start_ + later;
    }

private:
    EglContext graphics_;
    Filter::Moment start_ = std::chrono::steady_clock::now();
};

// A scene whose pixels are these, row by row.
Framebuffer scene_of(PixelSize size, const std::vector<Colour>& colours)
{
    std::vector<std::uint8_t> bytes;
    for (const Colour& colour : colours) {
        for (const int channel : colour) {
            bytes.push_back(static_cast<std::uint8_t>(channel));
        }
        bytes.push_back(255);
    }
    Framebuffer scene(size);
    glBindTexture(GL_TEXTURE_2D, scene.texture());
    glTexSubImage2D(
        GL_TEXTURE_2D, 0, 0, 0, size.width, size.height, GL_RGBA, GL_UNSIGNED_BYTE, bytes.data());
    return scene;
}

Picture picture_of(const Framebuffer& framebuffer)
{
    framebuffer.draw_into();
    return read_back(framebuffer.size().width, framebuffer.size().height);
}

Colour pixel(const Picture& picture, int x)
{
    const std::size_t at = static_cast<std::size_t>(x) * 4;
    return {picture.rgba.at(at), picture.rgba.at(at + 1), picture.rgba.at(at + 2)};
}

Framebuffer all_greys()
{
    std::vector<Colour> greys;
    for (int level = 0; level < 256; ++level) {
        greys.push_back({level, level, level});
    }
    return scene_of({256, 1}, greys);
}

double to_linear(double srgb)
{
    return srgb <= 0.04045 ? srgb / 12.92 : std::pow((srgb + 0.055) / 1.055, 2.4);
}

int to_srgb_level(double linear)
{
    linear = std::clamp(linear, 0.0, 1.0);
    const double srgb =
        linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(srgb * 255.0));
}

TEST_F(FilterWithoutADisplay, CostsNothingWhereItChangesNothing)
{
    const Framebuffer scene = all_greys();
    Filter filter{{}};
    EXPECT_EQ(&filter.filtered(scene, {}, at(0s)), &scene);
    EXPECT_TRUE(filter.problem().empty());
}

TEST_F(FilterWithoutADisplay, LeavesThePictureTheRightWayUp)
{
    const Framebuffer scene = scene_of({2, 2}, {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {9, 9, 9}});
    Filter filter{{}};
    FilterSettings almost_neutral;
    almost_neutral.gamma = 1.000'1F;
    const Framebuffer& shown = filter.filtered(scene, almost_neutral, at(0s));
    ASSERT_NE(&shown, &scene);
    EXPECT_EQ(picture_of(shown), picture_of(scene));
}

TEST_F(FilterWithoutADisplay, MapsEveryGreyByTheFormula)
{
    const Framebuffer scene = all_greys();
    Filter filter{{}};
    FilterSettings settings;
    settings.gamma = 1.6F;
    settings.black_lift = 0.06F;
    settings.white = 0.94F;
    const Picture shown = picture_of(filter.filtered(scene, settings, at(0s)));
    ASSERT_TRUE(filter.problem().empty()) << filter.problem();
    for (int level = 0; level < 256; ++level) {
        const double wanted = 255.0 * (0.06 + (0.94 - 0.06) * std::pow(level / 255.0, 1.0 / 1.6));
        EXPECT_NEAR(pixel(shown, level)[0], wanted, 1.0) << "of " << level;
        EXPECT_EQ(pixel(shown, level)[0], pixel(shown, level)[2]) << "of " << level;
    }
}

struct Seen {
    ColourVision vision;
    std::array<std::array<double, 3>, 3> matrix;
};

TEST_F(FilterWithoutADisplay, ShowsColoursAsOthersSeeThem)
{
    // Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
    // Deficiency (2009), the table for severity 1.0.
    const std::array<Seen, 3> others{{
        {ColourVision::protan, {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
                                   {-0.003882, -0.048116, 1.051998}}}},
        {ColourVision::deutan, {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
                                   {-0.011820, 0.042940, 0.968881}}}},
        {ColourVision::tritan, {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
                                   {0.004733, 0.691367, 0.303900}}}},
    }};
    // The colours of the sides and of the votes, and the corners of the cube.
    const std::vector<Colour> colours{{0, 114, 178}, {0, 135, 95}, {194, 81, 0}, {0, 86, 60},
        {107, 74, 0}, {142, 27, 27}, {255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 255},
        {0, 0, 0}, {128, 128, 128}};
    const Framebuffer scene = scene_of({static_cast<int>(colours.size()), 1}, colours);
    Filter filter{{}};
    for (const Seen& other : others) {
        FilterSettings settings;
        settings.vision = other.vision;
        const Picture shown = picture_of(filter.filtered(scene, settings, at(0s)));
        for (std::size_t index = 0; index < colours.size(); ++index) {
            for (std::size_t row = 0; row < 3; ++row) {
                double linear = 0.0;
                for (std::size_t column = 0; column < 3; ++column) {
                    linear += other.matrix[row][column] * to_linear(colours[index][column] / 255.0);
                }
                EXPECT_NEAR(pixel(shown, static_cast<int>(index))[row], to_srgb_level(linear), 1)
                    << "vision " << static_cast<int>(other.vision) << ", colour " << index
                    << ", channel " << row;
            }
        }
    }
}

// Black and white stripes eight pixels wide, as the strokes of a large letter on a wall of 1080 lines.
Framebuffer stripes()
{
    std::vector<Colour> colours;
    for (int y = 0; y < 1'080; ++y) {
        for (int x = 0; x < 320; ++x) {
            const int level = x / 8 % 2 == 0 ? 0 : 255;
            colours.push_back({level, level, level});
        }
    }
    return scene_of({320, 1'080}, colours);
}

// The levels of the middle row, away from the edges.
std::vector<int> levels(const Picture& picture)
{
    std::vector<int> found;
    for (int x = 100; x < picture.width - 100; ++x) {
        found.push_back(pixel(picture, picture.height / 2 * picture.width + x)[0]);
    }
    return found;
}

int contrast(const std::vector<int>& levels)
{
    const auto [darkest, brightest] = std::minmax_element(levels.begin(), levels.end());
    return *brightest - *darkest;
}

TEST_F(FilterWithoutADisplay, DrawsACurtainBehindWhichNothingCanBeRead)
{
    const Framebuffer scene = stripes();
    Filter filter{{}};
    FilterSettings settings;
    settings.curtain = 1.0F;
    const std::vector<int> closed = levels(picture_of(filter.filtered(scene, settings, at(0s))));
    EXPECT_LE(contrast(closed), 2);
    EXPECT_NEAR(closed.front(), 64, 4) << "half of the mean";
    settings.curtain = 0.5F;
    const std::vector<int> halfway = levels(picture_of(filter.filtered(scene, settings, at(0s))));
    EXPECT_NEAR(contrast(halfway), 128, 4);
}

class ShadersOfAFolder : public FilterWithoutADisplay {
protected:
    void SetUp() override
    {
        FilterWithoutADisplay::SetUp();
        if (HasFatalFailure()) {
            return;
        }
        scene_ = scene_of({1, 1}, {{200, 200, 200}});
        std::filesystem::copy(repository() + "/shaders", folder_.folder());
    }

    // A file as an editor leaves it, never at the same moment as before.
    void write(const std::string& name, const std::string& text)
    {
        const std::string path = folder_.path(name);
        std::ofstream(path, std::ios::trunc) << text;
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() + ++writes_ * 1s);
    }

    [[nodiscard]] int level_shown(Filter& filter, std::chrono::milliseconds when)
    {
        return pixel(picture_of(filter.filtered(scene_, darker_, at(when))), 0)[0];
    }

    [[nodiscard]] std::string folder() const { return folder_.folder(); }

    static std::string that_shows(const std::string& level)
    {
        return "#version 330 core\nout vec4 colour;\nvoid main() { colour = vec4(" + level
             + "); }\n";
    }

    [[nodiscard]] const Framebuffer& scene() const { return scene_; }
    [[nodiscard]] const FilterSettings& darker() const { return darker_; }

private:
    Scratch folder_;
    Framebuffer scene_;
    FilterSettings darker_{1.0F, 0.0F, 0.5F};
    int writes_ = 0;
};

TEST_F(ShadersOfAFolder, AreUsedInsteadOfThoseBuiltIn)
{
    Filter filter{folder()};
    EXPECT_EQ(level_shown(filter, 0s), 100);
    write("wall.frag", that_shows("0.2"));
    Filter another{folder()};
    EXPECT_EQ(level_shown(another, 0s), 51);
}

TEST_F(ShadersOfAFolder, ThatDoNotCompileLeaveTheWallAsItIsAndSayWhy)
{
    write("wall.frag", "#version 330 core\nvoid main() { nonsense }\n");
    Filter filter{folder()};
    EXPECT_EQ(&filter.filtered(scene(), darker(), at(0s)), &scene());
    EXPECT_NE(filter.problem().find("\"wall.frag\" could not be used"), std::string::npos);
    EXPECT_NE(filter.problem().find("error"), std::string::npos) << filter.problem();
    EXPECT_EQ(filter.problem().find('\n'), std::string::npos) << filter.problem();
}

TEST_F(ShadersOfAFolder, ThatDoNotFitTogetherSayWhy)
{
    write("wall.frag",
        "#version 330 core\nin vec4 place;\nout vec4 c;\nvoid main() { c = place; }\n");
    Filter filter{folder()};
    EXPECT_EQ(&filter.filtered(scene(), darker(), at(0s)), &scene());
    EXPECT_NE(filter.problem().find("\"wall.frag\" could not be used"), std::string::npos);
}

TEST_F(ShadersOfAFolder, ThatAreMissingSaySoUntilTheyCome)
{
    std::filesystem::remove(folder() + "/blur.frag");
    Filter filter{folder()};
    EXPECT_EQ(&filter.filtered(scene(), darker(), at(0s)), &scene());
    EXPECT_NE(filter.problem().find("missing or empty"), std::string::npos);
    write("blur.frag", that_shows("1.0"));
    EXPECT_EQ(level_shown(filter, 600ms), 100);
    EXPECT_TRUE(filter.problem().empty()) << filter.problem();
}

TEST_F(ShadersOfAFolder, AreTakenAgainWhenTheyChangeAndWork)
{
    Filter filter{folder()};
    EXPECT_EQ(level_shown(filter, 0s), 100);

    write("wall.frag", that_shows("0.2"));
    EXPECT_EQ(level_shown(filter, 400ms), 100) << "looked again within half a second";
    EXPECT_EQ(level_shown(filter, 600ms), 51);

    write("wall.frag", "#version 330 core\nvoid main() {{\n");
    EXPECT_EQ(level_shown(filter, 1200ms), 51) << "the one that works stays";
    EXPECT_FALSE(filter.problem().empty());

    write("wall.frag", "");
    EXPECT_EQ(level_shown(filter, 1800ms), 51) << "an editor is still writing";

    write("wall.frag", that_shows("0.4"));
    EXPECT_EQ(level_shown(filter, 2400ms), 102);
    EXPECT_TRUE(filter.problem().empty()) << filter.problem();
}

}  // namespace
}  // namespace jointly
