#include "app/desk/time_box.h"

#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::int64_t ms_per_second = 1'000;
constexpr std::int64_t ms_per_minute = 60 * ms_per_second;
constexpr std::int64_t last_part = 5;  // a fifth

// Seconds that are begun count as whole ones while there is time left, and not once it is over.
std::int64_t shown_seconds(std::int64_t left_ms)
{
    return left_ms > 0 ? (left_ms + ms_per_second - 1) / ms_per_second : -left_ms / ms_per_second;
}

}  // namespace

void TimeBox::set(int minutes)
{
    length_ms_ = std::clamp(minutes, 0, time_box_minutes_max) * ms_per_minute;
    left_ms_ = length_ms_;
    ends_ms_.reset();
}

void TimeBox::start_or_stop(std::int64_t now_ms)
{
    if (!is_set()) {
        return;
    }
    if (runs()) {
        left_ms_ = left_ms(now_ms);
        ends_ms_.reset();
    } else {
        ends_ms_ = now_ms + left_ms_;
    }
}

int TimeBox::minutes() const { return static_cast<int>(length_ms_ / ms_per_minute); }

std::int64_t TimeBox::left_ms(std::int64_t now_ms) const
{
    return ends_ms_ ? *ends_ms_ - now_ms : left_ms_;
}

bool TimeBox::is_shown(std::int64_t now_ms) const
{
    return is_set() && left_ms(now_ms) <= length_ms_ / last_part;
}

std::optional<std::int64_t> TimeBox::changes_ms(std::int64_t now_ms) const
{
    if (!runs()) {
        return std::nullopt;
    }
    const std::int64_t left = left_ms(now_ms);
    if (!is_shown(now_ms)) {
        return now_ms + left - length_ms_ / last_part;
    }
    const std::int64_t into_second = ((left % ms_per_second) + ms_per_second) % ms_per_second;
    return now_ms + (into_second == 0 ? ms_per_second : into_second);
}

std::string words_of(const TimeBox& box, std::int64_t now_ms)
{
    if (!box.is_shown(now_ms)) {
        return {};
    }
    const std::int64_t left = box.left_ms(now_ms);
    const std::int64_t seconds = shown_seconds(left);
    const std::string under_ten = seconds % 60 < 10 ? "0" : "";
    const std::string clock = say("{minutes}:{seconds}",
        {{"minutes", seconds / 60}, {"seconds", under_ten + std::to_string(seconds % 60)}});
    return left > 0 ? say("{clock} left", {{"clock", clock}})
                    : say("over by {clock}", {{"clock", clock}});
}

}  // namespace jointly
