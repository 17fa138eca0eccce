#include "app/cli/in_place.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/successor_sheet.h"
#include "core/base/say.h"

namespace jointly::cli {

int run_successor(const SuccessorOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Session& session = loaded.value().session;
    if (session.provisions.empty()) {
        return fail(console,
            Problem{say("No contract is entered yet. Import it with: jointly contract import "
                        "FILE.ibb CONTRACT")});
    }
    if (is_in_place(options.paper)) {
        if (options.clean || options.changes_alone) {
            return fail(console,
                Problem{say("In its own DOCX the whole contract stands with its changes tracked. "
                            "Leave --clean and --changes out.")});
        }
        return hand_over_in_place(
            successor_in_place(loaded.value(), successor_of(session), options.paper.author),
            options.paper, console);
    }
    const auto templates = templates_for(options.templates, console);
    if (!templates.ok()) {
        return fail(console, templates.problem());
    }
    const SuccessorScope scope = options.clean         ? SuccessorScope::clean
                               : options.changes_alone ? SuccessorScope::changes
                                                       : SuccessorScope::whole;
    return hand_over(with_redaction_notes(successor_sheet(session, scope, templates.value()),
                         session, loaded.value().record),
        options.paper, last_moment(loaded.value()), console);
}

}  // namespace jointly::cli
