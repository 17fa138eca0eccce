// The pages of the wall, one function each. They fill `blocks`, `empty` and what else differs from
// page to page; wall_model() has filled the head and the foot before.
#pragma once

#include "core/wall/model.h"

namespace jointly {

void show_issue(WallModel& model, const Session& session, const Issue& issue);
void show_interests(WallModel& model, const Session& session, const Issue& issue);
void show_options(WallModel& model, const Session& session, const Issue& issue);
// `lit`: whose turn it is in roll-call; 0: nobody's.
void show_test(WallModel& model, const Session& session, const Issue& issue, PartyId lit);
void show_language(WallModel& model, const Session& session, const Issue& issue);
void show_ta(WallModel& model, const Session& session, const Issue& issue);

}  // namespace jointly
