#include "app/desk/print_sheet.h"

#include "app/templates/template_folder.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/ta_sheet.h"
#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/disk/replace_file.h"
#include "core/documents/write_html.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <filesystem>

namespace jointly {

Result<std::string> print_sheet(
    const Session& session, std::span<const Entry> record, const std::string& session_file, TaId ta)
{
    const auto chosen = chosen_templates({}, Convention::us);
    if (!chosen.ok()) {
        return chosen.problem();
    }
    const std::string stem = std::filesystem::path(session_file).replace_extension().string();
    std::string name = first_free_name([&](int copy) {
        return copy == 1 ? say("{stem} {ta}.html", {{"stem", stem}, {"ta", label_of(ta)}})
                         : say("{stem} {ta} ({copy}).html",
                             {{"stem", stem}, {"ta", label_of(ta)}, {"copy", copy}});
    });
    const Document sheet = ta_sheet(session, *find(session, ta), chosen.value().templates);
    const std::string page = write_html(with_redaction_notes(sheet, session, record));
    if (const Refusable kept = write_new_file(name, page); !kept.ok()) {
        return kept.problem();
    }
    return name;
}

}  // namespace jointly
