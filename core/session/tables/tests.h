// Consensus tests, with what was tested, under which rule, and what was said.
#pragma once

#include "core/session/event.h"
#include "core/session/tables/people.h"

#include <string>
#include <vector>

namespace jointly {

struct PartyCount {
    PartyId party;
    ConstituentId constituent;
    std::vector<StanceCount> counts;
    friend bool operator==(const PartyCount&, const PartyCount&) = default;
};

struct PersonStance {
    ParticipantId participant;
    Stance stance = Stance::support;
    friend bool operator==(const PersonStance&, const PersonStance&) = default;
};

struct Concern {
    PartyId party;
    ConstituentId constituent;
    ParticipantId participant;
    std::vector<InterestId> unserved;
    std::string reason;
    std::string would_help;
    friend bool operator==(const Concern&, const Concern&) = default;
};

struct Test {
    TestId id;
    IssueId issue;  // 0: ground rules
    TestKind kind = TestKind::concept_;
    TestedList about = TestedList::interests;  // of a list only
    OptionId option;
    StrawId straw;
    std::vector<LanguageId> languages;
    TestId retest_of;
    std::vector<TestedText> texts;
    Rule rule;                        // under which it was called
    std::vector<LegendSign> legends;  // the room's own signs of then
    Keeping kept = Keeping::counts;
    std::vector<PartyQuorum> present;   // when it was called, of each party whose presence is noted
    std::vector<PartyQuorum> at_table;  // when it was called, here or not, observers apart
    std::vector<PartyCount> counts;
    std::vector<PersonStance> stances;
    std::vector<Concern> concerns;
    bool open = true;
    std::int64_t called_ms = 0;
    std::int64_t closed_ms = 0;
    friend bool operator==(const Test&, const Test&) = default;
};

}  // namespace jointly
