// The rules. Which events a command gives in a session, or why it is refused.
//
// Changes nothing, knows no clock and no file: a screen may ask it to grey a button and to say why. A
// refusal is one sentence that can be projected as it is. No events: it is so already, and the record
// keeps no noise. Every event it gives fits() the session it was asked about, one after the other.
#pragma once

#include "core/base/result.h"
#include "core/session/command.h"
#include "core/session/session.h"

namespace jointly {

[[nodiscard]] Result<Events> decide(const Session& session, const Command& command);

}  // namespace jointly
