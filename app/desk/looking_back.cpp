#include "app/desk/looking_back.h"

#include "app/desk/told.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/record/since.h"

#include <algorithm>

namespace jointly {

namespace {

// A command that only turns the room's eyes; nullptr for every other act.
template <class Turning>
const Turning* turns_by(const DoAct& wish)
{
    const auto* const command = std::get_if<Command>(&wish.act);
    return command == nullptr ? nullptr : std::get_if<Turning>(command);
}

// Sentences, editors and papers are of now, and what asks for words of an item that stands now.
bool is_of_now(const Intent& wish)
{
    const auto* const lays = std::get_if<ToggleOverlay>(&wish);
    return (lays != nullptr && lays->overlay == Overlay::headings)
        || std::holds_alternative<ToggleWordings>(wish) || std::holds_alternative<DoAct>(wish)
        || std::holds_alternative<OpenForm>(wish) || std::holds_alternative<SetPurpose>(wish)
        || std::holds_alternative<PrintAgreement>(wish)
        || std::holds_alternative<ToggleCheckpoint>(wish);
}

}  // namespace

bool has_slider(const UiState& ui)
{
    return ui.overlay == Overlay::none && (ui.view.after || ui.view.page == Page::record);
}

std::string refusal_while_looking_back(const UiState& ui)
{
    return say("You are looking at the session as it stood after entry {entry}; {key} comes back "
               "to now.",
        {{"entry", ui.view.after.value_or(0)}, {"key", key_of(Action::look_back)}});
}

std::string why_it_waits_for_now(const UiState& ui, const Intent& wish)
{
    if (!ui.view.after || !is_of_now(wish)) {
        return {};
    }
    const auto* const act = std::get_if<DoAct>(&wish);
    if (act != nullptr && shown_instead(ui, *act)) {
        return {};
    }
    return refusal_while_looking_back(ui);
}

std::optional<Intent> shown_instead(const UiState& ui, const DoAct& wish)
{
    if (!ui.view.after) {
        return std::nullopt;
    }
    if (const auto* const turns = turns_by<TurnTo>(wish)) {
        return ShowIssue{turns->issue};
    }
    if (const auto* const takes = turns_by<TakeStep>(wish)) {
        return ShowPage{page_of(takes->step)};
    }
    return std::nullopt;
}

void look_at(
    const Session& now, std::size_t entries, std::optional<std::uint64_t> after, UiState& ui)
{
    if (!after) {
        const bool looked_back = ui.view.after.has_value();
        ui.view.after.reset();
        ui.view.issue = {};
        tell(ui, looked_back ? say("This is now again.") : say("Nothing has been recorded yet."),
            !looked_back);
        return;
    }
    if (!ui.view.after) {
        ui.view.issue = ui.view.issue ? ui.view.issue : now.turned_to;
        ui.view.chosen.clear();
        ui.view.read_back = 0;
    }
    ui.view.after = std::min<std::uint64_t>(*after, entries);
    if (ui.view.page == Page::record) {
        ui.sheet = 0;  // the moment stands first
    }
    tell(ui, {}, false);
}

bool opens_with_news(const Session& session, std::span<const Entry> record, const Entry& entry)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    const bool opens =
        events != nullptr && std::any_of(events->begin(), events->end(), [](const Event& event) {
            return std::holds_alternative<MeetingOpened>(event);
        });
    if (!opens) {
        return false;
    }
    const std::uint64_t met = last_met(record);
    return met != 0 && !since(session, record, met).is_nothing();
}

}  // namespace jointly
