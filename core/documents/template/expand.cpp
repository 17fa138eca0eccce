#include "core/documents/template/expand.h"

#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::string_view blanks = " \t";

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

// What stands on the line of a tag before and behind it; the line end is not in it.
struct Beside {
    std::size_t line_begin;
    std::size_t line_end;
    std::string_view before;
    std::string_view behind;
};
Beside beside(std::string_view text, const TemplateTag& tag)
{
    const std::size_t newline =
        tag.begin == 0 ? std::string_view::npos : text.rfind('\n', tag.begin - 1);
    const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    const std::size_t end = std::min(text.find('\n', tag.end), text.size());
    return {begin, end, text.substr(begin, tag.begin - begin), text.substr(tag.end, end - tag.end)};
}

class Expansion {
public:
    explicit Expansion(const TemplateSources& sources) : sources_(sources) {}

    [[nodiscard]] Expanded of(std::string_view entry)
    {
        take_in(sources_.find(entry));
        return std::move(made_);
    }

private:
    using Source = TemplateSources::const_iterator;

    void fault(std::string_view source, int line, std::string text)
    {
        const TemplateFinding found{std::string(source), line, std::move(text), false};
        if (std::find(made_.faults.begin(), made_.faults.end(), found) == made_.faults.end()) {
            made_.faults.push_back(found);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): at most template_max_depth deep
    void take_in(Source source)
    {
        if (source == sources_.end()) {
            return;
        }
        made_.used.insert(source->first);
        open_.push_back(source->first);
        const std::string_view text = source->second;
        const TagReading reading = tags_of(text);
        std::size_t at = 0;
        for (std::size_t number = 0; reading.faults.empty() && number < reading.tags.size();
             ++number) {
            const TemplateTag& tag = reading.tags[number];
            const Beside line = beside(text, tag);
            const bool has_line = is_blank(line.before) && is_blank(line.behind);
            if (tag.kind != TagKind::partial && tag.kind != TagKind::remark) {
                made_.tags.push_back({tag.kind, tag.name, source->first, tag.line,
                    is_alone(text, reading.tags, number)});
                continue;
            }
            // A tag that has a line for itself goes with it.
            add(text.substr(at, std::max(at, has_line ? line.line_begin : tag.begin) - at));
            if (tag.kind == TagKind::partial) {
                add_partial(source->first, tag);
            }
            at = has_line ? std::min(line.line_end + 1, text.size()) : tag.end;
            if (has_line && tag.kind == TagKind::partial && !made_.text.empty()
                && made_.text.back() != '\n') {
                made_.text += '\n';
            }
        }
        if (reading.faults.empty()) {
            add(text.substr(at));
        }
        open_.pop_back();
    }

    // NOLINTNEXTLINE(misc-no-recursion): at most template_max_depth deep
    void add_partial(std::string_view source, const TemplateTag& tag)
    {
        const Source found = sources_.find(tag.name);
        if (found == sources_.end()) {
            std::vector<std::string_view> names;
            for (const auto& [name, text] : sources_) {
                names.emplace_back(name);
            }
            const std::string_view nearest = nearest_name(tag.name, names);
            fault(source, tag.line,
                nearest.empty() ? say("There is no template {name}.", {{"name", tag.name}})
                                : say("There is no template {name}. Is {nearest} meant?",
                                    {{"name", tag.name}, {"nearest", nearest}}));
        } else if (tag.name == source) {
            fault(source, tag.line, say("It takes itself in, so it would have no end."));
        } else if (std::find(open_.begin(), open_.end(), tag.name) != open_.end()) {
            fault(source, tag.line,
                say("It takes in {name}, which takes this one in, so it would have no end.",
                    {{"name", tag.name}}));
        } else if (open_.size() > static_cast<std::size_t>(template_max_depth)) {
            fault(source, tag.line,
                say("Templates are taken in more than {most} deep here.",
                    {{"most", template_max_depth}}));
        } else if (++partials_ <= expanded_max_partials) {
            take_in(found);
        } else if (partials_ == expanded_max_partials + 1) {
            fault(source, tag.line,
                say("Templates are taken in more than {most} times.",
                    {{"most", expanded_max_partials}}));
        }
    }

    void add(std::string_view text)
    {
        if (made_.text.size() + text.size() > expanded_max_bytes) {
            fault(open_.front(), 0,
                say("With all it takes in it is larger than {most} KiB.",
                    {{"most", expanded_max_bytes / 1024}}));
            return;
        }
        made_.text += text;
    }

    static bool is_alone(
        std::string_view text, const std::vector<TemplateTag>& tags, std::size_t number)
    {
        const Beside line = beside(text, tags[number]);
        const auto is_on_line = [&](const TemplateTag& tag) {
            return tag.end > line.line_begin && tag.begin < line.line_end;
        };
        std::size_t first = number;
        while (first > 0 && is_on_line(tags[first - 1])) {
            --first;
        }
        std::size_t at = line.line_begin;
        for (std::size_t other = first; other < tags.size() && is_on_line(tags[other]); ++other) {
            const TemplateTag& tag = tags[other];
            const bool may_stand =
                other == number || (tag.kind != TagKind::value && tag.kind != TagKind::partial);
            if (!may_stand || !is_blank(text.substr(at, std::max(at, tag.begin) - at))) {
                return false;
            }
            at = tag.end;
        }
        return at >= line.line_end || is_blank(text.substr(at, line.line_end - at));
    }

    const TemplateSources& sources_;
    Expanded made_;
    std::vector<std::string_view> open_;
    int partials_ = 0;
};

}  // namespace

Expanded expanded(const TemplateSources& sources, std::string_view entry)
{
    return Expansion(sources).of(entry);
}

}  // namespace jointly
