// Checks that several areas share, each with its sentence.
#pragma once

#include "core/base/catalogue.h"
#include "core/base/result.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <initializer_list>
#include <optional>
#include <set>
#include <string_view>

namespace jointly::rules {

// Tidied words that may be kept. `missing` is the refusal where nothing is left of them.
struct Words {
    std::string text;
    std::optional<Problem> problem;
};
[[nodiscard]] inline Words words(std::string_view name, std::string_view typed,
    std::string_view missing, std::size_t max_bytes = item_text_max_bytes, bool keep_lines = false)
{
    const std::string_view named = translated(name);
    if (const Refusable kept = check_words(named, typed, max_bytes); !kept.ok()) {
        return {{}, kept.problem()};
    }
    std::string text = tidy(typed, keep_lines);
    if (text.empty() && !missing.empty()) {
        return {{}, Problem{say(missing)}};
    }
    // Composition can make a text longer.
    if (const Refusable kept = check_words(named, text, max_bytes); !kept.ok()) {
        return {{}, kept.problem()};
    }
    return {std::move(text), std::nullopt};
}

// The first of several texts that cannot be kept; nothing where all can.
[[nodiscard]] inline std::optional<Problem> first_problem(std::initializer_list<const Words*> texts)
{
    for (const Words* one : texts) {
        if (one->problem) {
            return one->problem;
        }
    }
    return std::nullopt;
}

// The refusal for something that is not there: the screen that asked is behind, or a number is wrong.
[[nodiscard]] inline Problem not_there(std::string_view what)
{
    return Problem{say("There is no such {what}. Look at its number and try again.",
        {{"what", translated(what)}})};
}

// Of ids that may be 0, each that is named must be there. `what` is "issue" and the like.
template <class IdT>
[[nodiscard]] std::optional<Problem> missing(const Session& session, IdT id, std::string_view what)
{
    return id && find(session, id) == nullptr ? std::optional(not_there(what)) : std::nullopt;
}

// Where the holder is a party, it must have joined; mutual is no party.
[[nodiscard]] inline std::optional<Problem> holder_problem(
    const Session& session, const Holder& holder)
{
    if (holder.mutual && holder.party) {
        return Problem{say("Mutual is held by all deciding parties. Name one party, or mutual.")};
    }
    if (holder.party && find(session, holder.party) == nullptr) {
        return not_there("party");
    }
    return std::nullopt;
}

inline constexpr std::string_view no_issue = to_say("Raise an issue first, as an open question.");

// Why nothing can be done with an item any more; nothing where it stands by itself.
[[nodiscard]] inline std::optional<Problem> not_standing(
    const Session& session, const Interest& interest)
{
    if (interest.withdrawn) {
        return Problem{say("Interest #{number} was withdrawn. Record it again if it still matters.",
            {{"number", interest.number}})};
    }
    if (const Interest* const whole = find(session, interest.merged_into)) {
        return Problem{
            say("Interest #{number} is part of #{whole}. Take #{whole}, or take it apart.",
                {{"number", interest.number}, {"whole", whole->number}})};
    }
    return std::nullopt;
}
[[nodiscard]] inline std::optional<Problem> not_standing(
    const Session& session, const Option& option)
{
    if (option.withdrawn) {
        return Problem{say("Option #{number} was withdrawn. Offer it again if it still helps.",
            {{"number", option.number}})};
    }
    if (const Option* const whole = find(session, option.combined_into)) {
        return Problem{say("Option #{number} is part of #{whole}. Take #{whole}, or take it apart.",
            {{"number", option.number}, {"whole", whole->number}})};
    }
    return std::nullopt;
}

// Who speaks for the deciding parties: each of them once, by a name. `what` is "an owner" and the like.
[[nodiscard]] inline Result<std::vector<PartyVoice>> tidied_voices(
    const Session& session, const std::vector<PartyVoice>& typed, std::string_view what)
{
    std::vector<PartyVoice> voices;
    std::set<PartyId> named;
    for (const PartyVoice& one : typed) {
        const Words name = words("The name", one.name, "Write the name first.");
        if (find(session, one.party) == nullptr) {
            return not_there("party");
        }
        if (name.problem) {
            return *name.problem;
        }
        if (!named.insert(one.party).second) {
            return Problem{
                say("Name {what} of each party, and no more.", {{"what", translated(what)}})};
        }
        voices.push_back({one.party, name.text});
    }
    for (const Party& party : session.parties) {
        if (party.deciding && !named.contains(party.id)) {
            return Problem{say("Name {what} of {party} too.",
                {{"what", translated(what)}, {"party", party.name}})};
        }
    }
    return voices;
}

// What follows for an interest, or an option, that is there and stands by itself.
[[nodiscard]] Result<Events> on_standing(
    const Session& session, InterestId id, const auto& events_for)
{
    const Interest* const interest = find(session, id);
    if (interest == nullptr) {
        return not_there("interest");
    }
    if (auto problem = not_standing(session, *interest)) {
        return *problem;
    }
    return events_for(*interest);
}
[[nodiscard]] Result<Events> on_standing(
    const Session& session, OptionId id, const auto& events_for)
{
    const Option* const option = find(session, id);
    if (option == nullptr) {
        return not_there("option");
    }
    if (auto problem = not_standing(session, *option)) {
        return *problem;
    }
    return events_for(*option);
}

// Whether these can be said as one: two or more, each once, of one issue, standing by themselves.
// `kind` is "interest" or "option".
template <class IdT>
[[nodiscard]] std::optional<Problem> parts_problem(
    const Session& session, const std::vector<IdT>& ids, std::string_view kind)
{
    std::set<IdT> named;
    for (const IdT id : ids) {
        const auto* const part = find(session, id);
        if (part == nullptr || part->issue != find(session, ids.front())->issue) {
            return not_there(kind);
        }
        if (auto problem = not_standing(session, *part)) {
            return problem;
        }
        named.insert(id);
    }
    if (named.size() < 2 || named.size() != ids.size()) {
        return Problem{say("Name two or more, each once, by their numbers.")};
    }
    return std::nullopt;
}

// Past a gate that is not met the room goes by agreement, and that is noted once for each issue.
inline void move_ahead(
    Events& events, const Session& session, IssueId issue, Gate gate, const std::string& reason)
{
    const auto& passed = find(session, issue)->moved_ahead;
    if (std::none_of(passed.begin(), passed.end(),
            [&](const GatePassed& one) { return one.gate == gate; })) {
        events.push_back(MovedAhead{issue, gate, reason});
    }
}

// While a party is out of the room, nothing is tested, initialled or closed.
[[nodiscard]] inline std::optional<Problem> caucus_is_under_way(const Session& session)
{
    if (open_caucus(session) == nullptr) {
        return std::nullopt;
    }
    return Problem{say("A caucus is under way. Come back from it first.")};
}

[[nodiscard]] inline Problem off_the_table(const Ta& ta)
{
    return Problem{say("{ta} is no longer on the table. Draft a new agreement to go on.",
        {{"ta", label_of(ta.id)}})};
}

// A test that is open holds the words still until it closes.
[[nodiscard]] inline std::optional<Problem> test_is_open(const Session& session)
{
    if (open_test(session) == nullptr) {
        return std::nullopt;
    }
    return Problem{say("A test is open. Close it before anything is changed.")};
}

}  // namespace jointly::rules
