// The paragraphs of a DOCX and the rows of its tables, with what the file says of them.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/docx_package.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/read_docx.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

// Words of a line: those of an element, as docx_words() has them.
struct DocxWords {
    XmlElement element;
    std::size_t begin = 0;
    std::size_t size = 0;
};

// Its text is as the file has it; "\t" is a tab, "\n" a line break, and nothing else is a line end.
struct DocxLine {
    std::string text;
    std::size_t number = 0;  // of the paragraph or row, from 1
    std::string label;       // that the word processor numbers; empty: it has none
    int label_number = 0;
    int list = 0;              // that the label is of, from 1; 0: none
    int list_level = 0;        // in it, from 0
    int heading = 0;           // of which level, from 1; 0: it is none
    int indent = 0;            // of its first line, in columns
    int text_indent = 0;       // of the lines below it
    int table = 0;             // whose row it is, from 1; 0: it is a paragraph
    bool in_contents = false;  // a line of the table of contents
    bool is_language = false;  // in the style that Jointly gives the words of a contract

    // In the order of the text. The line break that parts it from the next line of its paragraph stands behind
    // the text; what is in no element is put in: the label of a list in a table, a bullet, what parts cells.
    std::vector<DocxWords> words;
    XmlElement element;  // the w:p whose looks it has, or the w:tr
};

// What is not taken for text of the contract.
struct DocxOthers {
    std::size_t fields = 0;  // whose last result stands in the text
    std::size_t comments = 0;
    std::size_t pictures = 0;
    std::size_t elsewhere = 0;  // text in another file inside this one
    std::size_t struck = 0;     // by their format; they stand in the text
    std::size_t unknown_numerals = 0;
};

struct DocxText {
    std::vector<DocxLine> lines;
    std::vector<LeftOut> left_out;  // hidden words, text boxes, notes
    DocxOthers others;
};

// With ask as with accept. Refused where the text grows beyond what a contract may have.
[[nodiscard]] Result<DocxText> docx_text(const DocxPackage& package, Revisions revisions);

}  // namespace jointly
