// Paragraphs that were split or run together: one provision here that is several there.
#pragma once

#include "core/language/ordered_match.h"
#include "core/language/portions.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

// Provisions [old_begin, old_end) are the same as [new_begin, new_end). At least one on each side, and on at
// least one side no more than one.
struct Passage {
    std::size_t old_begin = 0;
    std::size_t old_end = 0;
    std::size_t new_begin = 0;
    std::size_t new_end = 0;
};

// A passage for each match, in their order. It takes in unmatched neighbours of its provision on one side
// whose words stand in the one on the other side. Only the first of several may have a label or a title.
[[nodiscard]] std::vector<Passage> joined_paragraphs(std::span<const Portion> olds,
    std::span<const Portion> news, const std::vector<Match>& matches);

}  // namespace jointly
