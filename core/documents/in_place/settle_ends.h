// Which ends of paragraphs go when all is accepted.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/marked_text.h"

namespace jointly {

// Once everything else is settled. marks.ends: as the contract strikes them, before; as the file does, after.
void settle_ends(MarkedText& text);

}  // namespace jointly
