// Proposals, packages and money lines.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

Result<ProposalId> proposal_of(const Session& session, std::string_view text)
{
    return labelled<ProposalId>(session, text, to_say("proposal"));
}

Result<PackageId> package_of(const Session& session, std::string_view text)
{
    return labelled<PackageId>(session, text, to_say("package"));
}

Result<MoneyLineId> money_of(const Session& session, std::string_view text)
{
    return labelled<MoneyLineId>(session, text, to_say("money line"));
}

Result<ScriptLine> proposal(const Session& session, const Args& args)
{
    FirstProblem first;
    const PartyId party = first.of(party_of(session, args.word(0)));
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    return first.or_asks(MakeProposal{party, issue, args.word(1)});
}

Result<ScriptLine> revise_proposal(const Session& session, const Args& args)
{
    FirstProblem first;
    const ProposalId id = first.of(proposal_of(session, args.word(0)));
    return first.or_asks(ReviseProposal{id, args.word(1)});
}

Result<ScriptLine> reply(const Session& session, const Args& args)
{
    FirstProblem first;
    const ProposalId id = first.of(proposal_of(session, args.word(0)));
    const PartyId party = first.of(party_of(session, args.word(1)));
    const Reply said = first.of(choice_of<Reply>(args.word(2)));
    return first.or_asks(ReplyToProposal{id, party, said, args.size() > 3 ? args.word(3) : ""});
}

Result<ScriptLine> package(const Session& session, const Args& args)
{
    FirstProblem first;
    const PartyId party = first.of(party_in(session, args, "--party"));
    return first.or_asks(MakePackage{party, args.word(0)});
}

Result<ScriptLine> put(const Session& session, const Args& args)
{
    FirstProblem first;
    AddToPackage item;
    item.package = first.of(package_of(session, args.word(0)));
    item.issue = first.of(issue_in(session, args, "--issue"));
    if (args.has("--ta")) {
        item.ta = first.of(ta_of(session, args.value("--ta")));
    }
    if (args.has("--proposal")) {
        item.proposal = first.of(proposal_of(session, args.value("--proposal")));
    }
    item.text = args.size() > 1 ? args.word(1) : "";
    return first.or_asks(item);
}

Result<ScriptLine> take_out(const Session& session, const Args& args)
{
    FirstProblem first;
    const PackageId id = first.of(package_of(session, args.word(0)));
    const int item = first.of(number_of(args.word(1)));
    return first.or_asks(TakeOutOfPackage{id, item});
}

Result<ScriptLine> offer(const Session& session, const Args& args)
{
    FirstProblem first;
    const PackageId id = first.of(package_of(session, args.word(0)));
    const PartyId party = first.of(party_of(session, args.word(1)));
    return first.or_asks(OfferPackage{id, party, args.size() > 2 ? args.word(2) : ""});
}

Result<ScriptLine> accept(const Session& session, const Args& args)
{
    FirstProblem first;
    const PackageId id = first.of(package_of(session, args.word(0)));
    const PartyId party = first.of(party_of(session, args.word(1)));
    const int revision = first.of(number_of(args.word(2)));
    return first.or_asks(AcceptPackage{id, party, revision});
}

Result<ScriptLine> withdraw_package(const Session& session, const Args& args)
{
    FirstProblem first;
    const PackageId id = first.of(package_of(session, args.word(0)));
    const PartyId party = first.of(party_in(session, args, "--party"));
    return first.or_asks(WithdrawPackage{id, party, args.value("--because")});
}

Result<ScriptLine> term(const Session&, const Args& args)
{
    FirstProblem first;
    const Date start = first.of(date_of(args.word(0)));
    const Date last = first.of(date_of(args.word(1)));
    return first.or_asks(SetContractTerm{start, last});
}

const std::vector<Flag> money_flags{{"--amount"}, {"--percent"}, {"--base"}, {"--once", 0},
    {"--from"}, {"--until"}, {"--payer"}, {"--issue"}, {"--package"}};

Result<MoneyTerms> terms_in(const Args& args, std::size_t text_at)
{
    if (args.has("--amount") == args.has("--percent")) {
        return Problem{say("Say one of --amount and --percent.")};
    }
    const bool percent = args.has("--percent");
    const auto value = decimal_in(args, percent ? "--percent" : "--amount");
    const auto base = decimal_in(args, "--base");
    const auto from = date_in(args, "--from");
    const auto until = date_in(args, "--until");
    if (!value.ok() || !base.ok()) {
        return value.ok() ? base.problem() : value.problem();
    }
    if (!from.ok() || !until.ok()) {
        return from.ok() ? until.problem() : from.problem();
    }
    return MoneyTerms{percent ? MoneyKind::percent : MoneyKind::amount, value.value(), base.value(),
        args.has("--once") ? Recurs::once : Recurs::yearly, from.value(), until.value(),
        args.word(text_at), args.value("--payer")};
}

