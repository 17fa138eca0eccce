// Dates and times. A moment is a number of milliseconds since 1970-01-01 00:00 UTC; a meeting says how
// far its clocks are from UTC, in minutes east, and documents print with that, never with the zone of
// the machine that prints them.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace jointly {

// A day of the calendar; {0,0,0} is no day.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    [[nodiscard]] explicit operator bool() const { return year != 0; }
    friend auto operator<=>(const Date&, const Date&) = default;
};

// "2026-07-01"; "" for no day.
[[nodiscard]] std::string iso(Date date);
// Takes "" and days that the calendar has, from the year 1900 to 9999. False, and `date` untouched, else.
[[nodiscard]] bool from_iso(std::string_view text, Date& date);
// "July 1, 2026"; "" for no day.
[[nodiscard]] std::string long_date(Date date);

// Both are days, not none, and stay within the years 1900 to 9999.
[[nodiscard]] Date day_after(Date date, int days = 1);
// How many days `last` lies after `first`; 0 for the same day.
[[nodiscard]] int days_between(Date first, Date last);
// The same day of a later year; of February 29, in other years March 1.
[[nodiscard]] Date years_after(Date date, int years);

// A moment as told by a clock on the wall of the meeting.
struct ToldTime {
    std::int64_t at_ms = 0;
    int utc_offset_min = 0;
    friend bool operator==(const ToldTime&, const ToldTime&) = default;
};

// "2026-03-02 09:00 -08:00". The zone may be left out where `offset_min` is known.
[[nodiscard]] Result<ToldTime> parse_told_time(std::string_view text);
[[nodiscard]] Result<ToldTime> parse_told_time(std::string_view text, int offset_min);

[[nodiscard]] Date local_date(std::int64_t at_ms, int utc_offset_min);
// "16:42"
[[nodiscard]] std::string clock_time(std::int64_t at_ms, int utc_offset_min);
// "-08:00"
[[nodiscard]] std::string offset_text(int utc_offset_min);

// Of this machine, now. Only what surrounds the program asks these; no rule does.
[[nodiscard]] std::int64_t system_now_ms();
[[nodiscard]] std::int64_t monotonic_now_ms();
[[nodiscard]] int system_utc_offset_min(std::int64_t at_ms);

}  // namespace jointly
