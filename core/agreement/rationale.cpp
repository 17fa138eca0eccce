#include "core/agreement/rationale.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/process/coverage.h"
#include "core/process/names.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace jointly {

namespace {

bool is_changed_by(
    const Session& session, const std::vector<LanguageId>& languages, ProvisionId provision)
{
    return std::any_of(languages.begin(), languages.end(),
        [&](LanguageId id) { return find(session, id)->provision == provision; });
}

// What the clauses were noted to carry.
std::vector<OptionId> options_carried(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
{
    std::vector<OptionId> options;
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue == issue && link.option
            && is_changed_by(session, languages, link.provision)) {
            options.push_back(link.option);
        }
    }
    return options;
}

// Where nobody noted what the clauses carry, those that what was agreed serves.
std::vector<InterestId> interests_served(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
{
    const std::vector<OptionId> options = options_carried(session, issue, languages);
    const std::vector<InterestCoverage> covered = options.empty()
                                                    ? coverage_of(session, issue).interests
                                                    : coverage_by(session, issue, options);
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

void add_parts_carried(Document& document, const Session& session, IssueId issue,
    const std::vector<LanguageId>& languages)
{
    std::map<std::pair<IssueId, int>, std::string> parts;  // each once, in the order of the numbers
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue != issue || !is_changed_by(session, languages, link.provision)) {
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
        facts.rows.push_back({number_in(issue, place.first, place.second), text});
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

void add_interests(
    Document& document, const Session& session, const std::vector<InterestId>& served)
{
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

}  // namespace

void add_grounds(Document& document, const Session& session, IssueId issue,
    const std::vector<LanguageId>& languages)
{
    add_parts_carried(document, session, issue, languages);
    add_interests(document, session, interests_served(session, issue, languages));
}

std::vector<DocumentBlock> rationale_of(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
{
    Document carried;
    add_parts_carried(carried, session, issue, languages);
    const std::vector<InterestId> served = interests_served(session, issue, languages);
    if (carried.blocks.empty() && served.empty()) {
        return {};
    }
    Document box;
    box.blocks.emplace_back(HeadingLine{2, say("Rationale")});
    box.blocks.emplace_back(
        Note{say("This is no contract language and no part of the agreement: it tells, in the "
                 "words of the room, what the agreement was made from.")});
    box.blocks.emplace_back(Statement{
        say("The question was: {question}", {{"question", find(session, issue)->question}})});
    std::move(carried.blocks.begin(), carried.blocks.end(), std::back_inserter(box.blocks));
    add_interests(box, session, served);
    return std::move(box.blocks);
}

}  // namespace jointly
