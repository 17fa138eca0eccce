#include "core/agreement/agreement_grid.h"
#include "core/agreement/cost_parts.h"
#include "core/agreement/packet_parts.h"
#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/money.h"
#include "core/process/names.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <utility>
#include <vector>

namespace jointly {

namespace {

// When the last of those who ratify said yes; else by when the last of the others is to.
struct Ratified {
    Date on;                // none: of one of them no day is known
    bool expected = false;  // somebody has not said so yet
};

// Of one issue, or with none, of what belongs to none.
Ratified ratified_on(const Session& session, IssueId issue)
{
    Ratified said;
    Ratified due{{}, true};
    bool all_said = true;
    for (const Approval& approval : session.approvals) {
        if (approval.kind != ApprovalKind::ratification
            || (approval.issue && approval.issue != issue)) {
            continue;
        }
        if (said_yes(approval)) {
            said.on = std::max(said.on, approval.words.back().on);
        } else if (approval.due) {
            due.on = std::max(due.on, approval.due);
            all_said = false;
        } else {
            return {};
        }
    }
    return all_said ? said : due;
}

// Nothing where it does not reach back.
std::optional<std::string> reach_of(const std::string& what, Date from, const Ratified& ratified)
{
    if (!from || !ratified.on || from >= ratified.on) {
        return std::nullopt;
    }
    const std::string first = long_date(from);
    const std::string date = long_date(ratified.on);
    return ratified.expected
             ? say("{what} reaches back: it holds from {first}, and is to be ratified by {date}.",
                 {{"what", what}, {"first", first}, {"date", date}})
             : say("{what} reaches back: it holds from {first}, and was ratified on {date}.",
                 {{"what", what}, {"first", first}, {"date", date}});
}

std::optional<std::string> reach_of(const Session& session, const Language& language, const Ta& ta)
{
    const Date from = language.effective.date;  // none but where it holds from a day
    const std::string what = heading_of(session, *find(session, language.provision));
    if (auto reach = reach_of(what, from, ratified_on(session, ta.issue))) {
        return reach;
    }
    const Date initialled = day_of(session, ta);
    if (!from || from >= initialled) {
        return std::nullopt;
    }
    return say("{what} reaches back: it holds from {first}, and was initialled on {date}.",
        {{"what", what}, {"first", long_date(from)}, {"date", long_date(initialled)}});
}

// `is_known`: a day of ratification is.
void add_reaches(Document& document, const std::vector<std::string>& reaches, bool is_known)
{
    for (const std::string& reach : reaches) {
        document.blocks.emplace_back(Note{reach});
    }
    if (reaches.empty()) {
        document.blocks.emplace_back(
            Statement{is_known ? say("Nothing here reaches back to before it is ratified.")
                               : say("No day is set for ratification yet, so it is not said what "
                                     "reaches back to before it.")});
    }
}

std::string from_of(const Session& session, const Language& language, const Ta& ta)
{
    const std::string from = words_of(language.effective);
    if (from.empty()) {
        return say("not stated");
    }
    if (!is_ratified(session, ta)) {
        return from;
    }
    const std::string ratified = long_date(ratified_on(session, ta.issue).on);
    switch (language.effective.basis) {
        case EffectiveBasis::on_ratification: return with(from, ratified);
        case EffectiveBasis::first_pay_period:
            return with(from, say("ratified on {date}", {{"date", ratified}}));
        default: return from;
    }
}

// A day on which money begins, ends, or is paid once.
struct PayStep {
    Date on;
    bool ends = false;
    MoneyLineId line;
    friend auto operator<=>(const PayStep&, const PayStep&) = default;
};

std::vector<PayStep> steps_of(const Session& session)
{
    std::vector<PayStep> steps;
    for (const MoneyLine& line : session.money_lines) {
        if (!still_stands(session, line)) {
            continue;
        }
        steps.push_back({line.terms.start, false, line.id});
        if (line.terms.last && line.terms.recurs != Recurs::once) {
            steps.push_back({line.terms.last, true, line.id});
        }
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

std::string sentence_of(const MoneyLine& line, bool ends)
{
    const std::string label = label_of(line.id);
    const std::string& text = line.terms.text;
    return line.terms.recurs == Recurs::once
             ? say("{label} {text}: paid once", {{"label", label}, {"text", text}})
         : ends ? say("{label} {text}: last day", {{"label", label}, {"text", text}})
                : say("{label} {text}: begins", {{"label", label}, {"text", text}});
}

}  // namespace

void add_effective_dates(Document& document, const Session& session, const Successor& successor)
{
    document.blocks.emplace_back(HeadingLine{2, say("From when it holds")});
    GridTable grid{
        {say("Provision"), say("No."), say("From"), say("Until")}, {}, GridTable::no_figures};
    std::vector<std::string> reaches;
    bool is_known = false;
    for (const AgreedChange& change : successor.changes) {
        const Language& language = *find(session, change.language);
        const Ta& ta = *find(session, change.ta);
        grid.rows.push_back({heading_of(session, *find(session, change.provision)), label_of(ta.id),
            from_of(session, language, ta),
            language.sunset ? long_date(language.sunset) : say("as long as the contract")});
        is_known = is_known || ratified_on(session, ta.issue).on;
        if (auto reach = reach_of(session, language, ta)) {
            reaches.push_back(*std::move(reach));
        }
    }
    document.blocks.emplace_back(std::move(grid));
    add_reaches(document, reaches, is_known);
}

void add_payroll_steps(Document& document, const Session& session)
{
    document.blocks.emplace_back(HeadingLine{2, say("Payroll steps")});
    GridTable grid{
        {say("On"), say("Step"), say("Amount"), say("Paid by")}, {}, GridTable::no_figures};
    std::vector<std::string> reaches;
    bool is_known = false;
    for (const PayStep& step : steps_of(session)) {
        const MoneyLine& line = *find(session, step.line);
        grid.rows.push_back(
            {iso(step.on), sentence_of(line, step.ends), amount_of(line.terms), line.terms.payer});
        is_known = is_known || ratified_on(session, line.issue).on;
        auto reach = step.ends ? std::nullopt
                               : reach_of(with(label_of(line.id), line.terms.text), step.on,
                                   ratified_on(session, line.issue));
        if (reach) {
            reaches.push_back(*std::move(reach));
        }
    }
    if (grid.rows.empty()) {
        document.blocks.emplace_back(
            Statement{say("No money was stated, so no payroll step follows from it.")});
        return;
    }
    document.blocks.emplace_back(std::move(grid));
    add_reaches(document, reaches, is_known);
    if (session.term) {
        add_costs(document, session);
    } else {
        document.blocks.emplace_back(Note{say("The term of the contract was not set, so nothing is "
                                              "summed by contract year.")});
    }
}

}  // namespace jointly
