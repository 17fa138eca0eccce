#include "core/base/text.h"
#include "core/base/visible.h"
#include "tests/support/deceiving.h"

#include <gtest/gtest.h>

#include <random>

namespace jointly {
namespace {

TEST(Visible, LeavesTidiedWordsAlone)
{
    for (const std::string_view words :
        {"", "Go home unhurt", "Caf\u00e9, \u20ac 40 \u2014 14\u00bd", "\u0645\u06cc\u200c\u062e",
            "\U0001F469\u200d\U0001F527", "\u2764\ufe0f", "\u4e2d\u6587"}) {
        EXPECT_EQ(visible(words), words);
        EXPECT_EQ(visible(std::string(words) + "\nb", true), std::string(words) + "\nb");
    }
}

TEST(Visible, ShowsByItsNumberWhatCannotBeSeen)
{
    EXPECT_EQ(visible("shall \u202eton"), "shall [U+202E]ton");
    EXPECT_EQ(visible("pay\u200bday"), "pay[U+200B]day");
    EXPECT_EQ(visible("a\tb\nc"), "a[U+0009]b[U+000A]c");
    EXPECT_EQ(visible("a\tb\nc", true), "a[U+0009]b\nc");
    EXPECT_EQ(visible("a\u00a0b\u2028c"), "a[U+00A0]b[U+2028]c");
    EXPECT_EQ(visible("\U000E0041"), "[U+E0041]");
}

TEST(Visible, ShowsWhatJoinsWhereItJoinsNothing)
{
    EXPECT_EQ(visible("pay\u200d"), "pay[U+200D]");
    EXPECT_EQ(visible("\u200dpay"), "[U+200D]pay");
    EXPECT_EQ(visible("pay \ufe0f"), "pay [U+FE0F]");
    EXPECT_EQ(tidy("pay\u200dday\ufe0f"), "payday");
}

// Both ends of each range of what has no width, is half of a pair or looks like a blank, and what stands beside it.
TEST(Visible, ShowsFillersByTheirNumbersAndLettersBesideThem)
{
    for (const char32_t point : {0xD800U, 0xDFFFU, 0x34FU, 0x115FU, 0x1160U, 0x17B4U, 0x17B5U,
             0x180BU, 0x180FU, 0x2800U, 0x3164U, 0xFFA0U, 0xE0100U, 0xE01EFU}) {
        EXPECT_TRUE(is_hidden(point, 0x1820)) << name_of(point);
    }
    for (const char32_t point : {0x34EU, 0x350U, 0x115EU, 0x1161U, 0x17B3U, 0x17B6U, 0x180AU,
             0x1810U, 0x2801U, 0x3163U, 0x3165U, 0xFFA1U}) {
        EXPECT_FALSE(is_hidden(point, 0x1820)) << name_of(point);
    }
}

// The joiners and the selectors of a variant, and those beside them.
TEST(Visible, AsksWhatStandsBeforeAJoinerAlone)
{
    for (const char32_t point : {0x200CU, 0x200DU, 0xFE00U, 0xFE0FU}) {
        EXPECT_TRUE(is_hidden(point, 0x5FF)) << name_of(point);
        EXPECT_FALSE(is_hidden(point, 0x600)) << name_of(point);
    }
    for (const char32_t point : {0x200BU, 0x200EU}) {
        EXPECT_TRUE(is_hidden(point, 0x600)) << name_of(point);
    }
    EXPECT_FALSE(is_hidden(0xFDFF, ' '));
    EXPECT_FALSE(is_hidden(0xFE10, ' '));
}

TEST(Visible, ComposesLetters)
{
    EXPECT_EQ(visible("cafe\u0301"), "caf\u00e9");
    EXPECT_EQ(visible("\u212b"), "\u00c5");
}

TEST(Visible, ReadsBytesThatAreNoTextAsReplacements)
{
    EXPECT_EQ(visible("a\xff"
                      "b"),
        "a\uFFFD"
        "b");
    // And composes what stands beside them.
    EXPECT_EQ(visible("cafe\u0301 \xBD\xB3"), "caf\u00e9 \uFFFD\uFFFD");
}

TEST(Deceiving, CharactersAreManyAndNoneGetsThroughEitherDoor)
{
    EXPECT_GE(deceiving_points().size(), 320U);
    for (const char32_t point : deceiving_points()) {
        SCOPED_TRACE(name_of(point));
        const std::string typed = "pay" + utf8(point) + "day";
        for (const bool keep_lines : {false, true}) {
            const std::string kept = tidy(typed, keep_lines);
            EXPECT_EQ(deceiving_in(kept, keep_lines ? "\n" : ""), no_deceiving);
            EXPECT_TRUE(kept == "payday" || kept == "pay day" || kept == "pay\nday") << kept;
            const std::string shown = visible(typed, keep_lines);
            EXPECT_EQ(deceiving_in(shown, keep_lines ? "\n" : ""), no_deceiving);
            EXPECT_TRUE(shown == "pay\nday" || shown.starts_with("pay[U+")) << shown;
        }
    }
}

// What one door lets pass the other leaves alone, whatever was typed.
TEST(Deceiving, TextOnceTidyIsVisible)
{
    std::mt19937 random(20261127);
    const std::u32string letters = U"ab \n\u0301\u0308e\u0645\u06cc\u2764\U0001F469\u3042\u3099";
    for (int round = 0; round < 5'000; ++round) {
        std::string typed;
        for (auto count = random() % 12; count > 0; --count) {
            typed += random() % 2 == 0
                       ? utf8(letters[random() % letters.size()])
                       : utf8(deceiving_points()[random() % deceiving_points().size()]);
        }
        for (const bool keep_lines : {false, true}) {
            const std::string kept = tidy(typed, keep_lines);
            EXPECT_EQ(visible(kept, keep_lines), kept);
            EXPECT_EQ(tidy(kept, keep_lines), kept);
            const std::string shown = visible(typed, keep_lines);
            EXPECT_EQ(visible(shown, keep_lines), shown);
        }
    }
}

}  // namespace
}  // namespace jointly
