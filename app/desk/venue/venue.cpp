#include "app/desk/venue/venue.h"

#include "app/ui/type_scale.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/folders.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/json/fields.h"
#include "core/json/gate.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::size_t list_max_bytes = std::size_t{64} << 10U;
constexpr int farthest_cm = 100'00;
constexpr float softness = 1.1F;

std::string list_path() { return config_folder() + "/venues"; }

bool is_between(int value, int least, int most) { return value >= least && value <= most; }

bool is_in_range(const Venue& venue)
{
    return is_between(venue.distance_cm, 0, farthest_cm)
        && is_between(venue.picture_cm, 0, farthest_cm)
        && is_between(venue.overscan, 0, venue_overscan_max)
        && is_between(venue.blacks, 0, venue_steps) && is_between(venue.whites, 0, venue_steps);
}

}  // namespace

float distance_in_pictures(const Venue& venue)
{
    const float distance =
        venue.distance_cm == 0 || venue.picture_cm == 0
            ? unmeasured_distance
            : static_cast<float>(venue.distance_cm) / static_cast<float>(venue.picture_cm);
    return venue.is_soft ? distance * softness : distance;
}

bool shows_tints(const Venue& venue)
{
    constexpr int enough = 4;
    return venue.blacks >= enough && venue.whites >= enough;
}

std::string line_of(const KnownVenue& venue)
{
    Writer line(Root::object);
    line.text("name", venue.name);
    line.text("display", venue.display);
    write_facts(line, "venue", venue.venue);
    return line.finish();
}

std::optional<KnownVenue> venue_in(std::string_view line)
{
    if (!check_json_line(line).ok()) {
        return std::nullopt;
    }
    KnownVenue venue;
    Reader reader(line);
    venue.name = reader.text("name");
    venue.display = reader.text("display");
    read_facts(reader, "venue", venue.venue);
    const bool is_whole = reader.ok() && reader.at_end() && is_in_range(venue.venue)
                       && !venue.name.empty() && tidy(venue.name) == venue.name;
    return is_whole ? std::optional(venue) : std::nullopt;
}

std::vector<KnownVenue> known_venues()
{
    std::vector<KnownVenue> venues;
    const auto bytes = read_file(list_path(), list_max_bytes);
    if (!bytes.ok()) {
        return venues;
    }
    for (const std::string_view line : split(bytes.value(), '\n')) {
        auto venue = venue_in(line);
        if (venue && venues.size() < venues_max) {
            venues.push_back(std::move(*venue));
        }
    }
    return venues;
}

std::optional<KnownVenue> venue_on(std::string_view display)
{
    const auto venues = known_venues();
    const auto found = std::find_if(venues.begin(), venues.end(),
        [&](const KnownVenue& venue) { return venue.display == display; });
    return found == venues.end() ? std::nullopt : std::optional(*found);
}

Refusable keep_venue(const KnownVenue& venue)
{
    if (venue.name.empty()) {
        return Problem{say("Give the room a name, so that it is found again.")};
    }
    auto venues = known_venues();
    std::erase_if(venues, [&](const KnownVenue& known) { return known.name == venue.name; });
    venues.insert(venues.begin(), venue);
    venues.resize(std::min(venues.size(), venues_max));
    std::string list;
    for (const KnownVenue& known : venues) {
        list += line_of(known) + '\n';
    }
    const Refusable folder = create_private_folder(config_folder());
    return folder.ok() ? replace_file(list_path(), list) : folder;
}

}  // namespace jointly
