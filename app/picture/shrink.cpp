#include "app/picture/shrink.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr std::size_t channels = 3;

std::size_t count(int pixels) { return static_cast<std::size_t>(pixels); }

}  // namespace

Shrinker::Shrinker(PhotoRoom from, PhotoRoom to)
    : from_(from),
      to_(to),
      across_(count(to.width) * channels),
      sums_(across_.size()),
      picture_{to.width, to.height,
          std::vector<std::uint8_t>(count(to.width) * count(to.height) * 4, 255)}
{
    shares_.reserve(count(from.width));
    for (int x = 0; x < from.width; ++x) {
        shares_.push_back(share_of(x, from.width, to.width));
    }
}

// Pixels of the row that came are `to` wide, those of the row that is made `from`: so all shares are
// whole numbers.
Shrinker::Share Shrinker::share_of(int pixel, int from, int to)
{
    const std::int64_t begin = std::int64_t{pixel} * to;
    const std::int64_t place = begin / from;
    const std::int64_t first = std::min<std::int64_t>(to, (place + 1) * from - begin);
    return {static_cast<std::size_t>(place), static_cast<std::uint32_t>(first),
        static_cast<std::uint32_t>(to - first)};
}

void Shrinker::add_row(std::span<const std::uint8_t> rgb)
{
    std::fill(across_.begin(), across_.end(), 0U);
    for (std::size_t x = 0; x < shares_.size(); ++x) {
        const Share& share = shares_[x];
        std::uint32_t* const out = &across_[share.place * channels];
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const std::uint32_t value = rgb[x * channels + channel];
            out[channel] += value * share.first;
            if (share.rest != 0) {
                out[channels + channel] += value * share.rest;
            }
        }
    }
    const Share down = share_of(came_, from_.height, to_.height);
    ++came_;
    add_across(down.first);
    if (std::int64_t{came_} * to_.height >= static_cast<std::int64_t>(made_ + 1) * from_.height) {
        finish_row();
    }
    if (down.rest != 0) {
        add_across(down.rest);
    }
}

void Shrinker::add_across(std::uint32_t weight)
{
    for (std::size_t at = 0; at < sums_.size(); ++at) {
        sums_[at] += std::uint64_t{across_[at]} * weight;
    }
}

void Shrinker::finish_row()
{
    const double scale = 1.0 / (double{1.0} * from_.width * from_.height);
    std::uint8_t* out = &picture_.rgba[made_ * count(to_.width) * 4];
    for (std::size_t x = 0; x < count(to_.width); ++x, out += 4) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const double mean = static_cast<double>(sums_[x * channels + channel]) * scale;
            out[channel] = static_cast<std::uint8_t>(std::lround(mean));
        }
    }
    std::fill(sums_.begin(), sums_.end(), 0U);
    ++made_;
}

}  // namespace jointly
