#include "core/documents/qr.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace jointly {
namespace {

// When it was taken down here, zbarimg read "JOINTLY" in it.
// clang-format off
constexpr const char* of_jointly =
    "                             \n"
    "                             \n"
    "    █▀▀▀▀▀█ ▀ ▄▀▀ █▀▀▀▀▀█    \n"
    "    █ ███ █ ▄▀▀ ▄ █ ███ █    \n"
    "    █ ▀▀▀ █ █▄ ▄▀ █ ▀▀▀ █    \n"
    "    ▀▀▀▀▀▀▀ █ █▄█ ▀▀▀▀▀▀▀    \n"
    "    █▄ ▄█▄▀█▀ ▀█▄▀▀▀▀█ ▄█    \n"
    "     ▀█ ▄▄▀▀▀▄█▀ ▄█▀█ ▀▀▄    \n"
    "    ▀   ▀ ▀ █▀█ ███▄▀ ▀█▄    \n"
    "    █▀▀▀▀▀█ ▀▄ ▄█▀ ▄█  █▄    \n"
    "    █ ███ █ ▀ ▄█▄ ▀▀▀▄▀▄█    \n"
    "    █ ▀▀▀ █  ▄▄▀ ▄█▄█▀▀      \n"
    "    ▀▀▀▀▀▀▀ ▀   ▀▀▀▀ ▀▀ ▀    \n"
    "                             \n"
    "                             \n";
// clang-format on

QrCode code_of(std::string_view text)
{
    auto made = qr_code(text);
    must(made.ok(), "a test's text makes no QR code");
    return std::move(made).value();
}

// The three squares that a camera looks for, with the light line around them.
bool has_finder_at(const QrCode& code, int left, int upper)
{
    for (int y = -1; y <= 7; ++y) {
        for (int x = -1; x <= 7; ++x) {
            const bool is_ring = x == 0 || y == 0 || x == 6 || y == 6;
            const bool is_out = x == -1 || y == -1 || x == 7 || y == 7;
            const bool is_core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
            if (code.is_dark(left + x, upper + y) != (!is_out && (is_ring || is_core))) {
                return false;
            }
        }
    }
    return true;
}

TEST(QrCode, IsAsOneThatWasReadBack)
{
    EXPECT_EQ(qr_in_blocks(code_of("JOINTLY"), QrInk::dark), of_jointly);
}

TEST(QrCode, HasItsThreeFinders)
{
    for (const std::size_t bytes : {1U, 17U, 213U, 1'000U, 2'331U}) {
        const QrCode code = code_of(std::string(bytes, 'w'));
        ASSERT_EQ((code.side - 17) % 4, 0);
        ASSERT_EQ(code.dark.size(), static_cast<std::size_t>(code.side * code.side));
        EXPECT_TRUE(has_finder_at(code, 0, 0));
        EXPECT_TRUE(has_finder_at(code, code.side - 7, 0));
        EXPECT_TRUE(has_finder_at(code, 0, code.side - 7));
        EXPECT_FALSE(has_finder_at(code, code.side - 7, code.side - 7));
    }
}

TEST(QrCode, IsTheSameForTheSameText)
{
    EXPECT_EQ(code_of("a\nb").dark, code_of("a\nb").dark);
    EXPECT_NE(code_of("a\nb").dark, code_of("a\nc").dark);
    EXPECT_NE(code_of(std::string_view("a\0b", 3)).dark, code_of("a").dark);
}

TEST(QrCode, IsLightOutside)
{
    const QrCode code = code_of("a");
    EXPECT_TRUE(code.is_dark(0, 0));
    for (const int beyond : {-1, code.side}) {
        EXPECT_FALSE(code.is_dark(beyond, 0));
        EXPECT_FALSE(code.is_dark(0, beyond));
    }
}

TEST(QrCode, RefusesWhatDoesNotFit)
{
    const std::string sentence = "A text for a QR code has from 1 to 2331 bytes. Shorten it.";
    EXPECT_EQ(qr_code("").problem().text, sentence);
    EXPECT_EQ(qr_code(std::string(2'332, 'w')).problem().text, sentence);
}

TEST(QrCode, IsDrawnInInkOrInPaper)
{
    const QrCode code = code_of("JOINTLY");
    const std::string ink = qr_in_blocks(code, QrInk::dark);
    const std::string paper = qr_in_blocks(code, QrInk::light);
    // 21 modules and 4 blank ones on each side; two rows of modules a line.
    EXPECT_EQ(std::count(ink.begin(), ink.end(), '\n'), 15);
    EXPECT_EQ(ink.find('\n'), 29U);
    EXPECT_EQ(ink.find_first_not_of(' '), 29U);
    std::string full_line;
    for (int x = 0; x < 29; ++x) {
        full_line += "\u2588";
    }
    EXPECT_TRUE(paper.starts_with(full_line + "\n"));
}

}  // namespace
}  // namespace jointly
