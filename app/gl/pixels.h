// Sizes and places in pixels.
#pragma once

namespace jointly {

struct PixelSize {
    int width = 0;
    int height = 0;
    friend bool operator==(PixelSize, PixelSize) = default;
};

// On the desktop that all displays are parts of; y runs downwards.
struct PixelArea {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    friend bool operator==(const PixelArea&, const PixelArea&) = default;
};

}  // namespace jointly
