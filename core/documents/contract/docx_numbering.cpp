#include "core/documents/contract/docx_numbering.h"

#include "core/documents/contract/label_numbers.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr int highest = 1'000'000;  // of a number that a list begins at

std::string roman(int number)
{
    struct Piece {
        int value;
        std::string_view letters;
    };
    constexpr std::array<Piece, 13> pieces = {
        {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
            {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    std::string text;
    for (const Piece& piece : pieces) {
        for (; number >= piece.value; number -= piece.value) {
            text += piece.letters;
        }
    }
    return text;
}

// a to z, then aa, bb and so on.
std::string letters(int number)
{
    constexpr int in_alphabet = 26;
    const int times = (number - 1) / in_alphabet + 1;
    return std::string(
        static_cast<std::size_t>(times), static_cast<char>('a' + (number - 1) % in_alphabet));
}

std::string in_capitals(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

}  // namespace

DocxNumbering::DocxNumbering(XmlElement numbering, const DocxStyles& styles)
{
    std::map<std::string, std::size_t> ids;
    for (XmlElement at = numbering.first_child(); at.is_there(); at = at.next()) {
        if (at.name() == "w:abstractNum") {
            read_list(at, ids);
        }
    }
    for (XmlElement at = numbering.first_child(); at.is_there(); at = at.next()) {
        if (at.name() == "w:num") {
            read_use(at, ids);
        }
    }
    std::map<std::string, std::size_t> named;
    for (std::size_t at = 0; at < lists_.size(); ++at) {
        named.emplace(lists_[at].name, at);
    }
    std::vector<std::size_t> meant(lists_.size());
    for (std::size_t at = 0; at < lists_.size(); ++at) {
        meant[at] = resolved(at, named, styles);
    }
    for (auto& [id, use] : uses_) {
        use.list = meant[use.list];
    }
}

DocxNumbering::Level DocxNumbering::level_of(XmlElement element)
{
    constexpr std::size_t longest_text = 255;
    Level level;
    level.start = docx_number(element.child("w:start"), "w:val", 0, highest).value_or(1);
    if (const XmlElement numerals = element.child("w:numFmt"); numerals.is_there()) {
        level.numerals = std::string(numerals.attribute("w:val"));
    }
    level.text = std::string(element.child("w:lvlText").attribute("w:val").substr(0, longest_text));
    level.restart = docx_number(element.child("w:lvlRestart"), "w:val", 0, 9);
    level.legal = docx_toggle(element, "w:isLgl").value_or(false);
    level.style = std::string(element.child("w:pStyle").attribute("w:val"));
    read_docx_indent(element.child("w:pPr").child("w:ind"), level.indent);
    return level;
}

void DocxNumbering::read_list(XmlElement element, std::map<std::string, std::size_t>& ids)
{
    List list;
    list.named_by = std::string(element.child("w:numStyleLink").attribute("w:val"));
    list.name = std::string(element.child("w:styleLink").attribute("w:val"));
    for (XmlElement at = element.first_child(); at.is_there(); at = at.next()) {
        const auto level = docx_number(at, "w:ilvl", 0, level_count - 1);
        if (at.name() == "w:lvl" && level) {
            list.levels[*level] = level_of(at);
        }
    }
    ids.emplace(std::string(element.attribute("w:abstractNumId")), lists_.size());
    lists_.push_back(std::move(list));
}

void DocxNumbering::read_use(XmlElement element, const std::map<std::string, std::size_t>& ids)
{
    const auto list = ids.find(std::string(element.child("w:abstractNumId").attribute("w:val")));
    if (list == ids.end()) {
        return;
    }
    Use use;
    use.list = list->second;
    for (XmlElement at = element.first_child(); at.is_there(); at = at.next()) {
        const auto level = docx_number(at, "w:ilvl", 0, level_count - 1);
        if (at.name() != "w:lvlOverride" || !level) {
            continue;
        }
        if (const auto start = docx_number(at.child("w:startOverride"), "w:val", 0, highest)) {
            use.starts[*level] = *start;
        }
        if (const XmlElement own = at.child("w:lvl"); own.is_there()) {
            use.levels[*level] = level_of(own);
        }
    }
    uses_.emplace(std::string(element.attribute("w:numId")), std::move(use));
}

// A list may be told elsewhere: by the style that names both, or by the list that this style uses.
std::size_t DocxNumbering::resolved(std::size_t list,
    const std::map<std::string, std::size_t>& named, const DocxStyles& styles) const
{
    constexpr int farthest = 8;
    for (int steps = 0; steps < farthest && !lists_[list].named_by.empty(); ++steps) {
        if (const auto same = named.find(lists_[list].named_by); same != named.end()) {
            list = same->second;
            continue;
        }
        const auto use = uses_.find(styles.looks(lists_[list].named_by).list.value_or(""));
        if (use == uses_.end()) {
            return list;
        }
        list = use->second.list;
    }
    return list;
}

const DocxNumbering::Level& DocxNumbering::level_in(const Use& use, int level) const
{
    for (const Levels* const levels : {&use.levels, &lists_[use.list].levels}) {
        if (const auto told = levels->find(level); told != levels->end()) {
            return told->second;
        }
    }
    return not_told_;
}

int DocxNumbering::level_of(const Use& use, const DocxLooks& looks, std::string_view style) const
{
    for (int level = 0; !style.empty() && level < static_cast<int>(level_count); ++level) {
        if (!looks.list_level && level_in(use, level).style == style) {
            return level;
        }
    }
    return looks.list_level.value_or(0);
}

void DocxNumbering::count(const std::string& id, const Use& use, int level)
{
    auto& counted = lists_[use.list].counted;
    auto& here = counted[static_cast<std::size_t>(level)];
    const auto start = use.starts.find(level);
    const bool begins = start != use.starts.end() && begun_.emplace(id, level).second;
    if (begins) {
        here = start->second;
    } else {
        here = here ? std::min(*here, highest) + 1 : level_in(use, level).start;
    }
    for (int below = level + 1; below < static_cast<int>(level_count); ++below) {
        const auto restart = level_in(use, below).restart;
        if (!restart || level < *restart) {
            counted[static_cast<std::size_t>(below)].reset();
        }
    }
}

std::string DocxNumbering::text_of_number(int number, std::string_view numerals, bool& known)
{
    constexpr int highest_roman = 3'999;
    constexpr int highest_letter = 26 * 9;
    const bool in_letters = number >= 1 && number <= highest_letter;
    const bool in_roman = number >= 1 && number <= highest_roman;
    known = true;
    if (numerals == "decimal") {
        return std::to_string(number);
    }
    if (numerals == "none") {
        return {};
    }
    if (numerals == "decimalZero") {
        return (number < 10 ? "0" : "") + std::to_string(number);
    }
    if ((numerals == "lowerLetter" || numerals == "upperLetter") && in_letters) {
        return numerals == "lowerLetter" ? letters(number) : in_capitals(letters(number));
    }
    if ((numerals == "lowerRoman" || numerals == "upperRoman") && in_roman) {
        return numerals == "lowerRoman" ? roman(number) : in_capitals(roman(number));
    }
    if (const std::string words = number_in_words(number);
        numerals == "cardinalText" && !words.empty()) {
        return in_capitals(words.substr(0, 1)) + words.substr(1);
    }
    known = false;
    return std::to_string(number);
}

std::string DocxNumbering::printed(const Use& use, int level)
{
    const Level& own = level_in(use, level);
    const auto& counted = lists_[use.list].counted;
    std::string text;
    bool all_known = true;
    for (std::size_t at = 0; at < own.text.size(); ++at) {
        const char digit = at + 1 < own.text.size() ? own.text[at + 1] : ' ';
        if (own.text[at] != '%' || digit < '1' || digit > '9') {
            text += own.text[at];
            continue;
        }
        const int of = digit - '1';
        const Level& other = level_in(use, of);
        const bool plain = own.legal && other.numerals != "decimalZero";
        bool known = true;
        text += text_of_number(counted[static_cast<std::size_t>(of)].value_or(other.start),
            plain ? "decimal" : std::string_view(other.numerals), known);
        all_known = all_known && known;
        ++at;
    }
    unknown_numerals_ += all_known ? 0 : 1;
    return text;
}

std::optional<DocxLabel> DocxNumbering::next(const DocxLooks& looks, std::string_view style)
{
    const auto found = uses_.find(looks.list.value_or("0"));
    if (found == uses_.end() || found->first == "0") {
        return std::nullopt;
    }
    const Use& use = found->second;
    DocxLabel label;
    label.level = level_of(use, looks, style);
    label.list = static_cast<int>(use.list) + 1;
    count(found->first, use, label.level);
    label.number = lists_[use.list].counted[static_cast<std::size_t>(label.level)].value_or(0);
    label.bullet = level_in(use, label.level).numerals == "bullet";
    label.printed = label.bullet ? "•" : printed(use, label.level);
    return label;
}

DocxLooks DocxNumbering::indent(const DocxLooks& looks, std::string_view style) const
{
    const auto found = uses_.find(looks.list.value_or("0"));
    if (found == uses_.end() || found->first == "0") {
        return {};
    }
    return level_in(found->second, level_of(found->second, looks, style)).indent;
}

}  // namespace jointly
