// One overload of on() for each event, by area of the process: an event without a headline does not
// compile. Only headline() calls these.
#pragma once

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

namespace jointly::headlines {

// Empty where nobody is meant, or the act that brought them was taken back.
[[nodiscard]] std::string name(const Session&, PartyId);
[[nodiscard]] std::string name(const Session&, ParticipantId);

// The spoken number of an item; 0 where it is not there (an act that was taken back).
template <class IdT>
[[nodiscard]] int number(const Session& s, IdT id)
{
    const auto* const item = find(s, id);
    return item == nullptr ? 0 : item->number;
}

// "#3, #7"
template <class IdT>
[[nodiscard]] std::string numbers(const Session& s, const std::vector<IdT>& ids)
{
    std::string all;
    for (const IdT id : ids) {
        all += (all.empty() ? "#" : ", #") + std::to_string(number(s, id));
    }
    return all;
}

// people.cpp
[[nodiscard]] std::string on(const Session&, const MeetingOpened&);
[[nodiscard]] std::string on(const Session&, const MeetingClosed&);
[[nodiscard]] std::string on(const Session&, const PracticeBegun&);
[[nodiscard]] std::string on(const Session&, const PartyJoined&);
[[nodiscard]] std::string on(const Session&, const ConstituentNamed&);
[[nodiscard]] std::string on(const Session&, const ParticipantJoined&);
[[nodiscard]] std::string on(const Session&, const RecorderNamed&);
[[nodiscard]] std::string on(const Session&, const RoleTaken&);
[[nodiscard]] std::string on(const Session&, const PresenceNoted&);
[[nodiscard]] std::string on(const Session&, const RuleAdopted&);
[[nodiscard]] std::string on(const Session&, const KeepingAdopted&);
[[nodiscard]] std::string on(const Session&, const StepNamed&);
[[nodiscard]] std::string on(const Session&, const LegendWorded&);
[[nodiscard]] std::string on(const Session&, const PartySignChanged&);
[[nodiscard]] std::string on(const Session&, const RecordRuleAdopted&);
[[nodiscard]] std::string on(const Session&, const InitialsMeaningAdopted&);
[[nodiscard]] std::string on(const Session&, const GroundRuleProposed&);
[[nodiscard]] std::string on(const Session&, const GroundRuleReworded&);
[[nodiscard]] std::string on(const Session&, const GroundRuleAgreed&);
[[nodiscard]] std::string on(const Session&, const GroundRuleWithdrawn&);

// issues.cpp
[[nodiscard]] std::string on(const Session&, const IssueRaised&);
[[nodiscard]] std::string on(const Session&, const IssueReworded&);
[[nodiscard]] std::string on(const Session&, const Turned&);
[[nodiscard]] std::string on(const Session&, const StepTaken&);
[[nodiscard]] std::string on(const Session&, const StoryTold&);
[[nodiscard]] std::string on(const Session&, const InterestRecorded&);
[[nodiscard]] std::string on(const Session&, const InterestReworded&);
[[nodiscard]] std::string on(const Session&, const InterestMarkedMutual&);
[[nodiscard]] std::string on(const Session&, const InterestWithdrawn&);
[[nodiscard]] std::string on(const Session&, const IssueMoved&);
[[nodiscard]] std::string on(const Session&, const IssueParked&);
[[nodiscard]] std::string on(const Session&, const IssueReferred&);
[[nodiscard]] std::string on(const Session&, const IssueWithdrawn&);
[[nodiscard]] std::string on(const Session&, const IssueReopened&);
[[nodiscard]] std::string on(const Session&, const IssueScoped&);
[[nodiscard]] std::string on(const Session&, const MovedAhead&);
[[nodiscard]] std::string on(const Session&, const DataGiven&);
[[nodiscard]] std::string on(const Session&, const InterestsMerged&);
[[nodiscard]] std::string on(const Session&, const InterestsUnmerged&);
[[nodiscard]] std::string on(const Session&, const ItemsGrouped&);

// options.cpp
[[nodiscard]] std::string on(const Session&, const OptionOffered&);
[[nodiscard]] std::string on(const Session&, const OptionReworded&);
[[nodiscard]] std::string on(const Session&, const OptionWithdrawn&);
[[nodiscard]] std::string on(const Session&, const OptionServes&);
[[nodiscard]] std::string on(const Session&, const OptionServesNot&);
[[nodiscard]] std::string on(const Session&, const CriterionProposed&);
[[nodiscard]] std::string on(const Session&, const CriterionAgreed&);
[[nodiscard]] std::string on(const Session&, const OptionMarked&);
[[nodiscard]] std::string on(const Session&, const StrawComposed&);
[[nodiscard]] std::string on(const Session&, const StrawChanged&);
[[nodiscard]] std::string on(const Session&, const OptionsCombined&);
[[nodiscard]] std::string on(const Session&, const OptionsParted&);
[[nodiscard]] std::string on(const Session&, const CriterionReworded&);
[[nodiscard]] std::string on(const Session&, const CriterionWithdrawn&);
[[nodiscard]] std::string on(const Session&, const StrawSpread&);

// tests.cpp
[[nodiscard]] std::string on(const Session&, const TestCalled&);
[[nodiscard]] std::string on(const Session&, const PartyCounted&);
[[nodiscard]] std::string on(const Session&, const StanceTaken&);
[[nodiscard]] std::string on(const Session&, const ConcernRaised&);
[[nodiscard]] std::string on(const Session&, const TestClosed&);
[[nodiscard]] std::string on(const Session&, const ListTestCalled&);

// agreement.cpp
[[nodiscard]] std::string on(const Session&, const ProvisionEntered&);
[[nodiscard]] std::string on(const Session&, const LanguageProposed&);
[[nodiscard]] std::string on(const Session&, const ClauseCarries&);
[[nodiscard]] std::string on(const Session&, const ClauseCarriesNot&);
[[nodiscard]] std::string on(const Session&, const TaDrafted&);
[[nodiscard]] std::string on(const Session&, const TaRevised&);
[[nodiscard]] std::string on(const Session&, const TaPassed&);
[[nodiscard]] std::string on(const Session&, const TaInitialled&);
[[nodiscard]] std::string on(const Session&, const TaSigned&);
[[nodiscard]] std::string on(const Session&, const ClericalChangeAgreed&);
[[nodiscard]] std::string on(const Session&, const TaSuperseded&);
[[nodiscard]] std::string on(const Session&, const TaWithdrawn&);
[[nodiscard]] std::string on(const Session&, const ApprovalNeeded&);
[[nodiscard]] std::string on(const Session&, const ApprovalGiven&);

// outcomes.cpp
[[nodiscard]] std::string on(const Session&, const OutcomeNamed&);
[[nodiscard]] std::string on(const Session&, const OutcomeWithdrawn&);
[[nodiscard]] std::string on(const Session&, const CommitmentMade&);
[[nodiscard]] std::string on(const Session&, const MeasureSet&);
[[nodiscard]] std::string on(const Session&, const MeasureRead&);
[[nodiscard]] std::string on(const Session&, const LetterDrafted&);
[[nodiscard]] std::string on(const Session&, const LetterRevised&);
[[nodiscard]] std::string on(const Session&, const LetterWithdrawn&);

// bargaining.cpp
[[nodiscard]] std::string on(const Session&, const ProposalMade&);
[[nodiscard]] std::string on(const Session&, const ProposalRevised&);
[[nodiscard]] std::string on(const Session&, const ProposalReplied&);
[[nodiscard]] std::string on(const Session&, const PackageMade&);
[[nodiscard]] std::string on(const Session&, const PackageItemAdded&);
[[nodiscard]] std::string on(const Session&, const PackageItemTakenOut&);
[[nodiscard]] std::string on(const Session&, const PackageOffered&);
[[nodiscard]] std::string on(const Session&, const PackageAccepted&);
[[nodiscard]] std::string on(const Session&, const PackageWithdrawn&);
[[nodiscard]] std::string on(const Session&, const ContractTermSet&);
[[nodiscard]] std::string on(const Session&, const MoneyLineStated&);
[[nodiscard]] std::string on(const Session&, const MoneyLineChanged&);
[[nodiscard]] std::string on(const Session&, const MoneyLineTakenOut&);

// follow_up.cpp
[[nodiscard]] std::string on(const Session&, const ItemParked&);
[[nodiscard]] std::string on(const Session&, const ParkedItemCleared&);
[[nodiscard]] std::string on(const Session&, const ActionAssigned&);
[[nodiscard]] std::string on(const Session&, const ActionClosed&);
[[nodiscard]] std::string on(const Session&, const RequestMade&);
[[nodiscard]] std::string on(const Session&, const RequestAnswered&);
[[nodiscard]] std::string on(const Session&, const CaucusCalled&);
[[nodiscard]] std::string on(const Session&, const ConstituentCaucusCalled&);
[[nodiscard]] std::string on(const Session&, const CaucusEnded&);
[[nodiscard]] std::string on(const Session&, const AgendaItemSet&);
[[nodiscard]] std::string on(const Session&, const NextAgendaItemSet&);
[[nodiscard]] std::string on(const Session&, const AgendaItemCleared&);
[[nodiscard]] std::string on(const Session&, const AttachmentKept&);
[[nodiscard]] std::string on(const Session&, const NextMeetingSet&);
[[nodiscard]] std::string on(const Session&, const MeetingRemarked&);
[[nodiscard]] std::string on(const Session&, const CheckedIn&);

}  // namespace jointly::headlines
