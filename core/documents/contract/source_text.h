// The bytes of a contract as lines of visible characters, each with its place on the page.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/read_contract.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Places are columns. Runs of blanks inside `text` are kept: they part the cells of tables.
struct SourceLine {
    std::string text;        // NFC, without the blanks around it; empty: a blank line
    std::size_t number = 0;  // in the source, from 1
    int page = 0;
    int indent = 0;
    int width = 0;              // of the text
    int hashes = 0;             // that stood before it, and are taken off
    bool word_goes_on = false;  // it ends in a soft hyphen, which is taken off

    // What the file of a word processor says besides.
    bool is_paragraph = false;  // a whole one; `hashes` is the level of its heading then
    bool in_contents = false;   // a line of the table of contents
    int text_indent = 0;        // of the lines below its first
    int table = 0;              // whose row it is, from 1; 0: of none
    std::string label;          // that is numbered, and is no part of `text`; empty: there is none
    int label_number = 0;
    int list = 0;  // whose label it is, from 1
    int list_level = 0;
};

struct CharacterCounts {
    std::size_t unreadable = 0;    // stand as U+FFFD
    std::size_t hidden = 0;        // taken out
    std::size_t private_use = 0;   // "•" at the head of a line, else taken out
    std::size_t other_blanks = 0;  // stand as a plain blank
    std::size_t soft_hyphens = 0;  // taken out
};

struct SourceText {
    std::vector<SourceLine> lines;
    CharacterCounts characters;
};

[[nodiscard]] Result<SourceText> source_text(std::string_view bytes, TextKind kind);

// Takes so many bytes off the beginning of the text, and the blanks behind them.
void cut_off(SourceLine& line, std::size_t length);

// The column behind the last one of the line.
[[nodiscard]] inline int right_edge(const SourceLine& line) { return line.indent + line.width; }

}  // namespace jointly
