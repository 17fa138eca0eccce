// Which acts are in force. Undo takes back the last act in force and no other, so nothing later can
// refer to what vanishes; redo holds only while nothing else was done since.
#pragma once

#include "core/base/result.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>

namespace jointly {

class History {
public:
    // Whether the next entry may be this one: its seq is the next, it takes back or brings back what it
    // may, countersigns the present checkpoint once for a party, and redacts acts alone.
    [[nodiscard]] bool fits(const Entry& entry) const;

    // Takes up the next entry, which fits.
    void add(const Entry& entry);

    // By seq, from 1; place 0 is not used.
    [[nodiscard]] const std::vector<bool>& in_force() const { return in_force_; }

    // The entry that undo, or redo, would take; 0: none.
    [[nodiscard]] std::uint64_t undoable() const { return done_.empty() ? 0 : done_.back(); }
    [[nodiscard]] std::uint64_t redoable() const { return undone_.empty() ? 0 : undone_.back(); }

    // The entry that can be countersigned: the last one that is no countersignature. 0: none.
    [[nodiscard]] std::uint64_t checkpoint() const { return checkpoint_; }
    // The entry up to which a party countersigned last; 0: none.
    [[nodiscard]] std::uint64_t countersigned() const { return countersigned_; }
    // Whether that party countersigned the present checkpoint.
    [[nodiscard]] bool has_countersigned(PartyId party) const;

private:
    [[nodiscard]] bool are_acts(const std::vector<std::uint64_t>& seqs) const;
    void take_up_checkpoint(const Entry& entry);

    std::vector<bool> in_force_{false};
    std::vector<bool> is_act_{false};  // not an event about the record
    std::uint64_t checkpoint_ = 0;
    std::uint64_t countersigned_ = 0;
    std::vector<PartyId> signers_;  // of the present checkpoint
    std::vector<std::uint64_t> done_;
    std::vector<std::uint64_t> undone_;
};

// Whether an event about the record changes which acts are in force, and so the session.
[[nodiscard]] bool changes_what_is_in_force(const RecordEvent& event);

// Whether the parties that an event about the record names are there, and decide, and spoke by name; of a
// redaction, all that decide.
[[nodiscard]] bool names_parties_of(const Session& session, const RecordEvent& event);

[[nodiscard]] History history_of(std::span<const Entry> record);

// Why the last act cannot be taken back, or what takes it back. Undo stops at what the parties rely
// on: a meeting opened or closed, a test closed, initials; and, in History, at a redaction and at a
// countersignature.
[[nodiscard]] Result<RecordEvent> undo(std::span<const Entry> record, const History& history);
// Whether it is no act at which undo stops.
[[nodiscard]] bool may_be_undone(const Entry& entry);
[[nodiscard]] Result<RecordEvent> redo(const History& history);

// The session of a record whose entries fit: what is in force evolves it, the rest is reserved.
[[nodiscard]] Session replay(std::span<const Entry> record);

}  // namespace jointly
