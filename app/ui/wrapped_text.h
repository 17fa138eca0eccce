// The rows that a text takes when it is wrapped to a width, for one that is being typed.
//
// It breaks where typeset breaks what is shown, so that words do not jump when they leave the field.
// But it forgets no byte: blanks hang over the end of a row, and every place of the text is on a row.
// Bytes stand between two letters; x counts pixels from the left end of a row. All but wrap() speak of
// the text as it was wrapped last. To be called between NewFrame and Render.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct ImFont;

namespace jointly {

// Bytes [begin, end) are shown. Between `end` and `next` stand blanks that hang over a soft break, or
// the line end that was typed.
struct TextRow {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;  // where the next row begins
    bool soft = false;     // the width ended it, not the text

    friend bool operator==(const TextRow&, const TextRow&) = default;
};

// Where a soft break stands at no blank, the end of one row and the beginning of the next are one
// byte: this tells on which of them the caret is.
enum class Affinity { row_begin, row_end };

struct RowPlace {
    std::size_t byte = 0;
    Affinity affinity = Affinity::row_begin;

    friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

class WrappedText {
public:
    // Wraps anew only where one of the four is not as it was last time.
    void wrap(std::string_view text, ImFont* font, float size_px, float width_px);
    // A new text in the font, size and width of last time.
    void rewrap(std::string_view text);

    // At least one. The last is not soft.
    [[nodiscard]] const std::vector<TextRow>& rows() const { return rows_; }
    [[nodiscard]] std::string_view shown(std::size_t row) const;

    [[nodiscard]] std::size_t row_of(RowPlace place) const;
    [[nodiscard]] float x_of(std::size_t row, std::size_t byte) const;
    // The place on that row that is nearest to `x`.
    [[nodiscard]] RowPlace place_at(std::size_t row, float x) const;
    [[nodiscard]] RowPlace begin_of(std::size_t row) const;
    // Before the blanks that hang over a soft break: what is typed there stays on the row.
    [[nodiscard]] RowPlace end_of(std::size_t row) const;

    // How often it did wrap: so that a test sees that an idle frame does not.
    [[nodiscard]] std::size_t wraps() const { return wraps_; }

private:
    std::string text_;
    ImFont* font_ = nullptr;
    float size_px_ = 0.0F;
    float width_px_ = 0.0F;
    std::vector<TextRow> rows_{TextRow{}};
    std::size_t wraps_ = 0;
};

}  // namespace jointly
