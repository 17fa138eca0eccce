#include "app/desk/frame.h"

#include "app/desk/help_page.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/roll_call.h"
#include "app/desk/strip.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

// Which party the light is on in roll-call.
PartyId lit_party(const Session& session, const UiState& ui)
{
    const auto seats = roll_seats(session);
    if (!ui.in_roll_call || seats.empty()) {
        return {};
    }
    return seats[static_cast<std::size_t>(ui.seat) % seats.size()].party;
}

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

bool same_size(ImVec2 a, ImVec2 b) { return a.x == b.x && a.y == b.y; }

// Cut anew only when what is shown, or where, has changed.
const Sheets& sheets_for(const Session& session, std::uint64_t seq, const UiState& ui,
    const Paper& paper, FrameCache& cache)
{
    const ImVec2 size = paper.area.size();
    const bool stands = cache.sheets && cache.seq == seq && cache.view == ui.view
                     && cache.theme == ui.theme && same_size(cache.size, size);
    if (!stands) {
        cache.model = wall_model(session, ui.view);
        cache.sheets = cut(cache.model, paper);
        cache.seq = seq;
        cache.view = ui.view;
        cache.theme = ui.theme;
        cache.size = size;
    }
    return *cache.sheets;
}

}  // namespace

Intents draw_frame(
    const Session& session, std::uint64_t seq, UiState& ui, FrameCache& cache, std::int64_t now_ms)
{
    Intents wanted = key_intents(session, ui, now_ms);
    ui.view.lit = lit_party(session, ui);

    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const TypeScale type = type_scale(measure(cache.fonts), size.y);
    const StripLook look{&theme(ui.theme), &cache.fonts, type};
    Area page{{0.0F, 0.0F}, size};
    const Area strip = cut_bottom(page, strip_height(look));

    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    if (ui.blank) {
        list.AddRectFilled(page.min, page.max, look.theme->page);
    } else if (ui.help) {
        ui.sheets = draw_help_page(list, page, look, ui.sheet);
        ui.sheet = std::clamp(ui.sheet, 0, ui.sheets - 1);
    } else {
        const Sheets& sheets =
            sheets_for(session, seq, ui, Paper{page, type, look.theme, look.fonts}, cache);
        ui.sheets = static_cast<int>(sheets.sheets.size());
        turn_to_what_is_new(sheets, cache.model, ui);
        ui.sheet = std::clamp(ui.sheet, 0, ui.sheets - 1);
        draw_sheet(list, sheets, ui.sheet);
    }
    const Intents typed = draw_strip(session, ui, strip, look, now_ms);
    wanted.insert(wanted.end(), typed.begin(), typed.end());
    return wanted;
}

}  // namespace jointly
