// What can be asked of a session: imperative, and refused in a sentence where the rules do not allow
// it (core/rules). A command is one finished act: one line of the file, one step of undo.
//
// Texts come as they were typed; decide() tidies them and checks their length.
#pragma once

#include "core/session/event.h"

#include <string>
#include <variant>
#include <vector>

namespace jointly {

struct OpenMeeting {
    int utc_offset_min = 0;
};
struct CloseMeeting {};

struct JoinParty {
    std::string name;
    std::string full_name;
    std::string letter;  // empty: the first letter of the name
    int seats = 0;
    bool deciding = true;
};
struct NameConstituent {
    PartyId party;
    std::string name;
};
struct JoinParticipant {
    std::string name;
    PartyId party;
    ConstituentId constituent;
    Role role = Role::member;
};
// Somebody new joins as a neutral recorder.
struct NameRecorder {
    std::string name;
};
struct NotePresence {
    ParticipantId participant;
    bool present = true;
};

struct AdoptRule {
    Scale scale = Scale::thumbs_discuss;
    Decides decides = Decides::every_member;
    int dissent = 0;
    int tries = 0;
    Fallback fallback = Fallback::park;
    std::vector<PartyQuorum> quorum;
};
struct AdoptKeeping {
    Keeping kept = Keeping::counts;
};

// Raising turns the room to it.
struct RaiseIssue {
    std::string question;
    std::string title;
};
struct RewordIssue {
    IssueId issue;
    std::string question;
    std::string title;  // empty: stays as it is
};
struct TurnTo {
    IssueId issue;
};
struct TakeStep {
    IssueId issue;
    Step step = Step::framing;
};

struct TellStory {
    IssueId issue;
    Holder holder;
    std::string text;
};
struct RecordInterest {
    IssueId issue;
    Holder holder;
    std::string text;
};
struct RewordInterest {
    InterestId interest;
    std::string text;
};
struct MarkMutual {
    InterestId interest;
};
struct WithdrawInterest {
    InterestId interest;
};

struct OfferOption {
    IssueId issue;
    std::string text;
};
struct RewordOption {
    OptionId option;
    std::string text;
};
struct WithdrawOption {
    OptionId option;
};
// `serves` false takes the link away.
struct LinkOption {
    OptionId option;
    std::vector<InterestId> interests;
    bool serves = true;
};

struct ProposeCriterion {
    IssueId issue;
    std::string text;
};
struct AgreeCriterion {
    CriterionId criterion;
};
struct MarkOption {
    OptionId option;
    CriterionId criterion;
    PartyId party;
    Mark mark = Mark::unsure;
    std::string reason;
};

struct ComposeStraw {
    IssueId issue;
    std::vector<OptionId> options;
    std::string text;
};
struct ChangeStraw {
    StrawId straw;
    std::vector<OptionId> options;
    std::string text;
};

// One of option and straw for a concept; neither for the wording: the language proposed now.
struct CallTest {
    IssueId issue;
    OptionId option;
    StrawId straw;
};

// What goes with "cannot support yet".
struct ConcernWords {
    std::vector<InterestId> unserved;
    std::string reason;
    std::string would_help;

    [[nodiscard]] bool empty() const
    {
        return unserved.empty() && reason.empty() && would_help.empty();
    }
};
struct CountParty {
    TestId test;
    PartyId party;
    ConstituentId constituent;
    std::vector<StanceCount> counts;
    ConcernWords concern;
};
struct TakeStance {
    TestId test;
    ParticipantId participant;
    Stance stance = Stance::support;
    ConcernWords concern;
};
// Adds a concern to what a party or a person said before.
struct RaiseConcern {
    TestId test;
    PartyId party;
    ParticipantId participant;
    ConcernWords concern;
};
struct CloseTest {
    TestId test;
};

struct EnterProvision {
    ProvisionId parent;
    ProvisionLevel level = ProvisionLevel::section;
    std::string label;
    std::string title;
    std::string body;
};
struct ProposeLanguage {
    IssueId issue;
    ProvisionId provision;
    Effective effective;
    Date sunset;
    std::string text;
    std::string payer;
};

// Of the language proposed now for the issue.
struct DraftTa {
    IssueId issue;
};
struct ReviseTa {
    TaId ta;
};
struct InitialTa {
    TaId ta;
    PartyId party;
    std::string name;
    std::string capacity;
};

using Command = std::variant<OpenMeeting, CloseMeeting, JoinParty, NameConstituent, JoinParticipant,
    NameRecorder, NotePresence, AdoptRule, AdoptKeeping, RaiseIssue, RewordIssue, TurnTo, TakeStep,
    TellStory, RecordInterest, RewordInterest, MarkMutual, WithdrawInterest, OfferOption,
    RewordOption, WithdrawOption, LinkOption, ProposeCriterion, AgreeCriterion, MarkOption,
    ComposeStraw, ChangeStraw, CallTest, CountParty, TakeStance, RaiseConcern, CloseTest,
    EnterProvision, ProposeLanguage, DraftTa, ReviseTa, InitialTa>;

}  // namespace jointly
