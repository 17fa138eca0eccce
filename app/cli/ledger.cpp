#include "core/agreement/ledger.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"

namespace jointly::cli {

int run_ledger(const LedgerOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    return hand_over(ledger(loaded.value().session), options.format, options.out, console);
}

}  // namespace jointly::cli
