// What a room sees to before it closes a meeting: no meeting ends without the next date.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// What of it was not done yet in the meeting that is open, a sentence each: the parking lot, what went well and what
// should change, the next agenda, the next date. Empty where none is open. It never keeps a meeting from closing.
[[nodiscard]] std::vector<std::string> left_before_closing(const Session&);

}  // namespace jointly
