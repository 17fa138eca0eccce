#include "core/agreement/thread.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"
#include "core/base/say.h"
#include "core/session/find.h"

namespace jointly::cli {

namespace {

Result<Document> from_agreement(const Loaded& loaded, const std::string& name)
{
    const auto ta = agreement_named(loaded.session, name);
    return ta.ok() ? Result<Document>(thread_of(loaded.session, loaded.record, *ta.value()))
                   : Result<Document>(ta.problem());
}

Result<Document> from_interest(const Loaded& loaded, const ThreadOptions& options)
{
    const IssueId issue{options.issue};
    if (find(loaded.session, issue) == nullptr) {
        return Problem{say("There is no issue {number}. Look at the numbers with: jointly show "
                           "FILE",
            {{"number", options.issue}})};
    }
    const auto item = find_item(loaded.session, issue, options.interest);
    if (!item || !item->interest) {
        return Problem{say("Issue {issue} has no interest #{number}. Look at the numbers with: "
                           "jointly show FILE --issue {issue}",
            {{"issue", options.issue}, {"number", options.interest}})};
    }
    return thread_of(loaded.session, loaded.record, *find(loaded.session, item->interest));
}

}  // namespace

int run_thread(const ThreadOptions& options, Console& console)
{
    if (options.ta.empty() && options.interest == 0) {
        (void)fail(console,
            Problem{say("Say where the thread begins: --ta TA-1, or --interest 7 --issue 2.")});
        return wrong_usage;
    }
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const auto document = options.ta.empty() ? from_interest(loaded.value(), options)
                                             : from_agreement(loaded.value(), options.ta);
    if (!document.ok()) {
        return fail(console, document.problem());
    }
    return hand_over(
        with_redaction_notes(document.value(), loaded.value().session, loaded.value().record),
        options.paper, last_moment(loaded.value()), console);
}

}  // namespace jointly::cli
