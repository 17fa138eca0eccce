#include "app/ui/internal/line_breaks.h"

#include "app/ui/internal/letters.h"

#include <imgui.h>

#include <algorithm>

namespace jointly {

namespace {

using Letters = std::vector<MeasuredLetter>;

// Puts it behind the others; only now it is known whether a line may end before it.
void add(Letters& letters, MeasuredLetter letter)
{
    if (!letters.empty()) {
        const unsigned int before =
            letters.size() > 1 ? letters[letters.size() - 2].code : unsigned{' '};
        MeasuredLetter& last = letters.back();
        last.may_end_line = may_break_between(before, last.code, letter.code);
    }
    letters.push_back(letter);
}

std::size_t without_blanks(const Letters& letters, std::size_t begin, std::size_t end)
{
    while (end > begin && letters[end - 1].blank) {
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
        if (x > width_px && !letter.blank) {
            if (last_break > begin) {
                return last_break;
            }
            std::size_t end = std::max(index, begin + 1);
            while (end < letters.size() && is_combining(letters[end].code)) {
                ++end;
            }
            return end;
        }
        if (letter.may_end_line) {
            last_break = index + 1;
        }
    }
    return letters.size();
}

// Hands over one line after the other, as long as `take` says that it wants more.
template <class Take>
void each_line(const Letters& letters, float width_px, const Take& take)
{
    std::size_t begin = 0;
    bool more = true;
    while (more) {
        const std::size_t end = end_of_line(letters, begin, width_px);
        const bool last = end == letters.size();
        const bool soft = !last && letters[end].code != '\n';
        const std::size_t next = last || soft ? end : end + 1;
        more = take(LetterSpan{begin, without_blanks(letters, begin, end), next, soft}) && !last;
        begin = next;
    }
}

}  // namespace

void measure_letters(std::vector<MeasuredLetter>& letters, std::size_t run, std::string_view text,
    ImFont* font, float size_px)
{
    ImFontBaked* const baked = font->GetFontBaked(size_px);
    for (std::size_t begin = 0; begin < text.size();) {
        const auto [code, bytes] = decode(text, begin);
        add(letters,
            {run, begin, begin + bytes, code, advance(baked, code), is_blank(code), false});
        begin += bytes;
    }
}

std::vector<LetterSpan> break_lines(const std::vector<MeasuredLetter>& letters, float width_px)
{
    std::vector<LetterSpan> lines;
    each_line(letters, width_px, [&](const LetterSpan& line) {
        lines.push_back(line);
        return true;
    });
    return lines;
}

std::size_t count_lines(
    const std::vector<MeasuredLetter>& letters, float width_px, std::size_t most)
{
    std::size_t count = 0;
    each_line(letters, width_px, [&](const LetterSpan&) { return ++count < most; });
    return count;
}

}  // namespace jointly
