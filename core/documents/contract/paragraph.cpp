#include "core/documents/contract/paragraph.h"

#include "core/base/text.h"
#include "core/documents/contract/line_breaks.h"

#include <utility>

namespace jointly {

bool Paragraph::begins_afresh(const SourceLine& line) const
{
    if (text_.empty() || (blank_ && before_->page == line.page) || before_->page + 1 < line.page) {
        return true;
    }
    return ends_clause(text_) || !was_broken_before(line);
}

bool Paragraph::goes_on_with(const SourceLine& words) const
{
    constexpr int first_line_indent = 3;
    if (text_.empty() || is_mark_ || is_revision_mark(words.text)) {
        return false;
    }
    const bool ends = ends_sentence(text_);
    if (is_bulleted(words.text) && (ends || !words.text.starts_with("–"))) {
        return false;
    }
    if (before_->page != words.page) {
        return !ends && before_->page + 1 == words.page
            && (starts_small(words.text) || was_broken_before(words));
    }
    if (blank_
        || (kind_ == TextKind::plain && ends && words.indent >= indent_ + first_line_indent)) {
        return false;
    }
    return was_broken_before(words) || (!ends && starts_small(words.text));
}

// Markdown breaks its lines where it likes.
bool Paragraph::was_broken_before(const SourceLine& words) const
{
    return kind_ == TextKind::markdown
        || fills_line(*before_, words.text, widths_[static_cast<std::size_t>(before_->page)]);
}

void Paragraph::add(const SourceLine& line, const SourceLine& words)
{
    if (text_.empty()) {
        line_ = words.number;
        is_mark_ = is_revision_mark(words.text);
    }
    join_line(text_, words.text, word_goes_on_);
    indent_ = words.indent;
    word_goes_on_ = words.word_goes_on;
    pass(line);
}

// In NFC: a mark can have come next to its letter where two lines met.
std::string Paragraph::taken()
{
    is_mark_ = false;
    word_goes_on_ = false;
    return nfc(std::exchange(text_, {}));
}

void Paragraph::pass(const SourceLine& line)
{
    before_ = &line;
    blank_ = false;
}

}  // namespace jointly
