// Tables as slices. For blocks.cpp.
#pragma once

#include "app/pdf/compose.h"
#include "core/documents/document.h"

namespace jointly {

void add_facts(Composer& composer, const FactTable& facts);

// The heads stand again on each page. A table that is too wide in small letters too is written
// row by row as facts.
void add_grid(Composer& composer, const GridTable& grid);

}  // namespace jointly
