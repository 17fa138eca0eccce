// Styles of a DOCX that Jointly writes, by which it knows one of its own again.
//
// Only the writer and the reader of DOCX include it.
#pragma once

#include <string_view>

namespace jointly {

inline constexpr std::string_view docx_language_style =
    "ContractText";  // the words of the contract
inline constexpr std::string_view docx_gap_style =
    "SheetGap";  // nothing, between two parts of a sheet

}  // namespace jointly
