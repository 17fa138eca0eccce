#include "core/agreement/ledger.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"

namespace jointly::cli {

int run_ledger(const LedgerOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Document document = with_redaction_notes(
        ledger(loaded.value().session), loaded.value().session, loaded.value().record);
    return hand_over(document, options.paper, last_moment(loaded.value()), console);
}

}  // namespace jointly::cli
