// The one act that comes next, for the key that does it, and the test that F5 calls.
#pragma once

#include "app/desk/intent.h"
#include "core/base/result.h"
#include "core/session/session.h"

#include <string>

namespace jointly {

// Opening the meeting, the next step, calling and closing a test, drafting the agreement. `says` is
// empty where there is none.
struct NextAct {
    std::string says;
    Intents intents;
};
[[nodiscard]] NextAct next_act(const Session& session, std::int64_t now_ms);

// Of the wording where there is language, else of the latest straw design or the only option.
[[nodiscard]] Result<Command> test_to_call(const Session& session);

}  // namespace jointly
