// What a caucus can ask its window for, beside what its scripts can enter: to look something up, and to let something out
// after it was looked at.
//
//     find nights
//     release p3 p4
//     initial TA-1 "Ana Ruiz" --as "Chief spokesperson"
#pragma once

#include "app/caucus/open_caucus.h"
#include "app/script/script.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jointly {

struct FindWords {
    std::string words;
};
struct ShowChanges {};
struct ShowUnserved {};
struct CompareWith {
    std::string file;
};
struct BringOut {
    std::vector<PrivateId> lines;
    std::string file;  // empty: beside the vault
};
struct SignAgreement {
    TaId ta;
    std::string name;
    std::string capacity;
    std::string file;  // likewise
};
struct TellKey {};
// Where this caucus sits, if it has a projector of its own: letters follow.
struct RoomIs {
    std::optional<float>
        distance;  // of the farthest chair, in heights of the picture; nothing: as usual
};
struct PrintPage {};
using WindowAsk = std::variant<FindWords, ShowChanges, ShowUnserved, CompareWith, BringOut,
    SignAgreement, TellKey, RoomIs, PrintPage>;

// Nothing where the line is none of these. A Problem says how to write it.
[[nodiscard]] Result<std::optional<WindowAsk>> parse_window_line(
    const OpenCaucus& caucus, std::string_view line);

[[nodiscard]] std::span<const VerbHelp> window_command_help();

}  // namespace jointly
