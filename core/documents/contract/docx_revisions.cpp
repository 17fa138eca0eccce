#include "core/documents/contract/docx_revisions.h"

#include "core/documents/contract/docx_words.h"

#include <string_view>

namespace jointly {

namespace {

bool is_revision(XmlElement element)
{
    const std::string_view name = element.name();
    return name == "w:ins" || name == "w:del" || name == "w:moveFrom" || name == "w:moveTo"
        || name == "w:cellIns" || name == "w:cellDel";
}

std::size_t count_revisions(const XmlTree& tree)
{
    std::size_t count = 0;
    for (XmlElement at = tree.root(); at.is_there();) {
        const bool second_form = is_second_form(at);
        // Of a number, not of words.
        const bool of_words = is_revision(at) && at.parent().name() != "w:numPr";
        count += of_words && !second_form ? 1 : 0;
        at = xml_step(at, tree.root(), !second_form).to;
    }
    return count;
}

}  // namespace

std::size_t count_revisions(const DocxPackage& package)
{
    return count_revisions(package.document) + count_revisions(package.footnotes)
         + count_revisions(package.endnotes);
}

}  // namespace jointly
