// What an agreement costs, by contract year and by who pays. Exact decimals; never a total across those
// who pay.
//
// A contract year runs from a first day to the day before it comes round again; the last one may be
// shorter. What is paid once counts in the year of its first day. What is paid yearly counts in each year
// by the days in which it holds: for a whole year in full, for 92 of 365 days with 92/365 of it, to the
// cent, halves away from zero.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

struct ContractYear {
    Date first;
    Date last;
    int days = 365;  // of the whole year, also where the contract ends within it
    friend bool operator==(const ContractYear&, const ContractYear&) = default;
};
[[nodiscard]] std::vector<ContractYear> contract_years(const ContractTerm&);

// What the terms cost within one contract year, in whole cents.
[[nodiscard]] Decimal cost_in(const MoneyTerms&, const ContractYear&);

// "3 % of 41,000,000.00 a year"
[[nodiscard]] std::string amount_of(const MoneyTerms&);

struct MoneyTable {
    std::vector<ContractYear> years;  // none: the term of the contract was not set
    struct Row {
        MoneyLineId line;  // of a total: none
        std::string payer;
        std::vector<Decimal> costs;  // by year
        friend bool operator==(const Row&, const Row&) = default;
    };
    // That still stand, by their numbers.
    std::vector<Row> lines;
    std::vector<Row> totals;           // one for each payer, in the order in which they first pay
    std::vector<MoneyLineId> outside;  // lines that hold on no day of any year
};
// Neither taken out, nor of a package or an issue that was withdrawn.
[[nodiscard]] bool still_stands(const Session&, const MoneyLine&);

// Of the lines of one package, or with no package, of all that stand.
[[nodiscard]] MoneyTable money_by_year(const Session&, PackageId = {});

}  // namespace jointly
