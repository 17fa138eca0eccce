// One overload of on() for each event, by area of the process: an event that moves nothing does not
// compile. Only evolve() calls these.
#pragma once

#include "core/base/result.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

// The thing an event speaks of. It is there: decide() saw to it, and fits() for what comes from a file.
template <class Things, class IdT>
auto& at(Things& things, IdT id)
{
    auto* const found = find_in(things, id);
    must(found != nullptr, "an event names a thing that does not exist");
    return *found;
}

template <class T>
void add_sorted(std::vector<T>& ids, T id)
{
    const auto place = std::lower_bound(ids.begin(), ids.end(), id);
    if (place == ids.end() || *place != id) {
        ids.insert(place, id);
    }
}

inline void reword(std::string& text, std::vector<std::string>& earlier, const std::string& wording)
{
    if (text != wording) {  // of an issue, the title alone may change
        earlier.push_back(text);
        text = wording;
    }
}

// What is said as one stands under the heading that all its parts stand under; under none where they differ.
template <class Things, class IdT>
std::string heading_of_all(const Things& things, const std::vector<IdT>& parts)
{
    const std::string& first = at(things, parts.front()).heading;
    const bool shared = std::all_of(
        parts.begin(), parts.end(), [&](IdT id) { return at(things, id).heading == first; });
    return shared ? first : std::string();
}

// people.cpp
void on(Session&, const Stamp&, const MeetingOpened&);
void on(Session&, const Stamp&, const MeetingClosed&);
void on(Session&, const Stamp&, const PracticeBegun&);
void on(Session&, const Stamp&, const PartyJoined&);
void on(Session&, const Stamp&, const ConstituentNamed&);
void on(Session&, const Stamp&, const ParticipantJoined&);
void on(Session&, const Stamp&, const RecorderNamed&);
void on(Session&, const Stamp&, const RoleTaken&);
void on(Session&, const Stamp&, const PresenceNoted&);
void on(Session&, const Stamp&, const RuleAdopted&);
void on(Session&, const Stamp&, const KeepingAdopted&);
void on(Session&, const Stamp&, const StepNamed&);
void on(Session&, const Stamp&, const LegendWorded&);
void on(Session&, const Stamp&, const PartySignChanged&);
void on(Session&, const Stamp&, const RecordRuleAdopted&);
void on(Session&, const Stamp&, const InitialsMeaningAdopted&);
void on(Session&, const Stamp&, const GroundRuleProposed&);
void on(Session&, const Stamp&, const GroundRuleReworded&);
void on(Session&, const Stamp&, const GroundRuleAgreed&);
void on(Session&, const Stamp&, const GroundRuleWithdrawn&);

// issues.cpp
void on(Session&, const Stamp&, const IssueRaised&);
void on(Session&, const Stamp&, const IssueReworded&);
void on(Session&, const Stamp&, const Turned&);
void on(Session&, const Stamp&, const StepTaken&);
void on(Session&, const Stamp&, const StoryTold&);
void on(Session&, const Stamp&, const InterestRecorded&);
void on(Session&, const Stamp&, const InterestReworded&);
void on(Session&, const Stamp&, const InterestMarkedMutual&);
void on(Session&, const Stamp&, const InterestWithdrawn&);
void on(Session&, const Stamp&, const IssueMoved&);
void on(Session&, const Stamp&, const IssueParked&);
void on(Session&, const Stamp&, const IssueReferred&);
void on(Session&, const Stamp&, const IssueWithdrawn&);
void on(Session&, const Stamp&, const IssueReopened&);
void on(Session&, const Stamp&, const IssueScoped&);
void on(Session&, const Stamp&, const MovedAhead&);
void on(Session&, const Stamp&, const DataGiven&);
void on(Session&, const Stamp&, const InterestsMerged&);
void on(Session&, const Stamp&, const InterestsUnmerged&);
void on(Session&, const Stamp&, const ItemsGrouped&);

