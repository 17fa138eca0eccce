// Where the blocks of a sheet stand, for those who answer a mouse.
#pragma once

#include "app/pages/page.h"

#include <vector>

namespace jointly {

struct PlacedBlock {
    std::size_t block = 0;  // its place in the model
    Area area;              // in pixels of the picture; of a part, where a block goes on overleaf
};

// From the top. Sheets count from 0; there are none beyond the last.
[[nodiscard]] std::vector<PlacedBlock> blocks_on(const Sheets& sheets, int sheet);

}  // namespace jointly
