#include "core/language/side.h"

#include "core/base/unicode.h"

#include <string>
#include <unordered_set>
#include <utility>

namespace jointly {

namespace {

// Words that stand nearly everywhere, so that two texts sharing one have nothing to do with each other.
// "shall", "may", "not", "no" and "and/or" decide what a clause means and are not among them.
bool only_joins(std::string_view word)
{
    static const std::unordered_set<std::string_view> words{"a", "an", "and", "any", "as", "at",
        "be", "by", "for", "from", "if", "in", "into", "is", "it", "its", "of", "on", "or", "such",
        "that", "the", "their", "this", "to", "which", "who", "with", "au", "aux", "de", "des",
        "du", "en", "et", "la", "le", "les", "ou", "par", "pour", "un", "une"};
    std::string small;
    for (const char letter : word) {
        small += static_cast<char>(to_lower(static_cast<unsigned char>(letter)));
    }
    return words.contains(small);
}

double weight_of(const Atom& atom)
{
    switch (atom.kind) {
        case AtomKind::space: return 0.0;
        case AtomKind::mark: return 0.2;
        case AtomKind::number: return 1.0;
        case AtomKind::word: return only_joins(atom.text) ? 0.35 : 1.0;
    }
    return 0.0;
}

bool is_space(const Atom& atom) { return atom.kind == AtomKind::space; }

bool ends_line(const Atom& atom)
{
    return is_space(atom) && atom.text.find('\n') != std::string_view::npos;
}

bool is_full_stop(const Atom& atom)
{
    return atom.text == "." || atom.text == "!" || atom.text == "?";
}

bool ends_clause(const Atom& atom)
{
    return atom.text == "," || atom.text == ";" || atom.text == ":" || atom.text == "–"
        || atom.text == "—";
}

// What may stand between a full stop and the space behind the sentence.
bool closes(const Atom& atom)
{
    return atom.text == ")" || atom.text == "]" || atom.text == "\"" || atom.text == "'"
        || atom.text == "”" || atom.text == "’" || atom.text == "»";
}

}  // namespace

Side::Side(std::vector<Atom> atoms, std::vector<int> items)
    : atoms_(std::move(atoms)), items_(std::move(items))
{
    weight_before_.reserve(atoms_.size() + 1);
    weight_before_.push_back(0.0);
    for (const Atom& atom : atoms_) {
        weight_before_.push_back(weight_before_.back() + weight_of(atom));
    }
}

double Side::weight(std::size_t begin, std::size_t end) const
{
    return weight_before_[end] - weight_before_[begin];
}

// A full stop ends a sentence before white space, the end of the text, or what closes the sentence.
bool Side::sentence_ends_at(std::size_t i) const
{
    if (!is_full_stop(atoms_[i])) {
        return ends_line(atoms_[i]);
    }
    return i + 1 == atoms_.size() || is_space(atoms_[i + 1]) || closes(atoms_[i + 1]);
}

bool Side::closes_behind_sentence(std::size_t i) const
{
    constexpr int most_closing_marks = 3;
    for (int n = 0; n < most_closing_marks && i > 0 && closes(atoms_[i]); ++n) {
        --i;
    }
    return is_full_stop(atoms_[i]);
}

bool Side::sentence_ends_in(std::size_t begin, std::size_t end) const
{
    for (std::size_t i = begin; i < end; ++i) {
        if (sentence_ends_at(i)) {
            return true;
        }
    }
    return false;
}

int Side::boundary(std::size_t i) const
{
    constexpr int paragraph = 8;
    constexpr int sentence = 6;
    constexpr int clause = 4;
    constexpr int word = 2;
    if (i == 0 || i == atoms_.size() || ends_line(atoms_[i - 1])) {
        return paragraph;
    }
    const bool behind_space = is_space(atoms_[i - 1]);
    if (!behind_space && !is_space(atoms_[i])) {
        return 0;
    }
    const int leading_space = behind_space ? 0 : 1;  // the change would begin with a blank
    const std::size_t last = behind_space && i > 1 ? i - 2 : i - 1;
    if (closes_behind_sentence(last)) {
        return sentence - leading_space;
    }
    return (ends_clause(atoms_[last]) ? clause : word) - leading_space;
}

}  // namespace jointly
