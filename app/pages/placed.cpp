#include "app/pages/placed.h"

#include <algorithm>

namespace jointly {

std::vector<PlacedBlock> blocks_on(const Sheets& sheets, int sheet)
{
    std::vector<PlacedBlock> placed;
    if (sheet < 0 || sheet >= static_cast<int>(sheets.sheets.size())) {
        return placed;
    }
    const auto place = static_cast<std::size_t>(sheet);
    const Area& column = surround_on(sheets, place).column;
    const auto& first = sheets.first_stack;
    for (const Placed& part : sheets.sheets[place]) {
        // The block whose first stack is the last one not behind this.
        const auto behind = std::upper_bound(first.begin(), first.end(), part.stack);
        if (behind == first.begin()) {
            continue;  // the rest of the title
        }
        const float top = column.min.y + part.y;
        const float height = height_of(sheets.stacks[part.stack], part.begin, part.end);
        placed.push_back({static_cast<std::size_t>(behind - first.begin() - 1),
            {{column.min.x, top}, {column.max.x, top + height}}});
    }
    return placed;
}

}  // namespace jointly
