// Consensus tests. See core/session/command.h.
#pragma once

#include "core/session/commands/settings.h"
#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

// One of option and straw for a concept; neither for the wording: the language proposed now.
struct CallTest {
    IssueId issue;
    OptionId option;
    StrawId straw;
    std::string ahead_because = {};  // where a gate is not met; may be empty
};

// `issue` only for its interests.
struct CallListTest {
    TestedList about = TestedList::interests;
    IssueId issue;
};

// Another rule of decision, put to the room before it is adopted.
struct TestRule {
    AdoptRule wanted;
};

// What goes with "cannot support yet".
struct ConcernWords {
    std::vector<InterestId> unserved;
    std::string reason;
    std::string would_help;

    [[nodiscard]] bool empty() const
    {
        return unserved.empty() && reason.empty() && would_help.empty();
    }
};

struct CountParty {
    TestId test;
    PartyId party;
    ConstituentId constituent;
    std::vector<StanceCount> counts;
    ConcernWords concern;
};

struct TakeStance {
    TestId test;
    ParticipantId participant;
    Stance stance = Stance::support;
    ConcernWords concern;
};

// Adds a concern to what a party or a person said before.
struct RaiseConcern {
    TestId test;
    PartyId party;
    ParticipantId participant;
    ConcernWords concern;
};

struct CloseTest {
    TestId test;
};

}  // namespace jointly
