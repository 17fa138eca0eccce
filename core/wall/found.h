// Words found again in everything that was said: of all issues, and of the round.
#pragma once

#include "core/session/session.h"
#include "core/wall/model.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::size_t find_max = 200;

struct FoundText {
    std::string text;   // on one line
    std::string where;  // "issue 3", "3#14", "PR-3"
    std::string kind;   // "Interest"
    Page page = Page::issue;
    IssueId issue;   // 0: of the round
    int number = 0;  // of an item of the issue; 0: none
};

// What stands now and holds these words, in upper or lower case: the issue of the room first, at most `find_max`.
[[nodiscard]] std::vector<FoundText> found_in(const Session& session, std::string_view words);

}  // namespace jointly
