#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/contract_sheet.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/disk/read_file.h"
#include "core/documents/contract/read_contract.h"
#include "core/language/contract_redline.h"

#include <cstdint>
#include <ostream>
#include <string_view>
#include <utility>

namespace jointly::cli {

namespace {

bool is_markdown(std::string_view file) { return file.ends_with(".md"); }

// What the reader was not sure of goes beside the paper, not into it.
void tell_notes(const std::string& file, const std::vector<ReadingNote>& notes, Console& console)
{
    for (const ReadingNote& note : notes) {
        console.err << (note.line == 0
                            ? say("{file}: {note}", {{"file", file}, {"note", note.text}})
                            : say("{file}, line {line}: {note}",
                                {{"file", file}, {"line", std::to_string(note.line)},
                                    {"note", note.text}}))
                    << '\n';
    }
}

Result<ContractText> contract_in(const std::string& file, Console& console)
{
    const auto bytes = read_file(file, contract_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    auto read =
        read_contract(bytes.value(), is_markdown(file) ? TextKind::markdown : TextKind::plain);
    if (!read.ok()) {
        return Problem{say("{file}: {note}", {{"file", file}, {"note", read.problem().text}})};
    }
    tell_notes(file, read.value().notes, console);
    return std::move(read.value().contract);
}

}  // namespace

int run_redline(const RedlineOptions& options, Console& console)
{
    const auto before = contract_in(options.before, console);
    if (!before.ok()) {
        return fail(console, before.problem());
    }
    const auto after = contract_in(options.after, console);
    if (!after.ok()) {
        return fail(console, after.problem());
    }
    const std::int64_t now = system_now_ms();
    return hand_over(
        contract_sheet(redline(before.value(), after.value()), options.before, options.after,
            options.changes_alone ? SheetScope::changes_alone : SheetScope::whole_contract),
        options.paper, {now, system_utc_offset_min(now)}, console);
}

}  // namespace jointly::cli
