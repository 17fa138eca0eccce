#include "app/script/people_list.h"

#include "app/script/verbs.h"
#include "core/base/say.h"
#include "core/base/text.h"

// The list is small and read from memory: no thread of the library's own.
#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>

#include <algorithm>

namespace jointly {

namespace {

struct Row {
    std::string name;
    std::string party;
    std::string local;
    std::string role;
};

Result<Role> role_of(const std::string& text)
{
    if (tidy(text).empty()) {
        return Role::member;
    }
    // As it is called in the language spoken, or by its word: lists come from other offices.
    const std::string typed = folded(tidy(text));
    std::string hyphened = typed;
    std::replace(hyphened.begin(), hyphened.end(), ' ', '-');
    for (std::size_t at = 0; at < words_for<Role>.size(); ++at) {
        const Role role = static_cast<Role>(at);
        if (typed == folded(name_of(role)) || hyphened == word_of(role)) {
            return role;
        }
    }
    return script::choice_of<Role>(tidy(text));
}

Result<ImportedPerson> person_of(const Session& session, const Row& row)
{
    ImportedPerson person{row.name, {}, row.local, Role::member};
    if (!tidy(row.party).empty()) {
        const auto party = script::party_of(session, tidy(row.party));
        if (!party.ok()) {
            return party.problem();
        }
        person.party = party.value();
    }
    const auto role = role_of(row.role);
    if (!role.ok()) {
        return role.problem();
    }
    person.role = role.value();
    return person;
}

template <char separator>
Result<ImportPeople> read_rows(const Session& session, std::string_view csv)
{
    ImportPeople list;
    try {
        io::CSVReader<4, io::trim_chars<' ', '\t'>, io::double_quote_escape<separator, '"'>> reader(
            "list", csv.data(), csv.data() + csv.size());
        reader.read_header(
            io::ignore_missing_column | io::ignore_extra_column, "name", "party", "local", "role");
        if (!reader.has_column("name")) {
            return Problem{
                say("The first row of the list needs a column \"name\"; party, local and "
                    "role may stand beside it.")};
        }
        for (Row row; reader.read_row(row.name, row.party, row.local, row.role); row = {}) {
            auto person = person_of(session, row);
            if (!person.ok()) {
                return Problem{say("Line {line} of the list: {problem}",
                    {{"line", reader.get_file_line()}, {"problem", person.problem().text}})};
            }
            if (list.people.size() == people_list_max_rows) {
                return Problem{say("The list has more than {limit} people. Leave those in it who "
                                   "come to the table.",
                    {{"limit", people_list_max_rows}})};
            }
            list.people.push_back(std::move(person).value());
        }
    } catch (const io::error::with_file_line& problem) {
        return Problem{
            say("Line {line} of the list has more, or fewer, columns than its first row, or "
                "a quote that does not end. Correct it, and try again.",
                {{"line", problem.file_line}})};
    } catch (const io::error::base&) {
        return Problem{say(
            "The list cannot be read as CSV. Save it with a row of heads: name,party,local,role")};
    }
    return list;
}

}  // namespace

std::string with_commas(std::string_view table)
{
    if (table.find('\t') == std::string_view::npos) {
        return std::string(table);
    }
    std::string list;
    std::string cell;
    const auto end_cell = [&](std::string_view behind) {
        const bool is_quoted = cell.size() > 1 && cell.front() == '"' && cell.back() == '"';
        if (is_quoted || cell.find_first_of(",\"") == std::string::npos) {
            list += cell;
        } else {
            list += '"';
            for (const char letter : cell) {
                list += letter == '"' ? "\"\"" : std::string(1, letter);
            }
            list += '"';
        }
        list += behind;
        cell.clear();
    };
    for (const char letter : table) {
        if (letter == '\t') {
            end_cell(", ");
        } else if (letter == '\n') {
            end_cell("\n");
        } else if (letter != '\r') {
            cell += letter;
        }
    }
    end_cell("");
    return list;
}

Result<ImportPeople> people_in_list(const Session& session, std::string_view csv)
{
    if (!is_valid_utf8(csv) || csv.find('\0') != std::string_view::npos) {
        return Problem{say("The list is not readable text. Save it as CSV in UTF-8.")};
    }
    const std::string_view heads = csv.substr(0, csv.find('\n'));
    if (csv.empty() || heads.empty()) {
        return Problem{say("The list is empty. Its first row is: name,party,local,role")};
    }
    return heads.find(';') != std::string_view::npos && heads.find(',') == std::string_view::npos
             ? read_rows<';'>(session, csv)
             : read_rows<','>(session, csv);
}

}  // namespace jointly
