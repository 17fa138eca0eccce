#include "app/cli/contract_file.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/contract_sheet.h"
#include "core/base/say.h"
#include "core/base/time.h"
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
    return hand_over(
        contract_sheet(redline(before.value(), after.value()), options.before, options.after,
            options.changes_alone ? SheetScope::changes_alone : SheetScope::whole_contract),
        options.paper, {now, system_utc_offset_min(now)}, console);
}

}  // namespace jointly::cli
