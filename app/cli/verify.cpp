#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/journal/load.h"

#include <ostream>

namespace jointly::cli {

int run_verify(const VerifyOptions& options, Console& console)
{
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Loaded& session = loaded.value();
    console.out << say("Entries   {count}\nBytes     {bytes}\nOrigin    {id}\nHead      {head}\n",
        {{"count", session.record.size()}, {"bytes", session.whole_bytes},
            {"id", session.header.id}, {"head", session.head}});
    if (!session.notice.empty()) {
        return fail(console, Problem{session.notice});
    }
    console.out << say("Whole: every byte is as it was written.") << '\n';
    return done;
}

}  // namespace jointly::cli
