#include "app/ui/internal/letters.h"
#include "app/ui/typeset.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <functional>

namespace jointly {
namespace {

constexpr float size = 40;

// Runs `test` within a frame, with the real fonts.
void in_a_frame(const std::function<void(const Fonts&)>& test)
{
    Pilot* self = nullptr;
    Pilot pilot([&] { test(self->fonts()); });
    self = &pilot;
    pilot.frame();
}

std::vector<std::string> lines_of(const Laid& laid)
{
    std::vector<std::string> lines;
    for (const Line& line : laid.lines) {
        std::string text;
        for (const Piece& piece : line.pieces) {
            text += piece.run.text;
        }
        lines.push_back(text);
    }
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Typeset, BreaksAtBlanksAndKeepsEveryLineWithinItsWidth)
{
    in_a_frame([](const Fonts& fonts) {
        const StyledRun run{"Enough licensed switching staff on every call", fonts.medium};
        for (float width = 200; width < 900; width += 37) {
            const Laid laid = lay_out(run, size, width, 1.06F);
            std::string together;
            for (const std::string& line : lines_of(laid)) {
                EXPECT_FALSE(line.ends_with(' '));
                EXPECT_LE(text_width(fonts.medium, size, line), width + 0.5F) << line;
                together += (together.empty() ? "" : " ") + line;
            }
            EXPECT_EQ(together, run.text);
            EXPECT_LE(laid.width, width);
            EXPECT_FLOAT_EQ(laid.height, laid.pitch_px * static_cast<float>(laid.lines.size()));
        }
    });
}

TEST(Typeset, BalancesTwoLinesSoThatNoWordIsLeftOver)
{
    in_a_frame([](const Fonts& fonts) {
        const StyledRun run{"A roster people can read six weeks ahead", fonts.medium};
        const float width = text_width(fonts.medium, size, "A roster people can read six weeks ");
        EXPECT_EQ(lines_of(lay_out(run, size, width, 1)),
            (Lines{"A roster people can read six weeks", "ahead"}));
        const Laid balanced = lay_out(run, size, width, 1, true);
        ASSERT_EQ(balanced.lines.size(), 2U);
        EXPECT_GT(balanced.lines[1].width, balanced.lines[0].width * 0.6F);
    });
}

TEST(Typeset, DoesNotBalanceThreeLines)
{
    in_a_frame([](const Fonts& fonts) {
        const StyledRun run{"one two three four five six seven eight nine", fonts.medium};
        const float width = text_width(fonts.medium, size, "one two three four");
        const Laid greedy = lay_out(run, size, width, 1);
        ASSERT_EQ(greedy.lines.size(), 3U);
        EXPECT_EQ(lines_of(lay_out(run, size, width, 1, true)), lines_of(greedy));
    });
}

TEST(Typeset, BreaksAWordThatIsWiderThanALineAnywhereButNotInsideALetter)
{
    in_a_frame([](const Fonts& fonts) {
        const StyledRun run{"Ññññññññññññññññññññññññññññññ", fonts.medium};
        const Laid laid = lay_out(run, size, 130, 1);
        EXPECT_GT(laid.lines.size(), 3U);
        std::string together;
        for (const std::string& line : lines_of(laid)) {
            EXPECT_EQ(line.size() % 2, 0U);
            together += line;
        }
        EXPECT_EQ(together, run.text);
        EXPECT_EQ(lay_out(run, size, 1, 1).lines.size(), run.text.size() / 2);  // one letter each
    });
}

TEST(Typeset, BreaksBehindAHyphenBetweenWordsButNotInNumbers)
{
    EXPECT_TRUE(may_break_between('l', '-', 'o'));
    EXPECT_FALSE(may_break_between(' ', '-', '5'));
    EXPECT_FALSE(may_break_between('6', '-', '0'));
    EXPECT_TRUE(may_break_between('d', '/', 'o'));
    EXPECT_FALSE(may_break_between('1', '/', '2'));
    EXPECT_FALSE(may_break_between('a', 0xA0, 'b'));
    EXPECT_TRUE(may_break_between(0x8BAE, 0x9898, 0x8BAE));   // between ideographs
    EXPECT_FALSE(may_break_between(0x8BAE, 0x9898, 0x3002));  // not before their full stop
}

TEST(Typeset, EndsALineAtALineEndAndKeepsEmptyLines)
{
    in_a_frame([](const Fonts& fonts) {
        EXPECT_EQ(
            lines_of(lay_out({"a\n\nb\n", fonts.medium}, size, 500, 1)), (Lines{"a", "", "b", ""}));
        EXPECT_EQ(lines_of(lay_out({"", fonts.medium}, size, 500, 1)), (Lines{""}));
        EXPECT_EQ(lay_out(std::span<const StyledRun>{}, size, 500, 1).lines.size(), 1U);
    });
}

TEST(Typeset, KeepsStylesApartAndWordsOfTwoStylesTogether)
{
    in_a_frame([](const Fonts& fonts) {
        const std::vector<StyledRun> runs{{"rest ", fonts.medium}, {"eight", fonts.medium, 1, true},
            {"ten", fonts.semibold, 2, false, true}, {" hours", fonts.medium}};
        const Laid one = lay_out(runs, size, 2'000, 1);
        ASSERT_EQ(one.lines.size(), 1U);
        ASSERT_EQ(one.lines[0].pieces.size(), 4U);
        EXPECT_TRUE(one.lines[0].pieces[1].run.struck);
        EXPECT_TRUE(one.lines[0].pieces[2].run.underlined);
        EXPECT_FLOAT_EQ(one.lines[0].pieces[1].x, one.lines[0].pieces[0].width);

        // "eightten" is one word to the eye: no line ends within it.
        const float width = text_width(fonts.medium, size, "rest eight");
        EXPECT_EQ(lines_of(lay_out(runs, size, width, 1)), (Lines{"rest", "eightten", "hours"}));
    });
}

TEST(Typeset, DrawsEveryWordAtAWholePixel)
{
    Pilot* self = nullptr;
    Pilot pilot([&] {
        const StyledRun run{"Volunteer list first, then rotate by lowest hours",
            self->fonts().medium, IM_COL32_BLACK};
        draw(*ImGui::GetBackgroundDrawList(), lay_out(run, 33.4F, 300.3F, 1.13F), {10.3F, 20.7F});
    });
    self = &pilot;
    pilot.frame();
    ASSERT_GT(pilot.shown().size(), 2U);
    for (const ShownText& shown : pilot.shown()) {
        EXPECT_EQ(shown.at.x, static_cast<float>(static_cast<int>(shown.at.x)));
        EXPECT_EQ(shown.at.y, static_cast<float>(static_cast<int>(shown.at.y)));
        EXPECT_EQ(shown.size_px, 33.0F);
    }
    EXPECT_TRUE(pilot.shows("Volunteer list first, then rotate by lowest hours"));
}

TEST(Typeset, ShortensWithAnEllipsisOnlyWhatDoesNotFit)
{
    in_a_frame([](const Fonts& fonts) {
        EXPECT_EQ(shortened(fonts.medium, size, 2'000, "Type what the room says"),
            "Type what the room says");
        const std::string cut = shortened(fonts.medium, size, 200, "Type what the room says");
        EXPECT_TRUE(cut.ends_with("…"));
        EXPECT_LE(text_width(fonts.medium, size, cut), 200.0F);
    });
}

TEST(Letters, AreReadFromUtf8AndNothingElseIs)
{
    EXPECT_EQ(decode("ñ", 0).code, 0xF1U);
    EXPECT_EQ(decode("€x", 0).bytes, 3U);
    EXPECT_EQ(decode("😀", 0).code, 0x1F600U);
    for (const std::string_view bad :
        {"\x80", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x28\xA1"}) {
        EXPECT_EQ(decode(bad, 0).code, 0xFFFDU);
        EXPECT_EQ(decode(bad, 0).bytes, 1U);
    }
    for (const std::string_view good : {"a", "ñ", "€", "😀"}) {
        EXPECT_EQ(utf8(decode(good, 0).code), good);
    }
}

}  // namespace
}  // namespace jointly
