// A field of one or many rows that wraps while it is typed. Soft breaks are never in its text.
//
// It is no field of Dear ImGui's (see capture_entry.h for why): whoever owns a form decides in each
// frame which field has the keyboard, and that one takes the frame's letters and keys in their order.
//
// Keys: letters; arrows, Up and Down by row with the column kept; Home and End of the row, with Ctrl of
// the text; Ctrl+Left and Right by word; all with Shift to select; Backspace and Delete, with Ctrl by
// word; Ctrl+A, C, X, V; Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z; and Enter where it may have many lines. All
// other keys, Tab, Escape, Ctrl+Enter, Page Up and Down, F-keys and all with Alt among them, are left to
// the owner, who asks for them as if there were no field; and as pressed() (keys.h) cannot know of the
// field, its owner tells it that words come first.
//
// Mouse: a click sets the caret, dragging selects, a double click selects a word and a third the line;
// the wheel turns the rows where there are more than fit.
#pragma once

#include "app/ui/area.h"
#include "app/ui/text_model.h"
#include "app/ui/theme.h"
#include "app/ui/wrapped_text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jointly {

// What stands in the field. Lives as long as its form; copies of it are separate fields.
class WrapEntry {
public:
    // What becomes of words that are pasted.
    using Pasted = std::string (*)(std::string_view);

    WrapEntry(std::size_t max_bytes, Lines lines, Pasted pasted = nullptr)
        : model_(max_bytes, lines), pasted_(pasted)
    {}

    [[nodiscard]] const std::string& text() const { return model_.text(); }
    [[nodiscard]] bool empty() const { return model_.text().empty(); }
    [[nodiscard]] std::size_t caret() const { return model_.caret(); }

    // Other words, as many as fit, with the caret behind them and nothing to undo.
    void set(std::string_view words);

    // Its rows, as they were drawn or measured last.
    [[nodiscard]] const WrappedText& wrapped() const { return rows_; }

private:
    friend struct WrapKeys;
    friend struct WrapView;

    // What the rows in sight were chosen for. Where it is no longer so, the caret comes into sight.
    struct Seen {
        RowPlace caret;
        std::uint64_t changes = 0;
        std::size_t rows = 0;
        std::size_t rows_held = 0;
        friend bool operator==(const Seen&, const Seen&) = default;
    };

    TextModel model_;
    Pasted pasted_;  // nullptr: they are taken as they are
    WrappedText rows_;
    Affinity affinity_ = Affinity::row_begin;  // of the caret
    std::optional<float> wished_x_;            // while Up and Down follow each other
    std::size_t first_row_ = 0;                // in sight
    Seen seen_;
    bool dragging_ = false;
};

// A word of the text that a wave is drawn under: bytes [begin, end).
struct MarkedWord {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const MarkedWord&, const MarkedWord&) = default;
};

// On a card or a page; or on the strip, which is dark in both themes.
enum class FieldGround { card, strip };

struct WrapLook {
    ImFont* font = nullptr;
    float size_px = 0.0F;
    float leading = 1.2F;  // from row to row, in sizes
    const Theme* theme = nullptr;
    std::string_view hint;  // shown while the field is empty, shortened to one row
    FieldGround ground = FieldGround::card;
    std::span<const MarkedWord> marked =
        {};  // in their order; what is no word of the text is passed over
};

struct WrapResult {
    bool clicked = false;  // it would like the keyboard; its caret stands where the mouse is
    bool full = false;     // something typed or pasted did not fit
    bool changed = false;  // its text, by keys
};

// What the field wants to be high at that width, to show all of its text.
[[nodiscard]] float wrap_entry_height(WrapEntry& entry, float width_px, const WrapLook& look);
// What a field of so many rows is high.
[[nodiscard]] float wrap_rows_height(std::size_t rows, const WrapLook& look);

// Draws the field into `area` and, where `has_keyboard`, takes this frame's letters and keys, unless
// one of Dear ImGui's own fields has the keyboard. It opens a window of its own; in it is one item with
// the name `label`, which no other field of the frame has. Where more rows are needed than `area`
// holds, it shows those about the caret, and a bar at the right that tells which.
[[nodiscard]] WrapResult draw_wrap_entry(std::string_view label, WrapEntry& entry, const Area& area,
    const WrapLook& look, bool has_keyboard);

}  // namespace jointly