Result<ScriptLine> money(const Session& session, const Args& args)
{
    FirstProblem first;
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    const PackageId in = args.has("--package")
                           ? first.of(package_of(session, args.value("--package")))
                           : PackageId{};
    return first.or_asks(StateMoneyLine{issue, in, first.of(terms_in(args, 0))});
}

Result<ScriptLine> change_money(const Session& session, const Args& args)
{
    FirstProblem first;
    const MoneyLineId line = first.of(money_of(session, args.word(0)));
    return first.or_asks(ChangeMoneyLine{line, first.of(terms_in(args, 1))});
}

Result<ScriptLine> take_out_money(const Session& session, const Args& args)
{
    FirstProblem first;
    const MoneyLineId line = first.of(money_of(session, args.word(0)));
    return first.or_asks(TakeOutMoneyLine{line});
}

}  // namespace

const std::vector<Verb>& bargaining_verbs()
{
    static const std::vector<Verb> verbs{
        {"proposal", 2, 2, {{"--issue"}}, proposal,
            {to_say("proposal PARTY TEXT [--issue ISSUE]"), to_say("records a party's proposal"),
                to_say("proposal union \"Rate of pay held for 24 months\" --issue 2")}},
        {"revise-proposal", 2, 2, {}, revise_proposal,
            {to_say("revise-proposal PROPOSAL TEXT"), to_say("the next revision, by its own party"),
                to_say("revise-proposal PR-1 \"Rate of pay held for 18 months\"")}},
        {"reply", 3, 4, {}, reply,
            {to_say("reply PROPOSAL PARTY accepted|countered|question|rejected|withdrawn|expired "
                    "[TEXT]"),
                to_say("what a party says to a proposal's last revision"),
                to_say("reply PR-1 management countered \"12 months\"")}},
        {"package", 1, 1, {{"--party"}}, package,
            {to_say("package TITLE [--party P]"),
                to_say("makes a package: items that stand or fall together"),
                to_say("package \"Economics\"")}},
        {"put", 1, 2, {{"--issue"}, {"--ta"}, {"--proposal"}}, put,
            {to_say("put PACKAGE [TEXT] [--issue ISSUE | --ta TA | --proposal PROPOSAL]"),
                to_say("puts an item into a package"), to_say("put P-1 --issue 2")}},
        {"take-out", 2, 2, {}, take_out,
            {to_say("take-out PACKAGE ITEM"), to_say("takes an item out of a package"),
                to_say("take-out P-1 1")}},
        {"offer", 2, 3, {}, offer,
            {to_say("offer PACKAGE PARTY [TEXT]"),
                to_say("a party puts the package forward as it stands: its next revision"),
                to_say("offer P-1 union \"all of it, or none\"")}},
        {"accept", 3, 3, {}, accept,
            {to_say("accept PACKAGE PARTY REVISION"), to_say("accepts the revision offered last"),
                to_say("accept P-1 management 1")}},
        {"withdraw-package", 1, 1, {{"--party"}, {"--because"}}, withdraw_package,
            {to_say("withdraw-package PACKAGE [--party P] [--because TEXT]"),
                to_say("withdraws a package"), to_say("withdraw-package P-1 --party union")}},
        {"term", 2, 2, {}, term,
            {to_say("term FIRST LAST"), to_say("from which day to which the contract holds"),
                to_say("term 2026-10-01 2029-09-30")}},
        {"money", 1, 1, money_flags, money,
            {to_say("money TEXT --amount N | --percent N --base N [--once] [--from DATE] [--until "
                    "DATE] "
                    "--payer WHO [--issue ISSUE] [--package PACKAGE]"),
                to_say("states what an agreement costs, yearly unless --once"),
                to_say("money \"Wages\" --percent 3 --base 41,000,000 --payer Employer --package "
                       "P-1")}},
        {"change-money", 2, 2, money_flags, change_money,
            {to_say("change-money LINE TEXT --amount N | --percent N --base N ..."),
                to_say("states a money line anew"),
                to_say("change-money ML-1 \"Wages\" --percent 2.5 --base 41,000,000 --payer "
                       "Employer")}},
        {"take-out-money", 1, 1, {}, take_out_money,
            {to_say("take-out-money LINE"), to_say("takes a money line out"),
                to_say("take-out-money ML-1")}},
    };
    return verbs;
}

}  // namespace jointly::script
