// What it all costs, by contract year and by who pays. Never a total across those who pay.
#pragma once

#include "core/wall/model.h"

namespace jointly {

// Nothing where no money line stands.
void add_money(WallModel& model, const Session& session);

}  // namespace jointly
