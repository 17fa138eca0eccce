// What an agreement costs, in exact decimals, line by line.
#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/session/enums.h"

#include <string>

namespace jointly {

// From when to when the contract holds; its years are counted from the first day.
struct ContractTermSet {
    static constexpr const char* tag = "contract_term_set";
    Date start;
    Date last;  // the last day

    static void fields(auto& self, auto&& visit)
    {
        visit("start", self.start);
        visit("last", self.last);
    }
    friend bool operator==(const ContractTermSet&, const ContractTermSet&) = default;
};

inline constexpr Decimal percent_most{1'000 * decimal_unit};
inline constexpr int contract_years_most = 50;

// What a party pays: a percentage of a base, or an amount. Yearly ones run from `start` to `last`, or
// to the end of the contract.
struct MoneyTerms {
    MoneyKind kind = MoneyKind::amount;
    Decimal value;  // of 100 and at most percent_most either way, or of money
    Decimal base;   // percent only: the yearly amount that it is of
    Recurs recurs = Recurs::yearly;
    Date start;
    Date last;          // none: to the end of the contract
    std::string text;   // what it is for
    std::string payer;  // who pays

    static void fields(auto& self, auto&& visit)
    {
        visit("kind", self.kind);
        visit("value", self.value);
        visit("base", self.base);
        visit("recurs", self.recurs);
        visit("start", self.start);
        visit("last", self.last);
        visit("text", self.text);
        visit("payer", self.payer);
    }
    friend bool operator==(const MoneyTerms&, const MoneyTerms&) = default;
};

struct MoneyLineStated {
    static constexpr const char* tag = "money_line_stated";
    MoneyLineId id;
    IssueId issue;
    PackageId package;
    MoneyTerms terms;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit(none_ok{"package"}, self.package);
        visit("terms", self.terms);
    }
    friend bool operator==(const MoneyLineStated&, const MoneyLineStated&) = default;
};

struct MoneyLineChanged {
    static constexpr const char* tag = "money_line_changed";
    MoneyLineId line;
    MoneyTerms terms;

    static void fields(auto& self, auto&& visit)
    {
        visit("line", self.line);
        visit("terms", self.terms);
    }
    friend bool operator==(const MoneyLineChanged&, const MoneyLineChanged&) = default;
};

struct MoneyLineTakenOut {
    static constexpr const char* tag = "money_line_taken_out";
    MoneyLineId line;

    static void fields(auto& self, auto&& visit) { visit("line", self.line); }
    friend bool operator==(const MoneyLineTakenOut&, const MoneyLineTakenOut&) = default;
};

}  // namespace jointly
