#include "core/base/decimal.h"

#include "core/base/say.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace jointly {

namespace {

constexpr std::size_t group_digits = 3;

struct Parts {
    bool negative = false;
    std::string whole;     // no zeros in front but for one alone
    std::string fraction;  // no zeros at the end
};

Parts parts_of(Decimal value)
{
    Parts parts;
    parts.negative = value.ten_thousandths < 0;
    const std::int64_t size = std::llabs(value.ten_thousandths);
    parts.whole = std::to_string(size / decimal_unit);
    parts.fraction = std::to_string(decimal_unit + size % decimal_unit).substr(1);
    while (!parts.fraction.empty() && parts.fraction.back() == '0') {
        parts.fraction.pop_back();
    }
    return parts;
}

std::string with_groups(std::string digits)
{
    for (std::size_t left = digits.size(); left > group_digits;) {
        left -= group_digits;
        digits.insert(left, ",");
    }
    return digits;
}

std::string joined(const Parts& parts)
{
    return (parts.negative ? "-" : "") + parts.whole + (parts.fraction.empty() ? "" : ".")
         + parts.fraction;
}

// Digits, at most one point with digits on both sides of it, a minus in front.
bool read_number(std::string_view text, Decimal& value)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const auto point = text.find('.');
    std::string digits(text.substr(0, point));
    std::string fraction(point == std::string_view::npos ? "" : text.substr(point + 1));
    const bool point_fits = point == std::string_view::npos || !fraction.empty();
    if (digits.empty() || !point_fits || fraction.size() > decimal_places) {
        return false;
    }
    fraction.resize(decimal_places, '0');
    digits += fraction;
    std::int64_t size = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, size);
    if (digits.front() == '-' || error != std::errc{} || stopped != end || size > decimal_most) {
        return false;
    }
    value.ten_thousandths = negative ? -size : size;
    return true;
}

// Commas only where they part groups of three.
bool commas_fit(std::string_view text)
{
    const auto whole = text.substr(0, text.find('.'));
    const auto first = whole.find(',');
    if (first == std::string_view::npos) {
        return text.find(',') == std::string_view::npos;
    }
    const auto sign = whole.starts_with('-') ? std::size_t{1} : std::size_t{0};
    if (first == sign || first > sign + group_digits || text.rfind(',') > whole.size()) {
        return false;
    }
    for (std::size_t at = first; at < whole.size(); at += group_digits + 1) {
        const auto next = whole.find(',', at + 1);
        const auto end = next == std::string_view::npos ? whole.size() : next;
        if (whole[at] != ',' || end - at != group_digits + 1) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::string plain(Decimal value) { return joined(parts_of(value)); }

bool from_plain(std::string_view text, Decimal& value)
{
    Decimal read;
    if (!read_number(text, read) || plain(read) != text) {
        return false;
    }
    value = read;
    return true;
}

Result<Decimal> parse_decimal(std::string_view typed)
{
    std::string text(typed);
    std::erase(text, ' ');
    const bool has_sign = text.starts_with('-');
    if (const auto at = std::size_t{has_sign ? 1U : 0U}; at < text.size() && text[at] == '$') {
        text.erase(at, 1);
    }
    if (text.ends_with('%')) {
        text.pop_back();
    }
    Decimal value;
    const bool fits = commas_fit(text);
    std::erase(text, ',');
    if (!fits || !read_number(text, value)) {
        return Problem{say("\"{text}\" is not a number with at most {places} places. Write it like "
                           "1,900,000 or 3.25.",
            {{"text", typed}, {"places", decimal_places}})};
    }
    return value;
}

Decimal share_of(Decimal base, Share one, Share other, std::int64_t step)
{
    // 53 bits and twice 24 do not fit into 64.
    __extension__ using Wide = __int128;
    const Wide product = Wide{base.ten_thousandths} * one.part * other.part;
    const Wide divisor = Wide{one.whole} * other.whole * step;
    const Wide half = (product < 0 ? -divisor : divisor) / 2;
    const Wide steps = (product + half) / divisor;
    const Wide most = decimal_sum_most / step;
    return {static_cast<std::int64_t>(std::clamp(steps, -most, most)) * step};
}

Decimal sum_of(Decimal one, Decimal other)
{
    return {std::clamp(
        one.ten_thousandths + other.ten_thousandths, -decimal_sum_most, decimal_sum_most)};
}

std::string money(Decimal value)
{
    Parts parts = parts_of(value);
    parts.whole = with_groups(parts.whole);
    parts.fraction.resize(std::max<std::size_t>(parts.fraction.size(), 2), '0');
    return joined(parts);
}

std::string grouped(Decimal value)
{
    Parts parts = parts_of(value);
    parts.whole = with_groups(parts.whole);
    return joined(parts);
}

}  // namespace jointly
