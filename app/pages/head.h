// The head and the foot of a sheet: where in the round we are, the question, the step, where the
// issue is, which of how many sheets.
#pragma once

#include "app/pages/metrics.h"
#include "app/pages/page.h"

namespace jointly {

// The title as it stands on the first sheet, and the lines of it that have no room there.
struct Title {
    Laid head;
    Laid rest;  // without lines where all of it has room
};
[[nodiscard]] Title title_of(const WallModel& model, const Metrics& metrics);

// Sheets after the first show the title in one line.
[[nodiscard]] Surround surround_of(
    const WallModel& model, const Metrics& metrics, const Title& title, bool first, bool with_foot);

[[nodiscard]] Foot foot_of(const WallModel& model, const Metrics& metrics);
// In that line, of one of the sheets, which count from 0. Made when it is drawn: a page may have a
// thousand sheets, of which one is seen.
[[nodiscard]] std::vector<Figure> figures_of_foot(
    const Sheets& sheets, const Area& line, std::size_t sheet);

}  // namespace jointly
