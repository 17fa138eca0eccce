// Sentences. Every sentence that is shown is one whole pattern with named places, written where it is
// said, so that a translator sees whole sentences and a test can read them all:
//
//     say("{party} has not been asked yet.", {{"party", party.name}})
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

namespace jointly {

// What stands in a named place of a pattern.
struct Place {
    std::string_view name;
    std::string value;

    Place(std::string_view place, std::string_view text) : name(place), value(text) {}
    Place(std::string_view place, std::integral auto number)
        : name(place), value(std::to_string(number))
    {}
};

// The sentence. A pattern that names a place which is not given stops the program: it is our mistake.
[[nodiscard]] std::string say(std::string_view pattern, std::initializer_list<Place> places = {});

}  // namespace jointly
