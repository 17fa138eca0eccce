#include "core/documents/contract/source_text.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"
#include "core/documents/contract/label.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t byte_order_mark = 0xFEFF;

bool is_private_use(char32_t point)
{
    return (point >= 0xE000 && point <= 0xF8FF) || (point >= 0xF0000 && point <= 0x10FFFD);
}

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
}

bool is_sign(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

// How many # stand at the head as the mark of a heading; 0 where they are none.
int heading_marks(std::string_view text)
{
    const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
    const bool parted = marks == text.size() || text[marks] == ' ';
    return marks >= 1 && marks <= 6 && parted ? static_cast<int>(marks) : 0;
}

// Without the marks of bold print, where each that opens is closed, and without the backslashes that keep
// a sign from being a mark.
std::string without_marks(std::string_view text)
{
    std::string out;
    std::size_t bold = 0;
    const auto walk = [&](bool drop_bold) {
        out.clear();
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\\' && at + 1 < text.size() && is_sign(text[at + 1])) {
                out += text[++at];
            } else if (text.substr(at, 2) == "**") {
                ++bold;
                out += drop_bold ? "" : "**";
                ++at;
            } else {
                out += text[at];
            }
        }
    };
    walk(false);
    if (bold > 0 && bold % 2 == 0) {
        walk(true);
    }
    return out;
}

// Makes lines of characters that come one after the other.
class LineMaker {
public:
    explicit LineMaker(TextKind kind) : kind_(kind) {}

    void take(char32_t point, std::string_view bytes)
    {
        if (is_private_use(point)) {
            ++text_.characters.private_use;
            if (holds_words_) {
                return;
            }
            bytes = "•";
        } else if (point == soft_hyphen) {
            ++text_.characters.soft_hyphens;
            word_goes_on_ = holds_words_;
            return;
        } else if (is_hidden(point, before_)) {
            ++text_.characters.hidden;
            return;
        }
        text_.characters.unreadable += point == replacement ? 1 : 0;
        word_goes_on_ = false;
        holds_words_ = true;
        line_ += point == replacement ? std::string_view("\uFFFD") : bytes;
        before_ = point;
        ++column_;
    }

    void take_blank(char32_t point)
    {
        constexpr std::size_t tab_stop = 8;
        text_.characters.other_blanks += point != ' ' && point != '\t' ? 1 : 0;
        const std::size_t wide = point == '\t' ? tab_stop - column_ % tab_stop : 1;
        line_.append(wide, ' ');
        column_ += wide;
        before_ = ' ';
    }

    void end_line()
    {
        const auto first = std::min(line_.find_first_not_of(' '), line_.size());
        const auto end = line_.find_last_not_of(' ');
        SourceLine line;
        line.number = number_;
        line.page = page_;
        line.word_goes_on = word_goes_on_;
        if (first < line_.size()) {
            line.indent = static_cast<int>(first);
            line.text = line_.substr(first, end + 1 - first);
            finish(line);
        }
        text_.lines.push_back(std::move(line));
        line_.clear();
        column_ = 0;
        before_ = ' ';
        word_goes_on_ = false;
        holds_words_ = false;
    }

    void count_line() { ++number_; }

    void end_page()
    {
        if (holds_words_) {
            end_line();
        }
        page_ += text_.lines.empty() || text_.lines.back().page < page_ ? 0 : 1;
    }

    [[nodiscard]] std::size_t lines() const { return text_.lines.size(); }
    [[nodiscard]] SourceText& text() { return text_; }

private:
    void finish(SourceLine& line) const
    {
        if (!is_ascii(line.text)) {
            line.text = nfc(line.text);
        }
        const int hashes = heading_marks(line.text);
        if (hashes > 0) {
            std::string_view rest =
                std::string_view(line.text).substr(static_cast<std::size_t>(hashes));
            rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
            const auto label = label_at(rest);
            if (kind_ == TextKind::markdown || (label && is_heading_kind(label->kind))) {
                line.hashes = hashes;
                line.text = std::string(rest);
            }
        }
        if (kind_ == TextKind::markdown) {
            line.text = without_marks(line.text);
        }
        line.width = static_cast<int>(is_ascii(line.text) ? line.text.size() : columns(line.text));
    }

