#include "core/base/time.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/time_limits.h"

#include <array>
#include <charconv>
#include <chrono>
#include <ctime>
#include <optional>

namespace jointly {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_ms = 86'400'000;

constexpr std::array<std::string_view, 12> month_names{to_say("January"), to_say("February"),
    to_say("March"), to_say("April"), to_say("May"), to_say("June"), to_say("July"),
    to_say("August"), to_say("September"), to_say("October"), to_say("November"),
    to_say("December")};

std::string two_digits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// The number that fills `text` exactly with digits.
std::optional<int> digits(std::string_view text)
{
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || text.front() == '-' || error != std::errc{} || stopped != end) {
        return std::nullopt;
    }
    return number;
}

// "09:30" as minutes.
std::optional<int> minutes_of(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    return *hours * 60 + *minutes;
}

std::chrono::sys_days days_of(Date date)
{
    return std::chrono::year{date.year} / std::chrono::month{date.month}
         / std::chrono::day{date.day};
}

std::optional<ToldTime> parse(std::string_view text, std::optional<int> offset_min)
{
    if (text.size() > 16 && text.size() == 23 && text[16] == ' '
        && (text[17] == '+' || text[17] == '-')) {
        const auto away = minutes_of(text.substr(18));
        if (!away || *away > 14 * 60) {
            return std::nullopt;
        }
        offset_min = text[17] == '-' ? -*away : *away;
        text = text.substr(0, 16);
    }
    if (text.size() != 16 || text[10] != ' ' || !offset_min) {
        return std::nullopt;
    }
    Date date;
    const auto minutes = minutes_of(text.substr(11));
    if (!from_iso(text.substr(0, 10), date) || !minutes) {
        return std::nullopt;
    }
    const auto midnight = std::chrono::milliseconds(days_of(date).time_since_epoch()).count();
    const ToldTime told{midnight + (*minutes - *offset_min) * minute_ms, *offset_min};
    const bool can_be_kept = told.at_ms >= moment_min_ms && told.at_ms <= moment_max_ms;
    return can_be_kept ? std::optional(told) : std::nullopt;
}

}  // namespace

Date day_after(Date date, int days)
{
    const std::chrono::year_month_day day = days_of(date) + std::chrono::days{days};
    return {static_cast<std::int16_t>(static_cast<int>(day.year())),
        static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
        static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

int days_between(Date first, Date last)
{
    return static_cast<int>((days_of(last) - days_of(first)).count());
}

Date years_after(Date date, int years)
{
    const Date same{static_cast<std::int16_t>(date.year + years), date.month, date.day};
    const bool is_there =
        (std::chrono::year{same.year} / std::chrono::month{same.month} / std::chrono::day{same.day})
            .ok();
    return is_there ? same : day_after({same.year, 2, 28});
}

std::string iso(Date date)
{
    return date
             ? std::to_string(date.year) + "-" + two_digits(date.month) + "-" + two_digits(date.day)
             : std::string{};
}

bool from_iso(std::string_view text, Date& date)
{
    if (text.empty()) {
        date = {};
        return true;
    }
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year < 1900) {
        return false;
    }
    const std::chrono::year_month_day found{std::chrono::year{*year},
        std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    if (!found.ok()) {
        return false;
    }
    date = {static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(*month),
        static_cast<std::uint8_t>(*day)};
    return true;
}

std::string long_date(Date date)
{
    if (!date) {
        return {};
    }
    return say("{month} {day}, {year}", {{"month", translated(month_names.at(date.month - 1U))},
                                            {"day", int{date.day}}, {"year", int{date.year}}});
}

Result<ToldTime> parse_told_time(std::string_view text)
{
    if (const auto told = parse(text, std::nullopt)) {
        return *told;
    }
    return Problem{
        say("Write the date, time and distance from UTC like \"2026-03-02 09:00 -08:00\".")};
}

Result<ToldTime> parse_told_time(std::string_view text, int offset_min)
{
    if (const auto told = parse(text, offset_min)) {
        return *told;
    }
    return Problem{say("Write the date and time like \"2026-03-02 09:20\".")};
}

Date local_date(std::int64_t at_ms, int utc_offset_min)
{
    const std::chrono::sys_time<std::chrono::milliseconds> local{
        std::chrono::milliseconds{at_ms + utc_offset_min * minute_ms}};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(local)};
    return {static_cast<std::int16_t>(int{day.year()}),
        static_cast<std::uint8_t>(unsigned{day.month()}),
        static_cast<std::uint8_t>(unsigned{day.day()})};
}

std::string clock_time(std::int64_t at_ms, int utc_offset_min)
{
    const std::int64_t local = at_ms + utc_offset_min * minute_ms;
    const std::int64_t minutes = (((local % day_ms) + day_ms) % day_ms) / minute_ms;
    return two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
}

std::string offset_text(int utc_offset_min)
{
    const int away = utc_offset_min < 0 ? -utc_offset_min : utc_offset_min;
    return (utc_offset_min < 0 ? "-" : "+") + two_digits(away / 60) + ":" + two_digits(away % 60);
}

std::int64_t system_now_ms()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t monotonic_now_ms()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

int system_utc_offset_min(std::int64_t at_ms)
{
    const auto seconds = static_cast<std::time_t>(at_ms / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

}  // namespace jointly
