// The pictures, other than letters, that a pilot's last frame drew.
#pragma once

#include "app/ui/area.h"

#include <imgui.h>

#include <algorithm>
#include <vector>

namespace jointly {

// Where they were drawn, in the order of drawing.
[[nodiscard]] inline std::vector<Area> drawn_photos()
{
    std::vector<Area> areas;
    const auto& of_letters = ImGui::GetIO().Fonts->TexList;
    for (const ImDrawList* const list : ImGui::GetDrawData()->CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            ImTextureData* const texture = command.TexRef._TexData;
            if (command.ElemCount == 0 || texture == nullptr || of_letters.contains(texture)) {
                continue;
            }
            Area area{{1e9F, 1e9F}, {-1e9F, -1e9F}};
            for (unsigned at = 0; at < command.ElemCount; ++at) {
                const auto index = list->IdxBuffer[static_cast<int>(command.IdxOffset + at)];
                const ImVec2 corner =
                    list->VtxBuffer[static_cast<int>(command.VtxOffset + index)].pos;
                area.min = {std::min(area.min.x, corner.x), std::min(area.min.y, corner.y)};
                area.max = {std::max(area.max.x, corner.x), std::max(area.max.y, corner.y)};
            }
            areas.push_back(area);
        }
    }
    return areas;
}

}  // namespace jointly
