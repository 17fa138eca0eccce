// The capture line: one line of large text at the foot of the wall that always has the keyboard.
//
// Typing goes to it from anywhere, without a click, while no other text field has the keyboard. It is
// no field of Dear ImGui's: those need two frames to take the keyboard back, and what is typed in
// them would be lost. At most 2,000 bytes, the limit of an item.
#pragma once

#include "app/ui/area.h"
#include "app/ui/text_model.h"
#include "app/ui/theme.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// What stands in the line. Lives as long as its screen; copies of it are separate lines.
class CaptureEntry {
public:
    [[nodiscard]] const std::string& text() const { return line_.text(); }
    [[nodiscard]] bool empty() const { return line_.text().empty(); }

    // Puts words into the line, to be changed there. What stood in it is brought back by Up.
    void set(std::string_view words);

    // After a refusal: the committed words come back, unless others were typed since; then Up
    // brings them back.
    void give_back(std::string_view words);

private:
    friend struct CaptureKeys;

    TextModel line_{2'000};
    std::string last_;  // committed or emptied last
    float scroll_px_ = 0.0F;
    bool dragging_ = false;
};

struct EntryResult {
    // Enter, with words in the line. They have left the line: give_back() when they are refused.
    std::optional<std::string> committed;
    bool escaped = false;  // Escape went down; the line, if it held words, was emptied
    bool full = false;     // something typed or pasted did not fit
};

struct EntryLook {
    ImFont* font = nullptr;
    float size_px = 0.0F;
    const Theme* theme = nullptr;
    std::string_view hint;  // shown while the line is empty, shortened to fit
};

// Draws the line into `wanted` and takes this frame's keys. To be called outside any window: it opens
// one of its own, with one item, "capture". Keys: letters; Enter; Escape; Up in an empty line brings
// back what was committed or emptied last; arrows, Home, End with Ctrl and Shift; Backspace, Delete;
// Ctrl+A, C, X, V; and while words stand in the line Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z undo typing.
[[nodiscard]] EntryResult draw_capture_entry(
    CaptureEntry& entry, const Area& wanted, const EntryLook& look);

}  // namespace jointly
