// Reads a DOCX as a word processor does: unpacks it, and takes its text with every revision accepted or
// rejected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct DocxPart {
    std::string name;
    std::string bytes;
    friend bool operator==(const DocxPart&, const DocxPart&) = default;
};

// In the order in which they are packed. Fails the test where the bytes are no archive.
[[nodiscard]] std::vector<DocxPart> unpacked(const std::string& docx);

// The bytes of a part; fails the test where there is none of that name.
[[nodiscard]] std::string part_of(const std::string& docx, std::string_view name);

// A line break reads as "\n".
struct ReadParagraph {
    std::string style;
    std::string text;
    friend bool operator==(const ReadParagraph&, const ReadParagraph&) = default;
};

enum class ReadAs : unsigned char { accepted, rejected };

// The paragraphs of word/document.xml, those of tables too. One whose end is taken away becomes one with
// the next, which keeps its own style; what has nothing behind it to become one with fails the test.
[[nodiscard]] std::vector<ReadParagraph> paragraphs_of(const std::string& docx, ReadAs revisions);

// Where words are struck or added by their format alone: without the added (rejected), or the struck ones.
[[nodiscard]] std::vector<ReadParagraph> marked_paragraphs_of(
    const std::string& docx, ReadAs revisions);

// The paragraphs of one style, an empty line behind each.
[[nodiscard]] std::string text_of(
    const std::vector<ReadParagraph>& paragraphs, std::string_view style);

}  // namespace jointly
