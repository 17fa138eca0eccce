// What the parties agreed about how they decide.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

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

}  // namespace jointly
