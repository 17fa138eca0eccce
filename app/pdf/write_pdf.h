// A document as a PDF for a printer and for signing: letters of serif fonts that are embedded, tagged for
// those who listen, with a table of contents of its headings.
//
//   changes   struck through, and bold and underlined, as the legend says; colour only helps. A thin space
//             parts struck words from new ones that touch them
//   pages     at least two lines of a paragraph at foot and head, headings with what follows, signatures
//             in one piece, the heads of a table on each page that it runs over
//   the law   no word is cut off at an edge; a character that no font here can draw stands by its number,
//             "[U+1F600]"
//
// The same document and look on a machine with the same fonts give the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <cstdint>
#include <string>

namespace jointly {

enum class PdfPaper : std::uint8_t { letter, a4 };

struct PdfLook {
    PdfPaper paper = PdfPaper::letter;
    std::string head;  // on top of each page; empty: the title that it goes on with, and its aside
    std::string foot;  // at the bottom of each page, beside "Page 1 of 2"; empty: as the sheet says
    std::string author;   // what programs that show an author call it; may be empty
    std::string created;  // "2026-03-02T16:42:00-08:00"; empty: the PDF does not say
};

// Refused where this machine has no font to print with.
[[nodiscard]] Result<std::string> write_pdf(const Document& document, const PdfLook& look);

}  // namespace jointly
