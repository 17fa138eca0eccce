#include "app/ui/wrapped_text.h"

#include "app/ui/area.h"
#include "app/ui/internal/letters.h"
#include "app/ui/internal/line_breaks.h"

#include <algorithm>

namespace jointly {

namespace {

std::vector<TextRow> rows_of(std::string_view text, ImFont* font, float size_px, float width_px)
{
    std::vector<MeasuredLetter> letters;
    letters.reserve(text.size());
    measure_letters(letters, 0, text, font, size_px);
    const auto byte_of = [&](std::size_t letter) {
        return letter < letters.size() ? letters[letter].begin : text.size();
    };
    std::vector<TextRow> rows;
    for (const LetterSpan& span : break_lines(letters, width_px)) {
        TextRow row{byte_of(span.begin), byte_of(span.end), byte_of(span.next), span.soft};
        if (!row.soft) {  // blanks before a line end were typed to be there: the caret goes behind them
            const bool line_end = row.next > row.begin && text[row.next - 1] == '\n';
            row.end = line_end ? row.next - 1 : row.next;
        }
        rows.push_back(row);
    }
    return rows;
}

}  // namespace

void WrappedText::wrap(std::string_view text, ImFont* font, float size_px, float width_px)
{
    const float size = whole(size_px);
    if (wraps_ > 0 && font == font_ && size == size_px_ && width_px == width_px_ && text == text_) {
        return;
    }
    text_ = text;
    font_ = font;
    size_px_ = size;
    width_px_ = width_px;
    rows_ = rows_of(text_, font_, size_px_, width_px_);
    ++wraps_;
}

void WrappedText::rewrap(std::string_view text)
{
    if (font_ != nullptr) {
        wrap(text, font_, size_px_, width_px_);
    }
}

std::string_view WrappedText::shown(std::size_t row) const
{
    return std::string_view(text_).substr(rows_[row].begin, rows_[row].end - rows_[row].begin);
}

std::size_t WrappedText::row_of(RowPlace place) const
{
    const auto behind = std::upper_bound(rows_.begin(), rows_.end(), place.byte,
        [](std::size_t byte, const TextRow& row) { return byte < row.begin; });
    const auto row = static_cast<std::size_t>(behind - rows_.begin()) - 1;
    const bool at_break = row > 0 && rows_[row - 1].soft && place.byte == rows_[row].begin;
    return at_break && place.affinity == Affinity::row_end ? row - 1 : row;
}

float WrappedText::x_of(std::size_t row, std::size_t byte) const
{
    float x = 0.0F;
    const std::size_t end = std::min(byte, rows_[row].next);
    for (std::size_t at = rows_[row].begin; at < end;) {
        const Decoded letter = decode(text_, at);
        x += advance(font_, size_px_, letter.code);
        at += letter.bytes;
    }
    return x;
}

RowPlace WrappedText::place_at(std::size_t row, float x) const
{
    float left = 0.0F;
    for (std::size_t at = rows_[row].begin; at < rows_[row].end;) {
        const Decoded letter = decode(text_, at);
        const float width = advance(font_, size_px_, letter.code);
        if (x < left + width / 2) {
            return {at, Affinity::row_begin};
        }
        left += width;
        at += letter.bytes;
    }
    return end_of(row);
}

RowPlace WrappedText::begin_of(std::size_t row) const
{
    return {rows_[row].begin, Affinity::row_begin};
}

RowPlace WrappedText::end_of(std::size_t row) const
{
    const bool empty = rows_[row].end == rows_[row].begin;
    return {rows_[row].end, empty ? Affinity::row_begin : Affinity::row_end};
}

}  // namespace jointly
