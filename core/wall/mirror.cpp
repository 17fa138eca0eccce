#include "core/wall/mirror.h"

#include "core/base/say.h"
#include "core/wall/mirror_writers.h"

#include <algorithm>
#include <utility>

namespace jointly {

std::optional<MirrorKind> mirror_kind(std::string_view path)
{
    return path.ends_with(".html") ? std::optional(MirrorKind::html)
         : path.ends_with(".txt")  ? std::optional(MirrorKind::text)
                                   : std::nullopt;
}

MirrorPage first_page(WallModel shown)
{
    std::string changed = now_on_the_wall(shown);
    return {std::move(shown), std::move(changed), 1};
}

MirrorPage next_page(const MirrorPage& before, WallModel shown)
{
    // A sentence that was said stays, so that a listener who was elsewhere finds it.
    std::string changed = what_changed(before.shown, shown);
    return {
        std::move(shown), changed.empty() ? before.changed : std::move(changed), before.turn + 1};
}

std::string mirror(const MirrorPage& page, MirrorKind kind)
{
    return kind == MirrorKind::html ? mirror_html(page) : mirror_text(page);
}

bool is_mirror(std::string_view bytes)
{
    if (!bytes.starts_with(mirror_html_begins)) {
        return bytes.starts_with(mirror_text_begins);
    }
    bytes.remove_prefix(mirror_html_begins.size());
    return bytes.substr(std::min(bytes.find('"'), bytes.size())).starts_with(mirror_html_mark);
}

WallModel blank_wall(std::string why)
{
    WallModel model;
    model.page = Page::blank;
    model.empty = std::move(why);
    return model;
}

WallModel closed_wall()
{
    WallModel model;
    model.page = Page::blank;
    model.title = say("The wall is closed.");
    return model;
}

}  // namespace jointly
