// Which elements of WordprocessingML hold words, and which words they stand for.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/read_docx.h"
#include "core/documents/xml_tree.h"

#include <map>
#include <optional>
#include <string>

namespace jointly {

// It says once more, for other programs, what stands in the form before it.
[[nodiscard]] bool is_second_form(XmlElement element);

// It holds no words of the text: properties, codes of fields, a second form of what stands beside it, and
// what the revisions take away.
[[nodiscard]] bool is_passed_over(XmlElement element, Revisions revisions);

// A mark of a paragraph or row by which the revisions take it away; `properties` holds the marks.
[[nodiscard]] bool is_taken_away(XmlElement properties, Revisions revisions);

// Words, a tab, a line end or a sign; nothing where the element is none of these.
[[nodiscard]] std::optional<std::string> docx_words(XmlElement element);

// All words below an element, its paragraphs parted by one blank: of a note or a text box.
[[nodiscard]] std::string all_docx_words(XmlElement top, Revisions revisions);

// The words of the notes at the foot or at the end of a document, by what refers to them.
using DocxNotes = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] DocxNotes docx_notes(const XmlTree& notes, Revisions revisions);

}  // namespace jointly
