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
[[nodiscard]] Result<Events> decide_one(const Session&, const JoinParty&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NameConstituent&);
[[nodiscard]] Result<Events> decide_one(const Session&, const JoinParticipant&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NameRecorder&);
[[nodiscard]] Result<Events> decide_one(const Session&, const NotePresence&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AdoptRule&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AdoptKeeping&);

// issues.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const RaiseIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordIssue&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TurnTo&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeStep&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TellStory&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RecordInterest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordInterest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MarkMutual&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawInterest&);

// options.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const OfferOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RewordOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const WithdrawOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const LinkOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ProposeCriterion&);
[[nodiscard]] Result<Events> decide_one(const Session&, const AgreeCriterion&);
[[nodiscard]] Result<Events> decide_one(const Session&, const MarkOption&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ComposeStraw&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ChangeStraw&);

// tests.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const CallTest&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CountParty&);
[[nodiscard]] Result<Events> decide_one(const Session&, const TakeStance&);
[[nodiscard]] Result<Events> decide_one(const Session&, const RaiseConcern&);
[[nodiscard]] Result<Events> decide_one(const Session&, const CloseTest&);

// agreement.cpp
[[nodiscard]] Result<Events> decide_one(const Session&, const EnterProvision&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ProposeLanguage&);
[[nodiscard]] Result<Events> decide_one(const Session&, const DraftTa&);
[[nodiscard]] Result<Events> decide_one(const Session&, const ReviseTa&);
[[nodiscard]] Result<Events> decide_one(const Session&, const InitialTa&);

}  // namespace jointly::rules
