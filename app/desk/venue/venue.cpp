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
#include <cmath>

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

// All that the file holds.
struct Known {
    std::vector<KnownVenue> venues;
    std::vector<std::string> projectors;
};

std::string line_of_projector(std::string_view display)
{
    Writer line(Root::object);
    line.text("projector", display);
    return line.finish();
}

// Nothing where it is a line of another kind, or does not read.
std::optional<std::string> projector_in(std::string_view line)
{
    if (!check_json_line(line).ok()) {
        return std::nullopt;
    }
    Reader reader(line);
    std::string display = reader.text("projector");
    const bool is_whole = reader.ok() && reader.at_end() && !display.empty();
    return is_whole ? std::optional(std::move(display)) : std::nullopt;
}

Known known()
{
    Known known;
    const auto bytes = read_file(list_path(), list_max_bytes);
    if (!bytes.ok()) {
        return known;
    }
    for (const std::string_view line : split(bytes.value(), '\n')) {
        if (auto venue = venue_in(line); venue && known.venues.size() < venues_max) {
            known.venues.push_back(std::move(*venue));
        } else if (auto display = projector_in(line);
                   display && known.projectors.size() < projectors_max) {
            known.projectors.push_back(std::move(*display));
        }
    }
    return known;
}

Refusable keep(const Known& known)
{
    std::string list;
    for (const KnownVenue& venue : known.venues) {
        list += line_of(venue) + '\n';
    }
    for (const std::string& display : known.projectors) {
        list += line_of_projector(display) + '\n';
    }
    const Refusable folder = create_private_folder(config_folder());
    return folder.ok() ? replace_file(list_path(), list) : folder;
}

// In heights of the picture, and at most where letters are made for.
struct Farthest {
    float chair = unmeasured_distance;
    float most = farthest_distance;
};

Farthest farthest_in(const Venue& venue)
{
    Farthest farthest;
    if (venue.distance_cm != 0 && venue.picture_cm != 0) {
        farthest.chair =
            static_cast<float>(venue.distance_cm) / static_cast<float>(venue.picture_cm);
    }
    farthest.chair *= venue.is_soft ? softness : 1.0F;
    farthest.most *= 1.0F - static_cast<float>(2 * venue.overscan) / 100.0F;
    return farthest;
}

}  // namespace

float distance_in_pictures(const Venue& venue)
{
    const Farthest farthest = farthest_in(venue);
    return std::min(farthest.chair, farthest.most);
}

std::optional<TooFar> too_far_in(const Venue& venue)
{
    const Farthest farthest = farthest_in(venue);
    if (farthest.chair <= farthest.most) {
        return std::nullopt;
    }
    const float share = farthest.most / farthest.chair;
    return TooFar{static_cast<int>(static_cast<float>(venue.distance_cm) * share),
        static_cast<int>(std::ceil(static_cast<float>(venue.picture_cm) / share))};
}

Area shown_part(const Venue& venue, const Area& all)
{
    const float cut = static_cast<float>(venue.overscan) / 100.0F;
    return inset(all, whole(all.width() * cut), whole(all.height() * cut));
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

std::vector<KnownVenue> known_venues() { return known().venues; }

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
    Known all = known();
    std::erase_if(all.venues, [&](const KnownVenue& other) { return other.name == venue.name; });
    all.venues.insert(all.venues.begin(), venue);
    all.venues.resize(std::min(all.venues.size(), venues_max));
    return keep(all);
}

std::vector<std::string> known_projectors() { return known().projectors; }

Refusable keep_projector(std::string_view display)
{
    Known all = known();
    std::erase(all.projectors, display);
    all.projectors.insert(all.projectors.begin(), std::string(display));
    all.projectors.resize(std::min(all.projectors.size(), projectors_max));
    return keep(all);
}

}  // namespace jointly
