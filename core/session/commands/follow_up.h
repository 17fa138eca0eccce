// What must not be lost between meetings, caucuses and the agenda. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>

namespace jointly {

struct ParkItem {
    IssueId issue;
    std::string text;
};

struct ClearParkedItem {
    ParkedItemId item;
    std::string text;
};

struct AssignAction {
    IssueId issue;
    PartyId party;
    Date due;
    std::string owner;
    std::string text;
};

struct CloseAction {
    ActionId action;
    std::string text;
};

struct MakeRequest {
    IssueId issue;
    PartyId party;
    Date due;
    std::string owner;
    std::string text;
};

struct AnswerRequest {
    RequestId request;
    std::string text;
};

struct CallCaucus {
    PartyId party;  // 0: every party by itself
    int minutes = 0;
    std::string text;
    ConstituentId constituent = {};  // of it alone; then the party may be left out
};

// The one that is open.
struct EndCaucus {
    std::string text;
};

// Of the meeting that is open, or of the `next`; where none is open, always of the next.
struct SetAgendaItem {
    IssueId issue;
    int minutes = 0;
    std::string text;
    bool next = false;
};

struct ClearAgendaItem {
    AgendaItemId item;
};

struct SetNextMeeting {
    Date on;
    int minute = -1;
    std::string place;
};

struct RemarkOnMeeting {
    Remark remark = Remark::plus;
    std::string text;
};

struct CheckIn {
    PartyId party;  // 0: of nobody in particular
    std::string text;
};

}  // namespace jointly
