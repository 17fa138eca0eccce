// The pages of the wall, one function each. They fill `blocks`, `empty` and what else differs from
// page to page; wall_model() has filled the head and the foot before.
#pragma once

#include "core/wall/model.h"

namespace jointly {

// Of one issue.
void show_issue(WallModel& model, const Session& session, const Issue& issue);
void show_story(WallModel& model, const Session& session, const Issue& issue);
void show_interests(WallModel& model, const Session& session, const Issue& issue);
void show_options(WallModel& model, const Session& session, const Issue& issue);
void show_criteria(WallModel& model, const Session& session, const Issue& issue);
void show_matrix(WallModel& model, const Session& session, const Issue& issue);
void show_surviving(WallModel& model, const Session& session, const Issue& issue);
void show_coverage(WallModel& model, const Session& session, const Issue& issue);
void show_straw(WallModel& model, const Session& session, const Issue& issue);
// Of no issue: what is tested of the rules. `lit`: whose turn it is in roll-call; 0: nobody's.
void show_test(WallModel& model, const Session& session, IssueId issue, PartyId lit);
void show_language(
    WallModel& model, const Session& session, const Issue& issue, WordingView wording);
void show_ta(WallModel& model, const Session& session, const Issue& issue);

// Of the session. `today`: the day of the meeting; no day where none is known.
void show_agenda(WallModel& model, const Session& session, bool closing);
void show_board(WallModel& model, const Session& session);
void show_packages(WallModel& model, const Session& session);
void show_ledger(WallModel& model, const Session& session);
void show_parking(WallModel& model, const Session& session);
void show_actions(WallModel& model, const Session& session, Date today);
void show_requests(WallModel& model, const Session& session, Date today);
// `record` tells who kept them; without it that is left out.
void show_attachments(WallModel& model, const Session& session, std::span<const Entry> record);
void show_rules(WallModel& model, const Session& session);
// Up to the moment that the view looks at.
void show_since(
    WallModel& model, const Session& session, std::span<const Entry> record, const View& view);
void show_record(
    WallModel& model, const Session& session, std::span<const Entry> record, const View& view);
// `now_ms`: what the card's clock shows; 0: none.
void show_caucus(WallModel& model, const Session& session, std::int64_t now_ms);

// Before the first issue: who, what is kept, how the room decides.
void show_setup(WallModel& model, const Session& session);

// That the session is as it stood after entry `after` of the record, and now is its last one.
[[nodiscard]] Banner banner_of(
    const Session& session, std::span<const Entry> record, std::uint64_t after);

// In place of the page, one item of the issue alone; the page stays where the issue has no such item.
void show_read_back(WallModel& page, const Session& session, IssueId issue, int number);

}  // namespace jointly
