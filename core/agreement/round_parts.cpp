#include "core/agreement/round_parts.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/process/money.h"
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/process/proposals.h"

namespace jointly {

namespace {

void add_settings(Document& document, const Session& before, const Session& session)
{
    if (session.settings == before.settings) {
        return;
    }
    Part part(document, say("How we work"));
    for (const StepName& named : session.settings.steps) {
        part.add(
            std::string(name_of(named.step)), say("is called {name} here", {{"name", named.name}}));
    }
    for (const LegendSign& sign : session.settings.legends) {
        part.add(std::string(name_of(sign.stance)), sign.sign);
    }
    if (session.settings.initials) {
        part.add(say("Initials mean"), std::string(name_of(*session.settings.initials)));
    }
    part.finish();
}

std::string name_in_package(const Session& session, const PackageItem& item)
{
    const Issue* const issue = find(session, item.issue);
    const std::string named = issue != nullptr ? std::string(short_name(*issue))
                            : item.ta          ? label_of(item.ta)
                            : item.proposal    ? label_of(item.proposal)
                                               : std::string{};
    return named.empty() ? item.text : with(named, item.text);
}

// "Revision 2 offered by Union (all of it); accepted by Management"
std::string offer_line(const Session& session, int revision, const PackageOffer& offer)
{
    const std::string offered =
        with(say("Revision {revision} offered by {party}",
                 {{"revision", revision}, {"party", find(session, offer.party)->name}}),
            offer.text);
    std::vector<std::string> names;
    for (const PartyId party : offer.accepted_by) {
        names.push_back(find(session, party)->name);
    }
    return names.empty() ? offered
                         : say("{offered}; accepted by {parties}",
                             {{"offered", offered}, {"parties", joined(names)}});
}

std::string line_of(const MoneyLine& line)
{
    const std::string text =
        line.terms.last
            ? say("{text}: {amount} from {start} to {last}, paid by {payer}",
                {{"text", line.terms.text}, {"amount", amount_of(line.terms)},
                    {"start", long_date(line.terms.start)}, {"last", long_date(line.terms.last)},
                    {"payer", line.terms.payer}})
            : say("{text}: {amount} from {start}, paid by {payer}",
                {{"text", line.terms.text}, {"amount", amount_of(line.terms)},
                    {"start", long_date(line.terms.start)}, {"payer", line.terms.payer}});
    return line.taken_out ? with(text, say("taken out")) : text;
}

// Each word of the body: "no, March 20, 2026 (the swaps; reopens TA-1)".
std::vector<std::string> words_of(const Approval& approval)
{
    std::vector<std::string> words;
    for (const ApprovalWord& one : approval.words) {
        std::vector<std::string> more;
        if (!one.text.empty()) {
            more.push_back(one.text);
        }
        for (const TaId ta : one.reopens) {
            more.push_back(say("reopens {ta}", {{"ta", label_of(ta)}}));
        }
        const std::string date = long_date(one.on);
        words.push_back(with(
            one.yes ? say("yes, {date}", {{"date", date}}) : say("no, {date}", {{"date", date}}),
            joined(more)));
    }
    return words;
}

}  // namespace

std::string term_of(const ContractTerm& term)
{
    return say(
        "{start} to {last}", {{"start", long_date(term.start)}, {"last", long_date(term.last)}});
}

std::string term_of(const LetterTerms& terms)
{
    const std::string until =
        terms.last ? say("until {date}", {{"date", long_date(terms.last)}}) : terms.until;
    return terms.start
             ? say("from {start}, {until}", {{"start", long_date(terms.start)}, {"until", until}})
             : until;
}

void add_record_rule(Document& document, const Session& session)
{
    Part part(document, say("The record"));
    if (const auto& rule = session.settings.record_rule) {
        part.add(say("What is kept"), rule->kept);
        part.add(say("Who holds copies"), rule->copies);
        part.add(say("As evidence"), rule->evidence);
        part.add(say("How long"), rule->retention);
    }
    part.finish();
}

void add_ways_of_working(Document& document, const Session& before, const Session& session)
{
    add_settings(document, before, session);
    Part rules(document, say("Ground rules"));
    for (const GroundRule& rule : session.ground_rules) {
        if (is_new_in(before, rule)) {
            rules.add(label_of(rule.id), rule.withdrawn ? with(rule.text, say("withdrawn"))
                                         : rule.agreed  ? rule.text
                                                        : with(rule.text, say("not agreed yet")));
        }
    }
    rules.finish();
}

void add_bargaining(Document& document, const Session& before, const Session& session)
{
    Part proposals(document, say("Proposals"));
    for (const Proposal& proposal : session.proposals) {
        if (is_new_in(before, proposal)) {
            proposals.add(label_of(proposal.id),
                say("{text} (revision {revision})", {{"text", proposal.revisions.back().text},
                                                        {"revision", proposal.revisions.size()}}));
            for (const ProposalReply& reply : proposal.replies) {
                proposals.add("",
                    with(say("{party} replied to revision {revision}: {reply}",
                             {{"party", find(session, reply.party)->name},
                                 {"revision", reply.revision}, {"reply", name_of(reply.reply)}}),
                        reply.text));
            }
            proposals.add("", sentence_of(session, proposal));
        }
    }
    proposals.finish();
    Part packages(document, say("Packages"));
    for (const Package& package : session.packages) {
        if (!is_new_in(before, package)) {
            continue;
        }
        packages.add(label_of(package.id), with(package.title, package.aside_reason));
        packages.add("", sentence_of(session, package));
        for (const PackageItem& item : package.items) {
            const std::string what = say("{number}. {what}",
                {{"number", item.number}, {"what", name_in_package(session, item)}});
            packages.add("", item.taken_out ? with(what, say("taken out")) : what);
        }
        for (std::size_t at = 0; at < package.offers.size(); ++at) {
            packages.add("", offer_line(session, static_cast<int>(at + 1), package.offers[at]));
        }
    }
    packages.finish();
}

void add_money(Document& document, const Session& before, const Session& session)
{
    Part part(document, say("Money"));
    if (session.term && session.term != before.term) {
        part.add(say("Contract"), term_of(*session.term));
    }
    for (const MoneyLine& line : session.money_lines) {
        if (is_new_in(before, line) && !(line.taken_out && find(before, line.id) == nullptr)) {
            part.add(label_of(line.id), line_of(line));
        }
    }
    part.finish();
}

void add_letters(Document& document, const Session& before, const Session& session)
{
    Part part(document, say("Letters"));
    for (const Letter& letter : session.letters) {
        if (!is_new_in(before, letter)) {
            continue;
        }
        const LetterTerms& terms = letter.terms;
        part.add(label_of(letter.id),
            with(terms.title, letter.withdrawn ? say("withdrawn") : term_of(terms)));
        part.add("", letter.terms.text);
    }
    part.finish();
}

void add_approval_rows(Part& part, const Session& session, const Approval& approval)
{
    const Party* const party = find(session, approval.party);
    const std::string what =
        with(say("{kind} by {body}", {{"kind", name_of(approval.kind)}, {"body", approval.body}}),
            party == nullptr ? std::string{} : party->name);
    part.add(label_of(approval.id),
        approval.words.empty()
            ? by_day(say("{what} has not said yet", {{"what", what}}), approval.due)
            : what);
    for (const std::string& word : words_of(approval)) {
        part.add("", word);
    }
}

void add_approvals(Document& document, const Session& before, const Session& session, IssueId issue)
{
    Part part(document, say("Approvals"));
    for (const Approval& approval : session.approvals) {
        if (approval.issue == issue && is_new_in(before, approval)) {
            add_approval_rows(part, session, approval);
        }
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

void add_outcomes(Document& document, const Session& before, const Session& session, IssueId issue)
{
    Part part(document, say("Outcomes"));
    for (const Outcome& outcome : session.outcomes) {
        if (outcome.issue != issue) {
            continue;
        }
        if (is_new_in(before, outcome)) {
            const std::string what = with(std::string(name_of(outcome.kind)), outcome.text);
            part.add(label_of(outcome.id),
                outcome.withdrawn ? say("withdrawn: {what}", {{"what", what}}) : what);
        }
        for (const Commitment& commitment : session.commitments) {
            if (commitment.outcome == outcome.id && is_new_in(before, commitment)) {
                part.add(label_of(commitment.id),
                    by_day(say("{text}: {owners}",
                               {{"text", commitment.text},
                                   {"owners", voices(session, commitment.owners)}}),
                        commitment.due));
                part.add("", commitment.review ? say("Looked at again on {date}",
                                 {{"date", long_date(commitment.review)}})
                                               : std::string{});
            }
        }
        for (const Measure& measure : session.measures) {
            if (measure.outcome != outcome.id || !is_new_in(before, measure)) {
                continue;
            }
            part.add(label_of(measure.id),
                with(say("{text}: from {baseline} {unit} on {date} to {target} {unit}",
                         {{"text", measure.text}, {"baseline", grouped(measure.baseline)},
                             {"date", long_date(measure.baseline_on)},
                             {"target", grouped(measure.target)}, {"unit", measure.unit}}),
                    measure.source));
            for (const Reading& reading : measure.readings) {
                part.add("", say("{value} {unit} on {date}",
                                 {{"value", grouped(reading.value)}, {"unit", measure.unit},
                                     {"date", long_date(reading.on)}}));
            }
        }
    }
    part.finish();
}

}  // namespace jointly
