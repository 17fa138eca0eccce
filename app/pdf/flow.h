// A document between its blocks and its pages: everything set in letters and measured, line by line, but
// not yet placed. All lengths are points, 1/72 inch.
//
// A slice is what no page end cuts: a line, or a row of lines side by side. Each belongs to a part,
// which is what a person who listens is told: a paragraph, a heading, a row of a table.
#pragma once

#include <pango/pango.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

enum class Keep : std::uint8_t {
    free,     // a page may end behind it
    loosely,  // only where nothing before it on the page is free
    together  // only where a page has no better place
};

struct Letters {
    std::size_t cell = 0;             // of its part: read aloud cell by cell
    PangoLayoutLine* line = nullptr;  // lives as long as its Typesetter
    double x = 0;
    double baseline = 0;  // below the top of its slice
};

// A filled rectangle: a rule, a frame's side, a ground.
struct Ink {
    double x = 0;
    double y = 0;  // below the top of its slice
    double width = 0;
    double height = 0;
    double grey = 0;  // 0: black
};

struct Slice {
    std::size_t part = 0;
    std::optional<std::size_t> sheet;  // of Flow::sheets; nothing: before the first
    double space_before = 0;           // left out at the head of a page
    double height = 0;
    Keep keep_with_next = Keep::free;
    bool begins_page = false;
    std::vector<Letters> letters;
    std::vector<Ink> ink;
    std::optional<std::size_t>
        heads;  // of Flow::heads, drawn again where a page begins with this slice
};

struct Part {
    std::string tag;                     // "P", "H1", "TR"; empty: for the eye alone
    std::vector<std::string> cell_tags;  // for each cell of a row; empty: not told apart
    std::size_t table = 0;               // rows of one number are one table; 0: none
    int outline_level = 0;               // 1 to 3 in the table of contents; 0: not in it
    std::string outline;
};

// What begins with a title, and goes on up to the next.
struct SheetName {
    std::string title;
    std::string aside;
    std::string foot;  // its revision and fingerprint; may be empty
};

struct Flow {
    std::vector<SheetName> sheets;
    std::vector<Part> parts;
    std::vector<Slice> slices;
    std::vector<std::vector<Slice>> heads;
};

}  // namespace jointly
