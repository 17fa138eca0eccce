// A document that is kept with the round: a photo beside what it is, or what it is alone.
#include "app/pages/blocks.h"
#include "core/base/say.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr float caption_share =
    0.27F;  // of the width: a photo is as high as the sheet, seldom as wide
constexpr std::size_t most_caption_lines = 3;

// A paragraph of a caption: what has no room in a few lines is shortened. The whole of it stands in the list.
Laid caption(
    const Metrics& metrics, ImFont* font, ImU32 colour, const std::string& text, float width)
{
    StyledRun run{text, font, colour, false, false, 0};
    Laid laid = lay_out(run, metrics.floor(), width, 1.1F);
    if (laid.lines.size() <= most_caption_lines) {
        return laid;
    }
    std::string rest;
    for (std::size_t line = most_caption_lines - 1; line < laid.lines.size(); ++line) {
        for (const Piece& piece : laid.lines[line].pieces) {
            rest += piece.run.text;
        }
        rest += ' ';
    }
    run.text = shortened(font, metrics.floor(), width, rest);
    const Laid last = lay_out(run, metrics.floor(), width + 2.0F, 1.1F);
    laid.lines.resize(most_caption_lines);
    laid.lines.back() = last.lines.front();
    laid.height = laid.pitch_px * static_cast<float>(most_caption_lines);
    return laid;
}

// One under the other, as many as have room.
class Caption {
public:
    Caption(Row& row, float bottom) : row_(row), bottom_(bottom) {}

    void add(const Laid& text, float space)
    {
        if (y_ + space + text.height <= bottom_) {
            row_.figures.emplace_back(TextFigure{text, {0.0F, y_ + space}});
            y_ += space + text.height;
        }
    }
    void skip(float height) { y_ += height; }

private:
    Row& row_;
    float bottom_;
    float y_ = 0.0F;
};

Stack photo_stack(const AttachmentSheet& sheet, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    const float width = whole(metrics.width() * caption_share);
    Stack stack;
    stack.alone = true;
    Row& row = stack.rows.emplace_back();
    row.height = std::floor(metrics.sheet_height);
    const float band = whole(metrics.floor() * 1.2F);
    add_band(
        row, metrics, sheet.label, {{0.0F, 0.0F}, {band_width(metrics, sheet.label), band}}, false);
    Caption words(row, row.height);
    words.skip(band);
    words.add(
        caption(metrics, metrics.fonts().semibold, theme.text, sheet.name, width), metrics.gap);
    for (const std::string& note : sheet.notes) {
        words.add(
            caption(metrics, metrics.fonts().medium, theme.muted, note, width), metrics.near_gap);
    }
    stack.room = AttachmentRoom{
        sheet.attachment, true, {{width + metrics.pad_x, 0.0F}, {metrics.width(), row.height}}};
    return stack;
}

Stack document_stack(const AttachmentSheet& sheet, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    Stack stack = framed(metrics, frame_of(metrics, false));
    stack.alone = true;
    const float left = metrics.card_left();
    const float right = metrics.width() - metrics.pad_x;
    const float indent = left + band_width(metrics, sheet.label) + metrics.pad_x * 0.75F;
    const StyledRun name{sheet.name, metrics.fonts().semibold, theme.text, false, false, 0};
    add_text(stack.rows,
        lay_out(name, metrics.body(), std::min(right - indent, metrics.body_line),
            metrics.paper.type.body_leading),
        indent);
    Row& first = stack.rows.front();
    const float half = whole(metrics.floor() * 0.60F);
    add_band(first, metrics, sheet.label,
        {{left, first.height / 2 - half},
            {left + band_width(metrics, sheet.label), first.height / 2 + half}},
        false);
    const auto small = [&](const std::string& words, float space) {
        const StyledRun run{words, metrics.fonts().medium, theme.muted, false, false, 0};
        add_text(stack.rows,
            lay_out(run, metrics.floor(), std::min(right - indent, metrics.floor_line), 1.1F, true),
            indent, space);
    };
    for (const std::string& note : sheet.notes) {
        small(note, metrics.near_gap);
    }
    small(say("SHA-256 of its bytes:"), metrics.gap);
    constexpr float lines = 4.0F;  // of 64 digits in groups, on the narrowest page
    const float height = whole(metrics.floor() * 1.1F) * lines;
    stack.rows.push_back({height, {}});
    stack.room = AttachmentRoom{sheet.attachment, false, {{indent, 0.0F}, {right, height}}};
    return stack;
}

}  // namespace

Stack stack_of(const AttachmentSheet& sheet, const Metrics& metrics)
{
    return sheet.photo ? photo_stack(sheet, metrics) : document_stack(sheet, metrics);
}

}  // namespace jointly
