#include "app/cli/session_json.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/round_sheet.h"
#include "core/base/say.h"
#include "core/documents/write_text.h"
#include "core/journal/load.h"
#include "core/process/names.h"
#include "core/record/moments.h"
#include "core/session/find.h"

#include <ostream>

namespace jointly::cli {

namespace {

void print_page(std::ostream& out, const Session& session, std::span<const Entry> record, Page page,
    IssueId issue)
{
    const WallModel model = wall_model(session, record, View{page, issue, {}}, 0);
    if (model.blocks.empty()) {
        return;
    }
    for (const std::string& line : text_of(model)) {
        out << line << '\n';
    }
    out << '\n';
}

void print_sheet(std::ostream& out, const Document& document)
{
    if (!document.blocks.empty()) {
        out << write_text(document) << '\n';
    }
}

void print_issue(
    std::ostream& out, const Session& session, std::span<const Entry> record, IssueId issue)
{
    for (const Page page : {Page::issue, Page::story, Page::interests, Page::options,
             Page::criteria, Page::matrix, Page::straw, Page::test, Page::language, Page::ta}) {
        print_page(out, session, record, page, issue);
    }
    print_sheet(out, with_redaction_notes(issue_register(session, issue), session, record));
}

void print_head(std::ostream& out, const Session& session)
{
    for (const Party& party : session.parties) {
        out << say(
            "({letter}) {name}\n", {{"letter", party.letter}, {"name", signing_name(party)}});
    }
    for (const Meeting& meeting : session.meetings) {
        out << say("Meeting of {date}, {from} ({zone})\n",
            {{"date", long_date(local_date(meeting.opened_ms, meeting.utc_offset_min))},
                {"from", clock_time(meeting.opened_ms, meeting.utc_offset_min)},
                {"zone", offset_text(meeting.utc_offset_min)}});
    }
    out << sentence_of(session.rule) << "\n\n";
}

}  // namespace

int run_show(const ShowOptions& options, Console& console)
{
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    if (!loaded.value().notice.empty()) {
        console.err << loaded.value().notice << '\n';
    }
    if (options.at && *options.at > loaded.value().record.size()) {
        return fail(console, no_such_entry(loaded.value().record.size()));
    }
    const Session session =
        options.at ? session_at(loaded.value(), *options.at) : loaded.value().session;
    if (options.issue != 0 && find(session, IssueId{options.issue}) == nullptr) {
        return fail(
            console, Problem{say("There is no issue {number}.", {{"number", options.issue}})});
    }
    if (options.json) {
        console.out << session_json(session, loaded.value().record, IssueId{options.issue}) << '\n';
        return done;
    }
    if (options.at) {
        const View then{Page::record, {}, {}, {}, 0, options.at};
        const auto banner = wall_model(session, loaded.value().record, then, 0).banner;
        console.out << banner->moment << '\n'
                    << banner->act << (banner->act.empty() ? "\n" : "\n\n");
    }
    print_head(console.out, session);
    for (const IssueId issue : session.issue_order) {
        if (options.issue == 0 || issue.value == options.issue) {
            print_issue(console.out, session, loaded.value().record, issue);
        }
    }
    if (session.issues.empty()) {
        console.out << say("No issue has been raised yet.") << '\n';
    }
    if (options.issue == 0) {
        print_sheet(console.out,
            with_redaction_notes(round_sheet(session), session, loaded.value().record));
    }
    return done;
}

}  // namespace jointly::cli
