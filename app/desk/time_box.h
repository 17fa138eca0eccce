// A time box that counts down without a sound. The room sees its clock only in the last fifth, and how long it
// is over: a clock that runs during hard talk presses, and reads as a tactic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace jointly {

inline constexpr int time_box_minutes_max = 24 * 60;

class TimeBox {
public:
    // From the start, standing still. Minutes from 1 to time_box_minutes_max; 0: there is none.
    void set(int minutes);
    // Clocks are ms of any clock that goes forward.
    void start_or_stop(std::int64_t now_ms);

    [[nodiscard]] bool is_set() const { return length_ms_ > 0; }
    [[nodiscard]] bool runs() const { return ends_ms_.has_value(); }
    [[nodiscard]] int minutes() const;
    // Less than 0: it is over since then.
    [[nodiscard]] std::int64_t left_ms(std::int64_t now_ms) const;
    [[nodiscard]] bool is_shown(std::int64_t now_ms) const;
    // When another second of it is shown, or it begins to be; nothing where it stands still.
    [[nodiscard]] std::optional<std::int64_t> changes_ms(std::int64_t now_ms) const;

private:
    std::int64_t length_ms_ = 0;
    std::int64_t left_ms_ = 0;             // while it stands still
    std::optional<std::int64_t> ends_ms_;  // while it runs
};

// "3:20 left", "over by 1:05"; empty while it is not shown.
[[nodiscard]] std::string words_of(const TimeBox& box, std::int64_t now_ms);

}  // namespace jointly
