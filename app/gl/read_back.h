// Brings what was just drawn back from the graphics memory.
#pragma once

#include "app/picture/picture.h"

namespace jointly {

// The lower left width x height pixels of the framebuffer that is bound now. A GL context has to be
// current. Of a window, call it before the buffers are swapped: afterwards they may be empty.
[[nodiscard]] Picture read_back(int width, int height);

}  // namespace jointly
