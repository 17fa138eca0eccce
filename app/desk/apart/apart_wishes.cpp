#include "app/desk/apart/apart_wishes.h"

#include "app/desk/told.h"
#include "app/desk/venue/venue.h"
#include "app/ui/keys.h"
#include "core/base/say.h"

#include <algorithm>
#include <utility>

namespace jointly {

void blank_apart(bool blank, UiState& ui)
{
    if (blank) {
        ui.blank = true;
        ui.why_blank.clear();
        ui.apart.is_held = false;
        ui.apart.looks_first = false;
        tell(ui,
            say("The room sees nothing. {key} shows here first what will appear.",
                {{"key", key_of(Action::unblank)}}),
            false);
        return;
    }
    if (!ui.blank) {
        tell(ui, say("The room sees the wall already."), false);
        return;
    }
    if (!std::exchange(ui.apart.looks_first, true)) {
        tell(ui,
            say("This will appear. {key} once more shows it to the room, {blank} leaves it blank.",
                {{"key", key_of(Action::unblank)}, {"blank", key_of(Action::blank)}}),
            false);
        return;
    }
    ui.blank = false;
    ui.apart.looks_first = false;
    tell(ui, say("The room sees the wall, and what is done from now on."), false);
}

void hold_or_follow(std::int64_t now_ms, UiState& ui)
{
    ui.apart.is_held = !ui.apart.is_held;
    ui.apart.held_ms = now_ms;
    tell(ui,
        ui.apart.is_held
            ? say("The room keeps seeing this. {send} sends the desk's page, {key} follows again.",
                {{"send", key_of(Action::send)}, {"key", key_of(Action::hold)}})
            : say("The room follows the desk again."),
        false);
}

void send_picture(UiState& ui)
{
    ui.apart.send = true;
    tell(ui, say("Sent; the room keeps seeing this one."), false);
}

void ask_which_display(UiState& ui)
{
    ui.apart.projectors = known_projectors();
    ui.apart.ask = true;
}

void answer_which_display(int number, UiState& ui)
{
    WallApart& apart = ui.apart;
    apart.chosen = number;
    const auto taken = std::find_if(apart.displays.begin(), apart.displays.end(),
        [&](const Display& display) { return display.number == number; });
    if (taken != apart.displays.end()) {
        const std::string display = words_of(*taken);
        std::erase(apart.projectors, display);
        apart.projectors.insert(apart.projectors.begin(), display);
    }
}

}  // namespace jointly