    TextKind kind_;
    SourceText text_;
    std::string line_;
    std::size_t column_ = 0;
    std::size_t number_ = 1;
    int page_ = 0;
    char32_t before_ = ' ';
    bool word_goes_on_ = false;
    bool holds_words_ = false;
};

bool ends_line(char32_t point)
{
    return point == '\n' || point == '\v' || point == 0x85 || point == 0x2028 || point == 0x2029;
}

// What is no text but a file of another kind, as its first bytes tell.
Refusable check_format(std::string_view bytes)
{
    if (bytes.starts_with("%PDF-")) {
        return Problem{
            say("This is a PDF file. Turn it into text with \"pdftotext -layout\" first.")};
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")
        || bytes.starts_with("{\\rtf")) {
        return Problem{
            say("This is a file of a word processor. Save it as plain text in UTF-8 first.")};
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return Problem{say("This text is kept in UTF-16. Save it as plain text in UTF-8 first.")};
    }
    return Done{};
}

bool is_control(char32_t point)
{
    return (point < ' ' && point != '\t' && point != '\f' && point != '\r' && !ends_line(point))
        || point == 0x7F;
}

// Nobody could check a text of which a third or more is lost against the paper.
Refusable check_readable(std::string_view bytes)
{
    std::size_t seen = 0;
    std::size_t lost = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = code_point_at(bytes, at);
        at += static_cast<std::size_t>(point.bytes);
        if (!is_space(point.value) && point.value != byte_order_mark) {
            ++seen;
            lost += point.value == replacement || is_control(point.value) ? 1 : 0;
        }
    }
    if (seen == 0) {
        return Problem{say("There is no text in this file. Where it was made from scanned pages, "
                           "let them go through "
                           "text recognition first.")};
    }
    if (lost * 3 >= seen) {
        return Problem{say("Most of this file cannot be read as text. Make the text anew from the "
                           "original, in UTF-8.")};
    }
    return Done{};
}

}  // namespace

Result<SourceText> source_text(std::string_view bytes, TextKind kind)
{
    if (bytes.size() > contract_max_bytes) {
        return Problem{
            say("The file is larger than {limit} MiB. See whether it is the contract, or split it.",
                {{"limit", contract_max_bytes / 1024 / 1024}})};
    }
    if (auto format = check_format(bytes); !format.ok()) {
        return format.problem();
    }
    if (auto readable = check_readable(bytes); !readable.ok()) {
        return readable.problem();
    }
    LineMaker maker(kind);
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = code_point_at(bytes, at);
        const auto size = static_cast<std::size_t>(point.bytes);
        const bool return_and_feed = point.value == '\r' && bytes.substr(at + 1).starts_with('\n');
        if (maker.lines() >= contract_max_lines) {
            return Problem{say("The text has more than {limit} lines. See whether it is the "
                               "contract, or split it.",
                {{"limit", contract_max_lines}})};
        }
        if (point.value == '\f') {
            maker.end_page();
        } else if (ends_line(point.value) || (point.value == '\r' && !return_and_feed)) {
            maker.end_line();
            maker.count_line();
        } else if (is_space(point.value)) {
            if (!return_and_feed) {
                maker.take_blank(point.value);
            }
        } else if (point.value != byte_order_mark || at > 0) {
            maker.take(point.value, bytes.substr(at, size));
        }
        at += size;
    }
    maker.end_line();
    return std::move(maker.text());
}

void cut_off(SourceLine& line, std::size_t length)
{
    const std::size_t taken = std::min(line.text.find_first_not_of(' ', length), line.text.size());
    line.text.erase(0, taken);
    line.indent += static_cast<int>(taken);
    line.width -= static_cast<int>(taken);
}

}  // namespace jointly
