// Which id or number an event brings in, and the counter that gives the next.
#pragma once

#include "core/session/session.h"

namespace jointly {

// The counter for a kind of id.
template <class Next, class IdT>
[[nodiscard]] auto& counter_of(Next& next, const IdT&)
{
    if constexpr (std::is_same_v<IdT, PartyId>) {
        return next.party;
    } else if constexpr (std::is_same_v<IdT, ConstituentId>) {
        return next.constituent;
    } else if constexpr (std::is_same_v<IdT, ParticipantId>) {
        return next.participant;
    } else if constexpr (std::is_same_v<IdT, IssueId>) {
        return next.issue;
    } else if constexpr (std::is_same_v<IdT, StoryId>) {
        return next.story;
    } else if constexpr (std::is_same_v<IdT, InterestId>) {
        return next.interest;
    } else if constexpr (std::is_same_v<IdT, OptionId>) {
        return next.option;
    } else if constexpr (std::is_same_v<IdT, CriterionId>) {
        return next.criterion;
    } else if constexpr (std::is_same_v<IdT, StrawId>) {
        return next.straw;
    } else if constexpr (std::is_same_v<IdT, TestId>) {
        return next.test;
    } else if constexpr (std::is_same_v<IdT, ProvisionId>) {
        return next.provision;
    } else if constexpr (std::is_same_v<IdT, LanguageId>) {
        return next.language;
    } else {
        static_assert(std::is_same_v<IdT, TaId>, "a kind of id without a counter");
        return next.ta;
    }
}

// The spoken number that comes next in an issue.
[[nodiscard]] inline int next_number(const Session& session, IssueId issue)
{
    const auto last = session.next.spoken.find(issue);
    return last == session.next.spoken.end() ? 1 : last->second + 1;
}

// Only items that are spoken of by number are asked.
template <class OneEvent>
[[nodiscard]] IssueId issue_of_item(const OneEvent& event)
{
    // clang 14 looks into branches that do not apply, so the member is asked for here.
    if constexpr (requires { event.issue; }) {
        return event.issue;
    } else {
        return {};
    }
}

// Raises the counters over what the event brings in.
template <class OneEvent>
void raise_counters(Counters& next, const OneEvent& event)
{
    OneEvent::fields(event, [&](auto name, const auto& field) {
        if constexpr (std::is_same_v<decltype(name), fresh>) {
            auto& counter = counter_of(next, field);
            counter.value = std::max(counter.value, field.value + 1);
        } else if constexpr (std::is_same_v<decltype(name), spoken>) {
            int& last = next.spoken[issue_of_item(event)];
            last = std::max(last, static_cast<int>(field));
        }
    });
}

}  // namespace jointly
