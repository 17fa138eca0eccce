#include "core/documents/contract/label.h"

#include "core/base/unicode.h"
#include "core/documents/contract/label_numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jointly {

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_latin(char c) { return is_capital(c) || is_small(c); }
bool is_numeral(char c) { return c >= '0' && c <= '9'; }
char small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter_at(std::string_view text, std::size_t at)
{
    return is_letter(code_point_at(text, at).value);
}

std::size_t blanks_at(std::string_view text, std::size_t at)
{
    const auto end = text.find_first_not_of(' ', std::min(at, text.size()));
    return std::min(end, text.size()) - std::min(at, text.size());
}

// A word that labels begin with, its letters in small and without blanks.
struct KeyWord {
    std::string_view letters;
    LabelKind kind;
};
constexpr std::array<KeyWord, 18> key_words = {{
    {"article", LabelKind::article},
    {"section", LabelKind::section},
    {"sec", LabelKind::section},
    {"step", LabelKind::step},
    {"appendix", LabelKind::appendix},
    {"annex", LabelKind::appendix},
    {"exhibit", LabelKind::appendix},
    {"schedule", LabelKind::appendix},
    {"addendum", LabelKind::appendix},
    {"attachment", LabelKind::appendix},
    {"letterofagreement", LabelKind::letter},
    {"letterofunderstanding", LabelKind::letter},
    {"memorandumofagreement", LabelKind::letter},
    {"memorandumofunderstanding", LabelKind::letter},
    {"memorandumofsettlement", LabelKind::letter},
    {"sideletterofagreement", LabelKind::letter},
    {"sideletter", LabelKind::letter},
    {"sideagreement", LabelKind::letter},
}};

// Where the word ends in the line; 0 where it does not stand there. Text out of a PDF has blanks within
// words that are in capitals: "ARTI CLE".
std::size_t end_of_key_word(std::string_view line, std::string_view letters)
{
    std::size_t at = 0;
    for (const char letter : letters) {
        at += at > 0 && at < line.size() && line[at] == ' ' ? 1 : 0;
        if (at >= line.size() || small(line[at]) != letter) {
            return 0;
        }
        ++at;
    }
    return is_letter_at(line, at) ? 0 : at;
}

std::string in_small(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), small);
    return out;
}

int number_of(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

// How far a number of at most `most` digits reaches.
std::size_t digits_at(std::string_view text, std::size_t at, std::size_t most)
{
    std::size_t count = 0;
    while (at + count < text.size() && is_numeral(text[at + count])) {
        ++count;
    }
    return count <= most ? count : 0;
}

// A number after a word, or one with points: "12", "24A", "12.03", "XII", "TWELVE", "\"B\"".
struct Number {
    std::size_t length = 0;
    std::vector<LabelReading> readings;
    std::string path;
};

Number digits_with_points(std::string_view text, std::size_t at)
{
    Number number;
    std::size_t end = at;
    int last = 0;
    constexpr int most_parts = 8;
    for (int parts = 0; parts < most_parts; ++parts) {
        const std::size_t digits = digits_at(text, end, 3);
        if (digits == 0) {
            break;
        }
        last = number_of(text.substr(end, digits));
        number.path += (number.path.empty() ? "" : ".") + std::to_string(last);
        end += digits;
        number.length = end - at;
        if (end >= text.size() || text[end] != '.') {
            break;
        }
        ++end;
    }
    if (number.length == 0) {
        return {};
    }
    if (number.path.find('.') == std::string::npos) {
        number.path.clear();
    }
    const std::size_t behind = at + number.length;
    int suffix = 0;
    if (behind < text.size() && is_latin(text[behind]) && !is_letter_at(text, behind + 1)) {
        suffix = small(text[behind]) - 'a' + 1;
        ++number.length;
    }
    number.readings = {{Numerals::arabic, {last, suffix}}};
    return number;
}

Number letters_or_words(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && (is_latin(text[end]) || text[end] == '-')) {
        ++end;
    }
    while (end > at && text[end - 1] == '-') {
        --end;
    }
    const std::string word = in_small(text.substr(at, end - at));
    if (word.empty() || is_letter_at(text, end)) {
        return {};
    }
    Number number;
    number.length = word.size();
    if (const int spelled = spelled_number(word); spelled > 0) {
        number.readings.push_back({Numerals::arabic, {spelled, 0}});
    } else if (!is_capital(text[at])) {
        return {};
    } else {
        if (const int roman = roman_number(word); roman > 0) {
            number.readings.push_back({Numerals::capital_roman, {roman, 0}});
        }
        if (word.size() == 1) {
            number.readings.push_back({Numerals::capital_letters, {letter_number(word), 0}});
        }
    }
    return number.readings.empty() ? Number{} : number;
}

