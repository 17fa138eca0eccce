#include "app/desk/forms/form.h"

#include "app/script/people_list.h"
#include "app/script/script.h"
#include "app/script/words.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_written(const Field& field)
{
    return field.kind == FieldKind::line || field.kind == FieldKind::text
        || field.kind == FieldKind::pairs;
}

std::string value_of(const Field& field, const FieldDraft& draft)
{
    return is_written(field) ? tidy(draft.entry.text(), field.kind == FieldKind::text) : draft.word;
}

// The words that begin a pair: a party's whole name where it stands there, else the first word.
std::size_t party_length(const Session& session, std::string_view pair)
{
    std::size_t longest = std::min(pair.find(' '), pair.size());
    for (const Party& party : session.parties) {
        const std::string_view name = party.name;
        if (pair.size() > name.size() && pair[name.size()] == ' '
            && folded(std::string(pair.substr(0, name.size()))) == folded(party.name)) {
            longest = std::max(longest, name.size());
        }
    }
    return longest;
}

void add_pairs(
    std::string& line, const Session& session, const Field& field, const std::string& value)
{
    for (const std::string_view part : split(value, ',')) {
        const std::string pair = tidy(part);
        if (pair.empty()) {
            continue;
        }
        const std::size_t cut = party_length(session, pair);
        line += ' ';
        line += field.flag;
        line += ' ' + jointly::quoted(pair.substr(0, cut)) + ' '
              + jointly::quoted(tidy(pair.substr(cut)));
    }
}

// How many of the words without a flag have to stand in the line: up to the last that is given.
std::size_t words_given(const FormSpec& spec, const FormDraft& draft)
{
    std::size_t given = 0;
    for (std::size_t at = 0; at < spec.fields.size(); ++at) {
        if (spec.fields[at].flag.empty() && !value_of(spec.fields[at], draft.fields[at]).empty()) {
            given = at + 1;
        }
    }
    return given;
}

std::optional<Problem> missing_field(const FormSpec& spec, const FormDraft& draft)
{
    for (std::size_t at = 0; at < spec.fields.size(); ++at) {
        const Field& field = spec.fields[at];
        if (field.needed && value_of(field, draft.fields[at]).empty()) {
            return Problem{say("Fill in first: {field}.", {{"field", translated(field.name)}})};
        }
    }
    return std::nullopt;
}

// Of the list's own, not those within a quoted name.
std::size_t commas_in(std::string_view row)
{
    std::size_t commas = 0;
    bool quoted = false;
    for (const char letter : row) {
        quoted = letter == '"' ? !quoted : quoted;
        commas += letter == ',' && !quoted ? 1U : 0U;
    }
    return commas;
}

// A list without a row of heads is read as name, party, local, role.
Result<Act> people_of(const Session& session, const std::string& list)
{
    const std::string_view first = std::string_view(list).substr(0, list.find('\n'));
    const auto cells = split(first, ',');
    const bool has_heads = std::any_of(cells.begin(), cells.end(),
        [](std::string_view cell) { return folded(tidy(cell)) == "name"; });
    if (has_heads) {
        const auto people = people_in_list(session, list);
        return people.ok() ? Result<Act>(Act{Command{people.value()}}) : people.problem();
    }
    std::string padded = "name,party,local,role\n";
    for (const std::string_view row : split(list, '\n')) {
        if (!tidy(row).empty()) {
            const std::size_t commas = commas_in(row);
            padded += tidy(row) + std::string(commas < 3 ? 3 - commas : 0, ',') + '\n';
        }
    }
    const auto people = people_in_list(session, padded);
    return people.ok() ? Result<Act>(Act{Command{people.value()}}) : people.problem();
}

}  // namespace

std::string script_line_of(const Session& session, FormKind kind, const FormDraft& draft)
{
    const FormSpec& spec = spec_of(kind);
    const std::size_t given = words_given(spec, draft);
    std::string line(spec.verb);
    std::string flags;
    for (std::size_t at = 0; at < spec.fields.size(); ++at) {
        const Field& field = spec.fields[at];
        const std::string value = value_of(field, draft.fields[at]);
        if (field.flag.empty()) {
            line += at < given ? ' ' + jointly::quoted(value) : "";
        } else if (value.empty()) {
            continue;
        } else if (field.kind == FieldKind::pairs) {
            add_pairs(flags, session, field, value);
        } else {
            flags += ' ';
            flags += field.flag;
            flags += field.kind == FieldKind::yes_no ? "" : ' ' + jointly::quoted(value);
        }
    }
    return line + flags;
}

Result<Act> act_of(const Session& session, FormKind kind, const FormDraft& draft)
{
    const FormSpec& spec = spec_of(kind);
    if (const auto problem = missing_field(spec, draft)) {
        return *problem;
    }
    if (kind == FormKind::language && draft.issue != session.turned_to) {
        return Problem{say("This was written for issue {number}. Turn to it first, then keep it.",
            {{"number", draft.issue.value}})};
    }
    if (kind == FormKind::people) {
        return people_of(session, draft.fields.front().entry.text());
    }
    const auto line = parse_script_line(session, script_line_of(session, kind, draft));
    if (!line.ok()) {
        return line.problem();
    }
    if (!line.value().act) {
        return Problem{say("There is nothing to keep yet.")};
    }
    return *line.value().act;
}

}  // namespace jointly
