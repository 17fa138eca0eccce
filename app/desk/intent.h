// A wish of the screen: an act for the record, or a change of what is looked at. Wishes are carried out
// between two frames (perform.h), so that one frame never shows two states of the session.
#pragma once

#include "core/record/entry.h"
#include "core/wall/model.h"

#include <string>
#include <variant>
#include <vector>

namespace jointly {

// Recorded. `words` is what stood in the line for it: they come back there when it is refused.
struct DoAct {
    Act act;
    std::string words;
};
struct ShowPage {
    Page page = Page::issue;
};
struct ShowSheet {
    int sheet = 0;  // from 0; past the last means the last
};
struct HoldFor {
    Holder holder;  // for whom interests and stories are typed
};
struct LightSeat {
    int seat = 0;  // in roll-call, from 0
};
struct LeaveRollCall {};
struct EnterRollCall {};
struct Blank {
    bool blank = true;
};
struct ToggleHelp {};
struct ToggleTheme {};
struct ToggleFullScreen {};
// Language is being written for this provision; no act.
struct ChooseProvision {
    ProvisionId provision;
};
// A sentence for the strip.
struct Tell {
    std::string sentence;
    std::string words;  // to give back to the line
};

using Intent = std::variant<DoAct, ShowPage, ShowSheet, HoldFor, LightSeat, LeaveRollCall,
    EnterRollCall, Blank, ToggleHelp, ToggleTheme, ToggleFullScreen, ChooseProvision, Tell>;
using Intents = std::vector<Intent>;

}  // namespace jointly
