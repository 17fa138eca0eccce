// The text of a DOCX with the place of each of its characters, and its signs in reading order.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/docx_paragraphs.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// A w:p of the text; those of text boxes and notes are none.
struct PlacedParagraph {
    XmlElement element;
    std::size_t begin = 0;  // of PlacedText::text
    std::size_t end = 0;
    std::size_t number = 0;  // as a reader of contracts counts them: of itself or of its row
    bool numbered = false;   // the word processor puts a label or bullet before it
    bool in_row = false;     // of a table
    bool left_out = false;   // no part of the contract
};

// A character as a contract has it (in NFC), or blanks and ends of paragraphs in a row: one ' '.
struct PlacedSign {
    char32_t value = 0;
    std::size_t begin = nowhere;  // of PlacedText::text; nowhere: the word processor puts it there
    std::size_t end = nowhere;
    std::size_t paragraph = 0;
    std::size_t to = 0;           // of blanks: the paragraph that the next sign is in
    std::size_t label = nowhere;  // of a label that is numbered: which of PlacedText::labels

    [[nodiscard]] bool is_placed() const { return begin != nowhere; }
};

struct PlacedText {
    std::string text;                         // of all paragraphs, one behind the other
    std::vector<DocxWords> words;             // of the text
    std::vector<PlacedParagraph> paragraphs;  // in the order of the file
    std::vector<PlacedSign> signs;            // without those of what was left out
    std::vector<std::string> labels;          // that the word processor numbers, as it shows them
};

// `lines` and `left_out` as the reader of contracts has them of this document. Refused where the two do not
// belong together.
[[nodiscard]] Result<PlacedText> placed_text(
    XmlElement body, std::span<const DocxLine> lines, std::span<const LeftOut> left_out);

// The w:p behind it that the end of this one parts it from; none before a table, and at the end of a cell or
// of the text.
[[nodiscard]] XmlElement paragraph_behind(XmlElement paragraph);

// Nothing at all stands in it: it keeps its neighbours apart.
[[nodiscard]] bool is_blank_paragraph(XmlElement paragraph);

}  // namespace jointly
