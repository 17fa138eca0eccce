// Whether an event can have happened in a session: each id it brings in is the next of its kind, every
// other id exists, and things that belong to one issue do. decide() gives no event that does not fit;
// the loader asks this of every line, so that a file made by hand ends in a sentence.
#pragma once

#include "core/session/session.h"

namespace jointly {

[[nodiscard]] bool fits(const Session& session, const Event& event);

// Of an event that was taken back only this is asked: what it brought in was the next of its kind.
[[nodiscard]] bool brings_in_the_next(const Session& session, const Event& event);

}  // namespace jointly
