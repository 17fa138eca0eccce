// What a block of the wall has become: rows of text and shapes in a column, with a card around them
// or none.
//
// A row is never cut; between two rows a sheet may end, and the rest goes on in a card of its own
// on the next one. Places in a row are from the left edge of the block and the top of the row.
#pragma once

#include "app/pages/figure.h"
#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace jointly {

struct Row {
    float height = 0.0F;
    std::vector<Figure> figures;
};

// The card around a block.
struct Frame {
    ImU32 ground = 0;
    ImU32 border = 0;
    float border_px = 2.0F;
    float rounding_px = 12.0F;
    float bar_px = 16.0F;
    std::vector<ImU32> bars;
};

// Left empty in a row, for what an attachment holds.
struct AttachmentRoom {
    AttachmentId attachment;
    bool photo = false;
    Area area;
};

struct Stack {
    std::vector<Row> rows;
    std::vector<Row> again;  // first on each sheet that goes on with it
    std::optional<Frame> frame;
    float above = 0.0F;   // space to what stands before it on the sheet
    float below = 0.0F;   // and behind it; of two that meet, the larger counts
    float pad = 0.0F;     // above the first row and below the last
    bool heads = false;   // a heading: never last on a sheet
    bool splits = false;  // cut between any two rows, not only where no sheet can hold it
    bool alone = false;   // nothing else stands on its sheets
    std::optional<AttachmentRoom> room = {};  // in its last row
    bool clings = false;  // on one sheet with what follows, where one sheet can hold both
};

// The lines of a text as rows, their left end at `x`; `space` stands above the first.
void add_text(std::vector<Row>& rows, Laid text, float x, float space = 0.0F);
// Beside what the rows hold, from row `first` on; rows are added where there are too few.
void set_beside(std::vector<Row>& rows, std::size_t first, Laid text, float x);

// The first rows, at most `count`, as one, so that they are never cut apart.
void join_first(std::vector<Row>& rows, std::size_t count);

// Rows [begin, end) as one part: with the rows that come again where it does not begin the block.
[[nodiscard]] float height_of(const Stack& stack, std::size_t begin, std::size_t end);
[[nodiscard]] float height_of(const Stack& stack);
void draw_part(ImDrawList& list, const Stack& stack, std::size_t begin, std::size_t end, ImVec2 at,
    float width_px);

}  // namespace jointly
