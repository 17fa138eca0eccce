#include "app/ui/pressable.h"

#include <imgui.h>

#include <algorithm>
#include <string>

namespace jointly {

namespace {

struct Item {
    bool pressed = false;
    bool held = false;
};

Item draw_item(std::string_view label, const Area& area)
{
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings
        | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav
        | ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoScrollWithMouse;
    if (area.width() < 1.0F || area.height() < 1.0F) {
        return {};
    }
    const std::string name(label);
    ImGui::SetNextWindowPos(area.min);
    ImGui::SetNextWindowSize(area.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, {1.0F, 1.0F});
    ImGui::Begin(("##press " + name).c_str(), nullptr, flags);
    ImGui::PopStyleVar(2);
    Item item;
    item.pressed = ImGui::InvisibleButton(name.c_str(), area.size());
    item.held = ImGui::IsItemActive();
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    ImGui::End();
    return item;
}

}  // namespace

bool draw_pressable(std::string_view label, const Area& area)
{
    return draw_item(label, area).pressed;
}

std::optional<float> draw_draggable(std::string_view label, const Area& area)
{
    if (!draw_item(label, area).held) {
        return std::nullopt;
    }
    const float x = ImGui::GetIO().MousePos.x - area.min.x;
    return std::clamp(x / area.width(), 0.0F, 1.0F);
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
