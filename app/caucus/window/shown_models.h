// What the window of a caucus shows, as pages.
#pragma once

#include "app/caucus/window/caucus_state.h"

#include <vector>

namespace jointly {

// One page or, where something was looked up, several. `utc_offset_min` is for times of the caucus itself, which are local.
[[nodiscard]] std::vector<WallModel> shown_models(
    const OpenCaucus& caucus, const CaucusState& state, int utc_offset_min);

}  // namespace jointly
