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
using DataId = Id<struct DataTag>;
using GroundRuleId = Id<struct GroundRuleTag>;
using ProposalId = Id<struct ProposalTag>;
using PackageId = Id<struct PackageTag>;
using MoneyLineId = Id<struct MoneyLineTag>;
using OutcomeId = Id<struct OutcomeTag>;
using CommitmentId = Id<struct CommitmentTag>;
using MeasureId = Id<struct MeasureTag>;
using LetterId = Id<struct LetterTag>;
using ApprovalId = Id<struct ApprovalTag>;
using ParkedItemId = Id<struct ParkedItemTag>;
using ActionId = Id<struct ActionTag>;
using RequestId = Id<struct RequestTag>;
using CaucusId = Id<struct CaucusTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using AttachmentId = Id<struct AttachmentTag>;

}  // namespace jointly
