#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/joint_update.h"
#include "core/base/say.h"

namespace jointly::cli {

int run_update(const UpdateOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const int meetings = static_cast<int>(loaded.value().session.meetings.size());
    if (meetings == 0) {
        return fail(
            console, Problem{say("No meeting has been opened yet, so there is nothing to tell.")});
    }
    if (options.meeting > meetings) {
        return fail(console, Problem{say("The session has {count} meetings; choose one of them.",
                                 {{"count", meetings}})});
    }
    const int meeting = options.meeting == 0 ? meetings : options.meeting;
    return hand_over(joint_update(loaded.value().record, meeting), options.paper,
        moment_of(loaded.value(), meeting), console);
}

}  // namespace jointly::cli
