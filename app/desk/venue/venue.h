// The rooms that were checked: how far the farthest chair is, and what their projectors lose. And the displays that
// were the projector.
//
// Kept in the configuration folder, 0600, one line of JSON for each room and each projector, of both the one used
// last first. A line that does not read is left out; what cannot be kept holds for this run.
#pragma once

#include "app/ui/area.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct Venue {
    int distance_cm = 0;   // of the farthest chair from the picture; 0: not measured
    int picture_cm = 0;    // how high the picture is; 0: not measured
    int overscan = 0;      // per cent of the picture that are lost at each edge, 0 to 10
    int blacks = 5;        // of five steps beside black, how many are told from it
    int whites = 5;        // and beside white
    bool is_soft = false;  // thin lines are not sharp

    static constexpr void fields(auto& self, auto&& visit)
    {
        visit("distance_cm", self.distance_cm);
        visit("picture_cm", self.picture_cm);
        visit("overscan", self.overscan);
        visit("blacks", self.blacks);
        visit("whites", self.whites);
        visit("is_soft", self.is_soft);
    }
    friend bool operator==(const Venue&, const Venue&) = default;
};

inline constexpr int venue_steps = 5;
inline constexpr int venue_overscan_max = 10;

// For type_scale(), in heights of the picture: of the farthest chair, a tenth more where the picture is soft, and
// unmeasured_distance where nothing was measured. At most farthest_distance of the heights that the projector shows.
[[nodiscard]] float distance_in_pictures(const Venue& venue);

// Where the picture is too small for the farthest chair, so that letters are made for one that is nearer.
struct TooFar {
    int reads_cm = 0;   // that nearer chair
    int height_cm = 0;  // of a picture that the farthest chair could read
};
[[nodiscard]] std::optional<TooFar> too_far_in(const Venue& venue);

// What the projector does not cut off.
[[nodiscard]] Area shown_part(const Venue& venue, const Area& all);

// Whether grounds that differ by a shade can be told apart there: four of five steps at either end.
[[nodiscard]] bool shows_tints(const Venue& venue);

struct KnownVenue {
    std::string name;     // as the operator calls it
    std::string display;  // on which it was checked, "HDMI-1 1920 x 1080"
    Venue venue;
};

inline constexpr std::size_t venues_max = 99;
inline constexpr std::size_t projectors_max = 20;

[[nodiscard]] std::vector<KnownVenue> known_venues();
// The one used last on that display.
[[nodiscard]] std::optional<KnownVenue> venue_on(std::string_view display);
// Puts it first, in the place of one of that name. Refused without a name.
[[nodiscard]] Refusable keep_venue(const KnownVenue& venue);

// "HDMI-1 1920 x 1080": those on which the wall stood beside a desk, the last one first.
[[nodiscard]] std::vector<std::string> known_projectors();
// Puts it first. `display` is not empty.
[[nodiscard]] Refusable keep_projector(std::string_view display);

// One line of the file for a room, without its end, and back; nothing where it does not read or a number is out of range.
[[nodiscard]] std::string line_of(const KnownVenue& venue);
[[nodiscard]] std::optional<KnownVenue> venue_in(std::string_view line);

}  // namespace jointly
