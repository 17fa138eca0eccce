// One overload of decide_one() for each command, by area of the process: a command without a rule does
// not compile. Only decide() calls these.
#pragma once

#include "core/base/result.h"
#include "core/session/command.h"
#include "core/session/session.h"

namespace jointly::rules {

// people.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const OpenMeeting&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CloseMeeting&);
[[nodiscard]] Result<Events> decide_one(const Session&, const BeginPractice&);
[[nodiscard]] Result<Events> decide_one(const Session&, const JoinParty&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NameConstituent&);
[[nodiscard]] Result<Events> decide_one(const Session&, const JoinParticipant&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ImportPeople&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NameRecorder&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeRole&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NotePresence&);

// settings.cpp
// The rule as it would be adopted, or why it cannot be.
[[nodiscard]] Result<Rule> fitting_rule(const Session&, const AdoptRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AdoptRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AdoptKeeping&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NameStep&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WordLegend&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ChangePartySign&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AdoptRecordRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AdoptInitialsMeaning&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ProposeGroundRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordGroundRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AgreeGroundRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawGroundRule&);

// issues.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const RaiseIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TurnTo&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeStep&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MoveIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ParkIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReferIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReopenIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ScopeIssue&);

// interests.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const TellStory&);
[[nodiscard]] Result<Events> decide_one(const Session&, const GiveData&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RecordInterest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordInterest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MarkMutual&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawInterest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MergeInterests&);
[[nodiscard]] Result<Events> decide_one(const Session&, const UnmergeInterests&);
[[nodiscard]] Result<Events> decide_one(const Session&, const GroupItems&);

// options.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const OfferOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const LinkOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CombineOptions&);
[[nodiscard]] Result<Events> decide_one(const Session&, const PartOptions&);

// criteria.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const ProposeCriterion&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordCriterion&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AgreeCriterion&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawCriterion&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MarkOption&);

// straws.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const ComposeStraw&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ChangeStraw&);
[[nodiscard]] Result<Events> decide_one(const Session&, const SpreadStraw&);

// clauses.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const LinkClause&);

// tests.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const CallTest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CallListTest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TestRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CountParty&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeStance&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RaiseConcern&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CloseTest&);

// agreement.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const EnterProvision&);
[[nodiscard]] Result<Events> decide_one(const Session&, const EnterContract&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ProposeLanguage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AgreeClericalChange&);
[[nodiscard]] Result<Events> decide_one(const Session&, const DraftTa&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReviseTa&);
[[nodiscard]] Result<Events> decide_one(const Session&, const SupersedeTa&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawTa&);

// initials.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const InitialTa&);
[[nodiscard]] Result<Events> decide_one(const Session&, const SignTa&);

// passes.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const PassTa&);

// approvals.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const NeedApproval&);
[[nodiscard]] Result<Events> decide_one(const Session&, const GiveApproval&);

// proposals.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const MakeProposal&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReviseProposal&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReplyToProposal&);

// packages.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const MakePackage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AddToPackage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeOutOfPackage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const OfferPackage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AcceptPackage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawPackage&);

// money.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const SetContractTerm&);
[[nodiscard]] Result<Events> decide_one(const Session&, const StateMoneyLine&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ChangeMoneyLine&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeOutMoneyLine&);

// outcomes.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const NameOutcome&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawOutcome&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MakeCommitment&);
[[nodiscard]] Result<Events> decide_one(const Session&, const SetMeasure&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReadMeasure&);

// letters.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const DraftLetter&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReviseLetter&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawLetter&);

// follow_up.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const ParkItem&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ClearParkedItem&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AssignAction&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CloseAction&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MakeRequest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AnswerRequest&);

// sittings.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const CallCaucus&);
[[nodiscard]] Result<Events> decide_one(const Session&, const EndCaucus&);
[[nodiscard]] Result<Events> decide_one(const Session&, const SetAgendaItem&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ClearAgendaItem&);
[[nodiscard]] Result<Events> decide_one(const Session&, const SetNextMeeting&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RemarkOnMeeting&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CheckIn&);

// attachments.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const KeepAttachment&);

}  // namespace jointly::rules
