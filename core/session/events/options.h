// Options, criteria, marks and straw designs. Options carry no party: inventing is not owning.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

#include <string>
#include <vector>

namespace jointly {

struct OptionOffered {
    static constexpr const char* tag = "option_offered";
    OptionId id;
    std::int32_t number = 0;
    IssueId issue;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("text", self.text);
    }
    friend bool operator==(const OptionOffered&, const OptionOffered&) = default;
};

struct OptionReworded {
    static constexpr const char* tag = "option_reworded";
    OptionId option;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("option", self.option);
        visit("text", self.text);
    }
    friend bool operator==(const OptionReworded&, const OptionReworded&) = default;
};

struct OptionWithdrawn {
    static constexpr const char* tag = "option_withdrawn";
    OptionId option;

    static void fields(auto& self, auto&& visit) { visit("option", self.option); }
    friend bool operator==(const OptionWithdrawn&, const OptionWithdrawn&) = default;
};

// The option serves the interest; both belong to one issue.
struct OptionServes {
    static constexpr const char* tag = "option_serves";
    OptionId option;
    InterestId interest;

    static void fields(auto& self, auto&& visit)
    {
        visit("option", self.option);
        visit("interest", self.interest);
    }
    friend bool operator==(const OptionServes&, const OptionServes&) = default;
};

struct OptionServesNot {
    static constexpr const char* tag = "option_serves_not";
    OptionId option;
    InterestId interest;

    static void fields(auto& self, auto&& visit)
    {
        visit("option", self.option);
        visit("interest", self.interest);
    }
    friend bool operator==(const OptionServesNot&, const OptionServesNot&) = default;
};

struct CriterionProposed {
    static constexpr const char* tag = "criterion_proposed";
    CriterionId id;
    std::int32_t number = 0;
    IssueId issue;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("text", self.text);
    }
    friend bool operator==(const CriterionProposed&, const CriterionProposed&) = default;
};

struct CriterionAgreed {
    static constexpr const char* tag = "criterion_agreed";
    CriterionId criterion;

    static void fields(auto& self, auto&& visit) { visit("criterion", self.criterion); }
    friend bool operator==(const CriterionAgreed&, const CriterionAgreed&) = default;
};

// Replaces what the same party said of the same option and criterion before.
struct OptionMarked {
    static constexpr const char* tag = "option_marked";
    OptionId option;
    CriterionId criterion;
    PartyId party;  // 0: the room together
    Mark mark = Mark::unsure;
    std::string reason;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("option", self.option);
        visit("criterion", self.criterion);
        visit(none_ok{"party"}, self.party);
        visit("mark", self.mark);
        visit("reason", self.reason);
    }
    friend bool operator==(const OptionMarked&, const OptionMarked&) = default;
};

// A straw design: a combination of options being shaped, with what the room adds to them in words.
struct StrawComposed {
    static constexpr const char* tag = "straw_composed";
    StrawId id;
    std::int32_t number = 0;
    IssueId issue;
    std::vector<OptionId> options;  // in the order they were named
    std::string text;               // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("options", self.options);
        visit("text", self.text);
    }
    friend bool operator==(const StrawComposed&, const StrawComposed&) = default;
};

struct StrawChanged {
    static constexpr const char* tag = "straw_changed";
    StrawId straw;
    std::vector<OptionId> options;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("straw", self.straw);
        visit("options", self.options);
        visit("text", self.text);
    }
    friend bool operator==(const StrawChanged&, const StrawChanged&) = default;
};

// Several options said as one, which serves what they served. The parts stay under it.
struct OptionsCombined {
    static constexpr const char* tag = "options_combined";
    OptionId id;
    std::int32_t number = 0;
    IssueId issue;
    std::vector<OptionId> parts;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit("issue", self.issue);
        visit("parts", self.parts);
        visit("text", self.text);
    }
    friend bool operator==(const OptionsCombined&, const OptionsCombined&) = default;
};

// The parts stand by themselves again; what held them is withdrawn.
struct OptionsParted {
    static constexpr const char* tag = "options_parted";
    OptionId option;

    static void fields(auto& self, auto&& visit) { visit("option", self.option); }
    friend bool operator==(const OptionsParted&, const OptionsParted&) = default;
};

// Other words are another criterion: what was agreed of the earlier ones no longer holds.
struct CriterionReworded {
    static constexpr const char* tag = "criterion_reworded";
    CriterionId criterion;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("criterion", self.criterion);
        visit("text", self.text);
    }
    friend bool operator==(const CriterionReworded&, const CriterionReworded&) = default;
};

struct CriterionWithdrawn {
    static constexpr const char* tag = "criterion_withdrawn";
    CriterionId criterion;

    static void fields(auto& self, auto&& visit) { visit("criterion", self.criterion); }
    friend bool operator==(const CriterionWithdrawn&, const CriterionWithdrawn&) = default;
};

// The straw design settles these issues too, and may hold their options.
struct StrawSpread {
    static constexpr const char* tag = "straw_spread";
    StrawId straw;
    std::vector<IssueId> issues;  // besides its own; none: its own alone again

    static void fields(auto& self, auto&& visit)
    {
        visit("straw", self.straw);
        visit("issues", self.issues);
    }
    friend bool operator==(const StrawSpread&, const StrawSpread&) = default;
};

}  // namespace jointly
