// Whether a line with a label is a heading, as the line itself and those below it tell.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/label.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/source_text.h"
#include "core/language/contract_text.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

[[nodiscard]] ProvisionLevel level_of(const ProvisionLabel& label);

// The label of a line that a word processor numbers. One that label_at() does not know is one of a list.
[[nodiscard]] ProvisionLabel numbered_label(const SourceLine& line);

// "1." before a heading of the highest level of a word processor is the number of an article.
void read_as_heading(ProvisionLabel& label, const SourceLine& line);

// A part or article has a line of its own: in capitals, or with its title behind a sign.
[[nodiscard]] bool stands_as_heading(const ProvisionLabel& label, const SourceLine& line);

// Of the provision that the label on this line begins.
[[nodiscard]] ProvisionLevel level_on(const SourceLine& line, const ProvisionLabel& label);

// A title that no sign ends is no wider, in columns.
inline constexpr int widest_title = 120;

// It is as short as a title, though some contracts have whole clauses in the style of headings.
[[nodiscard]] bool is_title_by_style(const SourceLine& line);

// What stands behind a label at the head of a page is the title that was there before, or nothing.
[[nodiscard]] bool repeats_title(std::string_view words, std::string_view title);

// "(30)" behind "thirty" is the same number once more, and no label.
[[nodiscard]] bool repeats_number(std::string_view before, const ProvisionLabel& label);

// The title of `heading` goes on in the line below it, or `begins` there.
[[nodiscard]] bool goes_on_as_title(const SourceLine& next, const SourceLine& heading, bool begins);

// A title that goes on in the line below its label, or begins there, and ends in it; `rest` is what stands behind the
// label, and comes back as what stands behind the title.
struct WrappedTitle {
    std::string title;
    SourceLine rest;
};
[[nodiscard]] std::optional<WrappedTitle> wrapped_title(
    const SourceLine& rest, const SourceLine& next);

// The titles of a table of contents that have no label, as letters_of() gives them.
[[nodiscard]] std::set<std::string> titles_without_label(
    const std::vector<ContentsEntry>& contents);

// In the lines from `from` on the list goes on that a label is the first of, though its number is not.
[[nodiscard]] bool goes_on_below(const std::vector<SourceLine>& lines, std::size_t from,
    const ProvisionLabel& label, const SourceLine& line);

}  // namespace jointly
