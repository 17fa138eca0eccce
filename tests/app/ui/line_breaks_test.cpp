// Lines broken with what is found once for all widths, against breaking them letter by letter.
#include "app/ui/internal/letters.h"
#include "app/ui/internal/line_breaks.h"
#include "app/ui/typeset.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace jointly {
namespace {

constexpr float size = 40;

using Letters = std::vector<MeasuredLetter>;
using Ends = std::vector<std::pair<std::size_t, std::size_t>>;  // begin, end of what is shown

// Asks of every letter, in every line, whether the line may end behind it.
std::size_t plain_end(const Letters& letters, std::size_t begin, float width_px)
{
    float x = 0.0F;
    std::size_t last_break = begin;
    for (std::size_t at = begin; at < letters.size(); ++at) {
        const unsigned int code = letters[at].code;
        if (code == '\n') {
            return at;
        }
        x += letters[at].advance;
        if (x > width_px && !is_blank(code)) {
            std::size_t end = std::max(at, begin + 1);
            while (end < letters.size() && is_combining(letters[end].code)) {
                ++end;
            }
            return last_break > begin ? last_break : end;
        }
        const unsigned int before = at > 0 ? letters[at - 1].code : ' ';
        if (at + 1 < letters.size() && may_break_between(before, code, letters[at + 1].code)) {
            last_break = at + 1;
        }
    }
    return letters.size();
}

Ends plain_lines(const Letters& letters, float width_px)
{
    Ends lines;
    for (std::size_t begin = 0;;) {
        const std::size_t end = plain_end(letters, begin, width_px);
        std::size_t shown = end;
        while (shown > begin && is_blank(letters[shown - 1].code)) {
            --shown;
        }
        lines.emplace_back(begin, shown);
        if (end == letters.size()) {
            return lines;
        }
        begin = letters[end].code == '\n' ? end + 1 : end;
    }
}

Ends lines_of(const Letters& letters, float width_px)
{
    Ends lines;
    for (const LetterSpan& line : break_lines(letters, width_px)) {
        lines.emplace_back(line.begin, line.end);
    }
    return lines;
}

// Two lines of the narrowest width of those that halving the way from two fifths of it finds.
Ends plain_balanced(const Letters& letters, float width_px)
{
    Ends best = plain_lines(letters, width_px);
    const bool line_end = std::any_of(letters.begin(), letters.end(),
        [](const MeasuredLetter& letter) { return letter.code == '\n'; });
    if (best.size() != 2 || line_end) {
        return best;
    }
    float narrow = width_px * 0.4F;
    float wide = width_px;
    while (wide - narrow > 2.0F) {
        const float middle = (narrow + wide) / 2;
        const Ends tried = plain_lines(letters, middle);
        if (tried.size() == 2) {
            best = tried;
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return best;
}

// Words as people type them, in one to three runs, with all that a line may or may not end at.
std::vector<StyledRun> random_runs(std::mt19937& chance, const Fonts& fonts)
{
    const std::vector<std::string> parts{"a ", "shift ", "call-outs ", "2026-03-02 ", "and/or ",
        "overtime", " ", "  ", "\t", "日本語の、", "e\u0301", "\u200B", "word \u2014 word", "\n",
        "30 minutes, ", "somebodyswordwithoutanyblankinit", "(of 12) "};
    std::vector<StyledRun> runs(1 + chance() % 3);
    for (StyledRun& run : runs) {
        run.font = chance() % 2 == 0 ? fonts.medium : fonts.bold;
        for (std::size_t left = chance() % 12; left > 0; --left) {
            run.text += parts[chance() % parts.size()];
        }
    }
    return runs;
}

Letters letters_of(const std::vector<StyledRun>& runs)
{
    Letters letters;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        measure_letters(letters, run, runs[run].text, runs[run].font, size);
    }
    return letters;
}

std::vector<std::string> texts_of(
    const std::vector<StyledRun>& runs, const Letters& letters, const Ends& lines)
{
    std::vector<std::string> texts;
    for (const auto& [begin, end] : lines) {
        std::string text;
        for (std::size_t at = begin; at < end; ++at) {
            const MeasuredLetter& letter = letters[at];
            text += runs[letter.run].text.substr(letter.begin, letter.end - letter.begin);
        }
        texts.push_back(text);
    }
    return texts;
}

std::vector<std::string> texts_of(const Laid& laid)
{
    std::vector<std::string> texts;
    for (const Line& line : laid.lines) {
        std::string text;
        for (const Piece& piece : line.pieces) {
            text += piece.run.text;
        }
        texts.push_back(text);
    }
    return texts;
}

void for_random_texts(const std::function<void(const std::vector<StyledRun>&, float)>& expect)
{
    Pilot* self = nullptr;
    Pilot pilot([&] {
        std::mt19937 chance(20'261'127);
        for (int text = 0; text < 1'000; ++text) {
            const std::vector<StyledRun> runs = random_runs(chance, self->fonts());
            for (const float width : {0.0F, 30.0F, 150.0F, 400.0F, 700.0F, 1'100.0F}) {
                expect(runs, width);
            }
        }
    });
    self = &pilot;
    pilot.frame();
}

TEST(LineBreaks, AreThoseOfAskingEveryLetterOfEveryLine)
{
    for_random_texts([](const std::vector<StyledRun>& runs, float width) {
        const Letters letters = letters_of(runs);
        ASSERT_EQ(lines_of(letters, width), plain_lines(letters, width));
    });
}

TEST(LineBreaks, AreCountedAsFarAsIsAsked)
{
    for_random_texts([](const std::vector<StyledRun>& runs, float width) {
        const Letters letters = letters_of(runs);
        const std::size_t lines = plain_lines(letters, width).size();
        ASSERT_EQ(count_lines(letters, width, 3), std::min<std::size_t>(lines, 3));
        ASSERT_EQ(count_lines(letters, width, 1'000), lines);
    });
}

TEST(LineBreaks, OfTwoLinesAreBalancedAsByTryingEveryWidthAnew)
{
    int balanced = 0;
    for_random_texts([&](const std::vector<StyledRun>& runs, float width) {
        const Letters letters = letters_of(runs);
        const Ends lines = plain_balanced(letters, width);
        ASSERT_EQ(texts_of(lay_out(runs, size, width, 1, true)), texts_of(runs, letters, lines));
        balanced += lines != plain_lines(letters, width) ? 1 : 0;
    });
    EXPECT_GT(balanced, 50);
}

}  // namespace
}  // namespace jointly
