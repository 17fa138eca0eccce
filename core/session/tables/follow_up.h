// What must not be lost between meetings, caucuses and the agenda.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct ParkedItem {
    ParkedItemId id;
    IssueId issue;  // 0: of none
    std::string text;
    bool cleared = false;
    std::string became;
    friend bool operator==(const ParkedItem&, const ParkedItem&) = default;
};

struct ActionItem {
    ActionId id;
    IssueId issue;  // 0: of none
    PartyId party;  // 0: of both
    Date due;
    std::string owner;
    std::string text;
    bool closed = false;
    std::string became;
    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

struct InfoRequest {
    RequestId id;
    IssueId issue;  // 0: of none
    PartyId party;
    Date due;
    std::string owner;
    std::string text;
    bool answered = false;
    std::string answer;
    friend bool operator==(const InfoRequest&, const InfoRequest&) = default;
};

struct Caucus {
    CaucusId id;
    PartyId party;              // 0: every party by itself
    ConstituentId constituent;  // 0: all of the party
    int minutes = 0;
    std::string purpose;
    std::int64_t called_ms = 0;
    std::int64_t ended_ms = 0;
    bool open = true;
    std::string brought;
    friend bool operator==(const Caucus&, const Caucus&) = default;
};

struct AgendaItem {
    AgendaItemId id;
    IssueId issue;  // 0: of none
    int minutes = 0;
    std::string text;
    int meeting = 0;  // of which meeting, from 1
    bool cleared = false;
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

struct NextMeeting {
    Date on;
    int minute = -1;  // of the day; -1: no time was set
    std::string place;
    friend bool operator==(const NextMeeting&, const NextMeeting&) = default;
};

struct MeetingRemark {
    int meeting = 0;  // of which meeting, from 1; 0: before the first
    Remark remark = Remark::plus;
    std::string text;
    friend bool operator==(const MeetingRemark&, const MeetingRemark&) = default;
};

struct MeetingCheckIn {
    int meeting = 0;  // of which meeting, from 1
    PartyId party;    // 0: of nobody in particular
    std::string text;
    friend bool operator==(const MeetingCheckIn&, const MeetingCheckIn&) = default;
};

}  // namespace jointly
