#include "core/language/atoms.h"

#include "core/base/unicode.h"
#include "core/language/number_words.h"

#include <cstddef>
#include <optional>

namespace jointly {

namespace {

constexpr char32_t right_quote = 0x2019;
constexpr char32_t hard_hyphen = 0x2011;
constexpr char32_t per_mille = 0x2030;
constexpr char32_t cent_sign = 0xA2;

bool begins_word(char32_t point) { return is_letter(point) || is_digit(point); }

bool joins_word(char32_t point)
{
    return point == '\'' || point == right_quote || point == '-' || point == hard_hyphen;
}

bool joins_number(char32_t point)
{
    return point == '.' || point == ',' || point == ':' || point == '/';
}

bool closes_number(char32_t point)
{
    return point == '%' || point == per_mille || point == cent_sign;
}

std::size_t after(std::size_t at, CodePoint point)
{
    return at + static_cast<std::size_t>(point.bytes);
}

std::size_t end_of_space(std::string_view text, std::size_t at)
{
    CodePoint point = code_point_at(text, at);
    while (point.bytes > 0 && is_space(point.value)) {
        at = after(at, point);
        point = code_point_at(text, at);
    }
    return at;
}

// The end of the word or number whose first letter or digit stands at `at`.
std::size_t end_of_word(std::string_view text, std::size_t at)
{
    bool after_digit = false;
    while (true) {
        const CodePoint point = code_point_at(text, at);
        if (!begins_word(point.value)) {
            const char32_t next = code_point_at(text, after(at, point)).value;
            const bool inner = (joins_word(point.value) && begins_word(next))
                            || (joins_number(point.value) && after_digit && is_digit(next));
            if (!inner) {
                return at;
            }
        }
        after_digit = is_digit(point.value);
        at = after(at, point);
    }
}

// A decimal point begins a number only where no word or leader dot stands before it.
bool may_begin_with_point(const std::vector<Atom>& before)
{
    return before.empty() || before.back().kind == AtomKind::space || before.back().text == "(";
}

// Where the first digit of the number stands that begins at `at`, past its currency sign and point.
std::optional<std::size_t> first_digit(
    std::string_view text, std::size_t at, const std::vector<Atom>& before)
{
    CodePoint point = code_point_at(text, at);
    const bool priced = is_currency(point.value);
    if (priced) {
        at = after(at, point);
        point = code_point_at(text, at);
    }
    if (point.value == '.' && (priced || may_begin_with_point(before))) {
        at = after(at, point);
        point = code_point_at(text, at);
    }
    return is_digit(point.value) ? std::optional(at) : std::nullopt;
}

// The atom that begins at `at`, which is not the end of the text.
Atom next_atom(std::string_view text, std::size_t at, const std::vector<Atom>& before)
{
    const CodePoint point = code_point_at(text, at);
    const auto cut = [text, at](AtomKind kind, std::size_t end) {
        return Atom{kind, text.substr(at, end - at)};
    };
    if (is_space(point.value)) {
        return cut(AtomKind::space, end_of_space(text, at));
    }
    if (const auto digit = first_digit(text, at, before)) {
        const std::size_t end = end_of_word(text, *digit);
        const CodePoint sign = code_point_at(text, end);
        return cut(AtomKind::number, closes_number(sign.value) ? after(end, sign) : end);
    }
    if (is_letter(point.value)) {
        return cut(AtomKind::word, end_of_word(text, at));
    }
    return cut(AtomKind::mark, after(at, point));
}

// The place of the "(" of the numeral in brackets that `list` ends with: "(28)", "(75 %)", "(1 1/2)".
std::optional<std::size_t> bracketed_numeral(const std::vector<Atom>& list)
{
    constexpr std::size_t longest = 5;
    if (list.empty() || list.back().text != ")") {
        return std::nullopt;
    }
    bool numeral = false;
    for (std::size_t back = 1; back <= longest && back < list.size(); ++back) {
        const std::size_t at = list.size() - 1 - back;
        const Atom& atom = list[at];
        if (atom.text == "(") {
            return numeral ? std::optional(at) : std::nullopt;
        }
        if (atom.kind != AtomKind::number && atom.kind != AtomKind::space && atom.text != "%") {
            return std::nullopt;
        }
        numeral = numeral || atom.kind == AtomKind::number;
    }
    return std::nullopt;
}

// The word before `at`, over one run of white space; nothing when none stands there.
std::optional<std::size_t> word_before(const std::vector<Atom>& list, std::size_t at)
{
    if (at > 0 && list[at - 1].kind == AtomKind::space) {
        --at;
    }
    if (at == 0 || list[at - 1].kind != AtomKind::word) {
        return std::nullopt;
    }
    return at - 1;
}

// Where the number in words begins that ends before `bracket`.
std::optional<std::size_t> spelled_number_before(const std::vector<Atom>& list, std::size_t bracket)
{
    auto at = word_before(list, bracket);
    if (at && !is_number_word(list[*at].text) && is_number_unit(list[*at].text)) {
        at = word_before(list, *at);
    }
    std::optional<std::size_t> begin;
    while (at) {
        if (is_number_word(list[*at].text)) {
            begin = at;
        } else if (!begin || !joins_number_words(list[*at].text)) {
            break;
        }
        at = word_before(list, *at);
    }
    return begin;
}

// Makes one atom of a spelled number and the numeral in brackets that `list` ends with.
void join_spelled_number(std::vector<Atom>& list)
{
    const auto bracket = bracketed_numeral(list);
    if (!bracket) {
        return;
    }
    const auto begin = spelled_number_before(list, *bracket);
    if (!begin) {
        return;
    }
    const char* const first = list[*begin].text.data();
    const std::string_view last = list.back().text;
    const auto size = static_cast<std::size_t>(last.data() + last.size() - first);
    list.resize(*begin);
    list.push_back({AtomKind::number, {first, size}});
}

}  // namespace

std::vector<Atom> atoms(std::string_view text)
{
    std::vector<Atom> list;
    for (std::size_t at = 0; at < text.size();) {
        list.push_back(next_atom(text, at, list));
        at += list.back().text.size();
        join_spelled_number(list);
    }
    return list;
}

}  // namespace jointly
