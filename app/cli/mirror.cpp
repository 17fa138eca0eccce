#include "app/cli/verbs.h"
#include "app/cli/wall_page.h"
#include "app/mirror/mirror_file.h"
#include "core/base/say.h"
#include "core/journal/draft.h"
#include "core/journal/load.h"

#include <ostream>
#include <utility>

namespace jointly::cli {

int run_mirror(const MirrorOptions& options, Console& console)
{
    const auto page = page_of(options.page);
    if (!page.ok()) {
        (void)fail(console, page.problem());
        return wrong_usage;
    }
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    if (!loaded.value().notice.empty()) {
        console.err << loaded.value().notice << '\n';
    }
    auto model = wall_page(loaded.value(), page.value(), options.page);
    if (!model.ok()) {
        return fail(console, model.problem());
    }
    if (Refusable named = check_mirror_name(
            options.out, {options.file, options.file + ".lock", draft_path(options.file)});
        !named.ok()) {
        return fail(console, named.problem());
    }
    if (Refusable written = write_mirror(options.out, first_page(std::move(model).value()));
        !written.ok()) {
        return fail(console, written.problem());
    }
    console.out << say("Wrote {file}.", {{"file", options.out}}) << '\n';
    return done;
}

}  // namespace jointly::cli
