// What the parties agreed about how they decide.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

#include <string>
#include <vector>

namespace jointly {

// How many of a party must be at the table for a test to count.
struct PartyQuorum {
    PartyId party;
    std::int32_t people = 0;

    static void fields(auto& self, auto&& visit)
    {
        visit("party", self.party);
        visit("people", self.people);
    }
    friend bool operator==(const PartyQuorum&, const PartyQuorum&) = default;
};

struct RuleAdopted {
    static constexpr const char* tag = "rule_adopted";
    Scale scale = Scale::thumbs_discuss;
    Decides decides = Decides::every_member;
    std::int32_t dissent = 0;  // all_but_n: how many per party may stay apart
    std::int32_t tries = 0;    // all_but_n: from which closed test of a retest chain on
    Fallback fallback = Fallback::park;
    std::vector<PartyQuorum> quorum;  // a party that is not named has none

    static void fields(auto& self, auto&& visit)
    {
        visit("scale", self.scale);
        visit("decides", self.decides);
        visit("dissent", self.dissent);
        visit("tries", self.tries);
        visit("fallback", self.fallback);
        visit("quorum", self.quorum);
    }
    friend bool operator==(const RuleAdopted&, const RuleAdopted&) = default;
};

struct KeepingAdopted {
    static constexpr const char* tag = "keeping_adopted";
    Keeping kept = Keeping::counts;

    static void fields(auto& self, auto&& visit) { visit("kept", self.kept); }
    friend bool operator==(const KeepingAdopted&, const KeepingAdopted&) = default;
};

// The name that the room gives to a step; empty: the usual one again.
struct StepNamed {
    static constexpr const char* tag = "step_named";
    Step step = Step::framing;
    std::string name;

    static void fields(auto& self, auto&& visit)
    {
        visit("step", self.step);
        visit("name", self.name);
    }
    friend bool operator==(const StepNamed&, const StepNamed&) = default;
};

// What shows a stance on a scale in this room; empty: the usual sign again.
struct LegendWorded {
    static constexpr const char* tag = "legend_worded";
    Scale scale = Scale::thumbs_discuss;
    Stance stance = Stance::support;
    std::string sign;  // "Thumb sideways"

    static void fields(auto& self, auto&& visit)
    {
        visit("scale", self.scale);
        visit("stance", self.stance);
        visit("sign", self.sign);
    }
    friend bool operator==(const LegendWorded&, const LegendWorded&) = default;
};

// The sign of a party on the wall and on paper.
struct PartySignChanged {
    static constexpr const char* tag = "party_sign_changed";
    PartyId party;
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;

    static void fields(auto& self, auto&& visit)
    {
        visit("party", self.party);
        visit("shape", self.shape);
        visit("colour", self.colour);
    }
    friend bool operator==(const PartySignChanged&, const PartySignChanged&) = default;
};

// What is kept of the talks, who holds it, whether it is evidence, and how long; each may be empty.
struct RecordRuleAdopted {
    static constexpr const char* tag = "record_rule_adopted";
    std::string kept;
    std::string copies;
    std::string evidence;
    std::string retention;

    static void fields(auto& self, auto&& visit)
    {
        visit("kept", self.kept);
        visit("copies", self.copies);
        visit("evidence", self.evidence);
        visit("retention", self.retention);
    }
    friend bool operator==(const RecordRuleAdopted&, const RecordRuleAdopted&) = default;
};

struct InitialsMeaningAdopted {
    static constexpr const char* tag = "initials_meaning_adopted";
    InitialsMeaning meaning = InitialsMeaning::closed;

    static void fields(auto& self, auto&& visit) { visit("meaning", self.meaning); }
    friend bool operator==(const InitialsMeaningAdopted&, const InitialsMeaningAdopted&) = default;
};

}  // namespace jointly
