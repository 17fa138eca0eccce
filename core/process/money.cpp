#include "core/process/money.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

// The days of a year in which the terms hold; 0: none.
int days_within(const MoneyTerms& terms, const ContractYear& year)
{
    const Date first = std::max(terms.start, year.first);
    const Date last = terms.last ? std::min(terms.last, year.last) : year.last;
    return last < first ? 0 : days_between(first, last) + 1;
}

bool falls_into(const MoneyTerms& terms, const ContractYear& year)
{
    return terms.recurs == Recurs::once ? terms.start >= year.first && terms.start <= year.last
                                        : days_within(terms, year) > 0;
}

void add_to_total(std::vector<MoneyTable::Row>& totals, const MoneyTable::Row& row)
{
    auto total = std::find_if(totals.begin(), totals.end(),
        [&](const MoneyTable::Row& one) { return folded(one.payer) == folded(row.payer); });
    if (total == totals.end()) {
        totals.push_back({{}, row.payer, row.costs});
        return;
    }
    std::transform(
        total->costs.begin(), total->costs.end(), row.costs.begin(), total->costs.begin(), sum_of);
}

}  // namespace

bool still_stands(const Session& session, const MoneyLine& line)
{
    const Package* const package = find(session, line.package);
    const Issue* const issue = find(session, line.issue);
    return !line.taken_out && (package == nullptr || !package->withdrawn)
        && (issue == nullptr || issue->state != IssueState::withdrawn);
}

std::vector<ContractYear> contract_years(const ContractTerm& term)
{
    std::vector<ContractYear> years;
    Date first = term.start;
    for (int count = 1; first <= term.last && count <= contract_years_most; ++count) {
        const Date next = years_after(term.start, count);
        years.push_back(
            {first, std::min(day_after(next, -1), term.last), days_between(first, next)});
        first = next;
    }
    return years;
}

Decimal cost_in(const MoneyTerms& terms, const ContractYear& year)
{
    constexpr std::int64_t cent = decimal_unit / 100;
    if (!falls_into(terms, year)) {
        return {};
    }
    const Share of_year =
        terms.recurs == Recurs::once ? Share{} : Share{days_within(terms, year), year.days};
    return terms.kind == MoneyKind::percent ? share_of(
               terms.base, {terms.value.ten_thousandths, 100 * decimal_unit}, of_year, cent)
                                            : share_of(terms.value, {}, of_year, cent);
}

std::string amount_of(const MoneyTerms& terms)
{
    const std::string recurs(name_of(terms.recurs));
    return terms.kind == MoneyKind::percent
             ? say("{value} % of {base} {recurs}",
                 {{"value", grouped(terms.value)}, {"base", money(terms.base)}, {"recurs", recurs}})
             : say("{value} {recurs}", {{"value", money(terms.value)}, {"recurs", recurs}});
}

MoneyTable money_by_year(const Session& session, PackageId package)
{
    MoneyTable table;
    if (!session.term) {
        return table;
    }
    table.years = contract_years(*session.term);
    for (const MoneyLine& line : session.money_lines) {
        if (!still_stands(session, line) || (package && line.package != package)) {
            continue;
        }
        MoneyTable::Row row{line.id, line.terms.payer, {}};
        for (const ContractYear& year : table.years) {
            row.costs.push_back(cost_in(line.terms, year));
        }
        if (std::none_of(table.years.begin(), table.years.end(),
                [&](const ContractYear& year) { return falls_into(line.terms, year); })) {
            table.outside.push_back(line.id);
        }
        add_to_total(table.totals, row);
        table.lines.push_back(std::move(row));
    }
    return table;
}

}  // namespace jointly
