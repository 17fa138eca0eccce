// A picture made smaller while its rows come in: each pixel of the smaller one is the mean of what it
// covers. It holds the smaller picture and two rows, whatever the size of the larger one.
#pragma once

#include "app/picture/photo.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace jointly {

class Shrinker {
public:
    // `to` is on no side larger than `from`; both are at least 1.
    Shrinker(PhotoRoom from, PhotoRoom to);

    // The rows of the larger picture, from the top: red, green, blue.
    void add_row(std::span<const std::uint8_t> rgb);

    // Once all rows came.
    [[nodiscard]] Picture take() { return std::move(picture_); }

private:
    // In a row `from.width` wide, where a pixel goes: how much of it to a place, the rest to the next.
    struct Share {
        std::size_t place = 0;
        std::uint32_t first = 0;
        std::uint32_t rest = 0;
    };
    [[nodiscard]] static Share share_of(int pixel, int from, int to);
    void add_across(std::uint32_t weight);
    void finish_row();

    PhotoRoom from_;
    PhotoRoom to_;
    std::vector<Share> shares_;
    std::vector<std::uint32_t> across_;  // the row that came, made narrower
    std::vector<std::uint64_t> sums_;    // of the row that is being made
    int came_ = 0;
    std::size_t made_ = 0;
    Picture picture_;
};

}  // namespace jointly
