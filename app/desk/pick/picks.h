// What can be picked from the lists that lie over the page: every command, every issue, everything that
// was said, the headings of an issue.
#pragma once

#include "app/desk/intent.h"
#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct Pick {
    std::string title;    // "say the chosen items as one"
    std::string detail;   // how it is written, or where it stands
    std::string key;      // "Ctrl+M"; empty: it has none
    std::string why_not;  // it cannot be done now, in a sentence; empty: it can
    Intents wanted;
};

// Keys, editors, pages and verbs of the script, in this order. `why_not` comes from the same rules that
// would refuse the act.
[[nodiscard]] std::vector<Pick> commands_to_pick(
    const Session& session, const UiState& ui, std::int64_t now_ms);

[[nodiscard]] std::vector<Pick> issues_to_pick(const Session& session);

// Everything that found_in() (core/wall/found.h) finds.
[[nodiscard]] std::vector<Pick> found(const Session& session, std::string_view words);

// For the items that the line groups: the headings that stand on the issue, numbered, or none any more where one of
// them stands under one. What is searched for is a heading too, first of all where no other is called so.
[[nodiscard]] std::vector<Pick> headings_to_pick(const Session& session, const UiState& ui);

// Those that hold every word of `words`, in upper or lower case; in their order, but first those whose
// title alone holds them.
[[nodiscard]] std::vector<Pick> matching(std::vector<Pick> picks, std::string_view words);

// What lies over the page now, searched for what stands in the filter. Empty where no list does.
[[nodiscard]] std::vector<Pick> picks_for(
    const Session& session, const UiState& ui, std::int64_t now_ms);

}  // namespace jointly
