#include "core/documents/template/check.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/template/expand.h"
#include "core/documents/template/markup_lines.h"
#include "core/documents/template/tags.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace jointly {

namespace {

constexpr int most_findings = 200;

// Of the line that a person typed, tags and all.
std::string fault_of_line(std::string_view line)
{
    const std::string_view words =
        line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
    if (words.empty()) {
        return {};
    }
    const MarkedHead head = head_of_line(line, true);
    if (head.mark == LineMark::row && words.find('|', 1) == std::string_view::npos) {
        return say("A row of facts has a name and a value: | Name | value");
    }
    if (head.mark != LineMark::words) {
        return {};
    }
    switch (words.front()) {
        case '#':
            return say("A heading begins with #, ## or ### and a blank. Where the sign itself is "
                       "meant, put a backslash before it.");
        case '%':
        case '>':
        case '~':
            return say("A blank follows {mark} where it is a mark. Where the sign itself is meant, "
                       "put a backslash before it.",
                {{"mark", words.substr(0, 1)}});
        case '@':
            return say("There is no mark {mark}. @page, alone on its line, begins a page; where "
                       "the sign itself is meant, put a backslash before it.",
                {{"mark",
                    words.substr(0, std::min<std::size_t>(words.find_first_of(" {\\"), 20))}});
        default: return {};
    }
}

class Checking {
public:
    Checking(const TemplateSources& own, const TemplateSources& built_in) : own_(own), all_(own)
    {
        all_.insert(built_in.begin(), built_in.end());
    }

    [[nodiscard]] std::vector<TemplateFinding> check(std::span<const TemplateEntry> entries)
    {
        for (const auto& [name, text] : own_) {
            check_source(name, text);
        }
        if (first_fault(found_) == nullptr) {
            for (const TemplateEntry& entry : entries) {
                check_entry(entry);
            }
        }
        // Where one is at fault, what it takes in is not known.
        if (first_fault(found_) == nullptr) {
            check_use(entries);
        }
        return in_order();
    }

private:
    void find(std::string_view source, int line, std::string text, bool is_warning = false)
    {
        if (found_.size() < most_findings) {
            found_.push_back({std::string(source), line, std::move(text), is_warning});
        }
    }

    void check_source(const std::string& name, const std::string& text)
    {
        if (!is_template_name(name)) {
            find(name, 0, say("A template's name is made of a to z, 0 to 9, _ and -."));
        }
        std::vector<TemplateFinding> faults = faults_of_text(name, text);
        if (!faults.empty()) {
            for (TemplateFinding& one : faults) {
                find(name, one.line, std::move(one.text));
            }
            return;
        }
        const TagReading reading = tags_of(text);
        for (const TagFault& fault : reading.faults) {
            find(name, fault.line, fault.text);
        }
        check_lines(name, text, reading.tags);
    }

    void check_lines(
        const std::string& name, std::string_view text, const std::vector<TemplateTag>& tags)
    {
        std::string without_remarks(text);
        for (const TemplateTag& tag : tags) {
            if (tag.kind == TagKind::remark) {
                for (std::size_t at = tag.begin; at < tag.end; ++at) {
                    char& one = without_remarks[at];
                    one = one == '\n' ? '\n' : ' ';
                }
            }
        }
        int number = 0;
        for (const std::string_view line : split(without_remarks, '\n')) {
            ++number;
            if (std::string fault = fault_of_line(line); !fault.empty()) {
                find(name, number, std::move(fault));
            }
        }
    }

    void check_entry(const TemplateEntry& entry)
    {
        const Expanded made = expanded(all_, entry.name);
        used_.insert(made.used.begin(), made.used.end());
        for (const TemplateFinding& fault : made.faults) {
            find(fault.name, fault.line, fault.text);
        }
        std::vector<std::string_view> open;
        std::size_t depth = 0;
        for (const ExpandedTag& tag : made.tags) {
            if (tag.kind == TagKind::end) {
                if (!open.empty()) {
                    open.pop_back();
                }
                continue;
            }
            check_name(entry, tag, open);
            if (tag.kind == TagKind::section || tag.kind == TagKind::inverted) {
                const TemplateName* const name = find_name(entry.names, tag.name);
                const bool is_list = name != nullptr && name->kind == TemplateNameKind::list
                                  && tag.kind == TagKind::section;
                open.push_back(is_list ? tag.name : std::string_view{});
                depth = std::max(depth, open.size());
            }
        }
        if (depth > static_cast<std::size_t>(template_max_depth)) {
            find(entry.name, 0,
                say("With all it takes in, sections stand more than {most} deep in each other.",
                    {{"most", template_max_depth}}));
        }
        check_required(entry, made);
    }

