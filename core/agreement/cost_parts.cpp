#include "core/agreement/cost_parts.h"

#include "core/agreement/round_parts.h"
#include "core/base/say.h"
#include "core/process/money.h"
#include "core/process/names.h"
#include "core/process/packages.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

std::vector<std::string> cells_of(std::string first, std::string second, const MoneyTable::Row& row)
{
    std::vector<std::string> cells{std::move(first), std::move(second)};
    for (const Decimal cost : row.costs) {
        cells.push_back(money(cost));
    }
    return cells;
}

}  // namespace

void add_costs(Document& document, const Session& session)
{
    const MoneyTable table = money_by_year(session);
    if (table.lines.empty()) {
        add_money(document, Session{}, session);  // without the term there are no years to sum by
        return;
    }
    GridTable grid{{say("No."), say("For")}, {}, 2};
    for (const ContractYear& year : table.years) {
        grid.heads.push_back(
            say("{first} to {last}", {{"first", iso(year.first)}, {"last", iso(year.last)}}));
    }
    for (const MoneyTable::Row& row : table.lines) {
        const MoneyLine& line = *find(session, row.line);
        grid.rows.push_back(cells_of(label_of(row.line),
            say("{text}: {amount}", {{"text", line.terms.text}, {"amount", amount_of(line.terms)}}),
            row));
    }
    for (const MoneyTable::Row& row : table.totals) {
        grid.rows.push_back(cells_of("", say("Paid by {payer}", {{"payer", row.payer}}), row));
    }
    document.blocks.emplace_back(HeadingLine{2, say("Money by contract year")});
    document.blocks.emplace_back(std::move(grid));
    for (const MoneyLineId id : table.outside) {
        document.blocks.emplace_back(Note{
            say("{label} falls outside the years of the contract.", {{"label", label_of(id)}})});
    }
    for (const Package& package : session.packages) {
        const bool has_lines =
            std::any_of(table.lines.begin(), table.lines.end(), [&](const MoneyTable::Row& row) {
                return find(session, row.line)->package == package.id;
            });
        if (has_lines && state_of(session, package) != PackageState::agreed) {
            document.blocks.emplace_back(
                Note{say("{label} is not agreed; its money is counted here.",
                    {{"label", label_of(package.id)}})});
        }
    }
    document.blocks.emplace_back(
        Statement{say("What is paid yearly counts by the days of a year in which it holds.")});
}

}  // namespace jointly
