// A form of one field, as its owner draws it, for the tests of that field.
#pragma once

#include "app/ui/keys.h"
#include "app/ui/wrap_entry.h"
#include "tests/support/pilot.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct FormOfOneField {
    explicit FormOfOneField(Lines lines = Lines::one, std::size_t max_bytes = 4'000)
        : entry(max_bytes, lines)
    {
        ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
        platform.Platform_ImeUserData = this;
        platform.Platform_SetImeDataFn = [](ImGuiContext*, ImGuiViewport*,
                                             ImGuiPlatformImeData* data) {
            static_cast<FormOfOneField*>(ImGui::GetPlatformIO().Platform_ImeUserData)->caret =
                *data;
        };
        pilot.frame(2);
    }

    // Puts words in and the caret before the first.
    void begin_with(std::string_view words)
    {
        entry.set(words);
        pilot.key(ImGuiMod_Ctrl | ImGuiKey_Home);
    }
    void keys(ImGuiKeyChord chord, int times)
    {
        for (; times > 0; --times) {
            pilot.key(chord);
        }
    }
    [[nodiscard]] float pitch() const { return 41; }  // 34 x 1.2
    [[nodiscard]] std::size_t rows() const { return entry.wrapped().rows().size(); }
    [[nodiscard]] std::size_t wraps() const { return entry.wrapped().wraps(); }
    // In a row of those in sight, the first is 0.
    [[nodiscard]] ImVec2 at(int row, float x) const
    {
        return {area.min.x + 15 + x, area.min.y + 3 + pitch() * (static_cast<float>(row) + 0.5F)};
    }
    // Which of the rows in sight the caret stands in, by where the input method was told it is.
    [[nodiscard]] int caret_row() const
    {
        return static_cast<int>((caret.InputPos.y + 10 - area.min.y) / pitch());
    }
    // How much was drawn.
    [[nodiscard]] static int corners() { return ImGui::GetDrawData()->TotalVtxCount; }

    WrapEntry entry;
    Area area{{100, 100}, {440, 100 + 41 * 4 + 6}};
    std::string hint = "Write it";
    std::vector<MarkedWord> marked;
    bool has_keyboard = true;
    int clicks = 0;
    int changes = 0;
    bool full = false;
    float wanted_px = 0.0F;
    float asked_wider_px =
        0.0F;  // the height is asked for a width that is not quite that of the area
    std::multiset<Action> actions;
    ImGuiPlatformImeData caret;
    Pilot pilot{[this] {
        for (const Action action : pressed(true)) {
            actions.insert(action);
        }
        const WrapLook look{pilot.fonts().medium, 34, 1.2F, &theme(ThemeName::light), hint,
            FieldGround::card, marked};
        wanted_px = wrap_entry_height(entry, area.width() + asked_wider_px, look);
        const WrapResult result = draw_wrap_entry("field", entry, area, look, has_keyboard);
        clicks += result.clicked ? 1 : 0;
        changes += result.changed ? 1 : 0;
        full = full || result.full;
    }};
};

}  // namespace jointly
