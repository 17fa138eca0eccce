// Meetings and people. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct OpenMeeting {
    int utc_offset_min = 0;
};

struct CloseMeeting {};

// Marks the session as a throw-away copy, for ever.
struct BeginPractice {};

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

// One row of a list of people; a local or unit that is not known yet is named with it.
struct ImportedPerson {
    std::string name;
    PartyId party;
    std::string constituent;  // empty: none
    Role role = Role::member;
};

// A whole list at once: one entry, one undo. Who is at the table already is passed over.
struct ImportPeople {
    std::vector<ImportedPerson> people;
};

// Somebody new joins as a neutral recorder.
struct NameRecorder {
    std::string name;
};

// Facilitator and recorder are had by one person at a time and move, in the one act, unless somebody takes
// them `beside` who has them: then both have them.
struct TakeRole {
    ParticipantId participant;
    Role role = Role::member;
    bool beside = false;
};

struct NotePresence {
    ParticipantId participant;
    bool present = true;
};

}  // namespace jointly
