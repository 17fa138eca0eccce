// What a caucus asked its window for, as pages; and what of it leaves.
#pragma once

#include "app/caucus/window/caucus_state.h"
#include "app/caucus/window/window_commands.h"

#include <cstdint>
#include <string>

namespace jointly {

struct CaucusFiles {
    std::string session;
    std::string vault;
};

// Refused in a sentence where there is nothing to show for it. Of what tells a sentence and shows nothing, no pages.
// Changes of the state how large its letters are, and no more.
struct Answered {
    LookedUp found;
    std::string notice;
};
[[nodiscard]] Result<Answered> answer(OpenCaucus& caucus, const CaucusFiles& files,
    CaucusState& state, const WindowAsk& ask, std::int64_t now_ms);

// What is shown now, on paper: the sentence that tells so.
[[nodiscard]] Result<std::string> print_shown(
    const OpenCaucus& caucus, const CaucusState& state, std::int64_t now_ms);

// Written as it was looked at; the sentence that tells where.
[[nodiscard]] Result<std::string> let_out(
    OpenCaucus& caucus, const ToGo& to_go, std::int64_t now_ms);

}  // namespace jointly
