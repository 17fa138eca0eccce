#include "app/desk/keys_to_intents.h"

#include "app/desk/capture.h"
#include "app/desk/next_act.h"
#include "app/desk/roll_call.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

Page turned_page(Page page, int direction)
{
    const auto pages = issue_pages();
    const auto at = std::find(pages.begin(), pages.end(), page);
    const auto count = static_cast<std::ptrdiff_t>(pages.size());
    const auto place = at == pages.end() ? 0 : (at - pages.begin() + direction + count) % count;
    return pages[static_cast<std::size_t>(place)];
}

Intents turn_issue(const Session& session, int direction)
{
    const auto count = static_cast<int>(session.issues.size());
    for (int place = 0; place < count; ++place) {
        if (session.issues[static_cast<std::size_t>(place)].id == session.turned_to) {
            const int to = place + direction;
            if (to < 0 || to >= count) {
                return {Tell{say("There is no issue beyond this one."), {}}};
            }
            return {
                DoAct{Act{Command{TurnTo{session.issues[static_cast<std::size_t>(to)].id}}}, {}}};
        }
    }
    return {Tell{say("Raise an issue first, as an open question."), {}}};
}

Intents take_step(const Session& session, int number)
{
    const Step step = static_cast<Step>(number - 1);
    const Issue* const issue = find(session, session.turned_to);
    if (issue == nullptr) {
        return {Tell{say("Raise an issue first, as an open question."), {}}};
    }
    Intents wanted{ShowPage{page_of(step)}};
    if (issue->step != step) {
        wanted.insert(wanted.begin(), DoAct{Act{Command{TakeStep{session.turned_to, step}}}, {}});
    }
    return wanted;
}

Intents open_or_close_test(const Session& session)
{
    if (const Test* const test = open_test(session)) {
        return {DoAct{Act{Command{CloseTest{test->id}}}, {}}};
    }
    const auto test = test_to_call(session);
    if (!test.ok()) {
        return {Tell{test.problem().text, {}}};
    }
    return {DoAct{Act{test.value()}, {}}};
}

Intents tab(const Session& session, const UiState& ui, int direction)
{
    if (open_test(session) == nullptr) {
        return {HoldFor{next_holder(session, ui.holder, direction)}};
    }
    if (!ui.in_roll_call) {
        return {EnterRollCall{}};
    }
    const auto count = static_cast<int>(roll_seats(session).size());
    return count == 0 ? Intents{} : Intents{LightSeat{(ui.seat + direction + count) % count}};
}

// F9 blanks at once; what blanked it does not show it again by chance.
Intents for_action(const Session& session, const UiState& ui, Action action, std::int64_t now_ms)
{
    if (const auto number = step_number(action)) {
        return take_step(session, *number);
    }
    switch (action) {
        case Action::next_party: return tab(session, ui, 1);
        case Action::previous_party: return tab(session, ui, -1);
        case Action::undo: return {DoAct{Act{Undo{}}, {}}};
        case Action::redo: return {DoAct{Act{Redo{}}, {}}};
        case Action::next_act: return next_act(session, now_ms).intents;
        case Action::open_or_close_test: return open_or_close_test(session);
        case Action::next_issue: return turn_issue(session, 1);
        case Action::previous_issue: return turn_issue(session, -1);
        case Action::next_page: return {ShowPage{turned_page(ui.view.page, 1)}};
        case Action::previous_page: return {ShowPage{turned_page(ui.view.page, -1)}};
        case Action::next_sheet: return {ShowSheet{ui.sheet + 1}};
        case Action::previous_sheet: return {ShowSheet{ui.sheet - 1}};
        case Action::blank: return {Blank{true}};
        case Action::unblank: return {Blank{false}};
        case Action::help: return {ToggleHelp{}};
        case Action::full_screen: return {ToggleFullScreen{}};
        case Action::other_theme: return {ToggleTheme{}};
        default: return {};  // the line's own
    }
}

}  // namespace

Intents key_intents(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    Intents wanted;
    for (const Action action : pressed(!ui.entry.empty())) {
        const Intents more = for_action(session, ui, action, now_ms);
        wanted.insert(wanted.end(), more.begin(), more.end());
    }
    return wanted;
}

}  // namespace jointly
