#include "app/pages/cut.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::size_t fewest_rows = 3;  // of a block that is cut, before a sheet ends

class Cutter {
public:
    Cutter(const std::vector<Stack>& stacks, float first_height, float height)
        : stacks_(stacks), height_(height), room_(first_height)
    {
        sheets_.emplace_back();
    }

    void place_all()
    {
        for (std::size_t at = 0; at < stacks_.size();) {
            if (stacks_[at].alone) {
                next_sheet();
            }
            start_where_all_fits(at);
            // Headings and what follows them stand together.
            std::size_t last = at;
            while (last + 1 < stacks_.size() && stacks_[last].heads) {
                ++last;
            }
            place_group(at, last);
            if (stacks_[last].alone) {
                y_ = room_;  // full
            }
            at = last + 1;
        }
    }

    [[nodiscard]] std::vector<std::vector<Placed>> take() { return std::move(sheets_); }

private:
    // On a new sheet, where what clings together fits there and not here.
    void start_where_all_fits(std::size_t first)
    {
        std::size_t last = first;
        while (last + 1 < stacks_.size() && (stacks_[last].heads || stacks_[last].clings)) {
            ++last;
        }
        if (stacks_[last].splits) {
            return;
        }
        const float height = height_of_stacks(first, last) + height_of(stacks_[last]);
        if (height <= height_ && space_above(first) + height > room_ - y_) {
            next_sheet();
        }
    }

    void place_group(std::size_t first, std::size_t last)
    {
        const float headings = height_of_stacks(first, last);
        const float whole_height = headings + height_of(stacks_[last]);
        const float above = space_above(first);
        if (above + whole_height > room_ - y_) {
            const bool cut = stacks_[last].splits || whole_height > height_;
            const std::size_t rows = std::min(fewest_rows, stacks_[last].rows.size());
            const float least = headings + height_of(stacks_[last], 0, rows);
            if (!cut || above + least > room_ - y_) {
                leave_the_head_alone();
                next_sheet();
            }
        }
        for (std::size_t at = first; at <= last; ++at) {
            place_rows(at);
        }
    }

    // With the spaces between them, up to the last one's top.
    [[nodiscard]] float height_of_stacks(std::size_t first, std::size_t last) const
    {
        float height = 0.0F;
        for (std::size_t at = first; at < last; ++at) {
            height += height_of(stacks_[at]) + space_between(at);
        }
        return height;
    }

    [[nodiscard]] float space_between(std::size_t above) const
    {
        const Stack& upper = stacks_[above];
        // What stands below a heading stands near it.
        return upper.heads ? upper.below : std::max(upper.below, stacks_[above + 1].above);
    }

    [[nodiscard]] float space_above(std::size_t at) const
    {
        return sheets_.back().empty() || at == 0 ? 0.0F : space_between(at - 1);
    }

    void place_rows(std::size_t at)
    {
        const Stack& stack = stacks_[at];
        std::size_t begin = 0;
        while (begin < stack.rows.size()) {
            const float top = y_ + space_above(at);
            std::size_t end = begin + 1;
            while (end < stack.rows.size() && top + height_of(stack, begin, end + 1) <= room_) {
                ++end;
            }
            sheets_.back().push_back({at, begin, end, top});
            y_ = top + height_of(stack, begin, end);
            begin = end;
            if (begin < stack.rows.size()) {
                next_sheet();
            }
        }
    }

    // Where the first sheet's head, which is the highest, leaves no room for what would stand there.
    void leave_the_head_alone()
    {
        if (sheets_.size() == 1 && sheets_.back().empty() && room_ < height_) {
            sheets_.emplace_back();
            room_ = height_;
        }
    }

    void next_sheet()
    {
        if (!sheets_.back().empty()) {
            sheets_.emplace_back();
            room_ = height_;
            y_ = 0.0F;
        }
    }

    const std::vector<Stack>& stacks_;
    float height_;
    float room_;      // of this sheet
    float y_ = 0.0F;  // below what stands on it
    std::vector<std::vector<Placed>> sheets_;
};

}  // namespace

std::vector<std::vector<Placed>> cut_into_sheets(
    const std::vector<Stack>& stacks, float first_height, float height)
{
    Cutter cutter(stacks, first_height, height);
    cutter.place_all();
    return cutter.take();
}

}  // namespace jointly
