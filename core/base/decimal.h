// Exact decimal numbers for money, percentages and measures. Never a double: 0.1 is 0.1.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr int decimal_places = 4;
inline constexpr std::int64_t decimal_unit = 10'000;
// About 900 thousand million either way, so that every number fits a JSON reader's 53 bits.
inline constexpr std::int64_t decimal_most = std::int64_t{1} << 53;

inline constexpr std::int64_t decimal_sum_most = 500 * decimal_most;

struct Decimal {
    std::int64_t ten_thousandths = 0;

    friend auto operator<=>(const Decimal&, const Decimal&) = default;
};

// "1900000", "2.5", "-0.125": no blanks, no zeros that say nothing.
[[nodiscard]] std::string plain(Decimal);
// Takes what plain() writes and nothing else. False, and `value` untouched, else.
[[nodiscard]] bool from_plain(std::string_view text, Decimal& value);

// As people type it: "1,900,000", "$2.50", "3.25 %", "-4". At most four places.
[[nodiscard]] Result<Decimal> parse_decimal(std::string_view typed);

// What is left of `base` by these shares, rounded once, to whole steps of `step` ten-thousandths (100: to the
// cent), halves away from zero. What is too large stays at decimal_sum_most.
struct Share {
    std::int64_t part = 1;   // at most 10,000,000 either way
    std::int64_t whole = 1;  // 1 to 1,000,000
};
[[nodiscard]] Decimal share_of(Decimal base, Share one, Share other, std::int64_t step);
// The sum; what is too large stays at decimal_sum_most, which is 500 times decimal_most.
[[nodiscard]] Decimal sum_of(Decimal one, Decimal other);

// "1,900,000.00": grouped, two places at least.
[[nodiscard]] std::string money(Decimal);
// "1,900,000", "3.25": grouped, no more places than it has.
[[nodiscard]] std::string grouped(Decimal);

}  // namespace jointly
