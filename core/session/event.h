// Everything that can happen at the table.
//
// An event is a fact: named in the past tense, never refused, never edited. A session is its events in
// order, and nothing else. To change what an event means, add a new event: old files keep the old one.
//
//   words    std::string: UTF-8 in NFC, at most 2,000 bytes, language at most 64 KiB;
//            the bytes of a document in base64 alone are more, see events/attachments.h
//   ids      core/base/ids.h; the event that brings a thing into being carries its id, marked fresh
//   tag      the event's name in the session file, for ever
#pragma once

#include "core/base/kinds.h"
#include "core/session/events/approvals.h"
#include "core/session/events/attachments.h"
#include "core/session/events/follow_up.h"
#include "core/session/events/ground_rules.h"
#include "core/session/events/headings.h"
#include "core/session/events/interests.h"
#include "core/session/events/issues.h"
#include "core/session/events/language.h"
#include "core/session/events/meeting.h"
#include "core/session/events/money.h"
#include "core/session/events/options.h"
#include "core/session/events/outcomes.h"
#include "core/session/events/packages.h"
#include "core/session/events/people.h"
#include "core/session/events/proposals.h"
#include "core/session/events/settings.h"
#include "core/session/events/tests.h"

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

namespace jointly {

using EventKinds = std::variant<MeetingOpened, MeetingClosed, PartyJoined, ConstituentNamed,
    ParticipantJoined, RecorderNamed, PresenceNoted, RuleAdopted, KeepingAdopted, IssueRaised,
    IssueReworded, Turned, StepTaken, StoryTold, InterestRecorded, InterestReworded,
    InterestMarkedMutual, InterestWithdrawn, OptionOffered, OptionReworded, OptionWithdrawn,
    OptionServes, OptionServesNot, CriterionProposed, CriterionAgreed, OptionMarked, StrawComposed,
    StrawChanged, TestCalled, PartyCounted, StanceTaken, ConcernRaised, TestClosed,
    ProvisionEntered, LanguageProposed, TaDrafted, TaRevised, TaInitialled, IssueMoved, IssueParked,
    IssueReferred, IssueWithdrawn, IssueReopened, IssueScoped, MovedAhead, DataGiven,
    InterestsMerged, InterestsUnmerged, OptionsCombined, OptionsParted, CriterionReworded,
    CriterionWithdrawn, StrawSpread, StepNamed, LegendWorded, PartySignChanged, RecordRuleAdopted,
    InitialsMeaningAdopted, GroundRuleProposed, GroundRuleReworded, GroundRuleAgreed,
    GroundRuleWithdrawn, ListTestCalled, ClauseCarries, ClauseCarriesNot, ClericalChangeAgreed,
    TaSuperseded, TaWithdrawn, ProposalMade, ProposalRevised, ProposalReplied, PackageMade,
    PackageItemAdded, PackageItemTakenOut, PackageOffered, PackageAccepted, PackageWithdrawn,
    ContractTermSet, MoneyLineStated, MoneyLineChanged, MoneyLineTakenOut, OutcomeNamed,
    OutcomeWithdrawn, CommitmentMade, MeasureSet, MeasureRead, LetterDrafted, LetterRevised,
    LetterWithdrawn, ApprovalNeeded, ApprovalGiven, ItemParked, ParkedItemCleared, ActionAssigned,
    ActionClosed, RequestMade, RequestAnswered, CaucusCalled, CaucusEnded, AgendaItemSet,
    AgendaItemCleared, NextMeetingSet, MeetingRemarked, PracticeBegun, ConstituentCaucusCalled,
    AttachmentKept, ItemsGrouped, RoleTaken, CheckedIn, NextAgendaItemSet, TaPassed, TaSigned>;

// One event of any of these kinds. What a hundred kinds cost the compiler (making, copying, comparing,
// taking down) is paid once, in event.cpp, and not by every file that gives an event.
struct Event : EventKinds {
    Event();
    template <OneOf<EventKinds> Kind>
    Event(Kind kind) : Event(kind_index<Kind, EventKinds>, &kind)
    {}
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();
    friend bool operator==(const Event& a, const Event& b);

private:
    Event(std::size_t index, void* kind);  // moves in what is there
};
using Events = std::vector<Event>;

// When and by whose hand, beside every act.
struct Stamp {
    std::uint64_t seq = 0;   // 1, 2, 3 ... without a gap
    std::int64_t at_ms = 0;  // as told; order is seq alone
    ParticipantId by;        // the recorder; 0 until one is named
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

}  // namespace jointly
