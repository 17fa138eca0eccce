// One line for what happened: of the minutes, of the command line's answer, and of what undo will take
// back.
#pragma once

#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>
#include <string>

namespace jointly {

// `session` is the session with the event in it, for names and numbers.
[[nodiscard]] std::string headline(const Session& session, const Event& event);

// Of an entry: the headline of its first event, which is the act; of undo and redo what they took.
[[nodiscard]] std::string headline(
    const Session& session, std::span<const Entry> record, const Entry& entry);

// "Union", "Mutual"; empty for nobody in particular.
[[nodiscard]] std::string holder_name(const Session& session, const Holder& holder);

}  // namespace jointly
