#include "app/desk/over_page.h"

#include "app/desk/apart/display_question.h"
#include "app/desk/brought/brought_page.h"
#include "app/desk/contract/contract_page.h"
#include "app/desk/contract/draft_page.h"
#include "app/desk/forms/form_page.h"
#include "app/desk/help_page.h"
#include "app/desk/page_on_wall.h"
#include "app/desk/pick/picker.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"

#include <algorithm>

namespace jointly {

Intents draw_over_page(const Session& session, std::span<const Entry> record, UiState& ui,
    const Area& page, const StripLook& look, std::int64_t now_ms)
{
    switch (ui.overlay) {
        case Overlay::keys:
            ui.sheets = draw_help_page(session, page, look, ui.picked);
            ui.picked = std::clamp(ui.picked + wheel_turned(page), 0, ui.sheets - 1);
            return {};
        case Overlay::form: return draw_form_page(session, ui, page, look, now_ms);
        case Overlay::wordings:
            draw_by_itself(wordings_model(session, record, session.turned_to, ui.wordings_of), ui,
                Paper{page, look.type, look.theme, look.fonts});
            return {};
        case Overlay::contract: return draw_contract_page(session, ui, page, look);
        case Overlay::draft: return draw_draft_page(session, ui, page, look);
        case Overlay::brought: return draw_brought_page(session, ui, page, look);
        case Overlay::displays: return ask_for_projector(ui, page, look);
        default: return draw_picker(session, ui, page, look, now_ms);
    }
}

Intents answer_room_check(RoomCheck& check)
{
    const ListKeys keys = list_keys();
    for (const char key : take_typed_text()) {
        (void)answer(check, key);
    }
    if (keys.sides < 0) {
        go_back(check);
    }
    if (keys.leave) {
        return {LeaveOverlay{}};
    }
    return keys.pick && check.question == RoomQuestion::done ? Intents{TakeVenue{}} : Intents{};
}

}  // namespace jointly
