// The text of a real contract, as it comes out of a PDF or a word processor, read as provisions.
//
// The reader takes the layout for what it says: headings, lists, pages, tables. It never completes or
// straightens words, and it loses none: what is no part of the contract's text (page numbers, running
// heads, the table of contents) is handed back beside it, and what it was not sure of is told in notes.
//
// Pure, deterministic and linear in the size of the text.
#pragma once

#include "core/base/result.h"
#include "core/language/contract_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// What is refused beyond these.
inline constexpr std::size_t contract_max_bytes = 64U * 1024 * 1024;
inline constexpr std::size_t contract_max_lines = 1'000'000;

// Notes on single lines; the notes beyond are counted in one last note.
inline constexpr std::size_t reading_notes_max = 500;

// plain: lines as pdftotext -layout gives them, pages parted by form feeds, wrapped at the page's width.
// markdown: lines with # are headings, a backslash before a sign is none.
enum class TextKind : unsigned char { plain, markdown };

enum class ReadingNoteKind : unsigned char {
    characters,  // could not be read, were hidden, or were replaced
    years_run_together,
    number_skipped,
    out_of_sequence,
    kept_as_text,  // looked like a label, but continued nothing
    not_in_text,   // the contents list it, the text has no such heading
    not_in_contents,
    left_out,
    no_headings,
    revisions,  // of a DOCX: how they were taken
    beside,     // of a DOCX: fields, comments, pictures
    numerals,   // of a DOCX: labels that it shows in numerals that are not known
    too_long,   // for one provision of a session: provision_text_max_bytes
    more_notes
};

// `line` is that of the source, from 1; 0: it is about the whole.
struct ReadingNote {
    ReadingNoteKind kind = ReadingNoteKind::characters;
    std::size_t line = 0;
    std::string text;  // a whole sentence for the room
    friend bool operator==(const ReadingNote&, const ReadingNote&) = default;
};

// A line of the contract's own table of contents.
struct ContentsEntry {
    std::string label;  // as printed; empty: it has none
    std::string title;
    std::string page;  // as printed: "12", "iv"; empty: not told
    std::size_t line = 0;
    bool found = false;  // a provision with that label, or of that title where it has no label
    friend bool operator==(const ContentsEntry&, const ContentsEntry&) = default;
};

enum class LeftOutKind : unsigned char {
    running_line,
    line_number,
    contents,
    hidden_words,  // this and the next two: of a DOCX
    text_box,
    note,  // at the foot of a page, or at the end
    sheet  // what Jointly wrote around the contract
};

// Words of the source that are no part of the contract's text, as they stand there.
struct LeftOut {
    LeftOutKind kind = LeftOutKind::running_line;
    std::size_t line = 0;
    std::string text;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

// What the places of a source count: its lines, or the paragraphs and rows of a word processor's file.
enum class SourceUnit : unsigned char { lines, paragraphs };

struct ReadContract {
    ContractText contract;
    SourceUnit counted = SourceUnit::lines;
    std::vector<std::size_t> lines;  // for each provision, the line of the source where it begins
    std::vector<ReadingNote> notes;  // those on the whole first, then in the order of the lines
    std::vector<ContentsEntry> contents;
    std::vector<LeftOut> left_out;  // in the order of the lines
    friend bool operator==(const ReadContract&, const ReadContract&) = default;
};

// Refused, with what to do instead: what is too large, no text at all, of another format, or mostly
// characters that cannot be read.
[[nodiscard]] Result<ReadContract> read_contract(std::string_view bytes, TextKind kind);

}  // namespace jointly
