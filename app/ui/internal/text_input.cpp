#include "app/ui/internal/text_input.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <array>

namespace jointly {

namespace {

// The modifier that a key event is about, 0 for other keys. Backends report each both as its left or
// right key and as such.
ImGuiKeyChord modifier_of(const ImGuiInputEvent& event)
{
    constexpr std::array<std::array<ImGuiKey, 2>, 4> modifiers{{
        {ImGuiMod_Ctrl, ImGuiKey_ReservedForModCtrl},
        {ImGuiMod_Shift, ImGuiKey_ReservedForModShift},
        {ImGuiMod_Alt, ImGuiKey_ReservedForModAlt},
        {ImGuiMod_Super, ImGuiKey_ReservedForModSuper},
    }};
    for (const auto& [modifier, key] : modifiers) {
        if (event.Key.Key == modifier || event.Key.Key == key) {
            return modifier;
        }
    }
    return 0;
}

bool is_key_event(const ImGuiInputEvent& event) { return event.Type == ImGuiInputEventType_Key; }

// As it was before this frame's input: what changed first tells what it had been.
ImGuiKeyChord modifiers_before(const ImGuiContext& context)
{
    ImGuiKeyChord before = context.IO.KeyMods;
    ImGuiKeyChord known = 0;
    for (const ImGuiInputEvent& event : context.InputEventsTrail) {
        const ImGuiKeyChord modifier = is_key_event(event) ? modifier_of(event) : 0;
        if (modifier == 0 || (known & modifier) != 0) {
            continue;
        }
        known |= modifier;
        before = event.Key.Down ? before & ~modifier : before | modifier;
    }
    return before;
}

}  // namespace

std::vector<ImGuiKeyChord> chords_pressed()
{
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    std::vector<ImGuiKeyChord> chords;
    ImGuiKeyChord modifiers = modifiers_before(context);
    for (const ImGuiInputEvent& event : context.InputEventsTrail) {
        if (!is_key_event(event)) {
            continue;
        }
        if (const ImGuiKeyChord modifier = modifier_of(event); modifier != 0) {
            modifiers = event.Key.Down ? modifiers | modifier : modifiers & ~modifier;
        } else if (event.Key.Down) {
            chords.push_back(modifiers | event.Key.Key);
        }
    }
    return chords;
}

void keep_letters_and_keys_in_order()
{
    // Not WantTextInputNextFrame, which rules the order: the end of the frame copies this over it.
    ImGuiPlatformImeData& wanted = ImGui::GetCurrentContext()->PlatformImeData;
    wanted.WantTextInput = true;
    wanted.ViewportId = ImGui::GetMainViewport()->ID;
}

void place_input_method(ImVec2 at, float line_px)
{
    keep_letters_and_keys_in_order();
    ImGuiPlatformImeData& wanted = ImGui::GetCurrentContext()->PlatformImeData;
    wanted.WantVisible = true;
    wanted.InputPos = at;
    wanted.InputLineHeight = line_px;
}

bool text_field_is_active()
{
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.ActiveId != 0 && context.ActiveId == context.InputTextState.ID;
}

bool queued_input_remains() { return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0; }

void wipe_typed_letters()
{
    const auto wipe = [](auto& list) {
        // All that was ever in it, not what is in it now.
        volatile auto* const bytes = reinterpret_cast<volatile char*>(list.Data);
        const auto count = static_cast<std::size_t>(list.Capacity) * sizeof(*list.Data);
        for (std::size_t at = 0; at < count; ++at) {
            bytes[at] = 0;
        }
        list.resize(0);
    };
    wipe(ImGui::GetIO().InputQueueCharacters);
    wipe(ImGui::GetCurrentContext()->InputEventsTrail);
}

void turn_off_window_switching()
{
    ImGuiContext& context = *ImGui::GetCurrentContext();
    context.ConfigNavWindowingKeyNext = 0;
    context.ConfigNavWindowingKeyPrev = 0;
}

}  // namespace jointly
