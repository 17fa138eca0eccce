// OpenGL 3.3 without a display, a window or a GPU.
#pragma once

namespace jointly {

// A current OpenGL 3.3 core context without a surface, for as long as it lives.
class EglContext {
public:
    EglContext() = default;
    EglContext(const EglContext&) = delete;
    EglContext& operator=(const EglContext&) = delete;
    ~EglContext();

    // False where the machine has none.
    [[nodiscard]] bool make_current();

private:
    void* display_ = nullptr;  // never closed: Mesa leaks a little in eglTerminate
    void* context_ = nullptr;
};

}  // namespace jointly
