// A session as the wall opens it: with its second copy, and with the words that a crash left half typed.
#pragma once

#include "app/desk/ui_state.h"
#include "core/journal/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

struct Opening {
    std::string path;
    std::string copy_folder = {};           // where a second copy is kept; empty: nowhere
    std::optional<std::uint64_t> at = {};   // as it stood after this entry; nothing: now
    std::vector<std::string> mirrors = {};  // files that follow what the wall shows
};

// Refused where a mirror would take the place of the session, of what stands beside it or of anything else.
[[nodiscard]] Refusable check_mirrors(const Opening& opening);

// Refused where it is to be looked at after an entry that it does not have. What is to be told about the file, and words that were being typed, stand on the strip afterwards.
[[nodiscard]] Result<Store> open_for_wall(const Opening& opening, UiState& ui);

// The screen after a check of the program failed: blank, with a sentence, and nothing left of what was looked
// at. What was typed, in the line and in editors, is all there.
[[nodiscard]] UiState after_failed_check(UiState before);

}  // namespace jointly
