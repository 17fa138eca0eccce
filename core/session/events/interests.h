// Story and interests. `number` is the item's spoken number within its issue.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

// Whose it is. Mutual is a word of its own, not a party: what the deciding parties hold together.
// Neither mutual nor a party: said by nobody in particular.
struct Holder {
    bool mutual = false;
    PartyId party;  // 0: none, and always 0 when mutual

    static void fields(auto& self, auto&& visit)
    {
        visit("mutual", self.mutual);
        visit(none_ok{"party"}, self.party);
    }
    friend bool operator==(const Holder&, const Holder&) = default;
};

struct StoryTold {
    static constexpr const char* tag = "story_told";
    StoryId id;
    std::int32_t number = 0;
    IssueId issue;
    Holder holder;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("holder", self.holder);
        visit("text", self.text);
    }
    friend bool operator==(const StoryTold&, const StoryTold&) = default;
};

struct InterestRecorded {
    static constexpr const char* tag = "interest_recorded";
    InterestId id;
    std::int32_t number = 0;
    IssueId issue;
    Holder holder;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("holder", self.holder);
        visit("text", self.text);
    }
    friend bool operator==(const InterestRecorded&, const InterestRecorded&) = default;
};

struct InterestReworded {
    static constexpr const char* tag = "interest_reworded";
    InterestId interest;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("interest", self.interest);
        visit("text", self.text);
    }
    friend bool operator==(const InterestReworded&, const InterestReworded&) = default;
};

struct InterestMarkedMutual {
    static constexpr const char* tag = "interest_marked_mutual";
    InterestId interest;

    static void fields(auto& self, auto&& visit) { visit("interest", self.interest); }
    friend bool operator==(const InterestMarkedMutual&, const InterestMarkedMutual&) = default;
};

struct InterestWithdrawn {
    static constexpr const char* tag = "interest_withdrawn";
    InterestId interest;

    static void fields(auto& self, auto&& visit) { visit("interest", self.interest); }
    friend bool operator==(const InterestWithdrawn&, const InterestWithdrawn&) = default;
};

// A fact that both parties can look at, and where it comes from.
struct DataGiven {
    static constexpr const char* tag = "data_given";
    DataId id;
    std::int32_t number = 0;
    IssueId issue;
    std::string text;
    std::string source;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("text", self.text);
        visit("source", self.source);
    }
    friend bool operator==(const DataGiven&, const DataGiven&) = default;
};

// Several interests said as one. The parts stay, with their numbers, under the one that holds them.
struct InterestsMerged {
    static constexpr const char* tag = "interests_merged";
    InterestId id;
    std::int32_t number = 0;
    IssueId issue;
    Holder holder;
    std::vector<InterestId> parts;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("holder", self.holder);
        visit("parts", self.parts);
        visit("text", self.text);
    }
    friend bool operator==(const InterestsMerged&, const InterestsMerged&) = default;
};

// The parts stand by themselves again; what held them is withdrawn.
struct InterestsUnmerged {
    static constexpr const char* tag = "interests_unmerged";
    InterestId interest;

    static void fields(auto& self, auto&& visit) { visit("interest", self.interest); }
    friend bool operator==(const InterestsUnmerged&, const InterestsUnmerged&) = default;
};

}  // namespace jointly
