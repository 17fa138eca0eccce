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

// Where the parties' answers begin; the first sheet where there are none.
int sheet_of_seats(const Sheets& sheets, const WallModel& model)
{
    const std::size_t before = sheets.title_goes_on ? 1 : 0;
    for (std::size_t sheet = 0; sheet < sheets.sheets.size(); ++sheet) {
        for (const Placed& placed : sheets.sheets[sheet]) {
            const bool is_block = placed.stack >= before;
            if (is_block && std::holds_alternative<Seat>(model.blocks[placed.stack - before])) {
                return static_cast<int>(sheet);
            }
        }
    }
    return 0;
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
        if (std::exchange(ui.to_seats, false)) {
            ui.sheet = sheet_of_seats(sheets, cache.model);
        }
        ui.sheet = std::clamp(ui.sheet, 0, ui.sheets - 1);
        draw_sheet(list, sheets, ui.sheet);
    }
    const Intents typed = draw_strip(session, ui, strip, look, now_ms);
    wanted.insert(wanted.end(), typed.begin(), typed.end());
    return wanted;
}

}  // namespace jointly
