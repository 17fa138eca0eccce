// A room that is spoken to in script lines.
#pragma once

#include "app/script/script.h"
#include "core/rules/decide.h"
#include "tests/support/room/room.h"

#include <gtest/gtest.h>

#include <string_view>

namespace jointly {

// The command of a line; the test fails where it is refused or asks for something else.
[[nodiscard]] inline Command command_of(const Session& session, std::string_view line)
{
    const auto parsed = parse_script_line(session, line);
    if (!parsed.ok() || !parsed.value().act
        || !std::holds_alternative<Command>(*parsed.value().act)) {
        ADD_FAILURE() << line << "\n"
                      << (parsed.ok() ? "asks for no command" : parsed.problem().text);
        return CloseMeeting{};
    }
    return std::get<Command>(*parsed.value().act);
}

// Does the lines one after the other.
inline void tell(Room& room, const std::vector<std::string_view>& lines)
{
    for (const std::string_view line : lines) {
        SCOPED_TRACE(line);
        room.given(command_of(room.session(), line));
    }
}

// The sentence with which a line is refused by its wording or by the rules; empty where it is accepted.
[[nodiscard]] inline std::string refusal_of(const Session& session, std::string_view line)
{
    const auto parsed = parse_script_line(session, line);
    if (!parsed.ok()) {
        return parsed.problem().text;
    }
    if (!parsed.value().act || !std::holds_alternative<Command>(*parsed.value().act)) {
        return {};
    }
    const auto decided = decide(session, std::get<Command>(*parsed.value().act));
    return decided.ok() ? std::string{} : decided.problem().text;
}

}  // namespace jointly
