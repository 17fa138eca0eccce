// A draft that comes back as text or Markdown.
#include "core/agreement/returned_draft.h"
#include "core/agreement/returned_parts.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/session/citation.h"
#include "core/session/find.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jointly {

namespace {

bool is_listed(std::string_view line)
{
    const auto end = line.find(' ');
    const std::string_view first = line.substr(0, end);
    return end != std::string_view::npos && end <= 6
        && (first == "-" || first == "*" || first == "\u2022" || first.ends_with(')')
            || first.ends_with('.'));
}

// A paragraph is told from the next by an empty line; its lines are one, but for those of a list.
void add_line(std::string& text, const std::string& line)
{
    if (line.empty()) {
        text += text.empty() || text.ends_with("\n\n") ? "" : "\n\n";
        return;
    }
    const bool begins = text.empty() || text.ends_with('\n');
    text += begins ? "" : is_listed(line) ? "\n" : " ";
    text += line;
}

// In Markdown a backslash stands before a sign that is none of its own.
std::string unmarked(std::string_view line)
{
    constexpr std::string_view signs = "\\`*_{}[]<>()#+-.!|~";
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool escapes = line[at] == '\\' && at + 1 < line.size()
                          && signs.find(line[at + 1]) != std::string_view::npos;
        at += escapes ? 1 : 0;
        out += line[at];
    }
    return out;
}

// It is a sheet, or a redline: words that are struck stand in it like others.
bool holds_marks(std::string_view bytes)
{
    const auto has = [&](std::string_view mark) {
        return bytes.find(mark) != std::string_view::npos;
    };
    return (has("[-") && has("-]")) || (has("{+") && has("+}")) || has("<del>") || has("<ins>");
}

bool is_sheet(std::string_view bytes, const TaWordings& known)
{
    return std::any_of(known.all.begin(), known.all.end(), [&](const TaWording& one) {
        std::string shown = one.fingerprint;
        for (std::size_t at = shown.size(); at > 4;) {
            at -= 4;
            shown.insert(at, " ");
        }
        return bytes.find(shown) != std::string_view::npos;
    });
}

// Cuts a text where the headings of provisions stand.
class Headings {
public:
    Headings(const Session& session, const Ta& ta, const TaWording& over)
        : session_(session), ta_(ta), over_(over)
    {
        const std::vector<std::string> cited = citations(session);
        for (std::size_t at = 0; at < cited.size(); ++at) {
            const Provision& provision = session.provisions[at];
            by_heading_.emplace(folded(heading_of(provision, cited[at])), provision.id);
        }
    }

    // The problem, or nothing.
    std::optional<Problem> read(std::string_view bytes, TextKind kind)
    {
        for (const std::string_view raw : split(bytes, '\n')) {
            std::string line = tidy(raw);
            const bool is_heading = kind == TextKind::markdown && line.starts_with('#');
            if (kind == TextKind::markdown) {
                line.erase(0, std::min(line.find_first_not_of("# "), line.size()));
                line = unmarked(line);
            }
            if (auto problem = take(line, is_heading)) {
                return problem;
            }
        }
        return std::nullopt;
    }

    // nullptr: it has no heading.
    [[nodiscard]] const std::string* text_of(ProvisionId provision) const
    {
        const auto found = texts_.find(provision);
        return found == texts_.end() ? nullptr : &found->second;
    }

private:
    std::optional<Problem> take(const std::string& line, bool is_heading)
    {
        const auto heading = by_heading_.find(folded(line));
        if (heading != by_heading_.end()) {
            return begin(heading->second);
        }
        if (is_heading) {
            return Problem{
                say("\"{heading}\" is no heading of {ta}. Write each as the contract has "
                    "it, and hand in its provisions alone.",
                    {{"heading", line}, {"ta", label_of(ta_.id)}})};
        }
        if (line.empty() && now_ == nullptr) {
            return std::nullopt;
        }
        if (now_ == nullptr) {
            return Problem{say("Before the first heading stands \"{words}\". Write each heading as "
                               "the contract has it on a line of its own, and nothing before the "
                               "first.",
                {{"words", line}})};
        }
        add_line(*now_, line);
        return std::nullopt;
    }

    std::optional<Problem> begin(ProvisionId provision)
    {
        const std::string cited = citation(session_, *find(session_, provision));
        if (text_in(over_.texts, provision) == nullptr) {
            return Problem{say("{label} is not in {ta}. Hand in its provisions alone.",
                {{"label", cited}, {"ta", label_of(ta_.id)}})};
        }
        const auto [at, is_new] = texts_.emplace(provision, std::string());
        if (!is_new) {
            return Problem{say(
                "{label} stands twice in this text. Leave one of the two.", {{"label", cited}})};
        }
        now_ = &at->second;
        return std::nullopt;
    }

    const Session& session_;
    const Ta& ta_;
    const TaWording& over_;
    std::map<std::string, ProvisionId, std::less<>> by_heading_;
    std::map<ProvisionId, std::string> texts_;
    std::string* now_ = nullptr;  // of the provision that stands open
};

// What the contract has as a provision of its own below another is no part of that one's language.
std::optional<Problem> holds_another(
    const Session& session, const Provision& provision, const std::string& text)
{
    for (const Provision& below : session.provisions) {
        if (below.parent != provision.id || below.label.empty()) {
            continue;
        }
        const auto begins = [&](std::string_view line) {
            return line == below.label || line.starts_with(below.label + " ");
        };
        const auto lines = split(text, '\n');
        if (std::any_of(lines.begin(), lines.end(), begins)) {
            return Problem{say("{below} is a provision of its own. Take it out of the language of "
                               "{label}, and propose it apart where it changes.",
                {{"below", citation(session, below)}, {"label", citation(session, provision)}})};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<ReturnedDraft> returned_text(const Session& session, const TaWordings& known, const Ta& ta,
    std::string_view bytes, TextKind kind, int revision)
{
    if (const auto read = read_contract(bytes, kind); !read.ok()) {
        return read.problem();
    }
    if (holds_marks(bytes) || is_sheet(bytes, known)) {
        return Problem{
            say("This text is a sheet or a redline, in which language is not told from the "
                "rest for sure. Change the draft as a DOCX, or hand in the provisions "
                "alone, each under its heading.")};
    }
    const auto over = std::find_if(known.all.rbegin(), known.all.rend(),
        [&](const TaWording& one) { return one.revision == revision; });
    if (over == known.all.rend()) {
        return Problem{
            say("{ta} has no revision {revision}. Name the one that the text was written "
                "over with --of-revision, from 1 to {last}.",
                {{"ta", label_of(ta.id)}, {"revision", revision}, {"last", ta.revision}})};
    }
    ReturnedDraft draft = draft_over(session, ta, *over);
    Headings headings(session, ta, draft.over);
    if (const auto problem = headings.read(bytes, kind)) {
        return *problem;
    }
    for (const TestedText& text : draft.over.texts) {
        const Provision& provision = *find(session, text.provision);
        const std::string* const found = headings.text_of(text.provision);
        if (found == nullptr) {
            return Problem{
                say("{label} is missing from this text. Write its heading, \"{heading}\", "
                    "on a line of its own and its language under it.",
                    {{"label", citation(session, provision)},
                        {"heading", heading_of(session, provision)}})};
        }
        if (const auto problem = holds_another(session, provision, *found)) {
            return *problem;
        }
        draft.wordings.push_back({text.provision, as_language(session, ta, text, *found)});
    }
    note_what_came_since(session, ta, draft);
    return draft;
}

}  // namespace jointly
