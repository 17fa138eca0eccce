// The paragraph that lines are being joined to, and whether the next line belongs to it.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/source_text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

// Lines are handed over as they stand in the source, and must outlive it.
class Paragraph {
public:
    // `widths` as page_widths() gives them.
    Paragraph(TextKind kind, const std::vector<int>& widths) : kind_(kind), widths_(widths) {}

    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::size_t line() const { return line_; }

    // A mark of revision: it stands alone.
    [[nodiscard]] bool is_mark() const { return is_mark_; }

    // Of the words of its last line.
    [[nodiscard]] int indent() const { return indent_; }

    // The last line of words; nullptr: there was none yet.
    [[nodiscard]] const SourceLine* before() const { return before_; }

    // What it says has come to an end: a label may begin here.
    [[nodiscard]] bool begins_afresh(const SourceLine& line) const;

    // It goes on with these words, of a line or of what stands behind a label in it.
    [[nodiscard]] bool goes_on_with(const SourceLine& words) const;

    void add(const SourceLine& line, const SourceLine& words);
    void blank_line() { blank_ = true; }

    // Its text, when it is at its end.
    [[nodiscard]] std::string taken();

    // A line that is no text of a paragraph.
    void pass(const SourceLine& line);

private:
    [[nodiscard]] bool was_broken_before(const SourceLine& words) const;

    const TextKind kind_;
    const std::vector<int>& widths_;
    std::string text_;
    std::size_t line_ = 0;
    int indent_ = 0;
    bool is_mark_ = false;
    bool word_goes_on_ = false;  // over the end of the last line
    const SourceLine* before_ = nullptr;
    bool blank_ = false;  // a blank line stands behind it
};

}  // namespace jointly
