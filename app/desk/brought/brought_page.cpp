#include "app/desk/brought/brought_page.h"

#include "app/desk/page_on_wall.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/exchange/brought_in.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

namespace jointly {

namespace {

// One act an item, so that each is taken back by itself.
Intents taken_in(const Session& session, const Release& release)
{
    const std::vector<ReleasedItem> items = new_in(session, release);
    if (items.empty()) {
        return {Tell{say("All of it is at the table already. Esc leaves it.")}};
    }
    // Asked first of all of them, so that none is taken in where another is refused.
    if (const auto then = session_with(session, release); !then.ok()) {
        return {Tell{then.problem().text}};
    }
    Intents wanted{LeaveOverlay{}};
    for (const ReleasedItem& item : items) {
        wanted.emplace_back(DoAct{Act{command_of(item, release.party)}});
    }
    return wanted;
}

Intents taken_in(const Session& session, const TaSigned& given)
{
    const Command command = SignTa{given};
    if (const auto decided = decide(session, command); !decided.ok()) {
        return {Tell{decided.problem().text}};
    }
    return {LeaveOverlay{}, DoAct{Act{command}}, ShowPage{Page::ta}};
}

}  // namespace

Intents draw_brought_page(
    const Session& session, UiState& ui, const Area& page, const StripLook& look)
{
    const ListKeys keys = list_keys();
    if (keys.leave) {
        return {LeaveOverlay{}};
    }
    if (keys.pick) {
        return std::visit(
            [&](const auto& what) { return taken_in(session, what); }, ui.brought->what);
    }
    ui.picked += keys.pages + keys.rows;
    draw_by_itself(ui.brought->shown, ui, Paper{page, look.type, look.theme, look.fonts});
    return {};
}

}  // namespace jointly
