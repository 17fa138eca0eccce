// Where text breaks into lines: at blanks, behind hyphens, between ideographs, at line ends; a word
// that is wider than a line anywhere. One rule for what is shown and for what is being typed.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

struct ImFont;

namespace jointly {

// A letter with its width. A text may be made of several runs, each with its own bytes.
struct MeasuredLetter {
    std::size_t run = 0;
    std::size_t begin = 0;  // bytes of the run's text
    std::size_t end = 0;
    unsigned int code = 0;
    float advance = 0.0F;
    bool blank = false;
    bool may_end_line = false;  // a line may end behind it; not told of the last one
};

// Puts the letters of one run behind those that are there. Where lines may end is found here, once for
// all widths that are tried.
void measure_letters(std::vector<MeasuredLetter>& letters, std::size_t run, std::string_view text,
    ImFont* font, float size_px);

// Letters [begin, end) are shown in one line. Between `end` and `next` stand blanks that hang over
// the line's end, and a line end if the text has one there.
struct LetterSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;  // where the next line begins
    bool soft = false;     // the width ended it, not the text
};

// At least one; the last is not soft. Text that ends in a line end has an empty line behind it.
[[nodiscard]] std::vector<LetterSpan> break_lines(
    const std::vector<MeasuredLetter>& letters, float width_px);

// How many lines that would be; counted as far as `most`.
[[nodiscard]] std::size_t count_lines(
    const std::vector<MeasuredLetter>& letters, float width_px, std::size_t most);

}  // namespace jointly
