#include "app/ui/internal/line_breaks.h"

#include "app/ui/internal/letters.h"

#include <algorithm>

namespace jointly {

namespace {

using Letters = std::vector<MeasuredLetter>;

bool may_break_behind(const Letters& letters, std::size_t index)
{
    if (index + 1 >= letters.size()) {
        return false;
    }
    const unsigned int before = index > 0 ? letters[index - 1].code : ' ';
    return may_break_between(before, letters[index].code, letters[index + 1].code);
}

std::size_t without_blanks(const Letters& letters, std::size_t begin, std::size_t end)
{
    while (end > begin && is_blank(letters[end - 1].code)) {
        --end;
    }
    return end;
}

// Where the line that begins at `begin` ends, before blanks at its end are dropped.
std::size_t end_of_line(const Letters& letters, std::size_t begin, float width_px)
{
    float x = 0.0F;
    std::size_t last_break = begin;  // no place yet
    for (std::size_t index = begin; index < letters.size(); ++index) {
        const MeasuredLetter& letter = letters[index];
        if (letter.code == '\n') {
            return index;
        }
        x += letter.advance;
        if (x > width_px && !is_blank(letter.code)) {
            if (last_break > begin) {
                return last_break;
            }
            std::size_t end = std::max(index, begin + 1);
            while (end < letters.size() && is_combining(letters[end].code)) {
                ++end;
            }
            return end;
        }
        if (may_break_behind(letters, index)) {
            last_break = index + 1;
        }
    }
    return letters.size();
}

}  // namespace

void measure_letters(std::vector<MeasuredLetter>& letters, std::size_t run, std::string_view text,
    ImFont* font, float size_px)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const Decoded decoded = decode(text, begin);
        const std::size_t end = begin + decoded.bytes;
        letters.push_back({run, begin, end, decoded.code, advance(font, size_px, decoded.code)});
        begin = end;
    }
}

std::vector<LetterSpan> break_lines(const std::vector<MeasuredLetter>& letters, float width_px)
{
    std::vector<LetterSpan> lines;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = end_of_line(letters, begin, width_px);
        const std::size_t shown_end = without_blanks(letters, begin, end);
        if (end == letters.size()) {
            lines.push_back({begin, shown_end, end, false});
            return lines;
        }
        const bool soft = letters[end].code != '\n';
        const std::size_t next = soft ? end : end + 1;
        lines.push_back({begin, shown_end, next, soft});
        begin = next;
    }
}

}  // namespace jointly
