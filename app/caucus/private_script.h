// What a caucus enters, one command a line, in the words of the scripts of the room:
//
//     note 14 "They will ask for nine weeks"
//     need management "A date for the board"
//
// Items of the session are named as the room names them ("14", "3#14", "TA-1"), those of the vault as "p7".
#pragma once

#include "app/script/script.h"
#include "core/base/result.h"
#include "core/caucus/private_record.h"
#include "core/session/session.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace jointly {

struct TakeBackLast {
    friend bool operator==(TakeBackLast, TakeBackLast) = default;
};
struct LookAtIssue {
    IssueId issue;
    friend bool operator==(LookAtIssue, LookAtIssue) = default;
};
using PrivateAsk = std::variant<PrivateEvent, TakeBackLast, LookAtIssue>;

// Nothing for a comment. A Problem says what is wrong and how to write it.
[[nodiscard]] Result<std::optional<PrivateAsk>> parse_private_line(
    const Session& session, const PrivateRecord& record, std::string_view line);

// "p3 p4": lines of the vault as they are named; whether they are there is not asked.
[[nodiscard]] Result<std::vector<PrivateId>> own_lines_of(const std::vector<std::string>& words);

[[nodiscard]] std::span<const VerbHelp> private_script_help();

}  // namespace jointly
