// Questions to what a page says.
#pragma once

#include "core/wall/model.h"

#include <algorithm>
#include <string>
#include <vector>

namespace jointly {

[[nodiscard]] inline std::vector<std::string> lines_of(const Session& session, Page page)
{
    return text_of(wall_model(session, {page, {}, {}}));
}

[[nodiscard]] inline bool has_line(const std::vector<std::string>& lines, const std::string& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

// In one line or another.
[[nodiscard]] inline bool says(const std::vector<std::string>& lines, const std::string& words)
{
    return std::any_of(lines.begin(), lines.end(),
        [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

// Where a line stands; past the end where it does not.
[[nodiscard]] inline std::size_t place_of(
    const std::vector<std::string>& lines, const std::string& line)
{
    return static_cast<std::size_t>(std::find(lines.begin(), lines.end(), line) - lines.begin());
}

template <class Kind>
[[nodiscard]] std::vector<Kind> blocks_of(const WallModel& model)
{
    std::vector<Kind> found;
    for (const Block& block : model.blocks) {
        if (const Kind* const one = std::get_if<Kind>(&block)) {
            found.push_back(*one);
        }
    }
    return found;
}

}  // namespace jointly
