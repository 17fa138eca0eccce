#include "core/language/written_dates.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/language/atoms.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 24> months{"january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "enero", "febrero",
    "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre"};
constexpr std::array<std::string_view, 10> units{"hours", "hour", "days", "minutes", "dollars",
    "employees", "miles", "percent", "square", "horas"};

constexpr int first_year = 1900;
constexpr int last_year = 2099;

std::optional<int> year_in(std::string_view text)
{
    const auto number = text.size() == 4 ? whole_number(text) : std::nullopt;
    return number && *number >= first_year && *number <= last_year ? number : std::nullopt;
}

// 1 to 12; 0: no month.
int month_in(std::string_view word)
{
    const std::string small = folded(word);
    const auto* const found = std::find(months.begin(), months.end(), small);
    return found == months.end() ? 0 : static_cast<int>((found - months.begin()) % 12) + 1;
}

// "1", "1st", "30th"; 0: no day.
int day_in(std::string_view text)
{
    constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
    if (text.size() > 2
        && std::find(endings.begin(), endings.end(), text.substr(text.size() - 2))
               != endings.end()) {
        text.remove_suffix(2);
    }
    const auto number = text.size() <= 2 ? whole_number(text) : std::nullopt;
    return number && *number >= 1 && *number <= 31 ? *number : 0;
}

Date day_of(int year, int month, int day)
{
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
        static_cast<std::uint8_t>(day)};
}

// Nothing where the calendar has no such day.
std::optional<WrittenDate> written_day(int year, int month, int day, std::string_view words)
{
    Date date;
    if (!from_iso(iso(day_of(year, month, day)), date)) {
        return std::nullopt;
    }
    return WrittenDate{date, date, std::string(words)};
}

WrittenDate written_months(int year, int month, int months_on, std::string_view words)
{
    const int past = month + months_on - 1;
    const Date next = day_of(year + past / 12, past % 12 + 1, 1);
    return {day_of(year, month, 1), day_after(next, -1), std::string(words)};
}

// "2026-07-01", "7/1/2026", "2025-26", "2025-2026"
std::optional<WrittenDate> date_in_one(std::string_view text)
{
    Date date;
    if (text.size() == 10 && from_iso(text, date) && year_in(text.substr(0, 4))) {
        return WrittenDate{date, date, std::string(text)};
    }
    const auto parts = split(text, '/');
    if (parts.size() == 3) {
        const auto year = year_in(parts[2]);
        const int month = day_in(parts[0]);
        return year && month >= 1 && month <= 12 && day_in(parts[1]) > 0
                 ? written_day(*year, month, day_in(parts[1]), text)
                 : std::nullopt;
    }
    const auto halves = split(text, '-');
    if (halves.size() == 2) {
        const auto year = year_in(halves[0]);
        const auto next = whole_number(halves[1]);
        const bool follows = year && next
                          && (halves[1].size() == 2   ? *next == (*year + 1) % 100
                              : halves[1].size() == 4 ? *next == *year + 1
                                                      : false);
        return follows ? std::optional(written_months(*year, 1, 24, text)) : std::nullopt;
    }
    return std::nullopt;
}

// The words and numbers of a text, without blanks, commas and "de".
std::vector<Atom> words_in(std::string_view text)
{
    std::vector<Atom> words;
    for (const Atom& atom : atoms(text)) {
        if (atom.kind != AtomKind::space && atom.text != "," && atom.text != "de") {
            words.push_back(atom);
        }
    }
    return words;
}

std::string_view from_to(std::string_view text, const Atom& first, const Atom& last)
{
    const auto begin = static_cast<std::size_t>(first.text.data() - text.data());
    const auto end = static_cast<std::size_t>(last.text.data() - text.data()) + last.text.size();
    return text.substr(begin, end - begin);
}

// The date that ends with the year at `at`.
std::optional<WrittenDate> date_ending_at(
    std::string_view text, const std::vector<Atom>& words, std::size_t at, int year)
{
    if (at >= 1) {
        if (const int month = month_in(words[at - 1].text); month > 0) {  // 1 July 2026, July 2026
            const int day = at >= 2 ? day_in(words[at - 2].text) : 0;
            return day > 0
                     ? written_day(year, month, day, from_to(text, words[at - 2], words[at]))
                     : written_months(year, month, 1, from_to(text, words[at - 1], words[at]));
        }
    }
    if (at >= 2 && day_in(words[at - 1].text) > 0) {  // July 1, 2026
        if (const int month = month_in(words[at - 2].text); month > 0) {
            return written_day(
                year, month, day_in(words[at - 1].text), from_to(text, words[at - 2], words[at]));
        }
    }
    const bool counts =
        at + 1 < words.size()
        && std::find(units.begin(), units.end(), folded(words[at + 1].text)) != units.end();
    return counts ? std::nullopt : std::optional(written_months(year, 1, 12, words[at].text));
}

}  // namespace

std::vector<WrittenDate> written_dates(std::string_view text)
{
    const std::vector<Atom> words = words_in(text);
    std::vector<WrittenDate> dates;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].kind != AtomKind::number) {
            continue;
        }
        const auto year = year_in(words[at].text);
        if (auto date =
                year ? date_ending_at(text, words, at, *year) : date_in_one(words[at].text)) {
            dates.push_back(std::move(*date));
        }
    }
    return dates;
}

}  // namespace jointly
