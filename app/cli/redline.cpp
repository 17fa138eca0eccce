#include "app/cli/contract_file.h"
#include "app/cli/in_place.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/contract_sheet.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/disk/read_file.h"
#include "core/documents/contract/contract_file.h"
#include "core/language/contract_redline.h"

#include <cstdint>
#include <string>
#include <utility>

namespace jointly::cli {

namespace {

Result<ContractText> provisions_in(const std::string& file, Revisions revisions, Console& console)
{
    auto read = contract_in_file(file, revisions);
    if (!read.ok()) {
        return read.problem();
    }
    tell_reading_notes(file, read.value(), console);
    return std::move(read.value().contract);
}

int redline_in_place(const RedlineOptions& options, const ContractText& before,
    const ContractText& after, ToldTime at, Console& console)
{
    if (options.changes_alone) {
        return fail(console,
            Problem{say("In its own DOCX the whole contract stands with its changes tracked. Leave "
                        "--changes out.")});
    }
    const auto bytes = read_file(options.before, contract_max_bytes);
    if (!bytes.ok()) {
        return fail(console, bytes.problem());
    }
    if (!may_be_docx(bytes.value())) {
        return fail(console,
            Problem{
                say("{file} is no DOCX, so no changes can be tracked in it. Write them as a DOCX "
                    "of its own: --format docx.",
                    {{"file", options.before}})});
    }
    return hand_over_in_place(
        redlined_in_place(bytes.value(), before, after, in_place_look(options.paper.author, at)),
        options.paper, console);
}

}  // namespace

int run_redline(const RedlineOptions& options, Console& console)
{
    const auto before = provisions_in(options.before, options.revisions, console);
    if (!before.ok()) {
        return fail(console, before.problem());
    }
    const auto after = provisions_in(options.after, options.revisions, console);
    if (!after.ok()) {
        return fail(console, after.problem());
    }
    const std::int64_t now = system_now_ms();
    if (is_in_place(options.paper)) {
        return redline_in_place(
            options, before.value(), after.value(), {now, system_utc_offset_min(now)}, console);
    }
    return hand_over(
        contract_sheet(redline(before.value(), after.value()), options.before, options.after,
            options.changes_alone ? SheetScope::changes_alone : SheetScope::whole_contract),
        options.paper, {now, system_utc_offset_min(now)}, console);
}

}  // namespace jointly::cli
