// Names of things. An id names one thing of a session: given out in order from 1, never given twice,
// not even after what it names is withdrawn or its entry undone. 0 names nothing.
#pragma once

#include <compare>
#include <cstdint>

namespace jointly {

template <class Tag>
struct Id {
    std::uint32_t value = 0;

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using PartyId = Id<struct PartyTag>;
using ConstituentId = Id<struct ConstituentTag>;
using ParticipantId = Id<struct ParticipantTag>;
using IssueId = Id<struct IssueTag>;
using StoryId = Id<struct StoryTag>;
using InterestId = Id<struct InterestTag>;
using OptionId = Id<struct OptionTag>;
using CriterionId = Id<struct CriterionTag>;
using StrawId = Id<struct StrawTag>;
using TestId = Id<struct TestTag>;
using ProvisionId = Id<struct ProvisionTag>;
using LanguageId = Id<struct LanguageTag>;
using TaId = Id<struct TaTag>;

}  // namespace jointly
