#include "core/documents/contract/read_contract.h"

#include "core/documents/contract/note_list.h"
#include "core/documents/contract/page_furniture.h"
#include "core/documents/contract/reading.h"
#include "core/documents/contract/source_text.h"

#include <utility>

namespace jointly {

Result<ReadContract> read_contract(std::string_view bytes, TextKind kind)
{
    auto source = source_text(bytes, kind);
    if (!source.ok()) {
        return source.problem();
    }
    ReadContract read;
    NoteList notes;
    take_out_line_numbers(source.value().lines, read.left_out);
    take_out_running_lines(source.value().lines, read.left_out);
    return reading_of(std::move(source).value(), kind, std::move(read), notes);
}

}  // namespace jointly
