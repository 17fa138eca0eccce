#include "app/gl/internal/ground.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>

#include <array>

namespace jointly {

namespace {

// The corners of a rectangle, in the order in which Dear ImGui draws one without rounding: two triangles of
// the corners 0 1 2 and 0 2 3.
using Corners = std::array<ImDrawVert, 4>;
constexpr std::array<unsigned int, 6> order{0, 1, 2, 0, 2, 3};

bool reads_corners(const ImDrawList& list, const ImDrawCmd& command, Corners& corners)
{
    const int first = static_cast<int>(command.IdxOffset);
    const unsigned int base = list.IdxBuffer[first];
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (list.IdxBuffer[first + static_cast<int>(at)] != base + order.at(at)) {
            return false;
        }
    }
    for (std::size_t at = 0; at < corners.size(); ++at) {
        corners.at(at) =
            list.VtxBuffer[static_cast<int>(command.VtxOffset + base + static_cast<unsigned>(at))];
    }
    return true;
}

bool is_of_one_colour(const Corners& corners)
{
    for (const ImDrawVert& corner : corners) {
        if (corner.col != corners[0].col || corner.uv.x != corners[0].uv.x
            || corner.uv.y != corners[0].uv.y) {
            return false;
        }
    }
    return (corners[0].col & IM_COL32_A_MASK) == IM_COL32_A_MASK;
}

bool covers(const ImVec2& min, const ImVec2& max, const ImDrawData& picture)
{
    const ImVec2 at = picture.DisplayPos;
    const ImVec2 size = picture.DisplaySize;
    return min.x <= at.x && min.y <= at.y && max.x >= at.x + size.x && max.y >= at.y + size.y;
}

bool covers(const Corners& corners, const ImDrawData& picture)
{
    const ImVec2 min = corners[0].pos;
    const ImVec2 max = corners[2].pos;
    return corners[1].pos.x == max.x && corners[1].pos.y == min.y && corners[3].pos.x == min.x
        && corners[3].pos.y == max.y && covers(min, max, picture);
}

GroundColour colour_of(ImU32 packed)
{
    const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(packed);
    return {colour.x, colour.y, colour.z};
}

}  // namespace

GroundColour take_ground(ImDrawData& picture)
{
    if (picture.CmdLists.Size == 0 || picture.CmdLists[0]->CmdBuffer.Size == 0) {
        return {};
    }
    ImDrawList& list = *picture.CmdLists[0];
    ImDrawCmd& command = list.CmdBuffer[0];
    const ImVec4& clip = command.ClipRect;
    Corners corners;
    if (command.UserCallback != nullptr || command.ElemCount < order.size()
        || !covers({clip.x, clip.y}, {clip.z, clip.w}, picture)
        || !reads_corners(list, command, corners) || !is_of_one_colour(corners)
        || !covers(corners, picture)) {
        return {};
    }
    command.IdxOffset += static_cast<unsigned int>(order.size());
    command.ElemCount -= static_cast<unsigned int>(order.size());
    return colour_of(corners[0].col);
}

void clear_to(const GroundColour& colour)
{
    glClearColor(colour.red, colour.green, colour.blue, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
}

}  // namespace jointly
