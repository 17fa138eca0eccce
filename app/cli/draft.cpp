#include "app/cli/in_place.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/ta_sheet.h"
#include "core/base/say.h"
#include "core/session/find.h"

namespace jointly::cli {

namespace {

Result<Document> chosen(
    const Session& session, const DraftOptions& options, const SheetTemplates& templates)
{
    if (!options.ta.empty()) {
        const auto ta = agreement_named(session, options.ta);
        return ta.ok() ? Result<Document>(ta_sheet(session, *ta.value(), templates))
                       : Result<Document>(ta.problem());
    }
    if (options.issue != 0) {
        const Issue* const issue = find(session, IssueId{options.issue});
        if (issue == nullptr) {
            return Problem{say("There is no issue {number}.", {{"number", options.issue}})};
        }
        if (current_languages(session, issue->id).empty()) {
            return Problem{say("Issue {number} has no language yet. Propose it first.",
                {{"number", options.issue}})};
        }
        return language_sheet(session, *issue, templates);
    }
    if (session.languages.empty()) {
        return Problem{
            say("There is no language in this session yet, so there is nothing to draft.")};
    }
    return all_sheets(session, templates);
}

// One agreement in the contract that it changes.
int draft_in_place(const Loaded& loaded, const DraftOptions& options, Console& console)
{
    if (options.ta.empty()) {
        return fail(console,
            Problem{say("Name the agreement whose changes are tracked in the contract's own DOCX: "
                        "--ta TA-1.")});
    }
    const auto ta = agreement_named(loaded.session, options.ta);
    if (!ta.ok()) {
        return fail(console, ta.problem());
    }
    return hand_over_in_place(
        successor_in_place(
            loaded, successor_with(loaded.session, {ta.value()}), options.paper.author),
        options.paper, console);
}

}  // namespace

int run_draft(const DraftOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    if (is_in_place(options.paper)) {
        return draft_in_place(loaded.value(), options, console);
    }
    const auto templates = templates_for(options.templates, console);
    if (!templates.ok()) {
        return fail(console, templates.problem());
    }
    const auto document = chosen(loaded.value().session, options, templates.value());
    if (!document.ok()) {
        return fail(console, document.problem());
    }
    return hand_over(
        with_redaction_notes(document.value(), loaded.value().session, loaded.value().record),
        options.paper, last_moment(loaded.value()), console);
}

}  // namespace jointly::cli
