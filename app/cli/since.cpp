#include "app/cli/verbs.h"
#include "core/journal/load.h"
#include "core/record/moments.h"
#include "core/wall/mirror.h"

#include <ostream>

namespace jointly::cli {

int run_since(const SinceOptions& options, Console& console)
{
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    if (!loaded.value().notice.empty()) {
        console.err << loaded.value().notice << '\n';
    }
    const Record& record = loaded.value().record;
    if (options.from && *options.from > record.size()) {
        return fail(console, no_such_entry(record.size()));
    }
    View view;
    view.page = Page::since;
    view.since = options.from;
    console.out << page_text(wall_model(loaded.value().session, record, view, 0));
    return done;
}

}  // namespace jointly::cli
