#include "core/agreement/ledger.h"

#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/money.h"
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/session/citation.h"

namespace jointly {

namespace {

std::string labels_of(const Session& session, const std::vector<LanguageId>& languages)
{
    std::vector<std::string> labels;
    for (const LanguageId id : languages) {
        labels.push_back(citation(session, *find(session, find(session, id)->provision)));
    }
    return joined(labels);
}

std::string effective_of(const Session& session, const std::vector<LanguageId>& languages)
{
    std::vector<std::string> all;
    for (const LanguageId id : languages) {
        const Language& language = *find(session, id);
        const std::string from = words_of(language.effective);
        const std::string span = language.sunset ? say("{from} to {last}",
                                     {{"from", from}, {"last", long_date(language.sunset)}})
                                                 : from;
        if (!span.empty() && std::find(all.begin(), all.end(), span) == all.end()) {
            all.push_back(span);
        }
    }
    return joined(all);
}

// The day on which the last initials were given; else that on which the agreement was drafted.
std::string day_of(const Session& session, const Ta& ta)
{
    std::int64_t at_ms = ta.drafted_ms;
    for (const Initials& given : ta.initials) {
        at_ms = std::max(at_ms, given.at_ms);
    }
    const Meeting* const meeting = meeting_at(session, at_ms);
    return iso(local_date(at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min));
}

// "Ratified"; "Superseded (TA-4)"; "Voted down (the swaps are missing)".
std::string state_in_ledger(const Session& session, const Ta& ta)
{
    const std::string state(name_of(state_of(session, ta)));
    return ta.superseded_by ? with(state, label_of(ta.superseded_by))
                            : with(state, ta.aside_reason);
}

std::string issue_cell(const Issue& issue)
{
    return say("{number} {name}", {{"number", issue.id.value}, {"name", short_name(issue)}});
}

void add_agreements(Document& document, const Session& session)
{
    GridTable grid{
        {say("No."), say("Provision"), say("Issue"), say("State"), say("Date"), say("In effect")},
        {}, GridTable::no_figures};
    for (const Ta& ta : session.tas) {
        grid.rows.push_back({label_of(ta.id), labels_of(session, ta.languages),
            issue_cell(*find(session, ta.issue)), state_in_ledger(session, ta), day_of(session, ta),
            effective_of(session, ta.languages)});
    }
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        const Ta* const ta = latest_ta(session, id);
        if (ta == nullptr || !is_on_the_table(*ta)) {
            const auto languages = current_languages(session, id);
            grid.rows.push_back({"-", labels_of(session, languages), issue_cell(issue),
                with(std::string(name_of(state_of(session, issue))), set_aside_sentence(issue)), "",
                effective_of(session, languages)});
        }
    }
    document.blocks.emplace_back(HeadingLine{2, say("Agreements and issues")});
    if (grid.rows.empty()) {
        document.blocks.emplace_back(Note{say("No issue has been raised yet.")});
    } else {
        document.blocks.emplace_back(std::move(grid));
    }
}

std::vector<std::string> cells_of(std::string first, std::string second, const MoneyTable::Row& row)
{
    std::vector<std::string> cells{std::move(first), std::move(second)};
    for (const Decimal cost : row.costs) {
        cells.push_back(money(cost));
    }
    return cells;
}

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

void add_packages(Document& document, const Session& session)
{
    Part part(document, say("Packages"));
    for (const Package& package : session.packages) {
        part.add(label_of(package.id),
            say("{title}. {where}",
                {{"title", package.title}, {"where", sentence_of(session, package)}}));
    }
    part.finish();
}

void add_all_approvals(Document& document, const Session& session)
{
    Part part(document, say("Approvals"));
    for (const Approval& approval : session.approvals) {
        add_approval_rows(part, session, approval);
    }
    part.finish();
}

// "Allied Care Workers, Local 412 · Tamarack Valley Health"
std::string parties_of(const Session& session)
{
    std::string names;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            names = names.empty() ? std::string(signing_name(party))
                                  : say("{names} \u00b7 {next}",
                                      {{"names", names}, {"next", signing_name(party)}});
        }
    }
    return names;
}

}  // namespace

Document ledger(const Session& session)
{
    Document document{say("Ledger"), {}};
    document.blocks.emplace_back(TitleLine{say("LEDGER"), parties_of(session)});
    add_agreements(document, session);
    add_letters(document, Session{}, session);
    add_packages(document, session);
    add_all_approvals(document, session);
    add_costs(document, session);
    add_attachments(document, Session{}, session);
    return as_kept(std::move(document), session);
}

}  // namespace jointly
