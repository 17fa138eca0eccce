#include "app/ui/type_scale.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr float viewing_factor = 200.0F;  // letters as high as 1 / 200 of the distance
constexpr float title_to_body = 1.2F;
constexpr float measured_at_px = 200.0F;

float height_of(ImFont* font, ImWchar letter)
{
    // Copied out at once: the glyph moves when another one is looked up.
    const ImFontGlyph glyph = *font->GetFontBaked(measured_at_px)->FindGlyph(letter);
    return (glyph.Y1 - glyph.Y0) / measured_at_px;
}

}  // namespace

LetterHeights measure(const Fonts& fonts)
{
    LetterHeights smallest{1.0F, 1.0F};
    for (ImFont* font : {fonts.medium, fonts.semibold, fonts.bold, fonts.display}) {
        smallest.capital = std::min(smallest.capital, height_of(font, 'H'));
    }
    for (ImFont* font : {fonts.medium, fonts.semibold}) {
        smallest.x = std::min(smallest.x, height_of(font, 'x'));
    }
    return smallest;
}

TypeScale type_scale(const LetterHeights& letters, float picture_height_px, float distance)
{
    const float letter_px =
        std::clamp(distance, 1.0F, farthest_distance) * picture_height_px / viewing_factor;
    TypeScale scale;
    scale.floor_px = std::ceil(letter_px / letters.capital);
    scale.body_px = std::ceil(letter_px / letters.x);
    scale.title_px = std::round(scale.body_px * title_to_body);
    return scale;
}

}  // namespace jointly
