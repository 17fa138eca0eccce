// The writers behind mirror(), for mirror.cpp alone.
#pragma once

#include "core/wall/mirror.h"

#include <string>
#include <string_view>

namespace jointly {

// What every mirror of the kind begins with; in HTML its language stands between the two.
inline constexpr std::string_view mirror_html_begins = "<!DOCTYPE html>\n<html lang=\"";
inline constexpr std::string_view mirror_html_mark = "\" data-jointly=\"mirror\">\n";
inline constexpr std::string_view mirror_text_begins = "Jointly: ";

[[nodiscard]] std::string mirror_html(const MirrorPage& page);
[[nodiscard]] std::string mirror_text(const MirrorPage& page);

// The sentence for a page that is new as a whole.
[[nodiscard]] std::string now_on_the_wall(const WallModel& now);

}  // namespace jointly
