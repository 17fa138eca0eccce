#include "app/desk/apart/desk_columns.h"

#include "app/desk/apart/to_tidy.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>
#include <vector>

namespace jointly {

namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr float leading = 1.25F;

float pad(const StripLook& look) { return whole(look.type.floor_px * 0.6F); }
float row_px(const StripLook& look) { return whole(look.type.floor_px * leading); }

void draw_row(
    Area& column, const StripLook& look, ImFont* font, ImU32 ink, const std::string& words)
{
    const Area row = cut_top(column, row_px(look));
    draw_text(*ImGui::GetBackgroundDrawList(), font, look.type.floor_px, row.min, ink,
        shortened(font, look.type.floor_px, row.width(), words));
}

void draw_heading(Area& column, const StripLook& look, const std::string& words)
{
    draw_row(column, look, look.fonts->semibold, look.theme->muted, words);
    skip_top(column, whole(pad(look) * 0.5F));
}

IssueId looked_at(const Session& session, const UiState& ui)
{
    return ui.view.after && ui.view.issue ? ui.view.issue : session.turned_to;
}

// "Interests · 20 min", of an issue set aside its state.
std::string below_issue(const Session& session, const Issue& issue)
{
    const std::string where = issue.state == IssueState::open ? name_of(session, issue.step)
                                                              : std::string(name_of(issue.state));
    const auto meeting = static_cast<int>(session.meetings.size());
    const auto item =
        std::find_if(session.agenda.begin(), session.agenda.end(), [&](const AgendaItem& one) {
            return one.issue == issue.id && one.meeting == meeting && !one.cleared;
        });
    return item == session.agenda.end() || item->minutes == 0
             ? where
             : say("{where} · {minutes} min", {{"where", where}, {"minutes", item->minutes}});
}

Intents turn_to(const Session& session, const UiState& ui, const Issue& issue)
{
    if (!ui.view.after && issue.id == session.turned_to) {
        return {ShowPage{page_of(issue.step)}};
    }
    Intents wanted{DoAct{Act{Command{TurnTo{issue.id}}}}};
    if (ui.view.after) {
        wanted.emplace_back(ShowItem{issue.id, page_of(issue.step), 0});
    }
    return wanted;
}

void draw_issue(
    const Session& session, const Issue& issue, const Area& card, bool lit, const StripLook& look)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    if (lit) {
        draw_card(list, card, {look.theme->card, look.theme->focus, 2.0F, 8.0F, {}, 0.0F});
    }
    Area inside = inset(card, pad(look), whole(pad(look) * 0.6F));
    const std::string number = std::to_string(issue.id.value);
    draw_text(list, look.fonts->bold, size, inside.min, look.theme->text, number);
    (void)cut_left(inside, whole(size * (number.size() > 1 ? 1.9F : 1.2F)));
    draw_row(inside, look, lit ? look.fonts->semibold : look.fonts->medium, look.theme->text,
        std::string(short_name(issue)));
    draw_row(inside, look, look.fonts->medium, look.theme->muted, below_issue(session, issue));
}

// The part of the list that fits, with the one that is lit in it.
std::size_t first_shown(std::size_t lit, std::size_t count, std::size_t fits)
{
    return lit < fits ? 0 : std::min(lit - fits / 2, count - fits);
}

void draw_tidy(const Session& session, const UiState& ui, Area& column, const StripLook& look)
{
    draw_heading(column, look, say("To tidy in a pause"));
    const auto waits = to_tidy(session, looked_at(session, ui));
    if (waits.empty()) {
        draw_row(column, look, look.fonts->medium, look.theme->text, say("Nothing waits."));
    }
    for (const ToTidy& one : waits) {
        draw_row(column, look, look.fonts->medium, look.theme->text,
            one.numbers.empty()
                ? one.says
                : say("{what}: {numbers}", {{"what", one.says}, {"numbers", called(one.numbers)}}));
    }
}

void draw_time(const UiState& ui, Area& column, const StripLook& look, std::int64_t now_ms)
{
    draw_heading(column, look, say("Time box"));
    const bool shown = ui.time_box.is_shown(now_ms);
    draw_row(column, look, shown ? look.fonts->semibold : look.fonts->medium, look.theme->text,
        time_on_desk(ui.time_box, now_ms));
}

