#include "app/desk/answered_frame.h"

namespace jointly {

bool draw_answered(Performer& performer, const UiState& ui, std::chrono::milliseconds longest,
    const std::function<Intents()>& draw, const std::function<void()>& begin_anew)
{
    const Intents wanted = draw();
    if (wanted.empty()) {
        return false;
    }
    const bool waited_before = ui.saving.waiting > 0;
    performer.perform(wanted);
    if (!waited_before && !ui.blank) {
        performer.settle_within(longest);
    }
    begin_anew();
    performer.perform(draw());
    return true;
}

}  // namespace jointly
