// The term of the contract, and what an agreement costs.
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

std::optional<Problem> numbers_problem(const MoneyTerms& terms)
{
    const Decimal none{};
    if (terms.value == none) {
        return Problem{say("Write the amount or the percentage first.")};
    }
    if (terms.kind == MoneyKind::amount) {
        return terms.base == none
                 ? std::nullopt
                 : std::optional(Problem{say("An amount has no base. Leave the base out.")});
    }
    if (!(terms.base > none)) {
        return Problem{say("Say of which yearly amount the percentage is.")};
    }
    if (terms.value > percent_most || terms.value < Decimal{-percent_most.ten_thousandths}) {
        return Problem{say("A percentage is at most 1,000. Write a larger one as an amount.")};
    }
    constexpr Share whole_year{};
    const Decimal yearly =
        share_of(terms.base, {terms.value.ten_thousandths, 100 * decimal_unit}, whole_year, 1);
    if (yearly > Decimal{decimal_most} || yearly < Decimal{-decimal_most}) {
        return Problem{say("That is too large to be added up exactly. Look at the base.")};
    }
    return std::nullopt;
}

// The terms as they are kept; without a first day, from the first day of the contract.
Result<MoneyTerms> tidied(const Session& session, const MoneyTerms& typed)
{
    const Words text = words("What it is for", typed.text, "Write what it is for first.");
    const Words payer = words("Who pays", typed.payer, "Say who pays.");
    if (auto problem = first_problem({&text, &payer})) {
        return *problem;
    }
    if (auto problem = numbers_problem(typed)) {
        return *problem;
    }
    MoneyTerms terms = typed;
    terms.text = text.text;
    terms.payer = payer.text;
    if (!terms.start && session.term) {
        terms.start = session.term->start;
    }
    if (!terms.start) {
        return Problem{say("Say from when, or set the term of the contract first.")};
    }
    if (terms.last && terms.recurs == Recurs::once) {
        return Problem{say("What is paid once has no last day. Leave it out, or say yearly.")};
    }
    if (terms.last && terms.last < terms.start) {
        return Problem{say("The last day comes before the first. Look at the dates.")};
    }
    return terms;
}

// Money of a package that is agreed is part of what was accepted.
std::optional<Problem> package_problem(const Session& session, PackageId id)
{
    const Package* const package = find(session, id);
    if (id && package == nullptr) {
        return not_there("package");
    }
    if (package != nullptr && state_of(session, *package) == PackageState::agreed) {
        return Problem{say("{label} is agreed and its money stays as it is. Make a new package.",
            {{"label", label_of(id)}})};
    }
    return std::nullopt;
}

Result<Events> on_line(const Session& session, MoneyLineId id, const auto& events_for)
{
    const MoneyLine* const line = find(session, id);
    if (line == nullptr) {
        return not_there("money line");
    }
    if (line->taken_out) {
        return Problem{say(
            "{label} was taken out. State it again if it still holds.", {{"label", label_of(id)}})};
    }
    if (auto problem = package_problem(session, line->package)) {
        return *problem;
    }
    return events_for(*line);
}

}  // namespace

Result<Events> decide_one(const Session& session, const SetContractTerm& command)
{
    if (!command.start || !command.last) {
        return Problem{say("Say the first and the last day of the contract.")};
    }
    if (command.last < command.start) {
        return Problem{say("The last day comes before the first. Look at the dates.")};
    }
    if (command.last.year - command.start.year >= contract_years_most) {
        return Problem{say("A contract holds for less than {most} years. Look at the dates.",
            {{"most", contract_years_most}})};
    }
    const ContractTerm wanted{command.start, command.last};
    return session.term == wanted ? Events{} : Events{ContractTermSet{command.start, command.last}};
}

Result<Events> decide_one(const Session& session, const StateMoneyLine& command)
{
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    if (auto problem = package_problem(session, command.package)) {
        return *problem;
    }
    auto terms = tidied(session, command.terms);
    if (!terms.ok()) {
        return terms.problem();
    }
    return Events{MoneyLineStated{
        session.next.money_line, command.issue, command.package, std::move(terms).value()}};
}

Result<Events> decide_one(const Session& session, const ChangeMoneyLine& command)
{
    return on_line(session, command.line, [&](const MoneyLine& line) -> Result<Events> {
        auto terms = tidied(session, command.terms);
        if (!terms.ok()) {
            return terms.problem();
        }
        return line.terms == terms.value()
                 ? Events{}
                 : Events{MoneyLineChanged{line.id, std::move(terms).value()}};
    });
}

Result<Events> decide_one(const Session& session, const TakeOutMoneyLine& command)
{
    return on_line(session, command.line,
        [](const MoneyLine& line) { return Events{MoneyLineTakenOut{line.id}}; });
}

}  // namespace jointly::rules
