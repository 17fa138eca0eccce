// What both parties tell their members of a meeting: topics, never content.
//
// It names the issues that were worked on and the agreements that were initialled, by number and topic. No
// interest, option, straw design, language, stance or figure is in it; where an issue has no title, its number
// stands, since a question may say more than a topic. It is released when the co-leads of every deciding party
// have signed it. Same record, same document.
#pragma once

#include "core/documents/document.h"
#include "core/record/entry.h"

#include <span>

namespace jointly {

// `meeting` from 1 to the number of meetings.
[[nodiscard]] Document joint_update(std::span<const Entry> record, int meeting);

}  // namespace jointly
