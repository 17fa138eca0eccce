#include "app/desk/page_on_wall.h"

#include "app/pages/attachment.h"
#include "app/ui/pressable.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

// The first block that answers the question; nothing where none does.
template <class Question>
std::optional<std::size_t> first_block(const WallModel& model, Question question)
{
    const auto found = std::find_if(model.blocks.begin(), model.blocks.end(), question);
    return found == model.blocks.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - model.blocks.begin()));
}

// The sheet with what was just done: the newest item, or where the parties' answers begin.
void turn_to_what_is_new(const Sheets& sheets, const WallModel& model, UiState& ui)
{
    std::optional<std::size_t> block;
    if (const int number = std::exchange(ui.to_number, 0); number != 0) {
        block = first_block(model, [&](const Block& one) {
            const auto* card = std::get_if<Card>(&one);
            return card != nullptr && card->number == number;
        });
    }
    if (std::exchange(ui.to_seats, false)) {
        block =
            first_block(model, [](const Block& one) { return std::holds_alternative<Seat>(one); });
    }
    if (block) {
        ui.sheet = sheet_of(sheets, *block);
    }
}

bool is_same(const Area& a, const Area& b)
{
    return a.min.x == b.min.x && a.min.y == b.min.y && a.max.x == b.max.x && a.max.y == b.max.y;
}

// The minute that is shown, on pages with a clock; there it is a reason to lay out anew.
std::int64_t minute_on(Page page, std::int64_t now_ms)
{
    constexpr std::int64_t ms_per_minute = 60'000;
    return page == Page::caucus ? now_ms / ms_per_minute : 0;
}

}  // namespace

const Session& session_seen(
    const Session& now, std::span<const Entry> record, const UiState& ui, FrameCache& cache)
{
    if (ui.view.after) {
        return cache.moments.at(record, std::min<std::uint64_t>(*ui.view.after, record.size()));
    }
    if (cache.moments.shown()) {
        cache.moments.put_aside();
    }
    return now;
}

const Sheets& sheets_of_page(const Session& seen, std::span<const Entry> record, const UiState& ui,
    const Paper& paper, FrameCache& cache, std::int64_t now_ms)
{
    const std::int64_t minute = minute_on(ui.view.page, now_ms);
    const bool stands = cache.sheets && cache.seq == record.size() && cache.view == ui.view
                     && cache.minute == minute && cache.theme == paper.theme
                     && cache.type == paper.type && is_same(cache.place, paper.area);
    if (!stands) {
        cache.model = wall_model(seen, record, ui.view, now_ms);
        cache.sheets = cut(cache.model, paper);
        ++cache.cuts;
        cache.seq = record.size();
        cache.view = ui.view;
        cache.minute = minute;
        cache.theme = paper.theme;
        cache.type = paper.type;
        cache.place = paper.area;
    }
    return *cache.sheets;
}

void turn_sheets(const Sheets& sheets, const WallModel& model, UiState& ui)
{
    ui.sheets = static_cast<int>(sheets.sheets.size());
    turn_to_what_is_new(sheets, model, ui);
    ui.sheet = std::clamp(ui.sheet, 0, ui.sheets - 1);
}

void draw_sheet_of_page(std::span<const Entry> record, int sheet, FrameCache& cache)
{
    const Sheets& sheets = *cache.sheets;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    draw_sheet(list, sheets, sheet);
    if (const auto room = attachment_on(sheets, sheet)) {
        cache.attachments.draw(list, *room, record, sheets.paper);
    } else {
        cache.attachments.leave();
    }
}

void draw_by_itself(const WallModel& model, UiState& ui, const Paper& paper)
{
    const Sheets sheets = cut(model, paper);
    ui.sheets = static_cast<int>(sheets.sheets.size());
    ui.picked = std::clamp(ui.picked + wheel_turned(paper.area), 0, ui.sheets - 1);
    draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, ui.picked);
}

}  // namespace jointly
