// A session with as many things of each kind as are asked for, for pages that must not slow down.
//
// Straight into the tables: making them by commands would take longer than what is looked at.
#pragma once

#include "core/session/session.h"

namespace jointly {

// `items` of each kind on one issue: stories, data, interests, options, criteria; and of the session:
// issues, parked items, actions, requests, ground rules, money lines. Two parties; an open meeting.
[[nodiscard]] Session crowded_session(int items);

}  // namespace jointly
