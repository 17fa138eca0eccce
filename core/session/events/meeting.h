// A meeting: one dated sitting. Its date is the date of the stamp in the meeting's own time.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/session/enums.h"

#include <cstdint>
#include <string>

namespace jointly {

inline constexpr std::int32_t day_minutes = 24 * 60;

struct MeetingOpened {
    static constexpr const char* tag = "meeting_opened";
    std::int32_t utc_offset_min = 0;  // minutes east of UTC, -840 to 840

    static void fields(auto& self, auto&& visit) { visit("utc_offset_min", self.utc_offset_min); }
    friend bool operator==(const MeetingOpened&, const MeetingOpened&) = default;
};

struct MeetingClosed {
    static constexpr const char* tag = "meeting_closed";

    static void fields(auto&, auto&&) {}
    friend bool operator==(const MeetingClosed&, const MeetingClosed&) = default;
};

// This file is a throw-away copy to practise in; every page and paper of it says so.
struct PracticeBegun {
    static constexpr const char* tag = "practice_begun";

    static void fields(auto&, auto&&) {}
    friend bool operator==(const PracticeBegun&, const PracticeBegun&) = default;
};

struct CaucusCalled {
    static constexpr const char* tag = "caucus_called";
    CaucusId id;
    PartyId party;             // 0: every party by itself
    std::int32_t minutes = 0;  // planned, at most a day; 0: open
    std::string text;          // what for; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"party"}, self.party);
        visit("minutes", self.minutes);
        visit("text", self.text);
    }
    friend bool operator==(const CaucusCalled&, const CaucusCalled&) = default;
};

// Of one local or unit alone.
struct ConstituentCaucusCalled {
    static constexpr const char* tag = "constituent_caucus_called";
    CaucusId id;
    ConstituentId constituent;
    std::int32_t minutes = 0;  // as of a party's
    std::string text;          // what for; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("constituent", self.constituent);
        visit("minutes", self.minutes);
        visit("text", self.text);
    }
    friend bool operator==(
        const ConstituentCaucusCalled&, const ConstituentCaucusCalled&) = default;
};

// Back at the table; what is said here is what the caucus brings.
struct CaucusEnded {
    static constexpr const char* tag = "caucus_ended";
    CaucusId caucus;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("caucus", self.caucus);
        visit("text", self.text);
    }
    friend bool operator==(const CaucusEnded&, const CaucusEnded&) = default;
};

// On the agenda of this meeting, or of the next when none is open.
struct AgendaItemSet {
    static constexpr const char* tag = "agenda_item_set";
    AgendaItemId id;
    IssueId issue;
    std::int32_t minutes = 0;  // 0: no time was set
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit("minutes", self.minutes);
        visit("text", self.text);
    }
    friend bool operator==(const AgendaItemSet&, const AgendaItemSet&) = default;
};

// On the agenda of the meeting after the one that is open.
struct NextAgendaItemSet {
    static constexpr const char* tag = "next_agenda_item_set";
    AgendaItemId id;
    IssueId issue;
    std::int32_t minutes = 0;  // 0: no time was set
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit("minutes", self.minutes);
        visit("text", self.text);
    }
    friend bool operator==(const NextAgendaItemSet&, const NextAgendaItemSet&) = default;
};

struct AgendaItemCleared {
    static constexpr const char* tag = "agenda_item_cleared";
    AgendaItemId item;

    static void fields(auto& self, auto&& visit) { visit("item", self.item); }
    friend bool operator==(const AgendaItemCleared&, const AgendaItemCleared&) = default;
};

struct NextMeetingSet {
    static constexpr const char* tag = "next_meeting_set";
    Date on;
    std::int32_t minute = 0;  // of the day, 0 to 1439; -1: no time was set
    std::string place;        // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("on", self.on);
        visit("minute", self.minute);
        visit("place", self.place);
    }
    friend bool operator==(const NextMeetingSet&, const NextMeetingSet&) = default;
};

// What went well, or should change, at the end of a day.
struct MeetingRemarked {
    static constexpr const char* tag = "meeting_remarked";
    Remark remark = Remark::plus;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("remark", self.remark);
        visit("text", self.text);
    }
    friend bool operator==(const MeetingRemarked&, const MeetingRemarked&) = default;
};

// What was brought up when the room came together, before the first item of the agenda.
struct CheckedIn {
    static constexpr const char* tag = "checked_in";
    PartyId party;  // 0: of nobody in particular
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(none_ok{"party"}, self.party);
        visit("text", self.text);
    }
    friend bool operator==(const CheckedIn&, const CheckedIn&) = default;
};

}  // namespace jointly
