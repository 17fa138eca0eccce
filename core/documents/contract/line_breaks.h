// Where sentences, paragraphs and tables end in lines that were broken at the width of a page.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/source_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// A full stop, colon or the like stands at its end.
[[nodiscard]] bool ends_sentence(std::string_view text);

// So does the "and" between two clauses of a list.
[[nodiscard]] bool ends_clause(std::string_view text);

// With one of a to z.
[[nodiscard]] bool starts_small(std::string_view text);

// "• every nurse", "- every nurse"
[[nodiscard]] bool is_bulleted(std::string_view text);

// "NEW: 2023 REV: 2025" on a line of its own: when an article or section was last changed.
[[nodiscard]] bool is_revision_mark(std::string_view text);

// Its words stand in columns, or it has room for what is filled in by hand.
[[nodiscard]] bool is_table_line(std::string_view text);

// For each page the column where its lines break; 0 where the lines are whole paragraphs.
[[nodiscard]] std::vector<int> page_widths(const std::vector<SourceLine>& lines);

// The first word of `next` would not have found room on it.
[[nodiscard]] bool fills_line(const SourceLine& line, std::string_view next, int page_width);

// Words in one line: runs of blanks are one blank.
[[nodiscard]] std::string in_one_line(std::string_view text);

// Adds a line to a paragraph. A hyphen at the end of a line stays and takes no blank behind it.
void join_line(std::string& paragraph, std::string_view line, bool word_goes_on);

// How much of the words behind a label is its title: all that is in capitals, or what begins every word
// with a capital and ends in a full stop or with the line. 0: they are text.
[[nodiscard]] std::size_t title_length(std::string_view text, bool ends_with_line);

// There are letters, and none of them is small.
[[nodiscard]] bool is_in_capitals(std::string_view text);

// Letters and digits alone, folded: how titles are compared.
[[nodiscard]] std::string letters_of(std::string_view text);

}  // namespace jointly
