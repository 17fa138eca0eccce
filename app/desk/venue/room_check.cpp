#include "app/desk/venue/room_check.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace jointly {

namespace {

struct Length {
    int cm;
    std::string_view says;
};

constexpr std::array<Length, 9> distances{{{300, to_say("3 m (10 ft)")},
    {400, to_say("4 m (13 ft)")}, {500, to_say("5 m (16 ft)")}, {600, to_say("6 m (20 ft)")},
    {800, to_say("8 m (26 ft)")}, {1000, to_say("10 m (33 ft)")}, {1200, to_say("12 m (39 ft)")},
    {1500, to_say("15 m (49 ft)")}, {2000, to_say("20 m (66 ft)")}}};
// The height of the picture alone, without the frame of a panel.
constexpr std::array<Length, 9> pictures{{{60, to_say("0.6 m (2 ft)")},
    {80, to_say("0.8 m (65-inch panel)")}, {106, to_say("1.06 m (85-inch panel)")},
    {120, to_say("1.2 m (4 ft)")}, {135, to_say("1.35 m (2.4 m wide)")},
    {150, to_say("1.5 m (5 ft)")}, {180, to_say("1.8 m (3.2 m wide)")},
    {225, to_say("2.25 m (4 m wide)")}, {300, to_say("3 m (10 ft)")}}};

constexpr std::size_t known_shown = 8;

std::vector<RoomAnswer> lengths(const std::array<Length, 9>& table)
{
    std::vector<RoomAnswer> answers;
    for (std::size_t at = 0; at < table.size(); ++at) {
        answers.push_back({static_cast<char>('1' + at), say(table.at(at).says)});
    }
    return answers;
}

// "6.4 m (21 ft)"
std::string in_tenths(int tenths_of_a_metre)
{
    constexpr double feet_in_a_tenth = 0.328084;
    return say("{metres}.{tenths} m ({feet} ft)",
        {{"metres", tenths_of_a_metre / 10}, {"tenths", tenths_of_a_metre % 10},
            {"feet", static_cast<int>(std::lround(tenths_of_a_metre * feet_in_a_tenth))}});
}

std::optional<int> digit(char key, int least, int most)
{
    const int value = key - '0';
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

// A room of before, where the key is its letter.
bool take_known(RoomCheck& check, char key)
{
    const auto at = static_cast<std::size_t>(key - 'a');
    if (key < 'a' || at >= std::min(known_shown, check.known.size())) {
        return false;
    }
    check.venue = check.known[at].venue;
    check.question = RoomQuestion::done;
    return true;
}

template <class Value>
bool take(RoomCheck& check, Value& where, std::optional<Value> value)
{
    if (!value) {
        return false;
    }
    where = *value;
    check.question = static_cast<RoomQuestion>(static_cast<int>(check.question) + 1);
    return true;
}

std::optional<int> length_at(const std::array<Length, 9>& table, char key)
{
    const auto place = digit(key, 1, static_cast<int>(table.size()));
    return place ? std::optional(table.at(static_cast<std::size_t>(*place - 1)).cm) : std::nullopt;
}

}  // namespace

RoomCheck fresh_room_check(std::vector<KnownVenue> known) { return {{}, {}, std::move(known)}; }

std::string words_of(const RoomCheck& check)
{
    switch (check.question) {
        case RoomQuestion::distance: return say("How far from the picture is the farthest chair?");
        case RoomQuestion::picture: return say("How high is the picture?");
        case RoomQuestion::overscan:
            return say("Which is the smallest number whose frame is whole on the screen?");
        case RoomQuestion::blacks: return say("How many squares do you see on the black?");
        case RoomQuestion::whites: return say("How many squares do you see on the white?");
        case RoomQuestion::focus: return say("Are the thin lines sharp, in the corners too?");
        case RoomQuestion::done: break;
    }
    return too_far_in(check.venue) ? say("The picture is too small for this room.")
                                   : say("Can the farthest chair read both?");
}

std::string what_helps(const RoomCheck& check)
{
    const auto far = too_far_in(check.venue);
    if (!far || check.question != RoomQuestion::done) {
        return "";
    }
    return say("Bring the farthest chair to {distance}, or make the picture {height} high.",
        {{"distance", in_tenths(far->reads_cm / 10)},
            {"height", in_tenths((far->height_cm + 9) / 10)}});
}

std::vector<RoomAnswer> answers_to(const RoomCheck& check)
{
    switch (check.question) {
        case RoomQuestion::distance: {
            auto answers = lengths(distances);
            for (std::size_t at = 0; at < std::min(known_shown, check.known.size()); ++at) {
                answers.push_back({static_cast<char>('a' + at), check.known[at].name});
            }
            return answers;
        }
        case RoomQuestion::picture: return lengths(pictures);
        case RoomQuestion::focus:
            return {{'1', say("they are")}, {'2', say("they are soft, or gone")}};
        case RoomQuestion::overscan:
        case RoomQuestion::blacks:
        case RoomQuestion::whites:
        case RoomQuestion::done: break;
    }
    return {};
}

bool answer(RoomCheck& check, char key)
{
    Venue& venue = check.venue;
    switch (check.question) {
        case RoomQuestion::distance:
            return take_known(check, key)
                || take(check, venue.distance_cm, length_at(distances, key));
        case RoomQuestion::picture: return take(check, venue.picture_cm, length_at(pictures, key));
        case RoomQuestion::overscan: return take(check, venue.overscan, digit(key, 0, 9));
        case RoomQuestion::blacks: return take(check, venue.blacks, digit(key, 0, venue_steps));
        case RoomQuestion::whites: return take(check, venue.whites, digit(key, 0, venue_steps));
        case RoomQuestion::focus: {
            const auto choice = digit(key, 1, 2);
            return take(check, venue.is_soft, choice ? std::optional(*choice == 2) : std::nullopt);
        }
        case RoomQuestion::done: break;
    }
    return false;
}

void go_back(RoomCheck& check)
{
    if (check.question != RoomQuestion::distance) {
        check.question = static_cast<RoomQuestion>(static_cast<int>(check.question) - 1);
    }
}

}  // namespace jointly
