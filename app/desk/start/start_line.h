// What a line means on the start page: no session is open yet.
#pragma once

#include "app/ui/capture_entry.h"
#include "app/ui/theme.h"
#include "core/wall/model.h"

#include <string>
#include <string_view>
#include <variant>

namespace jointly {

enum class StartQuestion : std::uint8_t { what, who, which_file };

struct StartState {
    StartView view;
    StartQuestion question = StartQuestion::what;
    CaptureEntry entry;
    ThemeName theme = ThemeName::light;
    int sheet = 0;
    bool blank = false;
    bool full_screen_asked = false;  // the window takes it up and clears it
    std::string notice;
};

// The session to go on with. `words` is what the new one begins with: who sits at the table.
struct MakeSession {
    std::string words;
};
struct OpenSession {
    std::string path;
};
struct OpenPractice {};
using StartWish = std::variant<std::monostate, MakeSession, OpenSession, OpenPractice>;

// Changes the state, or wishes for a session.
[[nodiscard]] StartWish answer_start(StartState& state, std::string_view line);
// Escape: back to the first question.
void leave_question(StartState& state);

// "local-412-management 2026-11-27.ibb": a name that is not there yet, in `folder`.
[[nodiscard]] std::string new_session_name(
    const std::string& folder, std::string_view who, std::string_view day);

}  // namespace jointly
