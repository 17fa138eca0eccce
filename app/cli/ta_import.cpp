// A draft of a tentative agreement that comes back: shown against what was tested and initialled, then entered as the
// next revision.
#include "app/cli/enter_from_file.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/brought_draft.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/documents/write_text.h"
#include "core/journal/store.h"
#include "core/process/names.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

#include <optional>
#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

Problem of_file(const TaImportOptions& options, const Problem& problem)
{
    return Problem{say("{file}: {note}", {{"file", options.draft}, {"note", problem.text}})};
}

// Whose it is, and by whom: "Dana Ortiz, Counsel".
Result<PassTa> passed_by(const Session& session, const TaImportOptions& options)
{
    const Party* const party = find_party(session, options.from);
    if (party == nullptr) {
        return Problem{
            say("{name} is not at the table. Let the party join first.", {{"name", options.from}})};
    }
    const std::size_t comma = std::min(options.by.find(','), options.by.size());
    PassTa pass;
    pass.party = party->id;
    pass.name = tidy(options.by.substr(0, comma));
    pass.capacity = comma < options.by.size() ? tidy(options.by.substr(comma + 1)) : std::string();
    if (pass.name.empty()) {
        return Problem{say("Say who hands the draft over: --by \"Dana Ortiz, Counsel\"")};
    }
    return pass;
}

// What came in between is taken back by nobody who has not said so.
std::optional<Problem> not_over_the_newest(
    const TaImportOptions& options, const Ta& ta, const ReturnedDraft& draft)
{
    if (options.of_revision != 0 && options.of_revision != draft.over.revision) {
        return Problem{say("This draft was written over revision {revision} of {ta}, not {named}.",
            {{"revision", draft.over.revision}, {"ta", label_of(ta.id)},
                {"named", options.of_revision}})};
    }
    if (draft.over_newest || options.preview || options.of_revision != 0) {
        return std::nullopt;
    }
    return Problem{
        say("This draft was written over revision {revision} of {ta}, and its wording was "
            "changed since. See with --preview what it takes back; to enter it all the "
            "same, name --of-revision {revision}.",
            {{"revision", draft.over.revision}, {"ta", label_of(ta.id)}})};
}

Result<BroughtDraft> brought_to(const Session& session, const Record& record,
    const TaImportOptions& options, const std::string& bytes)
{
    const auto ta = agreement_named(session, options.ta);
    if (!ta.ok()) {
        return ta.problem();
    }
    auto pass = passed_by(session, options);
    if (!pass.ok()) {
        return pass.problem();
    }
    pass.value().ta = ta.value()->id;
    auto brought = brought_draft(session, record, std::move(pass).value(),
        {options.draft, bytes, options.revisions, options.of_revision});
    if (!brought.ok()) {
        return of_file(options, brought.problem());
    }
    if (const auto problem = not_over_the_newest(options, *ta.value(), brought.value().draft)) {
        return of_file(options, *problem);
    }
    return brought;
}

void show(const Session& session, const BroughtDraft& brought, Console& console)
{
    console.out << write_text(sheet_of(session, brought));
}

int tell_it_is_so(const TaImportOptions& options, const Ta& ta, Console& console)
{
    console.out << say("{file} says what {ta} revision {revision} says already. Nothing was "
                       "entered.",
        {{"file", options.draft}, {"ta", label_of(ta.id)}, {"revision", ta.revision}})
                << '\n';
    return done;
}

int preview(const TaImportOptions& options, const std::string& bytes, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Session& session = loaded.value().session;
    const auto brought = brought_to(session, loaded.value().record, options, bytes);
    if (!brought.ok()) {
        return fail(console, brought.problem());
    }
    show(session, brought.value(), console);
    if (brought.value().is_so_already) {
        return tell_it_is_so(options, *find(session, brought.value().pass.ta), console);
    }
    if (const auto decided = decide(session, brought.value().pass); !decided.ok()) {
        return fail(console, decided.problem());
    }
    console.err << (brought.value().read.comments.empty() || options.text_only
                        ? say("Nothing was entered. Leave --preview out to enter it.")
                        : say("Nothing was entered. Leave --preview out to enter it; the file is "
                              "then kept with the comments in it, unless --text-only is given."))
                << '\n';
    return done;
}

Refusable enter(Store& store, const TaImportOptions& options, const BroughtDraft& brought,
    const std::string& bytes, Console& console)
{
    const IssueId issue = find(store.session(), brought.pass.ta)->issue;
    const std::optional file = options.text_only
                                 ? std::nullopt
                                 : std::optional(KeptFile{options.draft, bytes,
                                     AttachmentKind::other, issue, brought.pass.ta});
    if (const Refusable done_so = enter_from_file(store, brought.pass, file, console);
        !done_so.ok()) {
        return done_so;
    }
    const Ta& ta = *find(store.session(), brought.pass.ta);
    console.out << say("{ta} is at revision {revision} now, as {party} brought it.",
        {{"ta", label_of(ta.id)}, {"revision", ta.revision},
            {"party", find(store.session(), brought.pass.party)->name}})
                << '\n';
    return Done{};
}

}  // namespace

int run_ta_import(const TaImportOptions& options, Console& console)
{
    const auto bytes = read_file(options.draft, contract_max_bytes);
    if (!bytes.ok()) {
        return fail(console, bytes.problem());
    }
    if (options.preview) {
        return preview(options, bytes.value(), console);
    }
    auto store = Store::open(options.file, [](const Loaded&) { return machine_surroundings(); });
    if (!store.ok()) {
        return fail(console, store.problem());
    }
    const Session& session = store.value().session();
    const auto brought = brought_to(session, store.value().record(), options, bytes.value());
    if (!brought.ok()) {
        return fail(console, brought.problem());
    }
    show(session, brought.value(), console);
    if (brought.value().is_so_already) {
        return tell_it_is_so(options, *find(session, brought.value().pass.ta), console);
    }
    const Refusable entered =
        enter(store.value(), options, brought.value(), bytes.value(), console);
    return entered.ok() ? done : fail(console, entered.problem());
}

}  // namespace jointly::cli
