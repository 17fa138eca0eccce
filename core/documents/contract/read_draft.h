// A draft that Jointly wrote as a DOCX, and that comes back changed in a word processor.
//
// Its contract language is known by the anchors of its paragraphs (Paragraph::anchor), which are bookmarks there:
// word processors keep them whatever is changed between. All else is the sheet's own and is not taken. Comments are
// read apart: they are never words of the language.
#pragma once

#include "core/base/result.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/read_docx.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// The words of one anchor. Lines are parted by "\n", paragraphs by "\n\n", cells by " | "; labels that the word
// processor numbers stand before their words.
struct DraftPassage {
    std::string anchor;
    std::string text;
    std::string
        before;  // the words that stand last before it: its heading, where nothing came between
    std::string
        behind;  // those up to the next table, heading or passage; empty in what Jointly wrote
    std::string struck;          // those of its words that are struck through by their format alone
    std::vector<LeftOut> apart;  // hidden words, text boxes and notes in it; they stand in no text
    friend bool operator==(const DraftPassage&, const DraftPassage&) = default;
};

// Words that a long comment is about are cut off after so many bytes; comments beyond so many are counted only.
inline constexpr std::size_t comment_about_max_bytes = 200;
inline constexpr std::size_t draft_comments_max = 1'000;

struct DraftComment {
    std::string author;  // may be empty
    std::string text;
    std::string about;   // the words that it was put to; empty: a place between words
    std::string anchor;  // of the passage that it begins in; empty: none
    friend bool operator==(const DraftComment&, const DraftComment&) = default;
};

struct ReadDraft {
    std::vector<DraftPassage> passages;  // in the order of the text
    std::vector<DraftComment> comments;  // in the order of the text
    std::size_t more_comments = 0;       // than draft_comments_max
    std::size_t revisions = 0;           // tracked changes in the file
    std::vector<std::string>
        changed_outside;  // words that tracked changes struck or added in no passage
    friend bool operator==(const ReadDraft&, const ReadDraft&) = default;
};

// Passages are those whose anchors begin with `prefix`. With ask as with accept. Refused, with what to do instead:
// what docx_package() refuses, passages that run into each other, one without an end, and more text
// than a contract may have.
[[nodiscard]] Result<ReadDraft> read_draft(
    std::string_view bytes, std::string_view prefix, Revisions revisions);

}  // namespace jointly
