#include "app/gl/offscreen.h"

#include "app/gl/internal/egl_context.h"
#include "app/gl/internal/framebuffer.h"
#include "app/gl/internal/ground.h"
#include "app/gl/read_back.h"
#include "core/base/say.h"

#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace jointly {

namespace {

constexpr int largest_side_px = 8'192;  // what every OpenGL 3.3 driver in use can hold

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

void draw_one_frame(const OffscreenFrames& wanted, const Framebuffer& canvas)
{
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    wanted.draw();
    ImGui::Render();
    canvas.draw_into();
    clear_to(take_ground(*ImGui::GetDrawData()));
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace

Result<Picture> render_offscreen(const OffscreenFrames& wanted)
{
    if (wanted.width < 1 || wanted.height < 1 || wanted.width > largest_side_px
        || wanted.height > largest_side_px) {
        return Problem{
            say("A picture has between 1 and 8192 pixels on each side. Ask for another size.")};
    }
    const Problem no_graphics{
        say("No picture could be drawn, because this machine has no OpenGL 3.3 without a display. "
            "Install Mesa's drivers (libegl-mesa0 and libgl1-mesa-dri on Debian) and try again.")};
    EglContext graphics;
    if (!graphics.make_current()) {
        return no_graphics;
    }
    const Framebuffer canvas({wanted.width, wanted.height});
    const DrawingContext drawing(wanted.width, wanted.height);
    if (!canvas.is_complete() || !drawing.ready()) {
        return no_graphics;
    }
    if (wanted.prepare) {
        if (const Refusable prepared = wanted.prepare(); !prepared.ok()) {
            return prepared.problem();
        }
    }
    for (int frame = 0; frame < wanted.frames; ++frame) {
        draw_one_frame(wanted, canvas);
    }
    return read_back(wanted.width, wanted.height);
}

}  // namespace jointly
