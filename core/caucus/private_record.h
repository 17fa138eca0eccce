// What a vault holds, as its entries made it: a plain value.
//
// Things stand in the order of their ids. Nothing here knows the joint session but by issue and spoken number; whether
// those are there is asked when they are shown.
#pragma once

#include "core/base/result.h"
#include "core/caucus/private_events.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jointly {

struct PrivateLine {
    PrivateId id;
    PrivateLineKind kind = PrivateLineKind::note;
    About about;
    PartyId party;
    std::string text;
    std::int64_t at_ms = 0;
    bool struck = false;
    bool released = false;
    friend bool operator==(const PrivateLine&, const PrivateLine&) = default;
};

struct PollAnswer {
    std::string who;
    Stance stance = Stance::more_discussion;
    std::string concern;
    friend bool operator==(const PollAnswer&, const PollAnswer&) = default;
};

struct Poll {
    PrivateId id;
    About about;
    std::string text;
    std::vector<PollAnswer> answers;  // in the order first given, one of each name
    friend bool operator==(const Poll&, const Poll&) = default;
};

struct Task {
    PrivateId id;
    Date due;
    std::string who;
    std::string text;
    bool done = false;
    friend bool operator==(const Task&, const Task&) = default;
};

struct Sitting {
    std::int64_t from_ms = 0;
    std::optional<std::int64_t> to_ms;  // nothing: it sits
    friend bool operator==(const Sitting&, const Sitting&) = default;
};

struct PrivateRecord {
    std::string session;
    PartyId party;
    std::string party_name;
    std::uint64_t seen = 0;  // entries of the session
    std::vector<PrivateLine> lines;
    std::vector<MarkedPrivately> marks;  // one of each pair
    std::vector<Weighed> weights;        // one of each item, none but what weighs
    std::vector<Poll> polls;
    std::vector<Task> tasks;
    std::vector<Sitting> sittings;
    std::optional<KeyMade> key;        // nothing: it has not been asked for yet
    std::vector<TaSigned> signatures;  // in the order given
    PrivateId next{1};
    friend bool operator==(const PrivateRecord&, const PrivateRecord&) = default;
};

[[nodiscard]] const PrivateLine* find(const PrivateRecord& record, PrivateId line);
[[nodiscard]] const Poll* find_poll(const PrivateRecord& record, PrivateId poll);
[[nodiscard]] const Task* find_task(const PrivateRecord& record, PrivateId task);
// "p7"
[[nodiscard]] std::string label_of(PrivateId id);

// Why an event cannot come next, in a sentence that says what to do; Done where it can. The first is VaultBegun, and
// no other is.
[[nodiscard]] Refusable can_come_next(const PrivateRecord& record, const PrivateEvent& event);

// One more event that can_come_next().
[[nodiscard]] PrivateRecord after(PrivateRecord record, const PrivateEntry& entry);

// All of them, those taken back left out; their ids stay given. Refused at the first that does not fit.
[[nodiscard]] Result<PrivateRecord> record_of(std::span<const PrivateEntry> entries);

// The entry, from 1, that would be taken back now; 0: there is none.
[[nodiscard]] std::uint64_t last_to_take_back(std::span<const PrivateEntry> entries);

}  // namespace jointly
