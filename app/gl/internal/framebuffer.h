// A picture in the graphics memory: drawn into, then read as a texture.
//
// Belongs to the GL context in which it was made, which has to be current whenever it is used and when it
// ends; the texture alone is good in contexts that share with it. Rows run from the bottom up.
#pragma once

#include "app/gl/pixels.h"

#include <vector>

namespace jointly {

class Framebuffer {
public:
    Framebuffer() = default;  // no picture: size 0
    explicit Framebuffer(PixelSize size);
    Framebuffer(Framebuffer&& other) noexcept;
    Framebuffer& operator=(Framebuffer&& other) noexcept;
    ~Framebuffer();

    [[nodiscard]] PixelSize size() const { return size_; }
    [[nodiscard]] unsigned int texture() const { return texture_; }
    [[nodiscard]] bool is_complete() const;

    // What is drawn or read back next goes into this or comes from it, over its whole size.
    void draw_into() const;
    void clear_to_black() const;

    // Copies it, scaled to the size; smoothly, so that half the size is the mean of four pixels.
    void copy_to(const Framebuffer& target) const;
    // Into the window of the current context, which is drawn into from then on.
    void copy_to_window(PixelSize window) const;

private:
    PixelSize size_;
    unsigned int texture_ = 0;
    unsigned int name_ = 0;
};

// Makes it anew where its size is another one.
void fit(Framebuffer& framebuffer, PixelSize size);

// Copies the picture into the first of these at half its size, that into the second, and so on until one, the
// last, is no larger than that: linear filtering is smooth down to half the size and no further.
void halve(const Framebuffer& picture, std::vector<Framebuffer>& halves, PixelSize no_larger_than);

}  // namespace jointly
