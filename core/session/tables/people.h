// Who is at the table, and what the parties agreed about how they work.
#pragma once

#include "core/session/event.h"

#include <optional>
#include <string>
#include <vector>

namespace jointly {

struct Meeting {
    std::int64_t opened_ms = 0;
    std::int64_t closed_ms = 0;
    int utc_offset_min = 0;
    bool open = true;
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

struct Party {
    PartyId id;
    bool deciding = true;
    int seats = 0;
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;
    std::string name;
    std::string full_name;
    std::string letter;
    friend bool operator==(const Party&, const Party&) = default;
};

struct Constituent {
    ConstituentId id;
    PartyId party;
    std::string name;
    friend bool operator==(const Constituent&, const Constituent&) = default;
};

struct Participant {
    ParticipantId id;
    PartyId party;
    ConstituentId constituent;
    Role role = Role::member;
    int role_since_meeting =
        1;  // from 1: the one that was open when the role was taken, else the next
    std::string name;
    std::optional<bool> present;  // nothing: not noted
    friend bool operator==(const Participant&, const Participant&) = default;
};

// The rule of decision in force. `adopted` is false until the parties adopt one.
struct Rule {
    bool adopted = false;
    Scale scale = Scale::thumbs_discuss;
    Decides decides = Decides::every_member;
    int dissent = 0;
    int tries = 0;
    Fallback fallback = Fallback::park;
    std::vector<PartyQuorum> quorum;
    friend bool operator==(const Rule&, const Rule&) = default;
};

struct GroundRule {
    GroundRuleId id;
    std::string text;
    bool agreed = false;
    bool withdrawn = false;
    std::vector<std::string> earlier_texts;
    friend bool operator==(const GroundRule&, const GroundRule&) = default;
};

// What is kept of the talks and what becomes of it.
struct RecordRule {
    std::string kept;
    std::string copies;
    std::string evidence;
    std::string retention;
    friend bool operator==(const RecordRule&, const RecordRule&) = default;
};

struct StepName {
    Step step = Step::framing;
    std::string name;
    friend bool operator==(const StepName&, const StepName&) = default;
};

struct LegendSign {
    Scale scale = Scale::thumbs_discuss;
    Stance stance = Stance::support;
    std::string sign;
    friend bool operator==(const LegendSign&, const LegendSign&) = default;
};

// What this room settled about its words and its record. Nothing: as usual.
struct Settings {
    std::vector<StepName> steps;      // in the order of the steps
    std::vector<LegendSign> legends;  // in the order of scale and stance
    std::optional<RecordRule> record_rule;
    std::optional<InitialsMeaning> initials;
    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace jointly
