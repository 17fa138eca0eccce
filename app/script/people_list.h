// A list of people as a spreadsheet gives it: CSV in UTF-8, comma or semicolon, with a row of heads.
//
//   name    needed
//   party   by name or letter; empty: neutral
//   local   of which local or unit; one that is not known yet is named with it; may be left out
//   role    as in scripts or as on the wall: "chief-spokesperson", "Chief spokesperson"; empty: member
#pragma once

#include "core/base/result.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t people_list_max_bytes = std::size_t{4} << 20U;
inline constexpr std::size_t people_list_max_rows = 1'000;  // each is looked up among all before it

// All of the rows, or the sentence about the first that cannot be read, with its line, or about their number.
[[nodiscard]] Result<ImportPeople> people_in_list(const Session& session, std::string_view csv);

// A table as it is copied out of a spreadsheet, its cells apart by tabs, as the same list with commas; what
// has no tab stays as it is.
[[nodiscard]] std::string with_commas(std::string_view table);

}  // namespace jointly
