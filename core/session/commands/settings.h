// What the parties agree about how they work. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct AdoptRule {
    Scale scale = Scale::thumbs_discuss;
    Decides decides = Decides::every_member;
    int dissent = 0;
    int tries = 0;
    Fallback fallback = Fallback::park;
    std::vector<PartyQuorum> quorum;
};

struct AdoptKeeping {
    Keeping kept = Keeping::counts;
};

// An empty name or sign brings the usual one back.
struct NameStep {
    Step step = Step::framing;
    std::string name;
};

struct WordLegend {
    Scale scale = Scale::thumbs_discuss;
    Stance stance = Stance::support;
    std::string sign;
};

struct ChangePartySign {
    PartyId party;
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;
};

struct AdoptRecordRule {
    std::string kept;
    std::string copies;
    std::string evidence;
    std::string retention;
};

struct AdoptInitialsMeaning {
    InitialsMeaning meaning = InitialsMeaning::closed;
};

struct ProposeGroundRule {
    std::string text;
};

struct RewordGroundRule {
    GroundRuleId rule;
    std::string text;
};

struct AgreeGroundRule {
    GroundRuleId rule;
};

struct WithdrawGroundRule {
    GroundRuleId rule;
};

}  // namespace jointly
