// A rectangle of the screen, in pixels from the top left corner; and cutting one up.
#pragma once

#include <imgui.h>

namespace jointly {

struct Area {
    ImVec2 min;
    ImVec2 max;

    [[nodiscard]] float width() const { return max.x - min.x; }
    [[nodiscard]] float height() const { return max.y - min.y; }
    [[nodiscard]] ImVec2 centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
    [[nodiscard]] ImVec2 size() const { return {width(), height()}; }
    [[nodiscard]] bool contains(ImVec2 at) const
    {
        return at.x >= min.x && at.x < max.x && at.y >= min.y && at.y < max.y;
    }
};

// Smaller by so many pixels on each side.
[[nodiscard]] Area inset(const Area& area, float sides, float top_and_bottom);
[[nodiscard]] Area inset(const Area& area, float all);

// Takes a strip off `from` and returns it; at most what there is.
[[nodiscard]] Area cut_top(Area& from, float height);
[[nodiscard]] Area cut_bottom(Area& from, float height);
[[nodiscard]] Area cut_left(Area& from, float width);
[[nodiscard]] Area cut_right(Area& from, float width);

// Leaves so many pixels at the top empty.
void skip_top(Area& area, float height);

// To the nearest whole pixel: text and borders are crisp only there.
[[nodiscard]] float whole(float px);
[[nodiscard]] ImVec2 whole(ImVec2 at);

}  // namespace jointly
