#include "app/desk/apart/display_question.h"

#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

struct Answer {
    int number = 0;
    std::string says;
    std::string below;
    bool by_enter = false;
};

std::string said_of(const UiState& ui, const Display& display)
{
    if (is_mirrored(display, ui.apart.displays)) {
        return say("Shows the same picture as another display");
    }
    if (words_of(display) != ui.display) {
        return {};
    }
    return ui.apart.is_open ? say("The wall is there now") : say("This window stands there");
}

std::vector<Answer> answers_to(const UiState& ui)
{
    std::vector<Answer> answers;
    const auto last = projector_of_last_time(ui);
    for (const Display& display : ui.apart.displays) {
        answers.push_back({display.number, words_of(display), said_of(ui, display),
            last && last->number == display.number});
    }
    answers.push_back({0, say("None: the wall in this window, with the line at its foot"), {}});
    return answers;
}

void write(Area& inside, const StripLook& look, ImFont* font, float size, const std::string& words)
{
    const StyledRun run{words, font, look.theme->text, false, false, 0};
    const Laid laid = lay_out(run, size, inside.width(), 1.15F);
    draw(*ImGui::GetBackgroundDrawList(), laid, inside.min);
    skip_top(inside, laid.height + whole(size * 0.6F));
}

void draw_answer(const Area& row, const Answer& answer, const StripLook& look)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    const float pad = whole(size * 0.5F);
    const ImU32 border = answer.by_enter ? look.theme->focus : look.theme->line;
    const float thick = answer.by_enter ? std::max(4.0F, whole(size * 0.15F)) : 2.0F;
    draw_card(list, row, {look.theme->card, border, thick, 12.0F, {}, 0.0F});
    const float body = look.type.body_px;
    draw_text(list, look.fonts->bold, body, {row.min.x + 2 * pad, row.centre().y - body / 2},
        look.theme->text, std::to_string(answer.number));
    const float left = row.min.x + 2 * pad + whole(body * 1.4F);
    const float width = row.max.x - pad - left;
    const float rows = answer.below.empty() ? 1.0F : 2.15F;
    const float top = whole(row.centre().y - rows * size / 2);
    draw_text(list, look.fonts->semibold, size, {left, top}, look.theme->text,
        shortened(look.fonts->semibold, size, width, answer.says));
    if (!answer.below.empty()) {
        draw_text(list, look.fonts->medium, size, {left, top + whole(size * 1.15F)},
            look.theme->muted, shortened(look.fonts->medium, size, width, answer.below));
    }
}

}  // namespace

std::string why_not_there(const std::vector<Display>& all, int number)
{
    const auto there = std::find_if(
        all.begin(), all.end(), [&](const Display& one) { return one.number == number; });
    if (there == all.end()) {
        return say("No display has the number {number}.", {{"number", number}});
    }
    return is_mirrored(*there, all) ? say(
               "Display {number} shows the same picture as another one. Have the desktop extend "
               "to it instead of mirroring, then choose again.",
               {{"number", number}})
                                    : std::string{};
}

std::optional<Display> projector_of_last_time(const UiState& ui)
{
    const auto& displays = ui.apart.displays;
    for (const std::string& earlier : ui.apart.projectors) {
        const auto there = std::find_if(displays.begin(), displays.end(),
            [&](const Display& display) { return words_of(display) == earlier; });
        if (there != displays.end() && !is_mirrored(*there, displays)) {
            const bool has_the_wall = ui.apart.is_open && ui.display == earlier;
            return has_the_wall ? std::nullopt : std::optional(*there);
        }
    }
    return std::nullopt;
}

Intents ask_for_projector(const UiState& ui, const Area& page, const StripLook& look)
{
    Intents wanted;
    const ListKeys keys = list_keys();
    const auto last = projector_of_last_time(ui);
    if (keys.leave) {
        wanted.emplace_back(LeaveOverlay{});
    } else if (keys.pick && last) {
        wanted.emplace_back(TakeDisplay{last->number});
    }
    for (const char key : take_typed_text()) {
        if (key >= '0' && key <= '9') {
            wanted.emplace_back(TakeDisplay{key - '0'});
        }
    }
    ImGui::GetBackgroundDrawList()->AddRectFilled(page.min, page.max, look.theme->page);
    Area inside = inset(page, whole(page.width() * 0.06F), whole(page.height() * 0.06F));
    write(inside, look, look.fonts->display, look.type.body_px,
        say("Which display is the projector?"));
    for (const std::string& why :
        {ui.blank ? ui.why_blank : std::string{}, ui.notice_refuses ? ui.notice : std::string{}}) {
        if (!why.empty()) {
            write(inside, look, look.fonts->semibold, look.type.floor_px, why);
        }
    }
    write(inside, look, look.fonts->medium, look.type.floor_px,
        say("Each display shows its number. Type that of the projector, or press it here; Esc "
            "leaves "
            "all as it is. The room sees nothing before you have looked at it here."));
    if (last) {
        write(inside, look, look.fonts->semibold, look.type.floor_px,
            say("Last time: {display}, display {number}. Enter takes it.",
                {{"display", words_of(*last)}, {"number", last->number}}));
    }
    const float row = whole(look.type.floor_px * 3.0F);
    for (const Answer& answer : answers_to(ui)) {
        const Area place = cut_top(inside, row);
        skip_top(inside, whole(look.type.floor_px * 0.5F));
        draw_answer(place, answer, look);
        if (draw_pressable(say("display {number}", {{"number", answer.number}}), place)) {
            wanted.emplace_back(TakeDisplay{answer.number});
        }
    }
    return wanted;
}

}  // namespace jointly
