#include "core/documents/inspect/inspect_text.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace jointly {

namespace {

constexpr auto none = std::string_view::npos;

// Letters of ASCII alone: places stay the same.
std::string small_letters(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
        [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign + 32) : sign; });
    return small;
}

bool is_blank(char sign) { return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r'; }

// What stands between two marks, one after the other. One that is not closed goes to the end.
template <class Take>
void each_between(std::string_view text, std::string_view open, std::string_view close, Take take)
{
    for (std::size_t at = text.find(open); at != none;) {
        const std::size_t begin = at + open.size();
        const std::size_t end = std::min(text.find(close, begin), text.size());
        take(begin, end);
        at = text.find(open, end);
    }
}

// Tags are left out, and of the signs that HTML writes otherwise the usual ones are put back.
std::string without_tags(std::string_view html)
{
    std::string words;
    for (std::size_t at = 0; at < html.size() && words.size() < finding_text_max;) {
        if (html[at] == '<') {
            at = std::min(html.find('>', at), html.size() - 1) + 1;
            continue;
        }
        static constexpr std::array<std::pair<std::string_view, char>, 5> signs{
            {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
        const auto written = std::find_if(signs.begin(), signs.end(),
            [&](const auto& one) { return html.substr(at).starts_with(one.first); });
        if (written != signs.end()) {
            words += written->second;
            at += written->first.size();
        } else {
            words += html[at++];
        }
    }
    return words;
}

// Looks through a text once for each thing, so that its cost is in proportion to its size.
class Text {
public:
    explicit Text(std::string_view text) : text_(text), small_(small_letters(text)) {}

    [[nodiscard]] Finding comments() const
    {
        Found found("comments", say("Comments"));
        each_between(text_, "<!--", "-->",
            [&](std::size_t begin, std::size_t end) { found.add(cut(begin, end)); });
        return std::move(found).take();
    }

    // <del>, <s> and <strike>, and the marks of plain text.
    [[nodiscard]] Finding struck() const
    {
        Found found("struck", say("Struck words that are still there"));
        each_element(
            {"del", "s", "strike"}, [&](std::string_view name, std::size_t, std::size_t behind) {
                const std::string close = "</" + std::string(name);
                const std::size_t end = std::min(small_.find(close, behind), small_.size());
                found.add(without_tags(cut(behind, end)));
                return end;
            });
        each_between(text_, "[-", "-]", [&](std::size_t begin, std::size_t end) {
            const bool is_word = begin >= 3 && text_[begin - 3] == '\\';
            if (!is_word && end < text_.size()) {
                found.add(cut(begin, end));
            }
        });
        return std::move(found).take();
    }

    // <script>, handlers such as onclick=, and addresses that run.
    [[nodiscard]] Finding scripts() const
    {
        Found found("scripts", say("Scripts"));
        each_element({"script"}, [&](std::string_view, std::size_t at, std::size_t behind) {
            const std::size_t end = std::min(small_.find("</script", behind), small_.size());
            found.add(cut(at, end));
            return end;
        });
        each_tag([&](std::size_t begin, std::size_t end) {
            if (const std::size_t at = handler_in(begin, end); at != none) {
                found.add(cut(at, end));
            }
        });
        for (std::size_t at = small_.find("javascript:"); at != none;) {
            const std::size_t end =
                std::min(small_.find_first_of(" \t\r\n\"'<>", at), small_.size());
            found.add(cut(at, end));
            at = small_.find("javascript:", end);
        }
        return std::move(found).take();
    }

    [[nodiscard]] Finding addresses() const
    {
        Found found("addresses", say("Addresses elsewhere (a reader may follow or load them)"));
        for (std::size_t at = small_.find("//"); at != none;) {
            const std::size_t begin = address_begin(at);
            const std::size_t end = address_end(at);
            if (begin != none && end > at + 2) {
                found.add_once(cut(begin, end));
            }
            at = small_.find("//", std::max(end, at + 2));
        }
        return std::move(found).take();
    }

    // <meta name="author" content="...">, whatever its name.
    [[nodiscard]] Finding notes_of_the_file() const
    {
        Found found("properties", say("Properties of the file"));
        each_element({"meta"}, [&](std::string_view, std::size_t at, std::size_t behind) {
            const std::string_view tag = cut(at, behind);
            const std::string name = value_of(tag, "name");
            if (!name.empty() && name != "viewport") {
                found.add(
                    say("{name}: {value}", {{"name", name}, {"value", value_of(tag, "content")}}));
            }
            return behind;
        });
        return std::move(found).take();
    }

    // Elements that a page does not show, by what stands in their tag.
    [[nodiscard]] Finding hidden() const
    {
        Found found("hidden", say("Parts that a page does not show"));
        each_tag([&](std::size_t begin, std::size_t end) {
            const std::string_view tag = std::string_view(small_).substr(begin, end - begin);
            const std::size_t at = tag.find(" hidden");
            const bool by_word = at != none
                              && (at + 7 == tag.size() || is_blank(tag[at + 7])
                                  || tag[at + 7] == '=' || tag[at + 7] == '/');
            if (by_word || tag.find("display:none") != none || tag.find("display: none") != none
                || tag.find("visibility:hidden") != none
                || tag.find("visibility: hidden") != none) {
                const std::size_t behind = std::min(end + 1, text_.size());
                found.add(cut(behind, std::min(text_.find('<', behind), text_.size())));
            }
        });
        return std::move(found).take();
    }

    [[nodiscard]] Finding unseen_characters() const
    {
        Found found("unseen", say("Characters that nobody can see (by their numbers)"));
        char32_t before = U' ';
        for (std::size_t at = 0; at < text_.size();) {
            const CodePoint point = code_point_at(text_, at);
            const bool is_layout = point.value == U'\n' || point.value == U'\r'
                                || point.value == U'\t' || point.value == U'\f'
                                || (at == 0 && point.value == 0xFEFF);
            if (!is_layout && is_hidden(point.value, before)) {
                found.add(visible(text_.substr(at, static_cast<std::size_t>(point.bytes))));
            }
            before = point.value;
            at += static_cast<std::size_t>(point.bytes);
        }
        return std::move(found).take();
    }

    // Cells that a spreadsheet works out instead of showing them.
    [[nodiscard]] Finding formulas() const
    {
        Found found("formulas", say("Cells that begin as a formula"));
        bool begins = true;
        for (std::size_t at = 0; at < text_.size(); ++at) {
            const char sign = text_[at];
            if (begins && (sign == '=' || sign == '+' || sign == '@')) {
                found.add(cut(at, std::min(text_.find_first_of(",;\t\n", at), text_.size())));
            }
            begins = sign == ',' || sign == ';' || sign == '\t' || sign == '\n'
                  || (begins && sign == '"');
        }
        return std::move(found).take();
    }

    [[nodiscard]] Finding lines() const
    {
        const auto ends = std::count(text_.begin(), text_.end(), '\n');
        const bool open_end = !text_.empty() && text_.back() != '\n';
        return {"lines", say("Lines"), static_cast<std::uint64_t>(ends) + (open_end ? 1 : 0)};
    }

private:
    [[nodiscard]] std::string_view cut(std::size_t begin, std::size_t end) const
    {
        return text_.substr(begin, end - begin);
    }

    // An attribute such as onclick= in a tag; none: it has none.
    [[nodiscard]] std::size_t handler_in(std::size_t begin, std::size_t end) const
    {
        const std::string_view tag = std::string_view(small_).substr(begin, end - begin);
        for (std::size_t at = tag.find(" on"); at != none; at = tag.find(" on", at + 1)) {
            const std::size_t word = tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at + 1);
            if (word != none && word > at + 3 && tag[word] == '=') {
                return begin + at + 1;
            }
        }
        return none;
    }

    // Tags of elements, from behind "<" to their ">".
    template <class Take>
    void each_tag(Take take) const
    {
        for (std::size_t at = small_.find('<'); at != none; at = small_.find('<', at + 1)) {
            const char first = at + 1 < small_.size() ? small_[at + 1] : ' ';
            if (first >= 'a' && first <= 'z') {
                const std::size_t end = std::min(small_.find('>', at), small_.size());
                take(at + 1, end);
                at = end;
            }
        }
    }

    // Elements of these names: where the tag begins and what is behind it. `take` says where to go on.
    template <class Take>
    void each_element(std::initializer_list<std::string_view> names, Take take) const
    {
        for (std::size_t at = small_.find('<'); at != none;) {
            std::size_t next = at + 1;
            for (const std::string_view name : names) {
                const std::size_t behind_name = at + 1 + name.size();
                if (small_.compare(at + 1, name.size(), name) != 0 || behind_name >= small_.size()
                    || (small_[behind_name] != '>' && small_[behind_name] != '/'
                        && !is_blank(small_[behind_name]))) {
                    continue;
                }
                const std::size_t end = small_.find('>', behind_name);
                next = std::max(next, take(name, at, end == none ? small_.size() : end + 1));
                break;
            }
            at = small_.find('<', next);
        }
    }

    // Where the address begins whose "//" is here; none: it is no address.
    [[nodiscard]] std::size_t address_begin(std::size_t slashes) const
    {
        for (const std::string_view way : {std::string_view("https:"), std::string_view("http:"),
                 std::string_view("ftp:"), std::string_view("file:")}) {
            if (slashes >= way.size()
                && small_.compare(slashes - way.size(), way.size(), way) == 0) {
                return slashes - way.size();
            }
        }
        const char before = slashes == 0 ? ' ' : small_[slashes - 1];
        return before == '"' || before == '\'' || before == '(' ? slashes : none;
    }

    [[nodiscard]] std::size_t address_end(std::size_t at) const
    {
        return std::min(small_.find_first_of(" \t\r\n\"'<>()[]", at), small_.size());
    }

    // Of an attribute in quotes; empty: it is not there.
    static std::string value_of(std::string_view tag, std::string_view name)
    {
        const std::string opening = " " + std::string(name) + "=\"";
        const std::size_t at = small_letters(tag).find(opening);
        if (at == none) {
            return {};
        }
        const std::size_t begin = at + opening.size();
        return without_tags(tag.substr(begin, std::min(tag.find('"', begin), tag.size()) - begin));
    }

    std::string_view text_;
    std::string small_;
};

std::string about(TextForm form)
{
    switch (form) {
        case TextForm::markdown: return say("A text in Markdown.");
        case TextForm::html: return say("A page for a browser (HTML).");
        case TextForm::csv: return say("A table for a spreadsheet (CSV).");
        case TextForm::plain: break;
    }
    return say("A plain text.");
}

constexpr std::string_view kind_of(TextForm form)
{
    constexpr std::array<std::string_view, 4> kinds{"text", "markdown", "html", "csv"};
    return kinds.at(static_cast<std::size_t>(form));
}

}  // namespace

TextForm text_form(std::string_view text, std::string_view file_name)
{
    const std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::string_view words = text.substr(begin, 1'000);
    while (!words.empty() && is_blank(words.front())) {
        words.remove_prefix(1);
    }
    const std::string head = small_letters(words.substr(0, 20));
    const std::string name = small_letters(file_name);
    return head.starts_with("<!doctype") || head.starts_with("<html") || name.ends_with(".html")
                || name.ends_with(".htm")
             ? TextForm::html
         : name.ends_with(".md") || name.ends_with(".markdown") ? TextForm::markdown
         : name.ends_with(".csv")                               ? TextForm::csv
                                                                : TextForm::plain;
}

Inspection inspect_text(std::string_view text, TextForm form)
{
    const Text read(text);
    Inspection told{std::string(kind_of(form)), about(form), {}};
    told.findings = {
        read.lines(), read.comments(), read.struck(), read.unseen_characters(), read.addresses()};
    if (form == TextForm::html || form == TextForm::markdown) {
        told.findings.push_back(read.scripts());
        told.findings.push_back(read.hidden());
    }
    if (form == TextForm::html) {
        told.findings.push_back(read.notes_of_the_file());
    }
    if (form == TextForm::csv) {
        told.findings.push_back(read.formulas());
    }
    return told;
}

}  // namespace jointly
