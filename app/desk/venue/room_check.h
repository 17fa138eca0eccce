// The room check: six questions about a test pattern, each answered with one key, in a minute before the
// meeting. A room that was checked before is taken again with one.
#pragma once

#include "app/desk/venue/venue.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

enum class RoomQuestion : std::uint8_t { distance, picture, overscan, blacks, whites, focus, done };

struct RoomCheck {
    RoomQuestion question = RoomQuestion::distance;
    Venue venue;                    // as far as it was answered
    std::vector<KnownVenue> known;  // to be taken again, by the letters a, b, c ...
};

// At the first question.
[[nodiscard]] RoomCheck fresh_room_check(std::vector<KnownVenue> known);

struct RoomAnswer {
    char key = '0';
    std::string says;  // "8 m (26 ft)"
};

// What is asked, in a sentence; once all is answered, what came of it.
[[nodiscard]] std::string words_of(const RoomCheck& check);
// Where the picture is too small for the room, what helps; empty where it is not, or while something is still asked.
[[nodiscard]] std::string what_helps(const RoomCheck& check);
// The keys that answer it; none for what is counted in the picture, 0 to 9.
[[nodiscard]] std::vector<RoomAnswer> answers_to(const RoomCheck& check);

// Takes one key and goes to the next question. False, and nothing changed, where the key answers nothing here.
[[nodiscard]] bool answer(RoomCheck& check, char key);
// To the question before; from the first one nowhere.
void go_back(RoomCheck& check);

}  // namespace jointly
