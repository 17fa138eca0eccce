#include "core/documents/template/tags.h"

#include "core/base/say.h"
#include "core/documents/template/sources.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";
constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

// How a sentence shows what was typed: no longer than a line can take.
std::string shown(std::string_view text)
{
    constexpr std::size_t most_bytes = 60;
    if (text.size() <= most_bytes) {
        return std::string(text);
    }
    std::size_t end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

class TagReader {
public:
    explicit TagReader(std::string_view text) : text_(text) {}

    [[nodiscard]] TagReading read()
    {
        for (std::size_t at = 0; (at = text_.find(opening, at)) != std::string_view::npos;) {
            at = read_tag(at);
        }
        for (const TemplateTag& open : open_) {
            fault(open.line, say("{{{{#{name}}}}} is not closed. Close it with {{{{/{name}}}}}.",
                                 {{"name", open.name}}));
        }
        return std::move(reading_);
    }

private:
    void fault(int line, std::string text) { reading_.faults.push_back({line, std::move(text)}); }

    // The line of a place behind all that were asked before.
    int line_of(std::size_t at)
    {
        line_ += static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted_),
            text_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        counted_ = at;
        return line_;
    }

    // Where to look for the next one.
    std::size_t read_tag(std::size_t begin)
    {
        const int line = line_of(begin);
        std::size_t from = begin + opening.size();
        if (from < text_.size() && text_[from] == '{') {
            fault(line, say("Three braces are never needed. Write {{{{name}}}}."));
            return std::min(text_.find_first_not_of('{', from), text_.size());
        }
        const std::size_t to = text_.find(closing, from);
        const std::string_view rest = text_.substr(from, std::min(to, text_.size()) - from);
        const bool is_remark = trimmed(rest).starts_with('!');
        if (to == std::string_view::npos
            || (!is_remark && rest.find('\n') != std::string_view::npos)) {
            fault(line, say("{{{{ is not closed by }}}} on its line."));
            return from + std::min(rest.find('\n'), rest.size());
        }
        read_words(trimmed(rest), {TagKind::remark, {}, begin, to + closing.size(), line});
        return to + closing.size();
    }

    void read_words(std::string_view words, TemplateTag tag)
    {
        if (words.starts_with('!')) {
            reading_.tags.push_back(tag);
            return;
        }
        tag.kind = words.starts_with('#') ? TagKind::section
                 : words.starts_with('^') ? TagKind::inverted
                 : words.starts_with('/') ? TagKind::end
                 : words.starts_with('>') ? TagKind::partial
                                          : TagKind::value;
        tag.name = tag.kind == TagKind::value ? words : trimmed(words.substr(1));
        if (!is_template_name(tag.name)) {
            fault(tag.line,
                say("{{{{{words}}}}} holds no name. A name is made of a to z, 0 to 9, _ and -.",
                    {{"words", shown(words)}}));
            return;
        }
        reading_.tags.push_back(tag);
        follow_sections(tag);
    }

    void follow_sections(const TemplateTag& tag)
    {
        if (tag.kind == TagKind::section || tag.kind == TagKind::inverted) {
            open_.push_back(tag);
            if (open_.size() == template_max_depth + 1) {
                fault(tag.line, say("Sections stand more than {most} deep in each other here.",
                                    {{"most", template_max_depth}}));
            }
            return;
        }
        if (tag.kind != TagKind::end) {
            return;
        }
        if (open_.empty()) {
            fault(tag.line,
                say("{{{{/{name}}}}} closes nothing that is open here.", {{"name", tag.name}}));
            return;
        }
        if (open_.back().name != tag.name) {
            fault(tag.line, say("{{{{/{name}}}}} stands where {{{{/{open}}}}} should, which line "
                                "{line} opened.",
                                {{"name", tag.name}, {"open", open_.back().name},
                                    {"line", open_.back().line}}));
        }
        open_.pop_back();
    }

    std::string_view text_;
    TagReading reading_;
    std::vector<TemplateTag> open_;
    int line_ = 1;
    std::size_t counted_ = 0;
};

}  // namespace

TagReading tags_of(std::string_view text) { return TagReader(text).read(); }

}  // namespace jointly
