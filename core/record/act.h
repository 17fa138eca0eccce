// What follows from an act: the events of a command, or one event about the record itself.
#pragma once

#include "core/base/result.h"
#include "core/record/history.h"

#include <span>
#include <variant>

namespace jointly {

// Pure, and refused in a sentence, as decide() is. No events: it is so already.
//
//   countersign   by a deciding party, of the present checkpoint alone: a record that goes on cannot be
//                 signed as it stood before
//   redact        by consent of every deciding party, of the words of acts. What says whose consent it
//                 was, who the parties are, and what stands initialled keeps its words
[[nodiscard]] Result<std::variant<Events, RecordEvent>> decide_act(
    const Session& session, std::span<const Entry> record, const History& history, const Act& act);

}  // namespace jointly