std::size_t quote_at(std::string_view text, std::size_t at)
{
    for (const std::string_view quote : {"\"", "“", "”", "'", "‘", "’"}) {
        if (text.substr(std::min(at, text.size())).starts_with(quote)) {
            return quote.size();
        }
    }
    return 0;
}

Number number_behind_word(std::string_view line, std::size_t at, LabelKind kind)
{
    std::size_t begin = at;
    for (const std::string_view sign : {"#", "No. ", "No.", "NO. ", "NO."}) {
        if (line.substr(begin).starts_with(sign)) {
            begin += sign.size();
            break;
        }
    }
    const std::size_t opens = is_part(kind) ? quote_at(line, begin) : 0;
    begin += opens;
    Number number = digits_with_points(line, begin);
    if (number.length == 0) {
        number = letters_or_words(line, begin);
    }
    if (number.length == 0) {
        return {};
    }
    number.length += begin - at;
    number.length += opens > 0 ? quote_at(line, at + number.length) : 0;
    return number;
}

// What parts a label from the words behind it; gives where they begin.
std::size_t end_of_parting(std::string_view line, std::size_t at, bool& parted)
{
    constexpr std::size_t wide_gap = 3;
    const std::size_t gap = blanks_at(line, at);
    parted = at + gap >= line.size() || gap >= wide_gap;
    at += gap;
    while (at < line.size()) {
        const CodePoint point = code_point_at(line, at);
        const bool parts = point.value == '.' || point.value == ':' || is_dash(point.value);
        if (!parts) {
            break;
        }
        parted = true;
        at += static_cast<std::size_t>(point.bytes);
        at += blanks_at(line, at);
    }
    return at;
}

// Behind a reference a sentence goes on: "Article 12 of", "Section 4(b)", "Section 3, above".
bool goes_on(std::string_view line, std::size_t at, bool parted)
{
    if (at >= line.size() || parted) {
        return false;
    }
    const char32_t point = code_point_at(line, at).value;
    return is_small(line[at]) || point == ',' || point == ';' || point == '(' || point == ')'
        || point == '/' || point == '&';
}

std::optional<ProvisionLabel> with_key_word(std::string_view line)
{
    std::size_t end = 0;
    LabelKind kind = LabelKind::section;
    for (const KeyWord& word : key_words) {
        if (const std::size_t found = end_of_key_word(line, word.letters); found > end) {
            end = found;
            kind = word.kind;
        }
    }
    if (line.starts_with("§")) {
        end = std::string_view("§").size();
    }
    if (end == 0) {
        return std::nullopt;
    }
    ProvisionLabel label;
    label.kind = kind;
    const std::string_view word = line.substr(0, end);
    label.capitals = std::none_of(word.begin(), word.end(), is_small);
    const bool abbreviated = word.size() <= 3 && end < line.size() && line[end] == '.';
    const std::size_t from = end + (abbreviated ? 1 : 0);
    constexpr std::size_t widest_gap = 2;  // more part the cells of a table: "Step      1      2"
    const std::size_t begin = from + blanks_at(line, from);
    Number number = begin - from > widest_gap ? Number{} : number_behind_word(line, begin, kind);
    if (number.length == 0 && kind != LabelKind::letter) {
        return std::nullopt;
    }
    label.readings = std::move(number.readings);
    label.path = std::move(number.path);
    end = number.length == 0 ? end : begin + number.length;
    label.printed = std::string(line.substr(0, end));
    label.length = end_of_parting(line, end, label.parted);
    label.reads_on = goes_on(line, label.length, label.parted);
    return label;
}

