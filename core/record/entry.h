// The record: what was done, in order. One entry is one finished act and one line of the session file.
#pragma once

#include "core/session/command.h"
#include "core/session/event.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace jointly {

// Events about the record itself. Only this layer knows them: evolve() never sees one.

// Takes the last act in force out of force. What it brought in stays reserved.
struct Undone {
    static constexpr const char* tag = "undone";
    std::uint64_t seq = 0;  // the entry of that act

    static void fields(auto& self, auto&& visit) { visit("seq", self.seq); }
    friend bool operator==(const Undone&, const Undone&) = default;
};

// Brings the act that was undone last back into force; only while nothing else happened since.
struct Redone {
    static constexpr const char* tag = "redone";
    std::uint64_t seq = 0;

    static void fields(auto& self, auto&& visit) { visit("seq", self.seq); }
    friend bool operator==(const Redone&, const Redone&) = default;
};

// The words of that entry were taken out of the file by consent; "[redacted]" stands in their place.
struct Redacted {
    static constexpr const char* tag = "redacted";
    std::uint64_t seq = 0;

    static void fields(auto& self, auto&& visit) { visit("seq", self.seq); }
    friend bool operator==(const Redacted&, const Redacted&) = default;
};

// A party's word, by the name of who gave it, that the record up to an entry is as it says: the checkpoint
// that both hold on paper. The entry is the last one that is no countersignature itself.
struct Countersigned {
    static constexpr const char* tag = "countersigned";
    std::uint64_t seq = 0;
    PartyId party;     // a deciding one
    std::string name;  // of who signed

    static void fields(auto& self, auto&& visit)
    {
        visit("seq", self.seq);
        visit("party", self.party);
        visit("name", self.name);
    }
    friend bool operator==(const Countersigned&, const Countersigned&) = default;
};

// As Redacted, of several entries at once, and by whose consent.
struct RedactionAgreed {
    static constexpr const char* tag = "redaction_agreed";
    std::vector<std::uint64_t> seqs;   // earlier acts, ascending, each once; at least one
    std::vector<PartyVoice> consents;  // of each party once; at least one

    static void fields(auto& self, auto&& visit)
    {
        visit("seqs", self.seqs);
        visit("consents", self.consents);
    }
    friend bool operator==(const RedactionAgreed&, const RedactionAgreed&) = default;
};

using RecordEvent = std::variant<Undone, Redone, Redacted, Countersigned, RedactionAgreed>;

struct Entry {
    Stamp stamp;
    std::variant<Events, RecordEvent> what;  // events: at least one
    friend bool operator==(const Entry&, const Entry&) = default;
};
using Record = std::vector<Entry>;

// What Store takes.
struct Undo {};
struct Redo {};
struct Countersign {
    PartyId party;
    std::string name;
    std::uint64_t seq = 0;  // of the checkpoint on the paper; 0: the present one
};
// The entry that says so. The words leave the file after it (core/journal/redact.h).
struct Redact {
    std::vector<std::uint64_t> seqs;
    std::vector<PartyVoice> consents;
};
using Act = std::variant<Command, Undo, Redo, Countersign, Redact>;

}  // namespace jointly
