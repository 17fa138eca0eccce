// The rows of the tables of a DOCX as lines, while they are gone through in the order of the text.
//
// A frame round text, which is a table of one cell, is none. The rows of a table in a cell are words of that cell.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/docx_paragraphs.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

class DocxRows {
public:
    [[nodiscard]] bool has_open_table() const { return !tables_.empty(); }

    // Whether a row or cell is one of the table that stands open, also where something is wrapped round it.
    [[nodiscard]] bool is_open(XmlElement row_or_cell) const;

    void begin_table(XmlElement table);
    void begin_row(XmlElement row);
    void begin_cell(XmlElement cell);
    void add_to_cell(const std::string& text, std::vector<DocxWords> words);

    // Of the table that stands open. Nothing: it went into the cell round its table.
    [[nodiscard]] std::optional<DocxLine> end_row(XmlElement row);

    void end_table(XmlElement table);

private:
    struct Table {
        XmlElement element;
        std::string row;
        std::vector<DocxWords> words;  // of the row
        std::size_t cells = 0;
    };

    std::vector<Table> tables_;  // each in a cell of the one before
    int count_ = 0;              // of tables in no cell
};

// All on one line.
[[nodiscard]] std::string in_one_row(std::string text);

// By less than nothing too.
void move_by(std::vector<DocxWords>& words, std::size_t bytes);

}  // namespace jointly
