// A record taken apart for a clean copy of it, event by event. Only clean_copy and what it is made
// of include it.
#pragma once

#include "core/record/entry.h"
#include "core/session/session.h"

#include <cstdint>
#include <vector>

namespace jointly {

// What becomes of an event. `reserved`: left out, but for the ids and numbers that it brings in.
enum class Fate : std::uint8_t { stays, reserved, left_out };

struct CleanPart {
    std::uint64_t entry = 0;  // of the record it was taken from
    std::int64_t at_ms = 0;
    Event event;
    Fate fate = Fate::stays;
};
using CleanParts = std::vector<CleanPart>;

// What a clean copy leaves out, counted.
struct LeftOutCount {
    std::size_t wordings = 0;    // texts that later ones took the place of
    std::size_t taken_back = 0;  // acts
    std::size_t about = 0;       // entries about the record itself: countersignatures, redactions
    std::size_t names = 0;       // of people
    std::size_t answers = 0;     // by person or by local, and the words of concerns
    std::size_t items = 0;       // all that is told of an item, a document, a caucus
    friend bool operator==(const LeftOutCount&, const LeftOutCount&) = default;
};

}  // namespace jointly
