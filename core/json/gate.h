// The gate: whether a line is fit to be parsed at all.
//
// Everything that comes from a file or from another program passes here before cereal sees a byte of
// it. A line that passes is exactly one JSON object with nothing around it: valid UTF-8, no raw control
// character, no NUL in any spelling, no escape of half a character, no key twice in an object, at most
// `json_depth_max` objects and lists deep, and every number a whole one within `json_integer_max`,
// written the one plain way. Blanks between its parts pass.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jointly {

inline constexpr std::size_t json_line_max_bytes = std::size_t{4} * 1024 * 1024;
inline constexpr int json_depth_max = 32;
// 2^53, either side of zero: what every other reader of JSON can hold too.
inline constexpr std::int64_t json_integer_max = std::int64_t{1} << 53;

// `line` is without its line end. The problem ends a sentence that begins with the line: "Line 12 "
// "holds a number that is not whole." Throws nothing but std::bad_alloc.
[[nodiscard]] Refusable check_json_line(std::string_view line);

}  // namespace jointly
