#include "core/documents/contract/contract_file.h"

namespace jointly {

bool may_be_docx(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

bool is_docx_file(std::string_view bytes, std::string_view name)
{
    return name.ends_with(".docx") || name.ends_with(".DOCX") || may_be_docx(bytes);
}

Result<ReadContract> read_contract_file(
    std::string_view bytes, std::string_view name, Revisions revisions)
{
    if (is_docx_file(bytes, name)) {
        return read_docx_contract(bytes, revisions);
    }
    return read_contract(bytes, name.ends_with(".md") ? TextKind::markdown : TextKind::plain);
}

}  // namespace jointly
