// Packages: items that stand or fall together.
#include "core/process/packages.h"

#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

// What follows for a package that is there and may still change.
Result<Events> on_open(const Session& session, PackageId id, const auto& events_for)
{
    const Package* const package = find(session, id);
    if (package == nullptr) {
        return not_there("package");
    }
    if (package->withdrawn) {
        return Problem{
            say("{label} was withdrawn. Make a new package to go on.", {{"label", label_of(id)}})};
    }
    if (state_of(session, *package) == PackageState::agreed) {
        return Problem{say("{label} is agreed and stays as it is. Make a new package to go on.",
            {{"label", label_of(id)}})};
    }
    return events_for(*package);
}

std::optional<Problem> deciding_problem(const Session& session, PartyId id)
{
    const Party* const party = find(session, id);
    if (party == nullptr) {
        return not_there("party");
    }
    if (!party->deciding) {
        return Problem{say("{party} has a voice and does not decide. Let a deciding party speak.",
            {{"party", party->name}})};
    }
    return std::nullopt;
}

// What cannot be put in: it is not there, was withdrawn, or is in already.
std::optional<Problem> item_problem(
    const Session& session, const Package& package, const AddToPackage& item)
{
    if (auto problem = missing(session, item.issue, "issue")) {
        return problem;
    }
    if (auto problem = missing(session, item.ta, "tentative agreement")) {
        return problem;
    }
    if (auto problem = missing(session, item.proposal, "proposal")) {
        return problem;
    }
    const Issue* const issue = find(session, item.issue);
    const Ta* const ta = find(session, item.ta);
    if ((issue != nullptr && issue->state == IssueState::withdrawn)
        || (ta != nullptr && ta->withdrawn)) {
        return Problem{say("It was withdrawn. Take it up again before it goes into a package.")};
    }
    const bool is_in =
        std::any_of(package.items.begin(), package.items.end(), [&](const PackageItem& one) {
            return !one.taken_out && (item.issue || item.ta || item.proposal)
                && one.issue == item.issue && one.ta == item.ta && one.proposal == item.proposal;
        });
    if (is_in) {
        return Problem{say("It is in {label} already.", {{"label", label_of(package.id)}})};
    }
    return std::nullopt;
}

}  // namespace

Result<Events> decide_one(const Session& session, const MakePackage& command)
{
    const Words title = words("The title", command.title, "Give the package a name first.");
    if (title.problem) {
        return *title.problem;
    }
    if (auto problem = missing(session, command.party, "party")) {
        return *problem;
    }
    return Events{PackageMade{session.next.package, command.party, title.text}};
}

Result<Events> decide_one(const Session& session, const AddToPackage& command)
{
    const Words text = words("The item", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    return on_open(session, command.package, [&](const Package& package) -> Result<Events> {
        const int named =
            (command.issue ? 1 : 0) + (command.ta ? 1 : 0) + (command.proposal ? 1 : 0);
        if (named > 1 || (named == 0 && text.text.empty())) {
            return Problem{
                say("Put in one issue, one agreement, one proposal, or words of your own.")};
        }
        if (auto problem = item_problem(session, package, command)) {
            return *problem;
        }
        const auto number = static_cast<std::int32_t>(package.items.size() + 1);
        return Events{PackageItemAdded{
            package.id, number, command.issue, command.ta, command.proposal, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const TakeOutOfPackage& command)
{
    return on_open(session, command.package, [&](const Package& package) -> Result<Events> {
        const bool is_in = std::any_of(package.items.begin(), package.items.end(),
            [&](const PackageItem& one) { return one.number == command.item && !one.taken_out; });
        if (!is_in) {
            return Problem{say("There is no item {number} in {label}.",
                {{"number", command.item}, {"label", label_of(package.id)}})};
        }
        return Events{PackageItemTakenOut{package.id, command.item}};
    });
}

Result<Events> decide_one(const Session& session, const OfferPackage& command)
{
    const Words text = words("The offer", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = deciding_problem(session, command.party)) {
        return *problem;
    }
    return on_open(session, command.package, [&](const Package& package) -> Result<Events> {
        const bool holds_any = std::any_of(package.items.begin(), package.items.end(),
                                   [](const PackageItem& one) { return !one.taken_out; })
                            || std::any_of(session.money_lines.begin(), session.money_lines.end(),
                                [&](const MoneyLine& line) {
                                    return line.package == package.id && !line.taken_out;
                                });
        if (!holds_any) {
            return Problem{say(
                "{label} is empty. Put something in first.", {{"label", label_of(package.id)}})};
        }
        if (state_of(session, package) == PackageState::waiting && text.text.empty()) {
            return Problem{say("{label} is offered as it stands. Change it, or say what is new.",
                {{"label", label_of(package.id)}})};
        }
        return Events{PackageOffered{package.id, command.party,
            static_cast<std::int32_t>(package.offers.size() + 1), text.text}};
    });
}

Result<Events> decide_one(const Session& session, const AcceptPackage& command)
{
    if (auto problem = deciding_problem(session, command.party)) {
        return *problem;
    }
    return on_open(session, command.package, [&](const Package& package) -> Result<Events> {
        const int last = static_cast<int>(package.offers.size());
        if (last == 0) {
            return Problem{say("{label} has not been offered yet. Let a party offer it first.",
                {{"label", label_of(package.id)}})};
        }
        if (command.revision != last) {
            return Problem{say("{label} was offered last as revision {last}. Accept that one.",
                {{"label", label_of(package.id)}, {"last", last}})};
        }
        const PackageState state = state_of(session, package);
        if (state == PackageState::changed_since || state == PackageState::taken_up) {
            return Problem{say("{label} changed since revision {last} was offered. Offer it again "
                               "first.",
                {{"label", label_of(package.id)}, {"last", last}})};
        }
        const PackageOffer& offer = package.offers.back();
        if (offer.party == command.party) {
            return Problem{say("{party} offered it. Another party accepts.",
                {{"party", find(session, offer.party)->name}})};
        }
        const bool is_so =
            std::find(offer.accepted_by.begin(), offer.accepted_by.end(), command.party)
            != offer.accepted_by.end();
        return is_so ? Events{}
                     : Events{PackageAccepted{package.id, command.party, command.revision}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawPackage& command)
{
    const Words text = words("The reason", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    if (command.party) {
        if (auto problem = deciding_problem(session, command.party)) {
            return *problem;
        }
    }
    return on_open(session, command.package, [&](const Package& package) -> Result<Events> {
        const bool of_nobody = !package.party && package.offers.empty();
        const bool its_own =
            !command.party || of_nobody || package.party == command.party
            || std::any_of(package.offers.begin(), package.offers.end(),
                [&](const PackageOffer& offer) { return offer.party == command.party; });
        if (!its_own) {
            return Problem{say(
                "{label} is not {party}'s to withdraw. Say it without a party if all agree.",
                {{"label", label_of(package.id)}, {"party", find(session, command.party)->name}})};
        }
        return Events{PackageWithdrawn{package.id, command.party, text.text}};
    });
}

}  // namespace jointly::rules
