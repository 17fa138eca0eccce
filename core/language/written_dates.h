// Days and years as a contract writes them.
#pragma once

#include "core/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct WrittenDate {
    Date first;  // the day, or the first of its month or year
    Date last;   // the same day, or the last of its month or year
    std::string words;
    friend bool operator==(const WrittenDate&, const WrittenDate&) = default;
};

// In reading order: "July 1, 2026", "1 July 2026", "2026-07-01", "7/1/2026" (month first), "July 2026", "2026",
// "2025-26"; months in English and Spanish. A number that a unit follows ("2,080 hours") is no year. Years from
// 1900 to 2099.
[[nodiscard]] std::vector<WrittenDate> written_dates(std::string_view text);

}  // namespace jointly
