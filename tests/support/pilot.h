// Drives a screen in this process, as a person would: no window, no graphics, no time but its own.
//
// A pilot has a Dear ImGui context of its own, prepared as the program prepares it, and draws the
// screen into nothing. Each frame takes 1/60 s of its time. Input is spread over as many frames as a
// person's would be. An item that is not there throws, with the list of those that are, which fails
// the test. One pilot at a time.
#pragma once

#include "app/ui/fonts.h"
#include "app/ui/internal/text_watch.h"

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Something that Dear ImGui knows as an item in the last frame; text and drawing are none.
struct PilotItem {
    ImGuiID id = 0;
    std::string window;
    std::string label;  // without what follows "##"
    ImVec2 min;
    ImVec2 max;
    bool visible = false;  // not all of it scrolled or clipped away
    bool disabled = false;

    [[nodiscard]] ImVec2 centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
};

class Pilot {
public:
    // `ui` is called once a frame and may ask this pilot for its fonts(). `real_fonts` loads those of
    // the program, so that widths are true; without, all four are Dear ImGui's own small font.
    explicit Pilot(std::function<void()> ui, ImVec2 size = {1920, 1080}, bool real_fonts = true);
    Pilot(const Pilot&) = delete;
    Pilot& operator=(const Pilot&) = delete;
    ~Pilot();

    [[nodiscard]] const Fonts& fonts() const { return fonts_; }

    void frame(int count = 1);
    // Within `ui`: gives up what was drawn in this frame, which counts for nothing, and begins another.
    void begin_anew();
    // Frames until none of the input so far waits any more, and three to settle.
    void settle();

    void type(std::string_view text);
    // Down and up again, with its modifiers around it: key(ImGuiMod_Ctrl | ImGuiKey_Z).
    void key(ImGuiKeyChord chord);
    void hold(ImGuiKey key);
    void release(ImGuiKey key);
    // Puts keys and letters into the queue at once, without a frame, as a burst of input arrives.
    void queue_letters(std::string_view text);
    void queue_key(ImGuiKey key);

    void move_to(ImVec2 at);
    void click_at(ImVec2 at, int times = 1);
    void click(std::string_view label);
    void drag(ImVec2 from, ImVec2 to);
    void wheel(ImVec2 at, float lines);

    [[nodiscard]] const std::vector<PilotItem>& items() const { return items_; }
    [[nodiscard]] const PilotItem& item(std::string_view label) const;
    [[nodiscard]] bool has_item(std::string_view label) const;

    // All text that was drawn in the last frame (app/ui/typeset.h), in the order of drawing.
    [[nodiscard]] const std::vector<ShownText>& shown() const { return shown_; }
    // The same as one text, a blank between the parts: a sentence that was broken into lines reads on.
    [[nodiscard]] std::string shown_text() const;
    [[nodiscard]] bool shows(std::string_view words) const;

    // How often Dear ImGui was told of the mouse, so far: moves, buttons, wheel.
    [[nodiscard]] int mouse_events() const { return mouse_events_; }

    std::string clipboard;

private:
    friend struct PilotHooks;
    [[nodiscard]] const PilotItem* find(std::string_view label) const;
    void begin();

    std::function<void()> ui_;
    ImGuiContext* context_;
    Fonts fonts_;
    std::vector<PilotItem> items_;
    std::vector<ShownText> shown_;
    int mouse_events_ = 0;
};

}  // namespace jointly
