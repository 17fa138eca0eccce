#include "app/cli/contract_file.h"

#include "core/base/say.h"
#include "core/disk/read_file.h"

#include <ostream>

namespace jointly::cli {

namespace {

std::string told(const std::string& file, const ReadContract& read, const ReadingNote& note)
{
    if (note.line == 0) {
        return say("{file}: {note}", {{"file", file}, {"note", note.text}});
    }
    if (read.counted == SourceUnit::paragraphs) {
        return say("{file}, paragraph {paragraph}: {note}",
            {{"file", file}, {"paragraph", note.line}, {"note", note.text}});
    }
    return say(
        "{file}, line {line}: {note}", {{"file", file}, {"line", note.line}, {"note", note.text}});
}

}  // namespace

Result<ReadContract> contract_in_file(const std::string& file, Revisions revisions)
{
    const auto bytes = read_file(file, contract_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    auto read = read_contract_file(bytes.value(), file, revisions);
    if (!read.ok()) {
        return Problem{say("{file}: {note}", {{"file", file}, {"note", read.problem().text}})};
    }
    return read;
}

void tell_reading_notes(const std::string& file, const ReadContract& read, Console& console)
{
    for (const ReadingNote& note : read.notes) {
        console.err << told(file, read, note) << '\n';
    }
}

}  // namespace jointly::cli
