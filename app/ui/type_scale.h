// How large letters have to be so that the farthest chair reads them.
//
// Two rules, from the distance D of that chair and the height of the picture: nothing on the wall is
// smaller than capitals of D / 200 (the floor), and what is worked on has an x-height of D / 200
// (the body). Sizes are Dear ImGui's font sizes in whole pixels: ascent + descent, not the em.
#pragma once

#include "app/ui/fonts.h"

namespace jointly {

// Distance of the farthest chair in picture heights, until the room has been measured: twelve people
// round a table before a screen of 2.4 m.
inline constexpr float unmeasured_distance = 4.5F;

// From further away nothing is shown as the chair needs it: a sheet would hold a few words. Where decisions are made
// from text, rooms are laid out for six.
inline constexpr float farthest_distance = 7.0F;

// Heights of letters as shares of the font's size.
struct LetterHeights {
    float capital = 0.0F;
    float x = 0.0F;
};

struct TypeScale {
    float floor_px = 0.0F;  // captions, badges, counts: the smallest there is
    float body_px = 0.0F;   // items
    float title_px = 0.0F;  // the question

    // Line pitch as a multiple of the size.
    float body_leading = 1.06F;
    float title_leading = 0.97F;

    friend bool operator==(const TypeScale&, const TypeScale&) = default;
};

// Of the fonts' own letters: capitals in the lowest of the four cuts, x in the lowest of the two that
// items are set in. To be called within a frame, with fonts that have H and x.
[[nodiscard]] LetterHeights measure(const Fonts& fonts);

// `distance` in picture heights, from 1 to farthest_distance; what is outside counts as the nearest end.
[[nodiscard]] TypeScale type_scale(
    const LetterHeights& letters, float picture_height_px, float distance = unmeasured_distance);

}  // namespace jointly
