#include "app/script/lookup.h"

#include "core/base/catalogue.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/citation.h"

namespace jointly::script {

Result<int> number_of(std::string_view text)
{
    const auto number = whole_number(text);
    return number ? Result<int>(*number)
                  : Problem{say("\"{text}\" is not a number. Write one as 14 or #14.",
                      {{"text", std::string(text)}})};
}

Result<IssueId> issue_here(const Session& session)
{
    if (!session.turned_to) {
        return Problem{say("Raise an issue first, as an open question.")};
    }
    return session.turned_to;
}

Result<IssueId> issue_of(const Session& session, std::string_view text)
{
    const auto number = number_of(text);
    if (!number.ok()) {
        return number.problem();
    }
    const IssueId id{static_cast<std::uint32_t>(number.value())};
    if (find(session, id) == nullptr) {
        return Problem{say("There is no issue {number}.", {{"number", number.value()}})};
    }
    return id;
}

Result<PartyId> party_of(const Session& session, std::string_view text)
{
    if (const Party* const party = find_party(session, text)) {
        return party->id;
    }
    return Problem{say("{name} is not at the table. Let the party join first.", {{"name", text}})};
}

Result<Holder> holder_of(const Session& session, std::string_view text)
{
    if (folded(text) == "mutual") {
        return Holder{true, {}};
    }
    if (folded(text) == "none") {
        return Holder{};
    }
    const auto party = party_of(session, text);
    return party.ok() ? Result<Holder>(Holder{false, party.value()}) : party.problem();
}

Result<ParticipantId> person_of(const Session& session, std::string_view text)
{
    if (const Participant* const person = find_participant(session, text)) {
        return person->id;
    }
    return Problem{say("{name} is not at the table. Add the person first.", {{"name", text}})};
}

Result<ConstituentId> constituent_of(const Session& session, std::string_view text)
{
    if (const Constituent* const one = find_constituent(session, text)) {
        return one->id;
    }
    return Problem{say("{name} is not a local or unit of a party.", {{"name", text}})};
}

Result<ProvisionId> provision_of(const Session& session, std::string_view text)
{
    if (const Provision* const provision = find_provision(session, text)) {
        return provision->id;
    }
    return Problem{
        say("Provision {label} is not in the contract yet. Enter it first.", {{"label", text}})};
}

Result<TaId> ta_of(const Session& session, std::string_view text)
{
    return labelled<TaId>(session, text, to_say("tentative agreement"));
}

std::uint32_t number_behind(std::string_view label, std::string_view text)
{
    const std::string prefix = folded(label.substr(0, label.find('-') + 1));
    const std::string_view digits =
        folded(text).starts_with(prefix) ? text.substr(prefix.size()) : text;
    const auto number = number_of(digits);
    return number.ok() ? static_cast<std::uint32_t>(number.value()) : 0;
}

Problem no_such_label(std::string_view what, std::string_view text, std::string_view example)
{
    return number_behind(example, text) == 0
             ? Problem{say("{text} is not the number of a {what}. Write it like {example}.",
                 {{"what", translated(what)}, {"text", text}, {"example", example}})}
             : Problem{say("There is no {what} {text} yet. Look at the numbers with: show",
                 {{"what", translated(what)}, {"text", text}})};
}

Result<TestId> test_here(const Session& session)
{
    if (const Test* const test = open_test(session)) {
        return test->id;
    }
    return Problem{say("No test is open. Call one first.")};
}

Result<Item> item_of(const Session& session, std::string_view text)
{
    const auto hash = text.find('#');
    const auto issue = hash == std::string_view::npos || hash == 0
                         ? issue_here(session)
                         : issue_of(session, text.substr(0, hash));
    if (!issue.ok()) {
        return issue.problem();
    }
    const auto number = number_of(hash == std::string_view::npos ? text : text.substr(hash + 1));
    if (!number.ok()) {
        return number.problem();
    }
    if (const auto item = find_item(session, issue.value(), number.value())) {
        return *item;
    }
    return Problem{say("There is no #{number} on issue {issue}.",
        {{"number", number.value()}, {"issue", issue.value().value}})};
}

Result<OptionId> option_of(const Session& session, std::string_view text)
{
    const auto item = item_of(session, text);
    if (!item.ok()) {
        return item.problem();
    }
    if (!item.value().option) {
        return Problem{say("{text} is not an option.", {{"text", text}})};
    }
    return item.value().option;
}

Result<InterestId> interest_of(const Session& session, std::string_view text)
{
    const auto item = item_of(session, text);
    if (!item.ok()) {
        return item.problem();
    }
    if (!item.value().interest) {
        return Problem{say("{text} is not an interest.", {{"text", text}})};
    }
    return item.value().interest;
}

Result<CriterionId> criterion_of(const Session& session, std::string_view text)
{
    const auto item = item_of(session, text);
    if (!item.ok()) {
        return item.problem();
    }
    if (!item.value().criterion) {
        return Problem{say("{text} is not a criterion.", {{"text", text}})};
    }
    return item.value().criterion;
}

Problem not_one_of(std::string_view text, std::span<const std::string_view> words)
{
    std::string known;
    for (const std::string_view word : words) {
        known += known.empty() ? std::string(word) : say(", {word}", {{"word", word}});
    }
    return Problem{say("\"{text}\" is not one of: {known}.", {{"text", text}, {"known", known}})};
}

Result<Date> date_of(std::string_view text)
{
    Date date;
    if (text.empty() || !from_iso(text, date)) {
        return Problem{
            say("\"{text}\" is not a date. Write it like 2026-07-01.", {{"text", text}})};
    }
    return date;
}

std::vector<std::string> parts_of(const std::vector<std::string>& texts)
{
    std::vector<std::string> parts;
    for (const std::string& text : texts) {
        for (const std::string_view by_comma : split(text, ',')) {
            for (const std::string_view part : split(by_comma, '+')) {
                if (!part.empty()) {
                    parts.emplace_back(part);
                }
            }
        }
    }
    return parts;
}

Result<IssueId> issue_in(const Session& session, const Args& args, std::string_view flag)
{
    return args.has(flag) ? issue_of(session, args.value(flag)) : Result<IssueId>(IssueId{});
}

Result<PartyId> party_in(const Session& session, const Args& args, std::string_view flag)
{
    return args.has(flag) ? party_of(session, args.value(flag)) : Result<PartyId>(PartyId{});
}

Result<Date> date_in(const Args& args, std::string_view flag)
{
    return args.has(flag) ? date_of(args.value(flag)) : Result<Date>(Date{});
}

Result<int> number_in(const Args& args, std::string_view flag)
{
    return args.has(flag) ? number_of(args.value(flag)) : Result<int>(0);
}

Result<Decimal> decimal_in(const Args& args, std::string_view flag)
{
    return args.has(flag) ? parse_decimal(args.value(flag)) : Result<Decimal>(Decimal{});
}

Result<std::vector<PartyVoice>> voices_in(
    const Session& session, const Args& args, std::string_view flag)
{
    std::vector<PartyVoice> voices;
    const auto said = args.values(flag);
    for (std::size_t at = 0; at + 1 < said.size(); at += 2) {
        const auto party = party_of(session, said[at]);
        if (!party.ok()) {
            return party.problem();
        }
        voices.push_back({party.value(), said[at + 1]});
    }
    return voices;
}

}  // namespace jointly::script
