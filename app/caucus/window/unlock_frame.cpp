#include "app/caucus/window/unlock_frame.h"

#include "app/ui/internal/text_input.h"
#include "core/base/say.h"

#include <utility>

namespace jointly {

std::optional<Secret> draw_unlock_frame(UnlockState& state, const Fonts& fonts)
{
    keep_letters_and_keys_in_order();
    const StripLook look{
        &theme(ThemeName::dark), &fonts, type_scale(measure(fonts), ImGui::GetIO().DisplaySize.y)};
    std::optional<Secret> tried;
    if (std::exchange(state.is_opening, false)) {
        tried = state.entry.take();
    }
    const ListKeys keys = list_keys();
    state.entry.take_keys(keys);
    if (keys.pick && state.entry.size() > 0) {
        state.is_opening = true;
        state.notice.clear();
    }
    draw_locked(
        {say("Locked"),
            state.is_opening ? say("Opening the vault...") : say("Type the passphrase, then Enter"),
            {}, state.notice, state.entry.size()},
        look);
    return tried;
}

}  // namespace jointly
