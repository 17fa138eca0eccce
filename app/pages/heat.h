// One cell of a heat map: each mark by letter, shape and lightness, so that it is read in any light
// and by every eye.
#pragma once

#include "app/pages/metrics.h"
#include "app/pages/stack.h"

namespace jointly {

// What the cells of one grid share.
struct CellLook {
    float letters = 0.0F;     // the widest party's letter; 0: no mark is one party's
    float mark_width = 0.0F;  // of a mark with its letter
    bool marks = false;       // cells hold marks: an empty one is outlined, as still open
};
[[nodiscard]] CellLook cell_look(const Grid& grid, const Metrics& metrics);

[[nodiscard]] std::size_t most_marks(const Grid& grid);
[[nodiscard]] std::size_t most_marks(const GridRow& row);

// With so many marks side by side, but no wider than is good beside other columns.
[[nodiscard]] float cell_width(const Metrics& metrics, const CellLook& look, std::size_t marks);
// With so many marks, in as many lines as that width asks for.
[[nodiscard]] float cell_height(
    const Metrics& metrics, const CellLook& look, float width, std::size_t marks);

void add_cell(
    Row& row, const GridCell& cell, const Metrics& metrics, const CellLook& look, const Area& area);

}  // namespace jointly
