// One window with an OpenGL 3.3 context and a Dear ImGui context of its own.
//
// It hides GLFW and OpenGL. All calls are made by the thread that created it, save wake(). While it
// lives its two contexts are the current ones, but in a frame of a Projector. The swap interval, which
// software drivers ignore, never limits the loop: redraw.h says when to draw.
#pragma once

#include "app/gl/displays.h"
#include "app/gl/pixels.h"
#include "app/picture/picture.h"

#include <chrono>
#include <memory>
#include <string>

namespace jointly {

struct FirstWindow;  // app/gl/internal/glfw.h

class Window {
public:
    // Refused where there is no display or no OpenGL 3.3. `shown`: at once; otherwise nobody sees it
    // before show().
    [[nodiscard]] static Result<Window> create(
        const std::string& title, PixelSize size, bool shown = true);

    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    void show();

    // In pixels of the picture, not in points of the desktop.
    [[nodiscard]] PixelSize framebuffer_size() const;
    // 1.0 on an ordinary display, 2.0 on one of double density.
    [[nodiscard]] float content_scale() const;

    // Sleeps until something happens, at most for `longest` (0: only looks). True when there was
    // input, the window changed or needs to be shown again, or wake() was called.
    [[nodiscard]] bool wait(std::chrono::milliseconds longest);

    // Ends a wait(). From any thread.
    void wake();

    // What task bars and shared screens show of it.
    void set_title(const std::string& title);

    [[nodiscard]] bool should_close() const;
    void close();
    // It was to be closed, and stays.
    void keep_open();

    // The display that holds most of the window, "HDMI-1 1920 x 1080"; empty where there is none.
    [[nodiscard]] std::string display_name() const;

    // Whether that display is this one.
    [[nodiscard]] bool stands_on(const Display& display) const;
    // Into the middle of that display, filling it where it filled the one before.
    void move_to(const Display& display);

    // True once after a display came or went: what is shown may be on the wrong one now.
    [[nodiscard]] bool displays_changed();

    // Between these two, Dear ImGui takes calls. end_frame() renders and shows what was drawn.
    void begin_frame();
    void end_frame();
    // Between them: nothing that was drawn so far is ever shown, and the frame begins anew. Input that it was
    // told of is not told again.
    void begin_frame_anew();
    // Shows an empty picture at once, also in the middle of a frame: whatever stood in it is given up.
    void give_up_frame();
    // As end_frame(), and gives the picture that is shown.
    [[nodiscard]] Picture end_frame_and_capture();

    // Borderless over the whole of the display that holds most of the window, and back to the place
    // and size it had. It stays there when another window gets the focus.
    void toggle_full_screen();
    [[nodiscard]] bool is_full_screen() const;

private:
    // They open further windows beside this one.
    friend class DisplayNumbers;
    friend class Projector;
    [[nodiscard]] FirstWindow as_first() const;

    struct State;
    explicit Window(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace jointly
