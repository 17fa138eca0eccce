// Which id or number an event brings in, and the counter that gives the next.
#pragma once

#include "core/session/session.h"

namespace jointly {

// The counter for a kind of id; a kind without one does not compile. `next` is Counters, const or not.
[[nodiscard]] auto& counter_of(auto& next, PartyId) { return next.party; }
[[nodiscard]] auto& counter_of(auto& next, ConstituentId) { return next.constituent; }
[[nodiscard]] auto& counter_of(auto& next, ParticipantId) { return next.participant; }
[[nodiscard]] auto& counter_of(auto& next, IssueId) { return next.issue; }
[[nodiscard]] auto& counter_of(auto& next, StoryId) { return next.story; }
[[nodiscard]] auto& counter_of(auto& next, InterestId) { return next.interest; }
[[nodiscard]] auto& counter_of(auto& next, OptionId) { return next.option; }
[[nodiscard]] auto& counter_of(auto& next, CriterionId) { return next.criterion; }
[[nodiscard]] auto& counter_of(auto& next, StrawId) { return next.straw; }
[[nodiscard]] auto& counter_of(auto& next, TestId) { return next.test; }
[[nodiscard]] auto& counter_of(auto& next, ProvisionId) { return next.provision; }
[[nodiscard]] auto& counter_of(auto& next, LanguageId) { return next.language; }
[[nodiscard]] auto& counter_of(auto& next, TaId) { return next.ta; }
[[nodiscard]] auto& counter_of(auto& next, DataId) { return next.data; }
[[nodiscard]] auto& counter_of(auto& next, GroundRuleId) { return next.ground_rule; }
[[nodiscard]] auto& counter_of(auto& next, ProposalId) { return next.proposal; }
[[nodiscard]] auto& counter_of(auto& next, PackageId) { return next.package; }
[[nodiscard]] auto& counter_of(auto& next, MoneyLineId) { return next.money_line; }
[[nodiscard]] auto& counter_of(auto& next, OutcomeId) { return next.outcome; }
[[nodiscard]] auto& counter_of(auto& next, CommitmentId) { return next.commitment; }
[[nodiscard]] auto& counter_of(auto& next, MeasureId) { return next.measure; }
[[nodiscard]] auto& counter_of(auto& next, LetterId) { return next.letter; }
[[nodiscard]] auto& counter_of(auto& next, ApprovalId) { return next.approval; }
[[nodiscard]] auto& counter_of(auto& next, ParkedItemId) { return next.parked_item; }
[[nodiscard]] auto& counter_of(auto& next, ActionId) { return next.action; }
[[nodiscard]] auto& counter_of(auto& next, RequestId) { return next.request; }
[[nodiscard]] auto& counter_of(auto& next, CaucusId) { return next.caucus; }
[[nodiscard]] auto& counter_of(auto& next, AgendaItemId) { return next.agenda_item; }
[[nodiscard]] auto& counter_of(auto& next, AttachmentId) { return next.attachment; }

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
