// Who is at the table: parties, their constituents, and the people.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

#include <string>

namespace jointly {

struct PartyJoined {
    static constexpr const char* tag = "party_joined";
    PartyId id;
    bool deciding = true;    // else voice only: heard, never counted
    std::int32_t seats = 0;  // people at the table for it; 0: not said
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;
    std::string name;       // as it is spoken: "Union"
    std::string full_name;  // as it signs: "Allied Care Workers, Local 412"; may be empty
    std::string letter;     // one letter or two, for the badge

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("deciding", self.deciding);
        visit("seats", self.seats);
        visit("shape", self.shape);
        visit("colour", self.colour);
        visit("name", self.name);
        visit("full_name", self.full_name);
        visit("letter", self.letter);
    }
    friend bool operator==(const PartyJoined&, const PartyJoined&) = default;
};

// A union local or employer unit within a party.
struct ConstituentNamed {
    static constexpr const char* tag = "constituent_named";
    ConstituentId id;
    PartyId party;
    std::string name;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("party", self.party);
        visit("name", self.name);
    }
    friend bool operator==(const ConstituentNamed&, const ConstituentNamed&) = default;
};

struct ParticipantJoined {
    static constexpr const char* tag = "participant_joined";
    ParticipantId id;
    PartyId party;              // 0: neutral
    ConstituentId constituent;  // 0: none
    Role role = Role::member;
    std::string name;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"party"}, self.party);
        visit(none_ok{"constituent"}, self.constituent);
        visit("role", self.role);
        visit("name", self.name);
    }
    friend bool operator==(const ParticipantJoined&, const ParticipantJoined&) = default;
};

// Whose hand keeps the record from here on: the `a` of the entries that follow.
struct RecorderNamed {
    static constexpr const char* tag = "recorder_named";
    ParticipantId participant;

    static void fields(auto& self, auto&& visit) { visit("participant", self.participant); }
    friend bool operator==(const RecorderNamed&, const RecorderNamed&) = default;
};

// The role that somebody has from here on; the one before is not kept.
struct RoleTaken {
    static constexpr const char* tag = "role_taken";
    ParticipantId participant;
    Role role = Role::member;

    static void fields(auto& self, auto&& visit)
    {
        visit("participant", self.participant);
        visit("role", self.role);
    }
    friend bool operator==(const RoleTaken&, const RoleTaken&) = default;
};

struct PresenceNoted {
    static constexpr const char* tag = "presence_noted";
    ParticipantId participant;
    bool present = true;

    static void fields(auto& self, auto&& visit)
    {
        visit("participant", self.participant);
        visit("present", self.present);
    }
    friend bool operator==(const PresenceNoted&, const PresenceNoted&) = default;
};

}  // namespace jointly
