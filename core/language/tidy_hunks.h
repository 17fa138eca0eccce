// Makes a correct redline readable: changes that begin and end where a reader would cut, and no
// stray kept words between two changes.
#pragma once

#include "core/language/diff.h"
#include "core/language/side.h"

#include <vector>

namespace jointly {

// Takes and gives hunks as changed_hunks() does; what stands between them stays equal on both sides.
//
//   1. slides a pure strike or addition to the best boundary, its trailing space with it
//   2. strikes and adds again a weak island of kept text between two changes, never a sentence end
//   3. keeps what a replacement has in common at its two ends
//   4. gives one hunk, the whole, when less than 30 % is kept of the shorter of two texts
[[nodiscard]] std::vector<Hunk> tidy_hunks(
    std::vector<Hunk> hunks, const Side& old_side, const Side& new_side);

}  // namespace jointly
