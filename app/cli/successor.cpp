#include "app/cli/in_place.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/successor_sheet.h"
#include "core/base/say.h"
#include "core/process/names.h"

#include <ostream>
#include <string>
#include <vector>

namespace jointly::cli {

namespace {

// The original has no place for them.
void tell_of_letters(const Session& session, const Console& console)
{
    std::vector<std::string> letters;
    for (const Letter& letter : session.letters) {
        if (!letter.withdrawn) {
            letters.push_back(label_of(letter.id));
        }
    }
    if (!letters.empty()) {
        console.err << say(
            "Letters of understanding are not in this DOCX: {letters}. For them, write "
            "the successor with --format docx too.",
            {{"letters", list_of(letters)}})
                    << '\n';
    }
}

}  // namespace

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
        const int code = hand_over_in_place(
            successor_in_place(loaded.value(), successor_of(session), options.paper.author),
            options.paper, console);
        if (code == done) {
            tell_of_letters(session, console);
        }
        return code;
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
