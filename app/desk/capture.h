// What a line means where the room is: without a prefix it is the item of the current step; "#14 #17"
// chooses items; behind ';' it is a line of a script, or ;i ;o ;c ;s ;t ;p ;a ;d for interest, option,
// criterion, story, issue, parking lot, action ("who: what") and request for information.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "core/session/session.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// What the line is for now.
struct Prompt {
    std::string kind;            // "Interest", for the label beside the line
    std::string hint;            // shown in the empty line: what to type
    std::optional<Holder> held;  // for whom it is typed; Tab changes it
};
[[nodiscard]] Prompt prompt_for(const Session& session, const UiState& ui);

// What a committed line asks for; never nothing.
[[nodiscard]] Intents capture(const Session& session, const UiState& ui, std::string_view line);

// The holders that Tab goes through: the parties, mutual, nobody.
[[nodiscard]] Holder next_holder(const Session& session, const Holder& now, int direction);

// What a digit answers for the lit seat of the open test.
[[nodiscard]] Intents roll_call_answer(const Session& session, const UiState& ui, char digit);

}  // namespace jointly
