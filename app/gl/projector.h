// The wall on a display of its own: a second window that shows and never takes anything in.
//
// It stands without a frame exactly over its display, takes no focus, and has OpenGL and Dear ImGui contexts
// of its own, the latter with fonts of its own and without any input. What is drawn goes into a texture
// first, then through the filter into the window. When its display goes away, moves or changes its size the
// window is hidden for good: it never appears on another display.
//
// The first window waits and is woken for both. Between the calls here, and after each but begin_frame(), the
// first window's contexts are the current ones.
#pragma once

#include "app/gl/displays.h"
#include "app/gl/filter.h"
#include "app/gl/window.h"

#include <imgui.h>

#include <functional>
#include <memory>
#include <string>

namespace jointly {

// What the room sees, for a frame of the first window:
//     ImGui::Image(shown.texture, size, shown.upper_left, shown.lower_right)
// Good until the projector's next frame ends.
struct ShownPicture {
    // Smaller than the picture, so that a thumbnail comes out smooth; 0: nothing was shown yet, it is black.
    ImTextureID texture = 0;
    ImVec2 upper_left{0.0F, 1.0F};
    ImVec2 lower_right{1.0F, 0.0F};
    PixelSize size;  // of the picture itself
};

class Projector {
public:
    // Shows an empty picture. `prepare` is called once in the new Dear ImGui context: load the fonts there;
    // its problem is the problem of the whole call. `first` outlives the projector; its title is what
    // shared screens show. Refused where no further window can be opened.
    [[nodiscard]] static Result<Projector> open(const Window& first, const Display& display,
        const std::string& title, const std::function<Refusable()>& prepare);

    Projector(Projector&&) noexcept;
    Projector& operator=(Projector&&) noexcept;
    ~Projector();

    // True from the moment at which its display is no longer as it was. Looks, and hides the window at
    // once: ask in each turn of the loop, also while the picture is held.
    [[nodiscard]] bool gone();

    // Between these two, Dear ImGui draws on the wall. end_frame() shows it; the swap never waits.
    void begin_frame();
    void end_frame();
    // As end_frame(), but the room keeps seeing what it sees: the picture is prepared().
    void end_frame_unseen();
    // Drops a frame that was begun, however far it came; the room keeps seeing the last one. Nothing where
    // none is open.
    void give_up_frame();

    // Shows the last picture once more, through the filter as it is now.
    void show_again();
    // Shows an empty picture at once, also in the middle of a frame, which is given up.
    void blank();

    // For the pictures shown from now on; show_again() brings it to the last one.
    void set_filter(const FilterSettings& settings);
    // Why no filter could be used; empty when all is well.
    [[nodiscard]] const std::string& filter_problem() const;

    [[nodiscard]] ShownPicture picture() const;
    // The last one that the room did not see, before any filter; no texture where there is none. Good until
    // the next such frame ends.
    [[nodiscard]] ShownPicture prepared() const;
    // The pixels of what the room sees.
    [[nodiscard]] Picture capture() const;

private:
    struct State;
    explicit Projector(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace jointly
