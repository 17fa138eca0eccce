// One command a line, in the words of the room:
//
//     interest union "Go home unhurt"
//     party union support 5 --except cannot-support 1 --unserved 2
//
// The command line, the capture line behind ';', tests and bug reports all speak it.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <optional>
#include <span>
#include <string_view>

namespace jointly {

// What a line asks for. Both may be empty: a comment.
struct ScriptLine {
    std::optional<Act> act;
    std::optional<ToldTime> clock;  // sets the clock before the act; the offset only with `meeting`
};

// Names and numbers are looked up in the session. A Problem says what is wrong and how to write it.
[[nodiscard]] Result<ScriptLine> parse_script_line(const Session& session, std::string_view line);

// For help and palettes.
struct VerbHelp {
    std::string_view usage;    // interest [PARTY|mutual] TEXT
    std::string_view says;     // what it does, in half a line
    std::string_view example;  // a whole line
};
[[nodiscard]] std::span<const VerbHelp> script_help();

}  // namespace jointly
