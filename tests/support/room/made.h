// A command of each kind, filled by chance; a new kind of command does not link without one.
#pragma once

#include "tests/support/room/random_commands.h"

namespace jointly {

template <class OneCommand>
struct Kind {};

[[nodiscard]] Date any_day(Chance& c);
[[nodiscard]] Stance any_stance(Chance& c);
[[nodiscard]] Effective any_effect(Chance& c);

// made_by_issue.cpp
[[nodiscard]] Command made(Kind<OpenMeeting>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CloseMeeting>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<BeginPractice>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<JoinParty>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<NameConstituent>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<JoinParticipant>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<NameRecorder>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TakeRole>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<NotePresence>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AdoptRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AdoptKeeping>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RaiseIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RewordIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TurnTo>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TakeStep>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TellStory>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RecordInterest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RewordInterest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MarkMutual>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawInterest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<OfferOption>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RewordOption>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawOption>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<LinkOption>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ProposeCriterion>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AgreeCriterion>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MarkOption>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ComposeStraw>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ChangeStraw>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CallTest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CountParty>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TakeStance>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RaiseConcern>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CloseTest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<EnterProvision>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<EnterContract>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ProposeLanguage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<DraftTa>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReviseTa>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<PassTa>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<InitialTa>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SignTa>, Chance&, const Session&);

// made_by_round.cpp
[[nodiscard]] Command made(Kind<ImportPeople>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<NameStep>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WordLegend>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ChangePartySign>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AdoptRecordRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AdoptInitialsMeaning>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ProposeGroundRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RewordGroundRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AgreeGroundRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawGroundRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MoveIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ParkIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReferIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReopenIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ScopeIssue>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<GiveData>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MergeInterests>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<UnmergeInterests>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<GroupItems>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CombineOptions>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<PartOptions>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RewordCriterion>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawCriterion>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SpreadStraw>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CallListTest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TestRule>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<LinkClause>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AgreeClericalChange>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SupersedeTa>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawTa>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<NeedApproval>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<GiveApproval>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MakeProposal>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReviseProposal>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReplyToProposal>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MakePackage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AddToPackage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TakeOutOfPackage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<OfferPackage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AcceptPackage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawPackage>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SetContractTerm>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<StateMoneyLine>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ChangeMoneyLine>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<TakeOutMoneyLine>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<NameOutcome>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawOutcome>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MakeCommitment>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SetMeasure>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReadMeasure>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<DraftLetter>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ReviseLetter>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<WithdrawLetter>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ParkItem>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ClearParkedItem>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AssignAction>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CloseAction>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<MakeRequest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<AnswerRequest>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CallCaucus>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<EndCaucus>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SetAgendaItem>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<ClearAgendaItem>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<KeepAttachment>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<SetNextMeeting>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<RemarkOnMeeting>, Chance&, const Session&);
[[nodiscard]] Command made(Kind<CheckIn>, Chance&, const Session&);

}  // namespace jointly
