// The colours of the wall and the strip: light, dark, and black on white alone. No other file names a colour, but
// those whose picture is for a machine or a measure.
//
// Two laws, held by tests. Every pair of text and ground keeps a contrast of 4.5 : 1 even when the
// room's light has washed the projector out to 7 : 1. And hues belong to the parties alone: all that
// is common to them is drawn in the inks between page and text, so that no state looks like a party,
// and nothing is said by red against green.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>

namespace jointly {

enum class ThemeName { light, dark, monochrome };

// Grounds that differ by a shade are lost on a projector that shows no steps beside black or white: there the
// borders alone have to tell.
enum class Tints { shown, lost };

// What one party is drawn with. `mark` fills its shape and its side bar, `on_mark` is the letter in
// the shape; `label` is its name on page, card or `wash`, the pale ground of its headings.
struct PartyColours {
    ImU32 mark = 0;
    ImU32 on_mark = 0;
    ImU32 label = 0;
    ImU32 wash = 0;
};

struct Theme {
    ImU32 page = 0;   // the ground of everything
    ImU32 card = 0;   // the ground of an item
    ImU32 line = 0;   // borders and rules
    ImU32 text = 0;   // all content
    ImU32 muted = 0;  // captions and counts, never content
    ImU32 quiet = 0;  // the ground of pills that are not the current one

    ImU32 focus = 0;     // the border of what is spoken of or agreed; the current step
    ImU32 on_focus = 0;  // text on it

    ImU32 struck = 0;      // words taken out
    ImU32 added = 0;       // words put in
    ImU32 added_wash = 0;  // the marker behind them

    ImU32 selection = 0;  // behind selected words of a field on a card

    ImU32 strip = 0;         // the ground of the strip at the foot
    ImU32 strip_failed = 0;  // while nothing is saved: the one hue that is no party's
    // On the desk alone, round the picture of the wall: the room never sees these two.
    ImU32 live = 0;  // the room sees what is done
    ImU32 on_live = 0;
    ImU32 held = 0;  // it keeps seeing what it saw
    ImU32 on_held = 0;

    ImU32 strip_field = 0;      // of the capture line in it
    ImU32 strip_line = 0;       // its border
    ImU32 strip_text = 0;       // what is typed
    ImU32 strip_muted = 0;      // hints
    ImU32 strip_selection = 0;  // behind selected words
    ImU32 caret = 0;

    // By the order of the session's parties; the fifth starts again with the first, told apart by
    // letter and shape, which always go with the colour.
    std::array<PartyColours, 4> parties;

    // The same parties on the strip, which is dark in both themes.
    std::array<PartyColours, 4> strip_parties;

    [[nodiscard]] const PartyColours& party(std::size_t index) const
    {
        return parties[index % parties.size()];
    }
    [[nodiscard]] const PartyColours& strip_party(std::size_t index) const
    {
        return strip_parties[index % strip_parties.size()];
    }
};

[[nodiscard]] const Theme& theme(ThemeName name, Tints tints = Tints::shown);

// Light, dark, monochrome, and light again.
[[nodiscard]] ThemeName next(ThemeName name);

// The contrast of two opaque colours, 1 to 21, as WCAG 2 defines it.
[[nodiscard]] double contrast(ImU32 a, ImU32 b);

// What is left of it where the room's light lifts the projector's black to 1 / `room_ratio` of its
// white.
[[nodiscard]] double washed_contrast(ImU32 a, ImU32 b, double room_ratio);

}  // namespace jointly
