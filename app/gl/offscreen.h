// A picture of what Dear ImGui draws, made without a display, a window or a GPU.
#pragma once

#include "app/picture/picture.h"

#include <functional>

namespace jointly {

struct OffscreenFrames {
    int width = 1920;
    int height = 1080;
    // Called once in the new context, before the first frame: load the fonts here. Its problem is
    // the problem of the whole call.
    std::function<Refusable()> prepare;
    // Called in each frame, between NewFrame and Render.
    std::function<void()> draw;
    int frames = 2;  // Dear ImGui settles its layout in the second
};

// The last of the frames. Has a graphics context and a Dear ImGui context of its own and puts the
// caller's Dear ImGui context back. Refused where the machine has no OpenGL 3.3 without a display.
// Not for a thread in which a Window is open: one thread has one current GL context.
[[nodiscard]] Result<Picture> render_offscreen(const OffscreenFrames& wanted);

}  // namespace jointly
