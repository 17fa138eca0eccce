// A document as DOCX (WordprocessingML), for those who go on writing in a word processor.
//
//   tracked   contract language with its changes as revisions, of the author and moment given here: all
//             accepted it is the new text, all rejected the old one. What the sheet itself says is no
//             revision
//   clean     the text as it becomes, without marks
//   visual    struck through, and bold with an underline, as HTML is: for paper that is signed, whatever the
//             reader's program does with revisions
//
// The title of each sheet stands at the head of its pages; its revision, its fingerprint and the number of
// the page at the foot. No clock is read: the same document and look give the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/documents/document.h"

#include <string>

namespace jointly {

enum class DocxChanges : unsigned char { tracked, clean, visual };

struct DocxLook {
    DocxChanges changes = DocxChanges::tracked;
    std::string author;  // a role, "Joint drafting team": it travels with the file
    ToldTime at;         // of the revisions, and of the file
};

// Refused where nobody is named as the author, and where there is no memory to pack the file.
[[nodiscard]] Result<std::string> write_docx(const Document& document, const DocxLook& look);

}  // namespace jointly
