// The locked window of a caucus: it asks for the passphrase and shows nothing else.
#pragma once

#include "app/caucus/window/passphrase_entry.h"
#include "app/ui/fonts.h"

#include <optional>
#include <string>

namespace jointly {

struct UnlockState {
    PassphraseEntry entry;
    std::string notice;       // why it is locked, or why it did not open
    bool is_opening = false;  // told, and tried in the next frame: it takes half a second
};

// Draws it and takes this frame's keys: letters, Backspace, Escape, Enter. What was typed, once it is to be tried. To be
// called between NewFrame and Render.
[[nodiscard]] std::optional<Secret> draw_unlock_frame(UnlockState& state, const Fonts& fonts);

}  // namespace jointly
