#include "core/record/history.h"

#include "core/base/overloaded.h"
#include "core/base/say.h"
#include "core/record/fold.h"
#include "core/session/find.h"

#include <algorithm>
#include <set>

namespace jointly {

namespace {

// Empty where the event may be taken back.
std::string why_it_stays(const Event& event)
{
    if (std::holds_alternative<MeetingOpened>(event)) {
        return say("That the meeting opened stays in the record. Close it instead.");
    }
    if (std::holds_alternative<MeetingClosed>(event)) {
        return say("That the meeting closed stays in the record. Open the next one instead.");
    }
    if (std::holds_alternative<PracticeBegun>(event)) {
        return say("The practice mark stays: a copy once marked is never taken for the record.");
    }
    if (std::holds_alternative<TestClosed>(event)) {
        return say("A closed test stays in the record. Test again instead.");
    }
    if (std::holds_alternative<TaInitialled>(event) || std::holds_alternative<TaSigned>(event)) {
        return say("Initials stay in the record. Revise the agreement, or raise a new issue, to "
                   "change it.");
    }
    return {};
}

bool is_of_each_once(const std::vector<PartyVoice>& voices)
{
    std::set<PartyId> parties;
    for (const PartyVoice& one : voices) {
        parties.insert(one.party);
    }
    return !voices.empty() && parties.size() == voices.size();
}

bool is_countersigned(const Entry& entry)
{
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    return about != nullptr && std::holds_alternative<Countersigned>(*about);
}

bool has_spoken(const std::vector<PartyVoice>& voices, PartyId party)
{
    return std::any_of(voices.begin(), voices.end(),
        [&](const PartyVoice& voice) { return voice.party == party; });
}

}  // namespace

bool may_be_undone(const Entry& entry)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    return events != nullptr && std::all_of(events->begin(), events->end(), [](const Event& event) {
        return why_it_stays(event).empty();
    });
}

bool History::fits(const Entry& entry) const
{
    if (entry.stamp.seq != in_force_.size()) {
        return false;
    }
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    if (about == nullptr) {
        return !std::get<Events>(entry.what).empty();
    }
    return std::visit(Overloaded{
                          [&](const Undone& e) { return e.seq != 0 && e.seq == undoable(); },
                          [&](const Redone& e) { return e.seq != 0 && e.seq == redoable(); },
                          [&](const Redacted& e) { return are_acts({e.seq}); },
                          [&](const Countersigned& e) {
                              return e.seq != 0 && e.seq == checkpoint_
                                  && !has_countersigned(e.party);
                          },
                          [&](const RedactionAgreed& e) {
                              return are_acts(e.seqs) && is_of_each_once(e.consents);
                          },
                      },
        *about);
}

bool History::has_countersigned(PartyId party) const
{
    return std::find(signers_.begin(), signers_.end(), party) != signers_.end();
}

// Ascending, so that there is one way to write them.
bool History::are_acts(const std::vector<std::uint64_t>& seqs) const
{
    std::uint64_t last = 0;
    for (const std::uint64_t seq : seqs) {
        if (seq <= last || seq >= is_act_.size() || !is_act_[seq]) {
            return false;
        }
        last = seq;
    }
    return last != 0;
}

void History::add(const Entry& entry)
{
    in_force_.push_back(true);
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    is_act_.push_back(about == nullptr);
    take_up_checkpoint(entry);
    if (about == nullptr) {
        done_.push_back(entry.stamp.seq);
        undone_.clear();
    } else if (std::holds_alternative<Undone>(*about)) {
        in_force_[done_.back()] = false;
        undone_.push_back(done_.back());
        done_.pop_back();
    } else if (std::holds_alternative<Redone>(*about)) {
        in_force_[undone_.back()] = true;
        done_.push_back(undone_.back());
        undone_.pop_back();
    } else {  // undo stops at a redaction and at a countersignature
        done_.clear();
        undone_.clear();
    }
}

void History::take_up_checkpoint(const Entry& entry)
{
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    const auto* const signed_by = about == nullptr ? nullptr : std::get_if<Countersigned>(about);
    if (signed_by == nullptr) {
        checkpoint_ = entry.stamp.seq;
        signers_.clear();
        return;
    }
    countersigned_ = signed_by->seq;
    signers_.push_back(signed_by->party);
}

bool changes_what_is_in_force(const RecordEvent& event)
{
    return std::holds_alternative<Undone>(event) || std::holds_alternative<Redone>(event);
}

bool names_parties_of(const Session& session, const RecordEvent& event)
{
    if (const auto* const signed_by = std::get_if<Countersigned>(&event)) {
        const Party* const party = find(session, signed_by->party);
        return party != nullptr && party->deciding && !signed_by->name.empty();
    }
    const auto* const redaction = std::get_if<RedactionAgreed>(&event);
    if (redaction == nullptr) {
        return true;
    }
    const auto& consents = redaction->consents;
    return std::all_of(consents.begin(), consents.end(), [&](const PartyVoice& one) {
        return find(session, one.party) != nullptr && !one.name.empty();
    }) && std::all_of(session.parties.begin(), session.parties.end(), [&](const Party& party) {
        return !party.deciding || has_spoken(consents, party.id);
    });
}

History history_of(std::span<const Entry> record)
{
    History history;
    for (const Entry& entry : record) {
        history.add(entry);
    }
    return history;
}

Result<RecordEvent> undo(std::span<const Entry> record, const History& history)
{
    const std::uint64_t seq = history.undoable();
    if (seq == 0 && !record.empty() && is_countersigned(record.back())) {
        return Problem{say("What was countersigned stays in the record. Record what changes as a "
                           "new act.")};
    }
    if (seq == 0) {
        return Problem{say("There is nothing to take back.")};
    }
    for (const Event& event : std::get<Events>(record[seq - 1].what)) {
        if (std::string reason = why_it_stays(event); !reason.empty()) {
            return Problem{std::move(reason)};
        }
    }
    return RecordEvent{Undone{seq}};
}

Result<RecordEvent> redo(const History& history)
{
    if (history.redoable() == 0) {
        return Problem{say("There is nothing to bring back.")};
    }
    return RecordEvent{Redone{history.redoable()}};
}

Session replay(std::span<const Entry> record) { return fold({}, record, history_of(record)); }

}  // namespace jointly
