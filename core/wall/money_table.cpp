#include "core/wall/money_table.h"

#include "core/base/say.h"
#include "core/process/money.h"
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

// Without the term of the contract there are no years to count in.
void add_lines(WallModel& model, const Session& session)
{
    Table table{{say("No."), say("For"), say("Paid by"), say("Amount")}, {}, 3};
    for (const MoneyLine& line : session.money_lines) {
        if (!line.taken_out) {
            table.rows.push_back(
                {{label_of(line.id), line.terms.text, line.terms.payer, amount_of(line.terms)},
                    false});
        }
    }
    if (!table.rows.empty()) {
        model.blocks.emplace_back(Heading{say("Money"), {}});
        model.blocks.emplace_back(std::move(table));
        add_fact(model, say("Next"),
            say("Set the first and the last day of the contract, to see the cost of each year."));
    }
}

TableRow row_of(std::string label, std::string words, const std::vector<Decimal>& costs, bool total)
{
    TableRow row{{std::move(label), std::move(words)}, total};
    for (const Decimal cost : costs) {
        row.cells.push_back(money(cost));
    }
    return row;
}

bool any_line_of(const Session& session, const MoneyTable& costs, PackageId package)
{
    return std::any_of(costs.lines.begin(), costs.lines.end(),
        [&](const MoneyTable::Row& row) { return find(session, row.line)->package == package; });
}

void add_remarks(WallModel& model, const Session& session, const MoneyTable& costs)
{
    for (const MoneyLineId id : costs.outside) {
        add_fact(model, label_of(id), say("falls outside the years of the contract"));
    }
    for (const Package& package : session.packages) {
        if (any_line_of(session, costs, package.id)
            && state_of(session, package) != PackageState::agreed) {
            add_fact(model, label_of(package.id), say("is not agreed; its money is counted here"));
        }
    }
}

}  // namespace

void add_money(WallModel& model, const Session& session)
{
    const MoneyTable costs = money_by_year(session);
    if (costs.years.empty() || costs.lines.empty()) {
        add_lines(model, session);
        return;
    }
    Table table{{say("No."), say("For")}, {}, 2};
    for (std::size_t year = 1; year <= costs.years.size(); ++year) {
        table.heads.push_back(say("Year {number}", {{"number", year}}));
    }
    for (const MoneyTable::Row& row : costs.lines) {
        const MoneyTerms& terms = find(session, row.line)->terms;
        table.rows.push_back(row_of(label_of(row.line),
            say("{text}: {amount}", {{"text", terms.text}, {"amount", amount_of(terms)}}),
            row.costs, false));
    }
    for (const MoneyTable::Row& row : costs.totals) {
        table.rows.push_back(
            row_of({}, say("Paid by {payer}", {{"payer", row.payer}}), row.costs, true));
    }
    model.blocks.emplace_back(Heading{say("Money by contract year"), {}});
    model.blocks.emplace_back(std::move(table));
    for (std::size_t year = 0; year < costs.years.size(); ++year) {
        add_fact(model, say("Year {number}", {{"number", year + 1}}),
            say("{first} to {last}", {{"first", long_date(costs.years[year].first)},
                                         {"last", long_date(costs.years[year].last)}}));
    }
    add_remarks(model, session, costs);
}

}  // namespace jointly
