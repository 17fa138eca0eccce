#include "app/gl/internal/framebuffer.h"

#include "app/gl/internal/ground.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>

#include <algorithm>
#include <utility>

namespace jointly {

Framebuffer::Framebuffer(PixelSize size) : size_(size)
{
    glGenTextures(1, &texture_);
    glBindTexture(GL_TEXTURE_2D, texture_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(
        GL_TEXTURE_2D, 0, GL_RGBA8, size.width, size.height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glGenFramebuffers(1, &name_);
    glBindFramebuffer(GL_FRAMEBUFFER, name_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
}

Framebuffer::Framebuffer(Framebuffer&& other) noexcept
    : size_(std::exchange(other.size_, {})),
      texture_(std::exchange(other.texture_, 0)),
      name_(std::exchange(other.name_, 0))
{}

Framebuffer& Framebuffer::operator=(Framebuffer&& other) noexcept
{
    std::swap(size_, other.size_);
    std::swap(texture_, other.texture_);
    std::swap(name_, other.name_);
    return *this;
}

Framebuffer::~Framebuffer()
{
    if (name_ != 0) {
        glDeleteFramebuffers(1, &name_);
        glDeleteTextures(1, &texture_);
    }
}

bool Framebuffer::is_complete() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, name_);
    return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
}

void Framebuffer::draw_into() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, name_);
    glViewport(0, 0, size_.width, size_.height);
}

void Framebuffer::clear_to_black() const
{
    draw_into();
    clear_to({});
}

void Framebuffer::copy_to(const Framebuffer& target) const
{
    glBindFramebuffer(GL_READ_FRAMEBUFFER, name_);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target.name_);
    glBlitFramebuffer(0, 0, size_.width, size_.height, 0, 0, target.size_.width,
        target.size_.height, GL_COLOR_BUFFER_BIT, GL_LINEAR);
}

void Framebuffer::copy_to_window(PixelSize window) const
{
    glBindFramebuffer(GL_READ_FRAMEBUFFER, name_);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBlitFramebuffer(0, 0, size_.width, size_.height, 0, 0, window.width, window.height,
        GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

void fit(Framebuffer& framebuffer, PixelSize size)
{
    if (framebuffer.size() != size) {
        framebuffer = Framebuffer(size);
    }
}

void halve(const Framebuffer& picture, std::vector<Framebuffer>& halves, PixelSize no_larger_than)
{
    PixelSize size = picture.size();
    std::size_t count = 0;
    do {
        size = {std::max(1, size.width / 2), std::max(1, size.height / 2)};
        if (count == halves.size()) {
            halves.emplace_back();
        }
        fit(halves[count], size);
        (count == 0 ? picture : halves[count - 1]).copy_to(halves[count]);
        ++count;
    } while (size.width > no_larger_than.width || size.height > no_larger_than.height);
    halves.resize(count);
}

}  // namespace jointly