void draw_speakers(const SpeakingOrder& speakers, Area& column, const StripLook& look)
{
    draw_heading(column, look, say("Speaking"));
    if (speakers.is_empty()) {
        draw_row(column, look, look.fonts->medium, look.theme->text,
            say("Nobody waits; {key} takes who is in the line",
                {{"key", key_of(Action::speaker)}}));
        return;
    }
    if (!speakers.speaking().empty()) {
        draw_row(column, look, look.fonts->semibold, look.theme->text, speakers.speaking());
    }
    const auto waiting = speakers.waiting();
    const auto rows = static_cast<std::size_t>(std::max(0.0F, column.height() / row_px(look)));
    const std::size_t fits = waiting.size() <= rows ? waiting.size() : rows > 0 ? rows - 1 : 0;
    for (std::size_t at = 0; at < fits; ++at) {
        draw_row(column, look, look.fonts->medium, look.theme->text,
            say("{place}. {who}", {{"place", at + 1}, {"who", waiting[at]}}));
    }
    if (fits < waiting.size() && rows > 0) {
        draw_row(column, look, look.fonts->medium, look.theme->muted,
            say("and {count} more", {{"count", waiting.size() - fits}}));
    }
}

// Between two parts of a column.
void draw_rule(Area& column, const StripLook& look)
{
    skip_top(column, pad(look));
    const float y = whole(column.min.y);
    ImGui::GetBackgroundDrawList()->AddRectFilled(
        {column.min.x, y}, {column.max.x, y + 1.0F}, look.theme->line);
    skip_top(column, pad(look));
}

}  // namespace

Intents draw_agenda(
    const Session& session, const UiState& ui, const Area& area, const StripLook& look)
{
    Area column = inset(area, pad(look), pad(look));
    Area heading = column;
    heading.min.x += pad(look);
    draw_heading(heading, look, say("Agenda"));
    column.min.y = heading.min.y;
    const float card = whole(2 * row_px(look) + 1.2F * pad(look));
    const std::size_t count = session.issue_order.size();
    auto fits = static_cast<std::size_t>(std::max(1.0F, column.height() / card));
    if (count > fits && fits > 1) {
        fits = static_cast<std::size_t>((column.height() - row_px(look)) / card);
    }
    const IssueId lit = looked_at(session, ui);
    const auto place = static_cast<std::size_t>(
        std::find(session.issue_order.begin(), session.issue_order.end(), lit)
        - session.issue_order.begin());
    const std::size_t first =
        count <= fits ? 0 : first_shown(std::min(place, count - 1), count, fits);
    const std::size_t end = std::min(count, first + fits);
    Intents wanted;
    for (std::size_t at = first; at < end; ++at) {
        const Issue& issue = *find(session, session.issue_order[at]);
        const Area row = cut_top(column, card);
        draw_issue(session, issue, row, issue.id == lit, look);
        if (draw_pressable(say("agenda {number}", {{"number", issue.id.value}}), row)) {
            wanted = turn_to(session, ui, issue);
        }
    }
    column.min.x += pad(look);
    if (count == 0) {
        draw_row(column, look, look.fonts->medium, look.theme->text, say("No issue yet"));
    } else if (end - first < count) {
        draw_row(column, look, look.fonts->medium, look.theme->muted,
            say("{first} to {last} of {count}",
                {{"first", first + 1}, {"last", end}, {"count", count}}));
    }
    return wanted;
}

Intents draw_pauses(const Session& session, const UiState& ui, const Area& area,
    const StripLook& look, std::int64_t now_ms)
{
    Area column = area;
    draw_rule(column, look);
    draw_tidy(session, ui, column, look);
    draw_rule(column, look);
    draw_time(ui, column, look, now_ms);
    draw_rule(column, look);
    draw_speakers(ui.speakers, column, look);
    return {};
}

std::string time_on_desk(const TimeBox& box, std::int64_t now_ms)
{
    if (!box.is_set()) {
        return say("None; {key} sets one", {{"key", key_of(Action::set_timer)}});
    }
    if (std::string shown = words_of(box, now_ms); !shown.empty()) {
        return say("{clock}; the room sees it", {{"clock", shown}});
    }
    const std::int64_t minutes = (box.left_ms(now_ms) + ms_per_minute - 1) / ms_per_minute;
    return box.runs() ? say("{minutes} min left", {{"minutes", minutes}})
                      : say("{minutes} min; {key} starts it",
                          {{"minutes", minutes}, {"key", key_of(Action::timer)}});
}

std::optional<std::int64_t> time_on_desk_changes_ms(const TimeBox& box, std::int64_t now_ms)
{
    const auto shown = box.changes_ms(now_ms);
    if (!shown || box.is_shown(now_ms)) {
        return shown;
    }
    const std::int64_t into_minute = box.left_ms(now_ms) % ms_per_minute;
    return std::min(*shown, now_ms + (into_minute == 0 ? ms_per_minute : into_minute));
}

}  // namespace jointly
