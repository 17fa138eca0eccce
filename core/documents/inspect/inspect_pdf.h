// What stands plainly in a PDF: what its properties say, and whether it holds scripts or other files.
//
// The bytes are looked through for names, not read as a PDF: what is packed in streams, or locked, is not seen, and
// that is said. Total.
#pragma once

#include "core/documents/inspect/inspection.h"

#include <string_view>

namespace jointly {

[[nodiscard]] bool is_pdf(std::string_view bytes);

[[nodiscard]] Inspection inspect_pdf(std::string_view bytes);

}  // namespace jointly
