// A document as a plain value: what it says, block by block, without any format.
//
// Whoever has something to put on paper builds one; a writer for each format turns it into bytes. The
// words of the room stand in it as they were said: escaping is the writer's, once for each format.
//
// Texts are one line, but for a Paragraph: there "\n" begins a line and "\n\n" a paragraph.
#pragma once

#include "core/language/redline.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace jointly {

// Which words a sheet holds: formats with pages print it on each, so that none is taken for another's.
struct PageFoot {
    std::string revision;     // "Revision 3"; may be empty
    std::string fingerprint;  // "Wording 5f3a ..."; may be empty
    friend bool operator==(const PageFoot&, const PageFoot&) = default;
};

// Begins a sheet. `aside` is what everybody must see before they read on: "NOT AGREED". In formats with
// pages both stand at the head of each page up to the next sheet.
struct TitleLine {
    std::string text;
    std::string aside;   // may be empty
    PageFoot foot = {};  // may be empty
    friend bool operator==(const TitleLine&, const TitleLine&) = default;
};

struct HeadingLine {
    int level = 2;  // 2 or 3; the title is 1
    std::string text;
    friend bool operator==(const HeadingLine&, const HeadingLine&) = default;
};

// "Effective": "July 1, 2026". A row without a name goes on with the row above.
struct FactRow {
    std::string name;
    std::string value;
    friend bool operator==(const FactRow&, const FactRow&) = default;
};
struct FactTable {
    std::vector<FactRow> rows;
    friend bool operator==(const FactTable&, const FactTable&) = default;
};

// Rows under heads; each row has a cell for every head. Columns from `first_figure` on hold figures, which
// stand to the right.
struct GridTable {
    static constexpr std::size_t no_figures = static_cast<std::size_t>(-1);
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;
    std::size_t first_figure = no_figures;
    friend bool operator==(const GridTable&, const GridTable&) = default;
};

inline constexpr std::size_t anchor_max_bytes = 40;

// Contract language with what was struck and added. The label may have changed too.
struct Paragraph {
    Redline label;  // may be empty
    Redline text;
    int indent = 0;  // 0 to 8
    // By which a draft that comes back is known: a letter or "_", then letters, digits and "_", at most
    // anchor_max_bytes, of no other paragraph. Formats that cannot hold it unseen leave it out. May be empty.
    std::string anchor = {};
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// What the sheet itself says, in a sentence; no contract language.
struct Statement {
    std::string text;
    friend bool operator==(const Statement&, const Statement&) = default;
};

// For the reader of this sheet only: no part of the agreement.
struct Note {
    std::string text;
    friend bool operator==(const Note&, const Note&) = default;
};

// Changes that are told of beside the contract, between two notes; no part of it. A format that tracks changes
// marks them here as on paper, one that marks none leaves all of it out.
struct NotedRedline {
    std::string before;
    Redline words;
    std::string after;
    friend bool operator==(const NotedRedline&, const NotedRedline&) = default;
};

// How this format marks what was struck and added.
struct MarksLegend {
    friend bool operator==(const MarksLegend&, const MarksLegend&) = default;
};

// A place to sign.
struct Signature {
    std::string party;     // "Union"
    std::string signs_as;  // "Allied Care Workers, Local 412"; may be empty
    std::string name;      // empty: to be filled in by hand
    std::string capacity;  // may be empty
    std::string when;      // empty: not given yet
    friend bool operator==(const Signature&, const Signature&) = default;
};
struct SignatureRows {
    std::vector<Signature> rows;
    friend bool operator==(const SignatureRows&, const SignatureRows&) = default;
};

struct RuleLine {
    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};
struct PageBreak {
    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

using DocumentBlock = std::variant<TitleLine, HeadingLine, FactTable, GridTable, Paragraph,
    Statement, Note, NotedRedline, MarksLegend, SignatureRows, RuleLine, PageBreak>;

struct Document {
    std::string title;  // what programs that show a title call it
    std::vector<DocumentBlock> blocks;
    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace jointly
