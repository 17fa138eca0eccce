#include "app/desk/print_sheet.h"

#include "core/agreement/ta_sheet.h"
#include "core/base/say.h"
#include "core/disk/replace_file.h"
#include "core/documents/write_html.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <filesystem>

namespace jointly {

Result<std::string> print_sheet(const Session& session, const std::string& session_file, TaId ta)
{
    constexpr int most_tries = 99;
    const std::string page = write_html(ta_sheet(session, *find(session, ta)));
    const std::string stem = std::filesystem::path(session_file).replace_extension().string();
    for (int copy = 1; copy <= most_tries; ++copy) {
        const std::string name = copy == 1
                                   ? say("{stem} {ta}.html", {{"stem", stem}, {"ta", label_of(ta)}})
                                   : say("{stem} {ta} ({copy}).html",
                                       {{"stem", stem}, {"ta", label_of(ta)}, {"copy", copy}});
        std::error_code unknown;
        if (std::filesystem::exists(name, unknown)) {
            continue;
        }
        if (const Refusable kept = write_new_file(name, page); !kept.ok()) {
            return kept.problem();
        }
        return name;
    }
    return Problem{
        say("There are {count} sheets of {ta} already. Move them away, then print again.",
            {{"count", most_tries}, {"ta", label_of(ta)}})};
}

}  // namespace jointly
