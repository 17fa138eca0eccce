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

// Sheets that go on show the title in one line. `count`: how many sheets there are.
[[nodiscard]] Surround surround_of(const WallModel& model, const Metrics& metrics,
    const Title& title, std::size_t sheet, std::size_t count);

}  // namespace jointly
