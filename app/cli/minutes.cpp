#include "core/agreement/minutes.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/base/say.h"

namespace jointly::cli {

int run_minutes(const MinutesOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Record& record = loaded.value().record;
    const std::size_t meetings = loaded.value().session.meetings.size();
    if (options.meeting > static_cast<int>(meetings)) {
        return fail(console, Problem{say("The session has {count} meetings; choose one of them.",
                                 {{"count", meetings}})});
    }
    return hand_over(
        options.meeting == 0 ? all_minutes(record) : minutes_of(record, options.meeting),
        options.paper, moment_of(loaded.value(), options.meeting), console);
}

}  // namespace jointly::cli
