// The middle of a shortest edit script between two lists, found from both ends at once.
//
// After E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), section 4b.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace jointly {

// A run of equal items that a shortest edit passes through: old items [old_begin, old_end) are the
// new items [new_begin, new_end). It may be empty, and then only says where to cut both lists.
struct MiddleRun {
    std::size_t old_begin = 0;
    std::size_t old_end = 0;
    std::size_t new_begin = 0;
    std::size_t new_end = 0;
};

// Nothing when the two lists are more than about 2 * `limit` strikes and additions apart. Neither
// list is empty, and the two share neither their first nor their last item.
[[nodiscard]] std::optional<MiddleRun> middle_run(
    std::span<const int> old_items, std::span<const int> new_items, std::size_t limit);

}  // namespace jointly
