#include "app/ui/typeset.h"

#include "app/ui/area.h"
#include "app/ui/internal/letters.h"
#include "app/ui/internal/line_breaks.h"
#include "app/ui/internal/text_watch.h"

#include <algorithm>
#include <cfloat>
#include <cstddef>

namespace jointly {

namespace {

using Letters = std::vector<MeasuredLetter>;

Letters letters_of(std::span<const StyledRun> runs, float size_px)
{
    std::size_t bytes = 0;
    for (const StyledRun& run : runs) {
        bytes += run.text.size();
    }
    Letters letters;
    letters.reserve(bytes);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        measure_letters(letters, run, runs[run].text, runs[run].font, size_px);
    }
    return letters;
}

bool has_line_end(const Letters& letters)
{
    return std::any_of(letters.begin(), letters.end(),
        [](const MeasuredLetter& letter) { return letter.code == '\n'; });
}

// The narrowest width, to two pixels, that still needs only two lines.
std::vector<LetterSpan> balanced(const Letters& letters, float width_px)
{
    if (count_lines(letters, width_px, 3) != 2 || has_line_end(letters)) {
        return break_lines(letters, width_px);
    }
    float narrow = width_px * 0.4F;
    float wide = width_px;
    while (wide - narrow > 2.0F) {
        const float middle = (narrow + wide) / 2;
        (count_lines(letters, middle, 3) == 2 ? wide : narrow) = middle;
    }
    return break_lines(letters, wide);
}

Line line_of(std::span<const StyledRun> runs, const Letters& letters, LetterSpan span)
{
    Line line;
    for (std::size_t index = span.begin; index < span.end;) {
        const MeasuredLetter& first = letters[index];
        const StyledRun& run = runs[first.run];
        Piece piece{
            {{}, run.font, run.colour, run.struck, run.underlined, run.wash}, line.width, 0.0F};
        std::size_t end = first.begin;
        for (; index < span.end && letters[index].run == first.run; ++index) {
            piece.width += letters[index].advance;
            end = letters[index].end;
        }
        piece.run.text = run.text.substr(first.begin, end - first.begin);
        line.width += piece.width;
        line.pieces.push_back(std::move(piece));
    }
    return line;
}

void draw_bar(ImDrawList& list, ImVec2 from, float width, float thickness, ImU32 colour)
{
    list.AddRectFilled(from, {from.x + width, from.y + thickness}, colour);
}

void draw_piece(ImDrawList& list, const Piece& piece, float size_px, ImVec2 at)
{
    const StyledRun& run = piece.run;
    const float right = whole(at.x + piece.width);
    if (run.wash != 0) {
        list.AddRectFilled(at, {right, at.y + size_px}, run.wash, whole(size_px * 0.08F));
    }
    watch_shown(run.text, size_px, at);
    list.AddText(
        run.font, size_px, at, run.colour, run.text.data(), run.text.data() + run.text.size());
    const float thickness = std::max(3.0F, whole(size_px * 0.055F));
    const VerticalMetrics metrics = vertical_metrics(run.font, size_px);
    if (run.struck) {
        const float y = whole(at.y + metrics.x_middle - thickness / 2);
        draw_bar(list, {at.x, y}, right - at.x, thickness, run.colour);
    }
    if (run.underlined) {
        const float y = whole(at.y + metrics.baseline + size_px * 0.055F);
        draw_bar(list, {at.x, y}, right - at.x, thickness, run.colour);
    }
}

}  // namespace

Laid lay_out(
    std::span<const StyledRun> runs, float size_px, float width_px, float leading, bool balance)
{
    const float size = std::max(1.0F, whole(size_px));
    const Letters letters = letters_of(runs, size);
    Laid laid;
    laid.size_px = size;
    laid.pitch_px = whole(size * leading);
    for (const LetterSpan span :
        balance ? balanced(letters, width_px) : break_lines(letters, width_px)) {
        laid.lines.push_back(line_of(runs, letters, span));
        laid.width = std::max(laid.width, laid.lines.back().width);
    }
    laid.height = laid.pitch_px * static_cast<float>(laid.lines.size());
    return laid;
}

Laid lay_out(const StyledRun& run, float size_px, float width_px, float leading, bool balance)
{
    return lay_out(std::span<const StyledRun>(&run, 1), size_px, width_px, leading, balance);
}

void draw(ImDrawList& list, const Laid& laid, ImVec2 at)
{
    // The pitch is spread above and below the letters of a line.
    float y = whole(at.y + (laid.pitch_px - laid.size_px) / 2);
    for (const Line& line : laid.lines) {
        for (const Piece& piece : line.pieces) {
            draw_piece(list, piece, laid.size_px, {whole(at.x + piece.x), y});
        }
        y += laid.pitch_px;
    }
}

float draw_text(
    ImDrawList& list, ImFont* font, float size_px, ImVec2 at, ImU32 colour, std::string_view text)
{
    const float size = whole(size_px);
    const ImVec2 corner = whole(at);
    watch_shown(text, size, corner);
    list.AddText(font, size, corner, colour, text.data(), text.data() + text.size());
    return text_width(font, size, text);
}

float draw_text_centred(ImDrawList& list, ImFont* font, float size_px, ImVec2 centre, ImU32 colour,
    std::string_view text)
{
    const float size = whole(size_px);
    const float width = text_width(font, size, text);
    const float middle = vertical_metrics(font, size).capital_middle;
    return draw_text(list, font, size, {centre.x - width / 2, centre.y - middle}, colour, text);
}

float text_width(ImFont* font, float size_px, std::string_view text)
{
    return font->CalcTextSizeA(
                   whole(size_px), FLT_MAX, 0.0F, text.data(), text.data() + text.size())
        .x;
}

std::string shortened(ImFont* font, float size_px, float width_px, std::string_view text)
{
    if (text_width(font, size_px, text) <= width_px) {
        return std::string(text);
    }
    const std::string_view ellipsis = "…";
    const float room = width_px - text_width(font, size_px, ellipsis);
    std::size_t kept = 0;
    while (kept < text.size()) {
        const std::size_t next = kept + decode(text, kept).bytes;
        if (text_width(font, size_px, text.substr(0, next)) > room) {
            break;
        }
        kept = next;
    }
    while (kept > 0 && text[kept - 1] == ' ') {
        --kept;
    }
    return std::string(text.substr(0, kept)) + std::string(ellipsis);
}

}  // namespace jointly
