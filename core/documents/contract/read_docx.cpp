#include "core/documents/contract/read_docx.h"

namespace jointly {

Result<ReadContract> read_docx_contract(std::string_view bytes, Revisions)
{
    return read_contract(bytes, TextKind::plain);
}

}  // namespace jointly
