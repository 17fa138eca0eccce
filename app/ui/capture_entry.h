// The capture line: large text at the foot of the wall that always has the keyboard.
//
// Typing goes to it from anywhere, without a click, while no other text field has the keyboard. It is
// no field of Dear ImGui's: those need two frames to take the keyboard back, and what is typed in
// them would be lost. What is too long for one row goes on in the next; Enter still commits it as one
// line. At most 2,000 bytes, the limit of an item.
#pragma once

#include "app/ui/area.h"
#include "app/ui/theme.h"
#include "app/ui/wrap_entry.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// What stands in the line. Lives as long as its screen; copies of it are separate lines.
class CaptureEntry {
public:
    [[nodiscard]] const std::string& text() const { return line_.text(); }
    [[nodiscard]] bool empty() const { return line_.empty(); }

    // The words up to where the caret stands.
    [[nodiscard]] std::string before_caret() const { return line_.text().substr(0, line_.caret()); }
    [[nodiscard]] std::size_t caret() const { return line_.caret(); }

    // Puts words into the line, to be changed there. What stood in it is brought back by Up.
    void set(std::string_view words);

    // After a refusal: the committed words come back, unless others were typed since; then Up
    // brings them back.
    void give_back(std::string_view words);

    // As set(), but what stood in the line is not brought back: it has gone elsewhere.
    void replace(std::string_view words) { line_.set(words); }

    // These words, committed before, were taken: Up does not bring them back any more.
    void forget(std::string_view words);

private:
    friend struct CaptureKeys;

    WrapEntry line_{2'000, Lines::one};
    void put_aside(std::string_view words);

    // What was committed, emptied or pushed out of the line, the latest last.
    std::vector<std::string> aside_;
    std::string recalled_;  // what Up brought back last
};

struct EntryResult {
    // Enter, with words in the line. They have left the line: give_back() when they are refused.
    std::optional<std::string> committed;
    bool escaped = false;  // Escape went down; the line, if it held words, was emptied
    bool emptied = false;  // it did hold words
    bool full = false;     // something typed or pasted did not fit
    bool clicked = false;
    bool nothing_to_recall = false;  // Up in an empty line, with nothing that it could bring back
};

struct EntryLook {
    ImFont* font = nullptr;
    float size_px = 0.0F;
    const Theme* theme = nullptr;
    std::string_view hint;     // shown while the line is empty, shortened to one row
    bool has_keyboard = true;  // false while a form is open: then no letter and no key is taken
    std::span<const MarkedWord> marked = {};  // words of the line with a wave under them
};

// How many rows the words in the line need where it is so wide; 1 when it is empty. The strip may grow
// with them.
[[nodiscard]] int rows_of(CaptureEntry& entry, float width_px, const EntryLook& look);
// What an area that holds so many rows is high.
[[nodiscard]] float capture_height(int rows, const EntryLook& look);

// Draws the line into `area` and takes this frame's keys. It shows as many rows as the area holds, and
// those about the caret where that is not all. To be called outside any window: it opens one of its
// own, with one item, "capture". The keys are those of a field of one line (wrap_entry.h) and Enter,
// Escape, and Up in an empty line, which brings back what was committed or emptied last, and again what
// came before that. In an empty
// line Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z are not its own: they take back acts.
[[nodiscard]] EntryResult draw_capture_entry(
    CaptureEntry& entry, const Area& area, const EntryLook& look);

}  // namespace jointly
