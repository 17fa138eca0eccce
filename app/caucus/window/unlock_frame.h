// The locked window of a caucus: it asks for the passphrase and shows nothing else.
#pragma once

#include "app/ui/fonts.h"
#include "core/caucus/secret.h"

#include <optional>
#include <string>

namespace jointly {

class UnlockState {
public:
    UnlockState();

    std::string notice;  // why it is locked, or why it did not open

private:
    friend std::optional<Secret> draw_unlock_frame(UnlockState& state, const Fonts& fonts);

    void take_letters();
    void erase_last();
    void erase_all();

    Secret typed_;  // as many bytes as a passphrase can have
    std::size_t size_ = 0;
    bool is_opening_ = false;  // told, and tried in the next frame: it takes half a second
};

// Draws it and takes this frame's keys: letters, Backspace, Escape, Enter. What was typed, once it is to be tried; then
// nothing of it is left here. To be called between NewFrame and Render.
[[nodiscard]] std::optional<Secret> draw_unlock_frame(UnlockState& state, const Fonts& fonts);

}  // namespace jointly
