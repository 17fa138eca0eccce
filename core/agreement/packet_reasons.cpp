#include "core/agreement/packet_parts.h"
#include "core/agreement/parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/base/say.h"
#include "core/process/coverage.h"
#include "core/process/names.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jointly {

namespace {

bool is_changed_by(const Session& session, const Ta& ta, ProvisionId provision)
{
    return std::any_of(ta.languages.begin(), ta.languages.end(),
        [&](LanguageId id) { return find(session, id)->provision == provision; });
}

// What the clauses of the agreement were noted to carry.
std::vector<OptionId> options_carried(const Session& session, const Ta& ta)
{
    std::vector<OptionId> options;
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue == ta.issue && link.option && is_changed_by(session, ta, link.provision)) {
            options.push_back(link.option);
        }
    }
    return options;
}

// Where nobody noted what the clauses carry, those that what was agreed serves.
std::vector<InterestId> interests_served(const Session& session, const Ta& ta)
{
    const std::vector<OptionId> options = options_carried(session, ta);
    const std::vector<InterestCoverage> covered = options.empty()
                                                    ? coverage_of(session, ta.issue).interests
                                                    : coverage_by(session, ta.issue, options);
    std::vector<InterestId> served;
    for (const InterestCoverage& one : covered) {
        if (!one.served_by.empty()) {
            served.push_back(one.interest);
        }
    }
    return served;
}

// "#14", or "3#14" where it stands under another issue.
std::string number_in(IssueId here, IssueId issue, int number)
{
    return issue == here ? say("#{number}", {{"number", number}})
                         : say("{issue}#{number}", {{"issue", issue.value}, {"number", number}});
}

void add_parts_carried(Document& document, const Session& session, const Ta& ta)
{
    std::map<std::pair<IssueId, int>, std::string> parts;  // each once, in the order of the numbers
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue != ta.issue || !is_changed_by(session, ta, link.provision)) {
            continue;
        }
        if (const Option* const option = find(session, link.option)) {
            parts[{option->issue, option->number}] = option->text;
        } else if (const Straw* const straw = find(session, link.straw)) {
            parts[{straw->issue, straw->number}] = straw->text;
        }
    }
    FactTable facts;
    for (const auto& [place, text] : parts) {
        facts.rows.push_back({number_in(ta.issue, place.first, place.second), text});
    }
    if (!facts.rows.empty()) {
        document.blocks.emplace_back(
            Statement{say("What its clauses carry, in the words of the room; those of the contract "
                          "are what counts:")});
        document.blocks.emplace_back(std::move(facts));
    }
}

// A row for each interest of one holder, its name once.
void add_interests_of(FactTable& facts, const Session& session,
    const std::vector<InterestId>& served, const Holder& holder, std::string name)
{
    for (const InterestId id : served) {
        const Interest& interest = *find(session, id);
        if (interest.holder == holder) {
            facts.rows.push_back({std::exchange(name, {}), interest.text});
        }
    }
}

void add_interests(Document& document, const Session& session, const Ta& ta)
{
    const std::vector<InterestId> served = interests_served(session, ta);
    if (served.empty()) {
        document.blocks.emplace_back(
            Statement{say("The record does not say which interests it serves.")});
        return;
    }
    document.blocks.emplace_back(
        Statement{say("The interests that it serves, in the words of the room:")});
    FactTable facts;
    for (const Party& party : session.parties) {
        add_interests_of(facts, session, served, {false, party.id}, party.name);
    }
    add_interests_of(facts, session, served, {true, {}}, say("Held together"));
    add_interests_of(facts, session, served, {}, say("Said in the room"));
    document.blocks.emplace_back(std::move(facts));
}

// Where a later agreement changes the same provision, that one's words stand.
std::string with_later(
    const std::string& change, const Successor& successor, const Language& language)
{
    for (const AgreedChange& counted : successor.changes) {
        if (counted.provision == language.provision && counted.language != language.id) {
            return say("{change}; the words of {ta} stand",
                {{"change", change}, {"ta", label_of(counted.ta)}});
        }
    }
    return change;
}

void add_changes(
    Document& document, const Session& session, const Successor& successor, const Ta& ta)
{
    FactTable facts;
    for (const LanguageId id : ta.languages) {
        const Language& language = *find(session, id);
        const std::string change = change_of(session, *find(session, language.provision), language);
        const std::string effective = words_of(language.effective);
        facts.rows.push_back({say("Changes"), with_later(change, successor, language)});
        facts.rows.push_back({say("Effective"), effective.empty() ? say("not stated") : effective});
        if (language.sunset) {
            facts.rows.push_back({say("Ends on"), long_date(language.sunset)});
        }
        facts.rows.push_back(
            {say("Cost borne by"), language.payer.empty() ? say("not stated") : language.payer});
    }
    document.blocks.emplace_back(std::move(facts));
}

}  // namespace

void add_reasons(Document& document, const Session& session, const Successor& successor)
{
    document.blocks.emplace_back(HeadingLine{2, say("What changes, and why")});
    for (const Ta* const ta : agreements_that_hold(session)) {
        const Issue& issue = *find(session, ta->issue);
        document.blocks.emplace_back(HeadingLine{3,
            say("{label} {issue}", {{"label", label_of(ta->id)}, {"issue", short_name(issue)}})});
        document.blocks.emplace_back(
            Statement{say("The question was: {question}", {{"question", issue.question}})});
        add_changes(document, session, successor, *ta);
        add_parts_carried(document, session, *ta);
        add_interests(document, session, *ta);
    }
}

}  // namespace jointly
