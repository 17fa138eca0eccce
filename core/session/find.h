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

// By name as it is spoken, by letter, or by full name; upper and lower case are the same.
[[nodiscard]] const Party* find_party(const Session&, std::string_view name);
[[nodiscard]] const Constituent* find_constituent(const Session&, std::string_view name);
[[nodiscard]] const Participant* find_participant(const Session&, std::string_view name);
// By label: "9.6".
[[nodiscard]] const Provision* find_provision(const Session&, std::string_view label);

// The item of an issue with this spoken number; only one id of it is not 0.
struct Item {
    StoryId story;
    InterestId interest;
    OptionId option;
    CriterionId criterion;
    StrawId straw;
    friend bool operator==(const Item&, const Item&) = default;
};
[[nodiscard]] std::optional<Item> find_item(const Session&, IssueId issue, int number);

// The meeting that is open now.
[[nodiscard]] const Meeting* open_meeting(const Session&);
// The meeting during which, or after which, a moment lies; nullptr before the first.
[[nodiscard]] const Meeting* meeting_at(const Session&, std::int64_t at_ms);
// The test of an issue that is open; there is at most one in a session.
[[nodiscard]] const Test* open_test(const Session&);

// What is proposed now for an issue: one for each provision, in the order first proposed.
[[nodiscard]] std::vector<LanguageId> current_languages(const Session&, IssueId);

}  // namespace jointly
