#include "app/ui/typeset.h"
#include "app/ui/wrapped_text.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <functional>

namespace jointly {
namespace {

constexpr float size = 40;

// Runs `test` within a frame, with the program's medium font.
void in_a_frame(const std::function<void(ImFont*)>& test)
{
    Pilot* self = nullptr;
    Pilot pilot([&] { test(self->fonts().medium); });
    self = &pilot;
    pilot.frame();
}

std::vector<std::string> shown(const WrappedText& text)
{
    std::vector<std::string> rows;
    for (std::size_t row = 0; row < text.rows().size(); ++row) {
        rows.emplace_back(text.shown(row));
    }
    return rows;
}

using Rows = std::vector<std::string>;

const std::string crews =
    "Crews want two weekends in a row off in every five, so that they can plan "
    "family-life together,  两个周末 or nothing";

TEST(WrappedText, BreaksWhereShownTextBreaks)
{
    in_a_frame([](ImFont* font) {
        WrappedText text;
        for (float width = 60; width < 1'200; width += 13) {
            text.wrap(crews, font, size, width);
            Rows laid;
            for (const Line& line : lay_out({crews, font}, size, width, 1).lines) {
                laid.push_back(line.pieces.empty() ? "" : line.pieces.front().run.text);
            }
            EXPECT_EQ(shown(text), laid) << width;
        }
    });
}

TEST(WrappedText, HasEveryByteOnOneRow)
{
    in_a_frame([](ImFont* font) {
        WrappedText text;
        const std::string words = crews + "\n\n" + std::string(90, 'w') + "  \nend   \n";
        for (float width = 30; width < 1'200; width += 31) {
            text.wrap(words, font, size, width);
            std::size_t byte = 0;
            for (const TextRow& row : text.rows()) {
                EXPECT_EQ(row.begin, byte);
                EXPECT_LE(row.begin, row.end);
                EXPECT_LE(row.end, row.next);
                byte = row.next;
            }
            EXPECT_EQ(byte, words.size());
            EXPECT_FALSE(text.rows().back().soft);
        }
    });
}

TEST(WrappedText, KeepsBlanksBeforeALineEndAndLetsThoseAtASoftBreakHang)
{
    in_a_frame([](ImFont* font) {
        WrappedText text;
        const float width = text_width(font, size, "one two  ");
        text.wrap("one two  three  \n\nfour\n", font, size, width);
        const std::vector<TextRow> rows{{0, 7, 9, true}, {9, 16, 17, false}, {17, 17, 18, false},
            {18, 22, 23, false}, {23, 23, 23, false}};
        EXPECT_EQ(text.rows(), rows);
        EXPECT_EQ(text.row_of({8, Affinity::row_begin}), 0U);  // between the two that hang
        EXPECT_EQ(text.row_of({9, Affinity::row_begin}), 1U);
        EXPECT_EQ(text.row_of({23, Affinity::row_begin}), 4U);
        EXPECT_EQ(text.end_of(0).byte, 7U);
        EXPECT_EQ(text.end_of(1).byte, 16U);
    });
}

TEST(WrappedText, TellsTheEndOfARowFromTheBeginningOfTheNext)
{
    in_a_frame([](ImFont* font) {
        WrappedText text;
        text.wrap(std::string(90, 'w'), font, size, 300);
        ASSERT_GT(text.rows().size(), 3U);
        const RowPlace end = text.end_of(1);
        EXPECT_EQ(end.byte, text.rows()[2].begin);
        EXPECT_EQ(text.row_of(end), 1U);
        EXPECT_EQ(text.row_of(text.begin_of(2)), 2U);
        EXPECT_EQ(text.row_of(text.place_at(1, 9'999)), 1U);
        EXPECT_EQ(text.row_of(text.place_at(2, -5)), 2U);
        // At a typed line end there is no doubt, whatever the caret believes.
        text.wrap("ab\ncd", font, size, 300);
        EXPECT_EQ(text.row_of({3, Affinity::row_end}), 1U);
        EXPECT_EQ(text.row_of({0, Affinity::row_end}), 0U);
    });
}

TEST(WrappedText, FindsEveryPlaceAgainByItsX)
{
    in_a_frame([](ImFont* font) {
        WrappedText text;
        text.wrap(crews, font, size, 400);
        for (std::size_t row = 0; row < text.rows().size(); ++row) {
            for (std::size_t byte = text.rows()[row].begin; byte <= text.rows()[row].end; ++byte) {
                if ((static_cast<unsigned char>(crews[byte % crews.size()]) & 0xC0U) == 0x80U) {
                    continue;  // within a letter
                }
                const float x = text.x_of(row, byte);
                EXPECT_EQ(text.place_at(row, x + 0.5F).byte, byte);
                EXPECT_EQ(text.row_of(text.place_at(row, x + 0.5F)), row);
                EXPECT_LE(x, 400.5F);
            }
        }
    });
}

TEST(WrappedText, WrapsOnlyWhenTextFontSizeOrWidthChange)
{
    in_a_frame([](ImFont* font) {
        WrappedText text;
        EXPECT_EQ(text.rows(), std::vector<TextRow>{TextRow{}});  // never wrapped
        text.wrap("", font, size, 400);
        EXPECT_EQ(text.wraps(), 1U);
        text.wrap(crews, font, size, 400);
        text.wrap(crews, font, size, 400);
        text.rewrap(crews);
        EXPECT_EQ(text.wraps(), 2U);
        const std::size_t rows = text.rows().size();
        text.wrap(crews, font, size, 300);
        EXPECT_EQ(text.wraps(), 3U);
        EXPECT_GT(text.rows().size(), rows);
        text.wrap(crews, font, size / 2, 300);
        EXPECT_EQ(text.wraps(), 4U);
        text.wrap(crews, ImGui::GetFont(), size / 2, 300);
        EXPECT_EQ(text.wraps(), ImGui::GetFont() == font ? 4U : 5U);
        text.rewrap("new");
        EXPECT_EQ(shown(text), Rows{"new"});
    });
}

}  // namespace
}  // namespace jointly
