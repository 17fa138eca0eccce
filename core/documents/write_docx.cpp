#include "core/documents/write_docx.h"

#include "core/base/say.h"
#include "core/documents/docx_body.h"
#include "core/documents/docx_parts.h"
#include "core/documents/printable.h"
#include "core/documents/zip_parts.h"

#include <utility>
#include <vector>

namespace jointly {

Result<std::string> write_docx(const Document& document, const DocxLook& look)
{
    if (printable_line(look.author).find_first_not_of(' ') == std::string::npos) {
        return Problem{say("Say whose changes these are: a role, such as Joint drafting team.")};
    }
    DocxBody body = docx_body(document, look);
    const std::size_t sheets = body.sheets.size();
    std::vector<ZipPart> parts;
    // Readers that look at the first bytes alone tell a DOCX by this part standing first.
    parts.push_back({"[Content_Types].xml", docx_content_types(sheets)});
    parts.push_back({"_rels/.rels", docx_package_links()});
    parts.push_back({"word/document.xml", std::move(body.xml)});
    parts.push_back({"word/_rels/document.xml.rels", docx_text_links(sheets)});
    parts.push_back({"word/styles.xml", docx_styles()});
    parts.push_back({"word/settings.xml", docx_settings(look.changes)});
    for (std::size_t sheet = 1; sheet <= sheets; ++sheet) {
        const TitleLine& title = body.sheets[sheet - 1];
        parts.push_back({"word/" + docx_header_name(sheet), docx_header(title)});
        parts.push_back({"word/" + docx_footer_name(sheet), docx_footer(title)});
    }
    parts.push_back({"docProps/core.xml", docx_core_properties(document.title, look)});
    return zipped(parts);
}

}  // namespace jointly
