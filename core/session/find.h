// Finding things of a session. Pointers are good until the session changes; nullptr: there is none.
#pragma once

#include "core/session/session.h"

#include <algorithm>

namespace jointly {

// Tables stand in the order of their ids.
template <class Things, class IdT>
[[nodiscard]] auto* find_in(Things& things, IdT id)
{
    const auto place = std::lower_bound(things.begin(), things.end(), id,
        [](const auto& thing, IdT wanted) { return thing.id < wanted; });
    return place != things.end() && place->id == id ? &*place : nullptr;
}

[[nodiscard]] const Party* find(const Session&, PartyId);
[[nodiscard]] const Constituent* find(const Session&, ConstituentId);
[[nodiscard]] const Participant* find(const Session&, ParticipantId);
[[nodiscard]] const Issue* find(const Session&, IssueId);
[[nodiscard]] const Story* find(const Session&, StoryId);
[[nodiscard]] const Interest* find(const Session&, InterestId);
[[nodiscard]] const Option* find(const Session&, OptionId);
[[nodiscard]] const Criterion* find(const Session&, CriterionId);
[[nodiscard]] const Straw* find(const Session&, StrawId);
[[nodiscard]] const Test* find(const Session&, TestId);
[[nodiscard]] const Provision* find(const Session&, ProvisionId);
[[nodiscard]] const Language* find(const Session&, LanguageId);
[[nodiscard]] const Ta* find(const Session&, TaId);
[[nodiscard]] const DataItem* find(const Session&, DataId);
[[nodiscard]] const GroundRule* find(const Session&, GroundRuleId);
[[nodiscard]] const Proposal* find(const Session&, ProposalId);
[[nodiscard]] const Package* find(const Session&, PackageId);
[[nodiscard]] const MoneyLine* find(const Session&, MoneyLineId);
[[nodiscard]] const Outcome* find(const Session&, OutcomeId);
[[nodiscard]] const Commitment* find(const Session&, CommitmentId);
[[nodiscard]] const Measure* find(const Session&, MeasureId);
[[nodiscard]] const Letter* find(const Session&, LetterId);
[[nodiscard]] const Approval* find(const Session&, ApprovalId);
[[nodiscard]] const ParkedItem* find(const Session&, ParkedItemId);
[[nodiscard]] const ActionItem* find(const Session&, ActionId);
[[nodiscard]] const InfoRequest* find(const Session&, RequestId);
[[nodiscard]] const Caucus* find(const Session&, CaucusId);
[[nodiscard]] const AgendaItem* find(const Session&, AgendaItemId);
[[nodiscard]] const Attachment* find(const Session&, AttachmentId);

// By name as it is spoken, by letter, or by full name; upper and lower case are the same.
[[nodiscard]] const Party* find_party(const Session&, std::string_view name);
[[nodiscard]] const Constituent* find_constituent(const Session&, std::string_view name);
[[nodiscard]] const Participant* find_participant(const Session&, std::string_view name);

// The item of an issue with this spoken number; only one id of it is not 0.
struct Item {
    StoryId story;
    InterestId interest;
    OptionId option;
    CriterionId criterion;
    StrawId straw;
    DataId data;
    friend bool operator==(const Item&, const Item&) = default;
};
[[nodiscard]] std::optional<Item> find_item(const Session&, IssueId issue, int number);

// The meeting that is open now.
[[nodiscard]] const Meeting* open_meeting(const Session&);
// The number of the meeting that is open, else of the next, from 1.
[[nodiscard]] int meeting_number(const Session&);
// The meeting during which, or after which, a moment lies; nullptr before the first.
[[nodiscard]] const Meeting* meeting_at(const Session&, std::int64_t at_ms);
// The caucus that is open now.
[[nodiscard]] const Caucus* open_caucus(const Session&);

// Whether an interest or an option stands by itself: neither withdrawn nor part of another.
[[nodiscard]] inline bool stands(const Interest& one) { return !one.withdrawn && !one.merged_into; }
[[nodiscard]] inline bool stands(const Option& one) { return !one.withdrawn && !one.combined_into; }

// Whether an agreement is still one: neither withdrawn nor superseded.
[[nodiscard]] inline bool is_on_the_table(const Ta& ta) { return !ta.withdrawn && !ta.superseded; }

// Whether the body's last word is a yes.
[[nodiscard]] inline bool said_yes(const Approval& approval)
{
    return !approval.words.empty() && approval.words.back().yes;
}

// Whether a straw design settles an issue: its own, or one it was spread to.
[[nodiscard]] inline bool settles(const Straw& straw, IssueId issue)
{
    return straw.issue == issue
        || std::find(straw.also.begin(), straw.also.end(), issue) != straw.also.end();
}

// The test of an issue that is open; there is at most one in a session.
[[nodiscard]] const Test* open_test(const Session&);

// What is proposed now for an issue: one for each provision, in the order first proposed.
[[nodiscard]] std::vector<LanguageId> current_languages(const Session&, IssueId);

}  // namespace jointly
