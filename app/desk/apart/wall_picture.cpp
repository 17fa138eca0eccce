#include "app/desk/apart/wall_picture.h"

#include "app/desk/checkpoint_page.h"
#include "app/desk/frame.h"
#include "app/desk/strip.h"
#include "app/desk/strip_words.h"
#include "app/desk/venue/test_pattern.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/base/text.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::size_t most_rows = 3;  // of what is being typed: its end

float margin(const StripLook& look) { return whole(look.type.floor_px * 0.5F); }

// One row of the line always has its room, so that the page stays as it was cut while words come and go.
float foot_height(const StripLook& look)
{
    return whole(look.type.body_px * look.type.body_leading) + 2 * margin(look);
}

// At the right end; returns what it leaves.
Area draw_clock(Area row, const std::string& clock, const StripLook& look, ImU32 ink)
{
    const float size = look.type.floor_px;
    const float width = text_width(look.fonts->semibold, size, clock);
    const Area place = cut_right(row, whole(width) + 1.0F);
    draw_text(*ImGui::GetBackgroundDrawList(), look.fonts->semibold, size,
        {place.min.x, whole(place.max.y - size * 1.15F)}, ink, clock);
    (void)cut_right(row, size);
    return row;
}

void draw_echo(
    const Session& session, const UiState& ui, const Area& foot, const StripLook& look, float clock)
{
    const Theme& theme = *look.theme;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    const Prompt prompt = prompt_on_strip(session, ui);
    const std::vector<Badge> badges =
        prompt.held ? badges_of(session, *prompt.held, theme) : std::vector<Badge>{};
    const float signs = badges.empty() ? 0.0F : badges_width(badges.size(), size) + margin(look);
    const float side = whole(foot.width() * 0.04F);
    const float width = foot.width() - 2 * side - clock;
    const std::string kind = shortened(
        look.fonts->semibold, size, width / 3, say("{kind}, being typed", {{"kind", prompt.kind}}));
    const float label =
        whole(signs + text_width(look.fonts->semibold, size, kind) + 2 * margin(look));

    const StyledRun run{echoed(ui), look.fonts->medium, theme.strip_text, false, false, 0};
    Laid words = lay_out(run, look.type.body_px, width - label, look.type.body_leading);
    if (words.lines.size() > most_rows) {
        words.lines.erase(
            words.lines.begin(), words.lines.end() - static_cast<std::ptrdiff_t>(most_rows));
        words.height = words.pitch_px * static_cast<float>(most_rows);
    }
    Area band = foot;
    band.min.y = std::min(foot.min.y, band.max.y - words.height - 2 * margin(look));
    list.AddRectFilled(band.min, band.max, theme.strip);
    const Area inside = inset(band, side, margin(look));
    const float middle = whole(inside.min.y + words.pitch_px / 2);
    if (!badges.empty()) {
        (void)draw_badges(list, badges, {inside.min.x, middle}, look.fonts->bold, size);
    }
    draw_text(list, look.fonts->semibold, size, {inside.min.x + signs, middle - size / 2},
        theme.strip_muted, kind);
    draw(list, words, {inside.min.x + label, inside.min.y});
}

// The page is drawn already: what is being typed may lie over its foot for a while.
void draw_foot(const Session& session, const UiState& ui, const Area& foot, const StripLook& look,
    std::int64_t now_ms)
{
    const bool typing = !echoed(ui).empty();
    const std::string clock = words_of(ui.time_box, now_ms);
    const float taken = clock.empty() ? 0.0F
                                      : text_width(look.fonts->semibold, look.type.floor_px, clock)
                                            + 2 * look.type.floor_px;
    if (typing) {
        draw_echo(session, ui, foot, look, taken);
    }
    if (!clock.empty()) {
        const Area row = inset(foot, whole(foot.width() * 0.04F), margin(look));
        (void)draw_clock(row, clock, look, typing ? look.theme->strip_text : look.theme->text);
    }
}

// Of steps beside black or white that are not told from it.
float lost(int shown)
{
    constexpr float step = 3.0F / 255.0F;  // as the test pattern has them
    return static_cast<float>(std::clamp(venue_steps - shown, 0, venue_steps)) * step;
}

}  // namespace

WallFrame wall_frame(
    const Session& session, std::size_t entries, const UiState& ui, std::int64_t now_ms)
{
    constexpr std::int64_t ms_per_minute = 60'000;
    WallFrame frame;
    frame.sees = room_sees(ui);
    frame.entries = entries;
    frame.view = ui.view;
    frame.sheet = ui.sheet;
    frame.minute = ui.view.page == Page::caucus ? now_ms / ms_per_minute : 0;
    frame.theme = ui.theme;
    frame.venue = ui.venue;
    frame.overlay = ui.overlay;
    if (ui.overlay == Overlay::room_check) {
        frame.question = ui.room_check.question;
        frame.answered = ui.room_check.venue;
    }
    if (ui.overlay == Overlay::off_record) {
        frame.off_record_lines = ui.off_record.lines.size();
        frame.off_record_sheet = ui.picked;
    }
    frame.echo = echoed(ui);
    if (!frame.echo.empty()) {
        const Prompt prompt = prompt_on_strip(session, ui);
        frame.kind = prompt.kind;
        frame.holder = prompt.held.value_or(Holder{});
    }
    frame.clock = words_of(ui.time_box, now_ms);
    return frame;
}

std::string echoed(const UiState& ui)
{
    if (ui.overlay == Overlay::off_record) {
        return ui.off_record.entry.text();
    }
    if (ui.overlay != Overlay::none || !is_for_the_record(ui.purpose)) {
        return {};
    }
    const std::string words = ui.entry.text();
    if (!words.starts_with(';')) {
        return tidy(words).empty() ? std::string{} : words;
    }
    // ";i " and the like only say what kind of item follows.
    constexpr std::size_t prefix = 3;
    return words.size() > prefix && words[prefix - 1] == ' ' ? words.substr(prefix) : std::string{};
}

FilterSettings filter_for(const UiState& ui)
{
    FilterSettings settings;
    if (ui.overlay != Overlay::room_check) {
        settings.black_lift = lost(ui.venue.blacks);
        settings.white = 1.0F - lost(ui.venue.whites);
    }
    return settings;
}

void draw_wall_picture(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, std::int64_t now_ms)
{
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const Area all{{0.0F, 0.0F}, size};
    const StripLook look = look_for(ui, cache.fonts, size.y);
    if (ui.overlay == Overlay::room_check) {
        draw_test_pattern(ui.room_check, all, look);
        return;
    }
    ImGui::GetBackgroundDrawList()->AddRectFilled(all.min, all.max, look.theme->page);
    Area page = shown_part(ui.venue, all);
    const Area foot = cut_bottom(page, foot_height(look));
    const Paper paper{page, look.type, look.theme, look.fonts};
    if (ui.overlay == Overlay::checkpoint) {
        draw_checkpoint_page(*ui.checkpoint, page, look);
    } else if (ui.overlay == Overlay::off_record) {
        draw_by_itself(model_of(ui.off_record), ui, paper);
    } else {
        const Session& seen = session_seen(session, record, ui, cache);
        const Sheets& sheets = sheets_of_page(seen, record, ui, paper, cache, now_ms);
        if (!turns_by_itself(ui.overlay)) {
            turn_sheets(sheets, cache.model, ui);
        }
        draw_sheet_of_page(record, ui.sheet, cache);
    }
    draw_foot(session, ui, foot, look, now_ms);
}

}  // namespace jointly
