// What a line means where the room is: without a prefix it is the item of the current step; behind ';'
// it is a line of a script, or ;i ;o ;c ;s ;t for interest, option, criterion, story and issue.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "core/session/session.h"

#include <string>
#include <string_view>

namespace jointly {

// What the line is for now.
struct Prompt {
    std::string kind;   // "Interest", for the label beside the line
    std::string hint;   // shown in the empty line: what to type
    bool held = false;  // typed for a party: Tab changes whose it is
};
[[nodiscard]] Prompt prompt_for(const Session& session, const UiState& ui);

// What a committed line asks for; never nothing.
[[nodiscard]] Intents capture(const Session& session, const UiState& ui, std::string_view line);

// The one act that comes next, for the key that does it: opening the meeting, the next step, calling
// and closing a test, drafting the agreement. `says` is empty where there is none.
struct NextAct {
    std::string says;
    Intents intents;
};
[[nodiscard]] NextAct next_act(const Session& session, std::int64_t now_ms);

// The test that F5 calls: of the wording where there is language, else of the latest straw design or
// the only option.
[[nodiscard]] Result<Command> test_to_call(const Session& session);

// The holders that Tab goes through: the parties, mutual, nobody.
[[nodiscard]] Holder next_holder(const Session& session, const Holder& now, int direction);

}  // namespace jointly
