// One of the two texts of a redline, with what is asked of it again and again: how much a stretch
// says, and where a reader would cut.
#pragma once

#include "core/language/atoms.h"

#include <cstddef>
#include <vector>

namespace jointly {

class Side {
public:
    // As many items as atoms; equal atoms of the two sides have equal items.
    Side(std::vector<Atom> atoms, std::vector<int> items);

    [[nodiscard]] const std::vector<Atom>& atoms() const { return atoms_; }
    [[nodiscard]] const std::vector<int>& items() const { return items_; }

    // How much atoms [begin, end) say: a word or number 1, a word that only joins others 0.35,
    // punctuation 0.2, white space 0.
    [[nodiscard]] double weight(std::size_t begin, std::size_t end) const;

    // How good a place between atom i - 1 and atom i is to begin or end a change, from 0 inside a
    // phrase to 8 between paragraphs; better behind white space than before it.
    [[nodiscard]] int boundary(std::size_t i) const;

    // A sentence or paragraph ends in atoms [begin, end).
    [[nodiscard]] bool sentence_ends_in(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] bool sentence_ends_at(std::size_t i) const;
    [[nodiscard]] bool closes_behind_sentence(std::size_t i) const;

    std::vector<Atom> atoms_;
    std::vector<int> items_;
    std::vector<double> weight_before_;  // of atoms [0, i)
};

}  // namespace jointly
