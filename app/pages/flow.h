// Marks with words behind them, side by side; in the next row where there is no room.
#pragma once

#include "app/pages/metrics.h"
#include "app/pages/stack.h"

namespace jointly {

// Half the height of a mark that stands in a line of small text.
[[nodiscard]] float mark_radius(const Metrics& metrics);
[[nodiscard]] float flow_row_height(const Metrics& metrics);

class Flow {
public:
    Flow(const Metrics& metrics, float left, float right, float row_height);

    void add(StanceMark mark, int marks, const std::vector<StyledRun>& words);
    void add_tick(const std::vector<StyledRun>& words);

    // Room of that width with the words behind it; they break where they alone are too long. What
    // stands in the room is up to the caller.
    struct Spot {
        Row& row;
        float left = 0.0F;
    };
    Spot add_words(float lead_width, const std::vector<StyledRun>& words);

    [[nodiscard]] std::vector<Row> take() { return std::move(rows_); }

private:
    const Metrics& metrics_;
    float left_;
    float right_;
    float x_;
    float row_height_;
    std::vector<Row> rows_;
};

}  // namespace jointly
