// Rules of conduct for the table, agreed by the parties.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"

#include <string>

namespace jointly {

// A rule of conduct for the table. Its id is its number.
struct GroundRuleProposed {
    static constexpr const char* tag = "ground_rule_proposed";
    GroundRuleId id;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("text", self.text);
    }
    friend bool operator==(const GroundRuleProposed&, const GroundRuleProposed&) = default;
};

// Other words are another rule: what was agreed of the earlier ones no longer holds.
struct GroundRuleReworded {
    static constexpr const char* tag = "ground_rule_reworded";
    GroundRuleId rule;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("rule", self.rule);
        visit("text", self.text);
    }
    friend bool operator==(const GroundRuleReworded&, const GroundRuleReworded&) = default;
};

struct GroundRuleAgreed {
    static constexpr const char* tag = "ground_rule_agreed";
    GroundRuleId rule;

    static void fields(auto& self, auto&& visit) { visit("rule", self.rule); }
    friend bool operator==(const GroundRuleAgreed&, const GroundRuleAgreed&) = default;
};

struct GroundRuleWithdrawn {
    static constexpr const char* tag = "ground_rule_withdrawn";
    GroundRuleId rule;

    static void fields(auto& self, auto&& visit) { visit("rule", self.rule); }
    friend bool operator==(const GroundRuleWithdrawn&, const GroundRuleWithdrawn&) = default;
};

}  // namespace jointly
