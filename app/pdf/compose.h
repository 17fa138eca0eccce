// Slices out of lines that are set: rows of columns side by side, with what keeps them together. For
// blocks.cpp and tables.cpp.
#pragma once

#include "app/pdf/flow.h"
#include "app/pdf/typesetter.h"

#include <limits>
#include <optional>
#include <vector>

namespace jointly {

enum class Align : std::uint8_t { left, centre, right };

// Lines that stand one under the other between `x` and `x + width`.
struct Column {
    SetLines lines;
    double x = 0;
    double width = 0;
    Align align = Align::left;
    std::size_t cell = 0;
};

struct RowStyle {
    double above = 0;  // blank, within the row
    double below = 0;
    std::size_t whole_lines_max = 3;   // a row of so many lines is never cut
    Keep keep_with_next = Keep::free;  // behind its last line
    std::optional<std::size_t> heads = {};
};

// One slice for each line; the first lines of all columns stand on one baseline, and so on. At least
// two lines stay together at either end.
[[nodiscard]] std::vector<Slice> row_of(
    std::size_t part, const std::vector<Column>& columns, const RowStyle& style);

inline constexpr RowStyle kept_with_next{
    0, 0, std::numeric_limits<std::size_t>::max(), Keep::together, {}};

// Collects a flow from its top to its end.
class Composer {
public:
    Composer(Typesetter& type, double width) : type_(type), width_(width) {}

    [[nodiscard]] Typesetter& type() { return type_; }
    [[nodiscard]] double width() const { return width_; }

    void begin_sheet(SheetName name);
    [[nodiscard]] std::size_t add_part(Part part);
    [[nodiscard]] std::size_t add_heads(std::vector<Slice> heads);
    [[nodiscard]] std::size_t new_table() { return ++tables_; }

    // What is added next stands at least so far from what was added before.
    void leave(double points);
    void begin_page() { begins_page_ = true; }
    void add(std::vector<Slice> slices);

    [[nodiscard]] Flow take() { return std::move(flow_); }

private:
    void belong_to_sheet(std::vector<Slice>& slices) const;

    Typesetter& type_;
    double width_;
    Flow flow_;
    double space_ = 0;
    bool begins_page_ = false;
    std::size_t tables_ = 0;
};

}  // namespace jointly
