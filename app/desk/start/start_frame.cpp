#include "app/desk/start/start_frame.h"

#include "app/pages/page.h"
#include "app/pages/placed.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/strip_parts.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

StripWords words_of(const StartState& state)
{
    StripWords words;
    words.right =
        say("All of this is public   {key} other colours", {{"key", key_of(Action::other_theme)}});
    words.left = state.notice;
    words.refuses = !state.notice.empty();
    switch (state.question) {
        case StartQuestion::what:
            words.kind = say("Start");
            words.hint = say("Type a number of the page, then Enter");
            break;
        case StartQuestion::who:
            words.kind = say("Who");
            words.hint = say("The parties, and how many sit: Local 412, 6; Management, 6");
            break;
        case StartQuestion::which_file:
            words.kind = say("File");
            words.hint = say("The session to open, ending in .ibb");
            break;
    }
    return words;
}

// Each choice of the page can be pressed too.
StartWish press_choices(StartState& state, const WallModel& model, const Sheets& sheets)
{
    for (const PlacedBlock& placed : blocks_on(sheets, state.sheet)) {
        const Card* const card = std::get_if<Card>(&model.blocks[placed.block]);
        if (card != nullptr
            && draw_pressable(say("choice {label}", {{"label", card->label}}), placed.area)) {
            state.question = StartQuestion::what;
            return answer_start(state, card->label);
        }
    }
    return {};
}

// The keys that the first page shares with the desk.
void take_keys(StartState& state)
{
    for (const Action action : pressed(!state.entry.empty())) {
        switch (action) {
            case Action::other_theme: state.theme = next(state.theme); break;
            case Action::next_sheet: ++state.sheet; break;
            case Action::previous_sheet: --state.sheet; break;
            case Action::blank: state.blank = true; break;
            case Action::unblank: state.blank = false; break;
            case Action::full_screen: state.full_screen_asked = true; break;
            case Action::projector:
                // What it shows is a session's: there is no wall yet that could go there.
                state.notice =
                    say("Open a session first, then {key}.", {{"key", key_of(Action::projector)}});
                break;
            default: break;
        }
    }
}

}  // namespace

StartWish draw_start_frame(StartState& state, const Fonts& fonts)
{
    take_keys(state);
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const StripLook look{&theme(state.theme), &fonts, type_scale(measure(fonts), size.y)};
    Area page{{0.0F, 0.0F}, size};
    const Area strip = cut_bottom(page, strip_height(look));
    const WallModel model = start_model(state.view);
    const Sheets sheets = cut(model, {page, look.type, look.theme, look.fonts});
    state.sheet = std::clamp(state.sheet, 0, static_cast<int>(sheets.sheets.size()) - 1);
    StartWish wish;
    if (state.blank) {
        ImGui::GetBackgroundDrawList()->AddRectFilled(page.min, page.max, look.theme->page);
    } else {
        draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, state.sheet);
        wish = press_choices(state, model, sheets);
    }

    const StripResult result = draw_strip_parts(state.entry, strip, look, words_of(state));
    if (result.typed.escaped) {
        leave_question(state);
    }
    if (result.typed.committed) {
        wish = answer_start(state, *result.typed.committed);
    }
    return wish;
}

}  // namespace jointly
