#include "app/spelling/misspelt.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/language/atoms.h"

#include <algorithm>

namespace jointly {

namespace {

bool any_point(std::string_view word, const auto& question)
{
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        if (question(point.value)) {
            return true;
        }
        at += static_cast<std::size_t>(point.bytes);
    }
    return false;
}

bool has_digit(std::string_view word)
{
    return any_point(word, [](char32_t point) { return is_digit(point); });
}

// "CBA", "FTE": initials, which no dictionary has all of.
bool is_abbreviation(std::string_view word)
{
    constexpr std::size_t most_letters = 6;
    return word.size() <= most_letters
        && !any_point(word, [](char32_t point) { return to_lower(point) == point; });
}

bool is_joint(char32_t point) { return is_dash(point) || point == '\'' || point == U'’'; }

// The parts between hyphens and apostrophes.
std::vector<std::string_view> parts_of(std::string_view word)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        if (is_joint(point.value)) {
            parts.push_back(word.substr(begin, at - begin));
            begin = at + static_cast<std::size_t>(point.bytes);
        }
        at += static_cast<std::size_t>(point.bytes);
    }
    parts.push_back(word.substr(begin));
    return parts;
}

// How far the verb of a script line goes: what stands there is no word of the room.
std::size_t after_verb(std::string_view text)
{
    return text.starts_with(';') ? std::min(text.find(' '), text.size()) : 0;
}

}  // namespace

std::vector<WordPlace> Speller::misspelt_in(std::string_view text)
{
    constexpr std::size_t most_asked = 20'000;
    if (asked_.size() > most_asked) {
        asked_.clear();
    }
    const std::size_t first = after_verb(text);
    const bool is_script = first > 0;
    std::vector<WordPlace> places;
    std::size_t at = 0;
    for (const Atom& atom : atoms(text)) {
        const std::size_t begin = std::exchange(at, at + atom.text.size());
        const bool is_flag = is_script && begin >= 2 && text.substr(begin - 2, 2) == "--";
        if (atom.kind == AtomKind::word && begin >= first && !is_flag && !is_known(atom.text)) {
            places.push_back({begin, at});
        }
    }
    return places;
}

bool Speller::is_known(std::string_view word)
{
    if (has_digit(word) || is_abbreviation(word) || dictionary_has(std::string(word))
        || vocabulary_.has(word)) {
        return true;
    }
    const auto parts = parts_of(word);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return part.size() < 2 || is_known(part);  // the s of "Ruiz's"
    });
}

bool Speller::dictionary_has(const std::string& word)
{
    const auto known = asked_.find(word);
    return known != asked_.end() ? known->second
                                 : asked_.emplace(word, dictionary_.has(word)).first->second;
}

}  // namespace jointly
