// What mirrors of the wall show where that is not the page.
#pragma once

#include "app/desk/ui_state.h"
#include "core/wall/model.h"

#include <optional>

namespace jointly {

// A blank wall while it is blank; the code of a checkpoint while it lies over the page; of a sheet that is off the
// record only that it is there. Lists, editors, the room check and the strip are how the recorder works: the
// page below them is what the room is at, and stays.
[[nodiscard]] std::optional<WallModel> instead_of_page(const UiState& ui);

}  // namespace jointly
