#include "tests/support/grounds.h"

#include "app/ui/theme.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <span>

namespace jointly {

namespace {

struct Triangle {
    std::array<ImVec2, 3> corners;
    ImU32 colour = 0;

    [[nodiscard]] bool holds(ImVec2 at) const
    {
        const auto side = [&](const ImVec2& a, const ImVec2& b) {
            return (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x);
        };
        const float one = side(corners[0], corners[1]);
        const float two = side(corners[1], corners[2]);
        const float three = side(corners[2], corners[0]);
        return (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
    }
};

bool is_opaque(ImU32 colour) { return (colour & IM_COL32_A_MASK) == IM_COL32_A_MASK; }

bool is_untextured(std::span<const ImDrawVert> corners)
{
    return std::all_of(corners.begin(), corners.end(), [&](const ImDrawVert& corner) {
        return corner.uv.x == corners[0].uv.x && corner.uv.y == corners[0].uv.y;
    });
}

// A letter is a rectangle of the picture of letters: it has a width and a height there, as a smoothed line has not.
bool is_letter(std::span<const ImDrawVert> corners)
{
    const auto [left, right] = std::minmax_element(corners.begin(), corners.end(),
        [](const ImDrawVert& a, const ImDrawVert& b) { return a.uv.x < b.uv.x; });
    const auto [top, bottom] = std::minmax_element(corners.begin(), corners.end(),
        [](const ImDrawVert& a, const ImDrawVert& b) { return a.uv.y < b.uv.y; });
    return right->uv.x > left->uv.x && bottom->uv.y > top->uv.y;
}

void walk(
    const ImDrawList& list, std::vector<Triangle>& solid, std::vector<LetterOnGround>& letters)
{
    for (const ImDrawCmd& command : list.CmdBuffer) {
        for (unsigned int at = 0; at + 3 <= command.ElemCount; at += 3) {
            std::array<ImDrawVert, 3> corners;
            for (unsigned int corner = 0; corner < 3; ++corner) {
                const auto index =
                    list.IdxBuffer[static_cast<int>(command.IdxOffset + at + corner)];
                corners.at(corner) = list.VtxBuffer[static_cast<int>(command.VtxOffset + index)];
            }
            const ImU32 colour = corners[0].col;
            const bool is_whole = std::all_of(corners.begin(), corners.end(),
                [](const ImDrawVert& corner) { return is_opaque(corner.col); });
            if (is_whole && is_untextured(corners)) {
                solid.push_back({{corners[0].pos, corners[1].pos, corners[2].pos}, colour});
            } else if (is_whole && is_letter(corners)) {
                // The two triangles of a letter give it twice, a little apart: both have to be read.
                const ImVec2 middle{(corners[0].pos.x + corners[1].pos.x + corners[2].pos.x) / 3,
                    (corners[0].pos.y + corners[1].pos.y + corners[2].pos.y) / 3};
                const auto under = std::find_if(solid.rbegin(), solid.rend(),
                    [&](const Triangle& triangle) { return triangle.holds(middle); });
                letters.push_back({middle, colour, under == solid.rend() ? 0 : under->colour});
            }
        }
    }
}

std::string hex(ImU32 colour)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02X%02X%02X", (colour >> IM_COL32_R_SHIFT) & 0xFF,
        (colour >> IM_COL32_G_SHIFT) & 0xFF, (colour >> IM_COL32_B_SHIFT) & 0xFF);
    return text.data();
}

}  // namespace

std::vector<LetterOnGround> letters_on_grounds()
{
    std::vector<Triangle> solid;
    std::vector<LetterOnGround> letters;
    const ImDrawData& drawn = *ImGui::GetDrawData();
    for (const ImDrawList* list : drawn.CmdLists) {
        walk(*list, solid, letters);
    }
    return letters;
}

std::vector<std::string> washed_out_letters(double least)
{
    constexpr double room_ratio = 7.0;
    std::set<std::string> found;
    for (const LetterOnGround& letter : letters_on_grounds()) {
        if (letter.ground == 0) {
            found.insert(hex(letter.colour) + " on nothing");
        } else if (washed_contrast(letter.colour, letter.ground, room_ratio) < least) {
            found.insert(hex(letter.colour) + " on " + hex(letter.ground));
        }
    }
    return {found.begin(), found.end()};
}

}  // namespace jointly
