// Which items of a list were struck and which were added: patience, and the shortest edit in the gaps.
//
// Bounded: the work grows with the length, not with its square. Where two stretches have no item in
// common that stands once in each and differ too much, they are given as one hunk.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

// Items [old_begin, old_end) give way to [new_begin, new_end). One of the two may be empty.
struct Hunk {
    std::size_t old_begin = 0;
    std::size_t old_end = 0;
    std::size_t new_begin = 0;
    std::size_t new_end = 0;
    friend bool operator==(const Hunk&, const Hunk&) = default;
};

// In order, with at least one kept item between two; what stands between hunks is the same in both
// lists. Items are numbers from 0 without large gaps; the same number is the same item.
[[nodiscard]] std::vector<Hunk> changed_hunks(
    std::span<const int> old_items, std::span<const int> new_items);

}  // namespace jointly
