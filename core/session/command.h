// What can be asked of a session: imperative, and refused in a sentence where the rules do not allow
// it (core/rules). A command is one finished act: one line of the file, one step of undo.
//
// Texts come as they were typed; decide() tidies them and checks their length.
#pragma once

#include "core/base/kinds.h"
#include "core/session/commands/agreement.h"
#include "core/session/commands/attachments.h"
#include "core/session/commands/bargaining.h"
#include "core/session/commands/follow_up.h"
#include "core/session/commands/issues.h"
#include "core/session/commands/options.h"
#include "core/session/commands/outcomes.h"
#include "core/session/commands/people.h"
#include "core/session/commands/settings.h"
#include "core/session/commands/tests.h"

#include <cstddef>
#include <variant>

namespace jointly {

using CommandKinds = std::variant<OpenMeeting, CloseMeeting, JoinParty, NameConstituent,
    JoinParticipant, ImportPeople, NameRecorder, NotePresence, AdoptRule, AdoptKeeping, NameStep,
    WordLegend, ChangePartySign, AdoptRecordRule, AdoptInitialsMeaning, ProposeGroundRule,
    RewordGroundRule, AgreeGroundRule, WithdrawGroundRule, RaiseIssue, RewordIssue, TurnTo,
    TakeStep, MoveIssue, ParkIssue, ReferIssue, WithdrawIssue, ReopenIssue, ScopeIssue, TellStory,
    GiveData, RecordInterest, RewordInterest, MarkMutual, WithdrawInterest, MergeInterests,
    UnmergeInterests, OfferOption, RewordOption, WithdrawOption, LinkOption, CombineOptions,
    PartOptions, ProposeCriterion, RewordCriterion, AgreeCriterion, WithdrawCriterion, MarkOption,
    ComposeStraw, ChangeStraw, SpreadStraw, CallTest, CallListTest, TestRule, CountParty,
    TakeStance, RaiseConcern, CloseTest, EnterProvision, EnterContract, ProposeLanguage, LinkClause,
    AgreeClericalChange, DraftTa, ReviseTa, PassTa, InitialTa, SignTa, SupersedeTa, WithdrawTa,
    NeedApproval, GiveApproval, MakeProposal, ReviseProposal, ReplyToProposal, MakePackage,
    AddToPackage, TakeOutOfPackage, OfferPackage, AcceptPackage, WithdrawPackage, SetContractTerm,
    StateMoneyLine, ChangeMoneyLine, TakeOutMoneyLine, NameOutcome, WithdrawOutcome, MakeCommitment,
    SetMeasure, ReadMeasure, DraftLetter, ReviseLetter, WithdrawLetter, ParkItem, ClearParkedItem,
    AssignAction, CloseAction, MakeRequest, AnswerRequest, CallCaucus, EndCaucus, SetAgendaItem,
    ClearAgendaItem, SetNextMeeting, RemarkOnMeeting, BeginPractice, KeepAttachment, GroupItems,
    TakeRole, CheckIn>;

// One command of any of these kinds; compiled once, in command.cpp, as Event is.
struct Command : CommandKinds {
    template <OneOf<CommandKinds> Kind>
    Command(Kind kind) : Command(kind_index<Kind, CommandKinds>, &kind)
    {}
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();

private:
    Command(std::size_t index, void* kind);  // moves in what is there
};

}  // namespace jointly
