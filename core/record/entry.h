// The record: what was done, in order. One entry is one finished act and one line of the session file.
#pragma once

#include "core/session/command.h"
#include "core/session/event.h"

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

using RecordEvent = std::variant<Undone, Redone, Redacted>;

struct Entry {
    Stamp stamp;
    std::variant<Events, RecordEvent> what;  // events: at least one
    friend bool operator==(const Entry&, const Entry&) = default;
};
using Record = std::vector<Entry>;

// What Store takes.
struct Undo {};
struct Redo {};
using Act = std::variant<Command, Undo, Redo>;

}  // namespace jointly