    // `open` are the lists that the tag stands in, and an empty word for each section that is no list.
    void check_name(const TemplateEntry& entry, const ExpandedTag& tag,
        const std::vector<std::string_view>& open)
    {
        const TemplateName* const name = find_name(entry.names, tag.name);
        if (name == nullptr) {
            std::vector<std::string_view> known;
            for (const TemplateName& one : entry.names) {
                known.push_back(one.name);
            }
            const std::string_view nearest = nearest_name(tag.name, known);
            find(tag.source, tag.line,
                nearest.empty()
                    ? say("{template} knows no name {name}. jointly templates list has those that "
                          "it knows.",
                        {{"template", entry.name}, {"name", tag.name}})
                    : say("{template} knows no name {name}. Is {nearest} meant?",
                        {{"template", entry.name}, {"name", tag.name}, {"nearest", nearest}}));
            return;
        }
        if (!name->of.empty() && std::find(open.begin(), open.end(), name->of) == open.end()) {
            find(tag.source, tag.line,
                say("{{{{{name}}}}} stands only between {{{{#{list}}}}} and {{{{/{list}}}}}.",
                    {{"name", tag.name}, {"list", name->of}}));
        }
        if (name->kind == TemplateNameKind::list && tag.kind == TagKind::value) {
            find(tag.source, tag.line,
                say("{name} is a list. Write what each of it shows between {{{{#{name}}}}} and "
                    "{{{{/{name}}}}}.",
                    {{"name", tag.name}}));
        }
        if (name->kind == TemplateNameKind::list && tag.kind == TagKind::section
            && std::find_if(open.begin(), open.end(), [](auto one) { return !one.empty(); })
                   != open.end()) {
            find(tag.source, tag.line,
                say("A list does not stand in a list. Close the one before {{{{#{name}}}}}.",
                    {{"name", tag.name}}));
        }
        if (name->kind == TemplateNameKind::block && tag.kind == TagKind::value && !tag.alone) {
            find(tag.source, tag.line,
                say("{{{{{name}}}}} is a part of the sheet. Give it a line of its own.",
                    {{"name", tag.name}}));
        }
    }

    void check_required(const TemplateEntry& entry, const Expanded& made)
    {
        const bool is_own = std::any_of(made.used.begin(), made.used.end(),
            [&](std::string_view name) { return own_.contains(name); });
        for (const TemplateName& name : entry.names) {
            const bool is_there =
                std::any_of(made.tags.begin(), made.tags.end(), [&](const ExpandedTag& tag) {
                    return tag.kind == TagKind::value && tag.name == name.name;
                });
            if (is_own && name.required && !is_there) {
                find(entry.name, 0,
                    say("{{{{{name}}}}} is left out: {what}. Each sheet made with it says so.",
                        {{"name", name.name}, {"what", say(name.what)}}),
                    true);
            }
        }
    }

    void check_use(std::span<const TemplateEntry> entries)
    {
        std::vector<std::string_view> known;
        for (const TemplateEntry& entry : entries) {
            known.push_back(entry.name);
        }
        known.insert(known.end(), used_.begin(), used_.end());
        for (const auto& [name, text] : own_) {
            if (std::find(known.begin(), known.end(), name) != known.end()) {
                continue;
            }
            const std::string_view nearest = nearest_name(name, known);
            find(name, 0,
                nearest.empty() ? say("Nothing uses this template.")
                                : say("Nothing uses this template. Is {nearest} meant?",
                                    {{"nearest", nearest}}),
                true);
        }
    }

    [[nodiscard]] std::vector<TemplateFinding> in_order()
    {
        std::vector<TemplateFinding> found = std::move(found_);
        std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
            return std::tie(one.name, one.line) < std::tie(other.name, other.line);
        });
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    const TemplateSources& own_;
    TemplateSources all_;
    std::set<std::string_view> used_;
    std::vector<TemplateFinding> found_;
};

}  // namespace

std::vector<TemplateFinding> check_templates(const TemplateSources& own,
    const TemplateSources& built_in, std::span<const TemplateEntry> entries)
{
    return Checking(own, built_in).check(entries);
}

std::string told(const TemplateFinding& finding)
{
    return finding.line == 0
             ? say("{name}.txt: {finding}", {{"name", finding.name}, {"finding", finding.text}})
             : say("{name}.txt:{line}: {finding}",
                 {{"name", finding.name}, {"line", finding.line}, {"finding", finding.text}});
}

const TemplateFinding* first_fault(const std::vector<TemplateFinding>& findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const TemplateFinding& one) { return !one.is_warning; });
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace jointly
