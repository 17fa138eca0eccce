#include "app/ui/pressable.h"

#include <imgui.h>

#include <string>

namespace jointly {

bool draw_pressable(std::string_view label, const Area& area)
{
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings
        | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav
        | ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoScrollWithMouse;
    if (area.width() < 1.0F || area.height() < 1.0F) {
        return false;
    }
    const std::string name(label);
    ImGui::SetNextWindowPos(area.min);
    ImGui::SetNextWindowSize(area.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, {1.0F, 1.0F});
    ImGui::Begin(("##press " + name).c_str(), nullptr, flags);
    ImGui::PopStyleVar(2);
    const bool pressed = ImGui::InvisibleButton(name.c_str(), area.size());
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    ImGui::End();
    return pressed;
}

int wheel_turned(const Area& area)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0.0F || !area.contains(io.MousePos)) {
        return 0;
    }
    return io.MouseWheel < 0.0F ? 1 : -1;
}

}  // namespace jointly