std::optional<ProvisionLabel> with_points(std::string_view line)
{
    Number number = digits_with_points(line, 0);
    if (number.path.empty()) {
        return std::nullopt;
    }
    ProvisionLabel label;
    label.kind = LabelKind::dotted;
    std::size_t end = number.length;
    const char behind = end < line.size() ? line[end] : ' ';
    if (behind != ' ' && behind != '.' && behind != ')' && behind != ':') {
        return std::nullopt;
    }
    label.printed = std::string(line.substr(0, end));
    label.readings = std::move(number.readings);
    label.path = std::move(number.path);
    end += behind == ')' ? 1 : 0;
    label.length = end_of_parting(line, end, label.parted);
    label.reads_on = goes_on(line, label.length, label.parted);
    return label;
}

std::vector<LabelReading> readings_of(std::string_view word)
{
    if (is_numeral(word.front())) {
        return {{Numerals::arabic, {number_of(word), 0}}};
    }
    const bool capital = is_capital(word.front());
    const bool one_case = std::all_of(
        word.begin(), word.end(), [capital](char c) { return is_capital(c) == capital; });
    if (!one_case) {
        return {};
    }
    std::vector<LabelReading> readings;
    const std::string letters = in_small(word);
    if (const int value = letter_number(letters); value > 0) {
        readings.push_back({capital ? Numerals::capital_letters : Numerals::letters, {value, 0}});
    }
    if (const int value = roman_number(letters); value > 0) {
        readings.push_back({capital ? Numerals::capital_roman : Numerals::roman, {value, 0}});
    }
    return readings;
}

std::optional<ProvisionLabel> enumerated(std::string_view line)
{
    ProvisionLabel label;
    std::size_t at = 0;
    if (line.starts_with('(')) {
        label.opening = '(';
        at = 1;
    }
    const std::size_t begin = at;
    at += digits_at(line, at, 3);
    if (at == begin) {
        while (at < line.size() && is_latin(line[at]) && at - begin < 6) {
            ++at;
        }
    }
    if (at == begin || at >= line.size() || (line[at] != ')' && line[at] != '.')
        || (label.opening == '(' && line[at] == '.')) {
        return std::nullopt;
    }
    label.closing = line[at];
    label.readings = readings_of(line.substr(begin, at - begin));
    std::size_t end = at + 1;
    end += label.closing == '.' && end < line.size() && line[end] == '.' ? 1 : 0;  // a slip: "a.."
    if (label.readings.empty() || (end < line.size() && line[end] != ' ')) {
        return std::nullopt;
    }
    label.printed = std::string(line.substr(0, end));
    label.parted = true;
    label.length = end + blanks_at(line, end);
    return label;
}

}  // namespace

std::optional<ProvisionLabel> label_at(std::string_view line)
{
    if (auto label = with_key_word(line)) {
        return label;
    }
    if (auto label = with_points(line)) {
        return label;
    }
    return enumerated(line);
}

bool is_heading_kind(LabelKind kind)
{
    return kind == LabelKind::article || kind == LabelKind::section || is_part(kind);
}

bool is_part(LabelKind kind) { return kind == LabelKind::appendix || kind == LabelKind::letter; }

std::string_view path_above(std::string_view path)
{
    const auto point = path.rfind('.');
    return point == std::string_view::npos ? std::string_view() : path.substr(0, point);
}

bool follows(Ordinal before, Ordinal after)
{
    if (after.number == before.number) {
        return after.suffix == before.suffix + 1;
    }
    return after.number == before.number + 1 && after.suffix <= 1;
}

}  // namespace jointly
