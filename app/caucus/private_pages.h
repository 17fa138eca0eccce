// What a vault holds, as pages: drawn in the caucus's own window and printed for its own members. The same value as the
// pages of the wall, so that it is cut, drawn and read out by the same functions; no page of the wall is made of it.
#pragma once

#include "core/caucus/private_record.h"
#include "core/wall/model.h"

#include <string>
#include <string_view>

namespace jointly {

// What is of one issue: items that are not at the table, what others may need, notes, polls, alternatives, how this
// caucus weighs and marks what is there. What was struck is left out.
[[nodiscard]] WallModel private_issue_model(
    const PrivateRecord& record, const Session& session, IssueId issue);

// A page of the session with what this caucus has on it: its notes below the items they are about, and behind them its
// own items of that kind, which are not at the table. `page` is one of wall_model(), turned to `issue`.
[[nodiscard]] WallModel with_ours(
    WallModel page, const PrivateRecord& record, const Session& session, IssueId issue);

// What is of no issue: notes on the round, tasks, the caucus's own minutes and sittings, the summary for its members.
// `utc_offset_min` is for the times of sittings, which are local.
[[nodiscard]] WallModel private_round_model(
    const PrivateRecord& record, const Session& session, int utc_offset_min);

[[nodiscard]] std::string_view name_of(PrivateLineKind kind);  // "interest", "walk away"
[[nodiscard]] std::string_view name_of(Priority priority);     // "high"

// "#14", "TA-1", "p3"; empty for the issue itself.
[[nodiscard]] std::string label_of(const About& about);
[[nodiscard]] std::string label_of(const EitherItem& item);

}  // namespace jointly
