// A page of the wall: a WallModel cut into sheets, and one sheet drawn into a rectangle.
//
// By draw list alone: nothing here answers keys or the mouse, wishes for anything or knows the
// session. Letters keep the size that the room needs; what does not fit goes to the next sheet. A
// heading is never last on a sheet, and a card is cut only where it alone is taller than one.
//
// To be called between NewFrame and Render. Cutting costs time in proportion to the words; drawing
// a sheet costs what is on it. Who draws many frames keeps the Sheets until the model or the paper
// changes.
#pragma once

#include "app/pages/stack.h"
#include "app/ui/fonts.h"
#include "app/ui/theme.h"
#include "app/ui/type_scale.h"
#include "core/wall/model.h"

namespace jointly {

// Where and how a page is drawn. The type scale is that of the whole picture, of which the page may
// be a part; theme and fonts live longer than what is cut for them.
struct Paper {
    Area area;
    TypeScale type;
    const Theme* theme = nullptr;
    const Fonts* fonts = nullptr;
};

// Rows [begin, end) of one stack on a sheet.
struct Placed {
    std::size_t stack = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    float y = 0.0F;  // from the top of the column
};

// What is at the top of a sheet, and where all else of it stands.
struct Surround {
    std::vector<Figure> figures;  // from the top left corner of the area
    Area steps;                   // where the steps are drawn
    Area column;                  // what is left for the blocks
    std::optional<Area> foot;
};

// What is at the foot of every sheet, beside which of them it is.
struct Foot {
    std::string words;   // shortened to what the others leave
    Laid legend;         // of the marks of a redline; without lines where the page has none
    float apart = 0.0F;  // of one from the next
};

struct Sheets {
    Paper paper;
    std::vector<std::string> steps;
    std::size_t current_step = 0;
    std::vector<Stack> stacks;
    std::vector<std::size_t> first_stack;  // of each block; a wide one has several
    bool title_goes_on = false;  // the first stack is what the head has no room for of the title
    std::vector<std::vector<Placed>> sheets;  // never empty
    Surround first;                           // around the first of them
    Surround others;                          // and around each of the others
    Foot foot;
};

[[nodiscard]] Sheets cut(const WallModel& model, const Paper& paper);

// Sheets count from 0.
[[nodiscard]] const Surround& surround_on(const Sheets& sheets, std::size_t sheet);

// The first sheet on which a block of the model stands, by its place in `blocks`: to show what was
// just said, or whose turn it is. 0 where there is no such block.
[[nodiscard]] int sheet_of(const Sheets& sheets, std::size_t block);

// Sheets count from 0; beyond the last one is the last one.
void draw_sheet(ImDrawList& list, const Sheets& sheets, int sheet);

struct Drawn {
    int sheets = 1;
};
// Cuts and draws at once, and says how many sheets there are.
Drawn draw_page(ImDrawList& list, const WallModel& model, int sheet, const Paper& paper);
[[nodiscard]] int sheet_count(const WallModel& model, const Paper& paper);

}  // namespace jointly