// options.cpp
void on(Session&, const Stamp&, const OptionOffered&);
void on(Session&, const Stamp&, const OptionReworded&);
void on(Session&, const Stamp&, const OptionWithdrawn&);
void on(Session&, const Stamp&, const OptionServes&);
void on(Session&, const Stamp&, const OptionServesNot&);
void on(Session&, const Stamp&, const CriterionProposed&);
void on(Session&, const Stamp&, const CriterionAgreed&);
void on(Session&, const Stamp&, const OptionMarked&);
void on(Session&, const Stamp&, const StrawComposed&);
void on(Session&, const Stamp&, const StrawChanged&);
void on(Session&, const Stamp&, const OptionsCombined&);
void on(Session&, const Stamp&, const OptionsParted&);
void on(Session&, const Stamp&, const CriterionReworded&);
void on(Session&, const Stamp&, const CriterionWithdrawn&);
void on(Session&, const Stamp&, const StrawSpread&);

// tests.cpp
void on(Session&, const Stamp&, const TestCalled&);
void on(Session&, const Stamp&, const PartyCounted&);
void on(Session&, const Stamp&, const StanceTaken&);
void on(Session&, const Stamp&, const ConcernRaised&);
void on(Session&, const Stamp&, const TestClosed&);
void on(Session&, const Stamp&, const ListTestCalled&);

// agreement.cpp
void on(Session&, const Stamp&, const ProvisionEntered&);
void on(Session&, const Stamp&, const LanguageProposed&);
void on(Session&, const Stamp&, const TaDrafted&);
void on(Session&, const Stamp&, const ClauseCarries&);
void on(Session&, const Stamp&, const ClauseCarriesNot&);
void on(Session&, const Stamp&, const TaRevised&);
void on(Session&, const Stamp&, const TaPassed&);
void on(Session&, const Stamp&, const TaInitialled&);
void on(Session&, const Stamp&, const TaSigned&);
void on(Session&, const Stamp&, const ClericalChangeAgreed&);
void on(Session&, const Stamp&, const TaSuperseded&);
void on(Session&, const Stamp&, const TaWithdrawn&);
void on(Session&, const Stamp&, const ApprovalNeeded&);
void on(Session&, const Stamp&, const ApprovalGiven&);

// outcomes.cpp
void on(Session&, const Stamp&, const OutcomeNamed&);
void on(Session&, const Stamp&, const OutcomeWithdrawn&);
void on(Session&, const Stamp&, const CommitmentMade&);
void on(Session&, const Stamp&, const MeasureSet&);
void on(Session&, const Stamp&, const MeasureRead&);
void on(Session&, const Stamp&, const LetterDrafted&);
void on(Session&, const Stamp&, const LetterRevised&);
void on(Session&, const Stamp&, const LetterWithdrawn&);

// bargaining.cpp
void on(Session&, const Stamp&, const ProposalMade&);
void on(Session&, const Stamp&, const ProposalRevised&);
void on(Session&, const Stamp&, const ProposalReplied&);
void on(Session&, const Stamp&, const PackageMade&);
void on(Session&, const Stamp&, const PackageItemAdded&);
void on(Session&, const Stamp&, const PackageItemTakenOut&);
void on(Session&, const Stamp&, const PackageOffered&);
void on(Session&, const Stamp&, const PackageAccepted&);
void on(Session&, const Stamp&, const PackageWithdrawn&);
void on(Session&, const Stamp&, const ContractTermSet&);
void on(Session&, const Stamp&, const MoneyLineStated&);
void on(Session&, const Stamp&, const MoneyLineChanged&);
void on(Session&, const Stamp&, const MoneyLineTakenOut&);

// follow_up.cpp
void on(Session&, const Stamp&, const ItemParked&);
void on(Session&, const Stamp&, const ParkedItemCleared&);
void on(Session&, const Stamp&, const ActionAssigned&);
void on(Session&, const Stamp&, const ActionClosed&);
void on(Session&, const Stamp&, const RequestMade&);
void on(Session&, const Stamp&, const RequestAnswered&);
void on(Session&, const Stamp&, const CaucusCalled&);
void on(Session&, const Stamp&, const ConstituentCaucusCalled&);
void on(Session&, const Stamp&, const CaucusEnded&);
void on(Session&, const Stamp&, const AgendaItemSet&);
void on(Session&, const Stamp&, const NextAgendaItemSet&);
void on(Session&, const Stamp&, const AgendaItemCleared&);
void on(Session&, const Stamp&, const NextMeetingSet&);
void on(Session&, const Stamp&, const MeetingRemarked&);
void on(Session&, const Stamp&, const CheckedIn&);

// attachments.cpp
void on(Session&, const Stamp&, const AttachmentKept&);

}  // namespace jointly
