#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/journal/store.h"

#include <ostream>

namespace jointly::cli {

int run_new(const NewOptions& options, Console& console)
{
    if (const Refusable made = create_session(options.file, options.seed); !made.ok()) {
        return fail(console, made.problem());
    }
    console.out << say("Made {file}.", {{"file", options.file}}) << '\n';
    return done;
}

}  // namespace jointly::cli
