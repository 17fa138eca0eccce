#include "app/ui/area.h"

#include <algorithm>
#include <cmath>

namespace jointly {

Area inset(const Area& area, float sides, float top_and_bottom)
{
    return {{area.min.x + sides, area.min.y + top_and_bottom},
        {area.max.x - sides, area.max.y - top_and_bottom}};
}

Area inset(const Area& area, float all) { return inset(area, all, all); }

Area cut_top(Area& from, float height)
{
    Area taken = from;
    taken.max.y = std::min(from.min.y + height, from.max.y);
    from.min.y = taken.max.y;
    return taken;
}

Area cut_bottom(Area& from, float height)
{
    Area taken = from;
    taken.min.y = std::max(from.max.y - height, from.min.y);
    from.max.y = taken.min.y;
    return taken;
}

Area cut_left(Area& from, float width)
{
    Area taken = from;
    taken.max.x = std::min(from.min.x + width, from.max.x);
    from.min.x = taken.max.x;
    return taken;
}

Area cut_right(Area& from, float width)
{
    Area taken = from;
    taken.min.x = std::max(from.max.x - width, from.min.x);
    from.max.x = taken.min.x;
    return taken;
}

void skip_top(Area& area, float height) { area.min.y = std::min(area.min.y + height, area.max.y); }

float whole(float px) { return std::floor(px + 0.5F); }

ImVec2 whole(ImVec2 at) { return {whole(at.x), whole(at.y)}; }

}  // namespace jointly
