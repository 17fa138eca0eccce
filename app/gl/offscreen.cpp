#include "app/gl/offscreen.h"

#include "app/gl/read_back.h"

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/glcorearb.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace jointly {

namespace {

constexpr int largest_side_px = 8'192;  // what every OpenGL 3.3 driver in use can hold

// A current OpenGL 3.3 core context without a surface, for as long as it lives.
class EglContext {
public:
    EglContext() = default;
    EglContext(const EglContext&) = delete;
    EglContext& operator=(const EglContext&) = delete;

    // The display itself is left open: Mesa leaks a little in eglTerminate, and the next picture
    // opens it faster.
    ~EglContext()
    {
        if (context_ != EGL_NO_CONTEXT) {
            eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
            eglDestroyContext(display_, context_);
        }
    }

    [[nodiscard]] bool make_current()
    {
        const auto get_display = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(
            eglGetProcAddress("eglGetPlatformDisplayEXT"));
        if (get_display == nullptr) {
            return false;
        }
        display_ = get_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (display_ == EGL_NO_DISPLAY || eglInitialize(display_, nullptr, nullptr) == EGL_FALSE
            || eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) {
            return false;
        }
        constexpr EGLint config_wanted[] = {
            EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
        EGLConfig config = nullptr;
        EGLint found = 0;
        if (eglChooseConfig(display_, config_wanted, &config, 1, &found) == EGL_FALSE
            || found == 0) {
            return false;
        }
        constexpr EGLint context_wanted[] = {EGL_CONTEXT_MAJOR_VERSION, 3,
            EGL_CONTEXT_MINOR_VERSION, 3, EGL_CONTEXT_OPENGL_PROFILE_MASK,
            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
        context_ = eglCreateContext(display_, config, EGL_NO_CONTEXT, context_wanted);
        return context_ != EGL_NO_CONTEXT
            && eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_) == EGL_TRUE;
    }

private:
    EGLDisplay display_ = EGL_NO_DISPLAY;
    EGLContext context_ = EGL_NO_CONTEXT;
};

// A framebuffer of one colour buffer, bound from its making to its end.
class Canvas {
public:
    Canvas(int width, int height)
    {
        glGenRenderbuffers(1, &colours_);
        glBindRenderbuffer(GL_RENDERBUFFER, colours_);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
        glGenFramebuffers(1, &framebuffer_);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours_);
    }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    ~Canvas()
    {
        glDeleteFramebuffers(1, &framebuffer_);
        glDeleteRenderbuffers(1, &colours_);
    }

    [[nodiscard]] static bool complete()
    {
        return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    }

private:
    GLuint colours_ = 0;
    GLuint framebuffer_ = 0;
};

// A Dear ImGui context that draws with OpenGL; the one that was current comes back at the end.
class DrawingContext {
public:
    DrawingContext(int width, int height)
        : before_(ImGui::GetCurrentContext()), context_(ImGui::CreateContext())
    {
        ImGui::SetCurrentContext(context_);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.LogFilename = nullptr;
        io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
        io.DeltaTime = 1.0F / 60.0F;
        ready_ = ImGui_ImplOpenGL3_Init("#version 330 core");
    }
    DrawingContext(const DrawingContext&) = delete;
    DrawingContext& operator=(const DrawingContext&) = delete;
    ~DrawingContext()
    {
        if (ready_) {
            ImGui_ImplOpenGL3_Shutdown();
        }
        ImGui::DestroyContext(context_);
        ImGui::SetCurrentContext(before_);
    }

    [[nodiscard]] bool ready() const { return ready_; }

private:
    ImGuiContext* before_;
    ImGuiContext* context_;
    bool ready_ = false;
};

void draw_one_frame(const OffscreenFrames& wanted)
{
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    wanted.draw();
    ImGui::Render();
    glViewport(0, 0, wanted.width, wanted.height);
    glClearColor(0.0F, 0.0F, 0.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace

Result<Picture> render_offscreen(const OffscreenFrames& wanted)
{
    if (wanted.width < 1 || wanted.height < 1 || wanted.width > largest_side_px
        || wanted.height > largest_side_px) {
        return Problem{
            "A picture has between 1 and 8192 pixels on each side. Ask for another size."};
    }
    const Problem no_graphics{
        "No picture could be drawn, because this machine has no OpenGL 3.3 without a display. "
        "Install Mesa's drivers (libegl-mesa0 and libgl1-mesa-dri on Debian) and try again."};
    EglContext graphics;
    if (!graphics.make_current()) {
        return no_graphics;
    }
    const Canvas canvas(wanted.width, wanted.height);
    const DrawingContext drawing(wanted.width, wanted.height);
    if (!Canvas::complete() || !drawing.ready()) {
        return no_graphics;
    }
    if (wanted.prepare) {
        if (const Refusable prepared = wanted.prepare(); !prepared.ok()) {
            return prepared.problem();
        }
    }
    for (int frame = 0; frame < wanted.frames; ++frame) {
        draw_one_frame(wanted);
    }
    return read_back(wanted.width, wanted.height);
}

}  // namespace jointly
