// A text while it is typed, of one line or of many: letters, caret, selection, undo.
//
// Positions are bytes and always stand between two letters of the UTF-8 text, which is always valid.
// A combining mark counts as a letter of its own. A line here ends in a line end that was typed; the
// rows that a screen makes of it (app/ui/wrapped_text.h) are not known here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class Lines { one, many };

class TextModel {
public:
    explicit TextModel(std::size_t max_bytes, Lines lines = Lines::one)
        : max_bytes_(max_bytes), lines_(lines)
    {}

    [[nodiscard]] const std::string& text() const { return now_.text; }
    [[nodiscard]] Lines lines() const { return lines_; }
    // Grows with every change of the text, by whatever way: what was made of it can be kept until then.
    [[nodiscard]] std::uint64_t changes() const { return changes_; }
    [[nodiscard]] std::size_t caret() const { return now_.caret; }
    [[nodiscard]] std::size_t selection_begin() const;
    [[nodiscard]] std::size_t selection_end() const;
    [[nodiscard]] bool has_selection() const { return now_.caret != now_.anchor; }
    [[nodiscard]] std::string selection() const;

    // A new text with the caret behind it and nothing to undo.
    void reset(std::string_view text);

    // In place of the selection. Tabs become blanks, and so do line ends where there is one line only;
    // other control characters, the CR of CR LF among them, and what is not UTF-8 are left out. False
    // when it did not all fit: then as many whole letters as do.
    bool insert(std::string_view words);

    enum class Reach { letter, word, text };
    void erase_back(Reach reach);
    void erase_forward(Reach reach);

    // With `select` the selection grows or shrinks, else it ends.
    void move_left(Reach reach, bool select);
    void move_right(Reach reach, bool select);
    void move_to(std::size_t byte, bool select);
    void select_all();
    void select_word_at(std::size_t byte);
    void select_line_at(std::size_t byte);  // without its line end

    // Of typing: a word or a line end at a time; of everything else: one change. At most 200 steps
    // back.
    void undo();
    void redo();

private:
    struct State {
        std::string text;
        std::size_t caret = 0;
        std::size_t anchor = 0;
    };
    enum class Change { none, typing, erasing_back, erasing_forward };

    [[nodiscard]] std::size_t left_of(std::size_t byte, Reach reach) const;
    [[nodiscard]] std::size_t right_of(std::size_t byte, Reach reach) const;
    void remember(Change change);
    void erase(std::size_t begin, std::size_t end, Change change);

    std::size_t max_bytes_;
    Lines lines_;
    State now_;
    std::uint64_t changes_ = 0;
    Change last_change_ = Change::none;  // changes of one kind in a row are one step
    std::vector<State> before_;
    std::vector<State> undone_;
};

}  // namespace jointly
