// What changed since an earlier moment of the record: for "since we last met".
//
// Two sessions are compared: that of the moment, and that of now. What was taken back since counts as never
// done, so it is in neither. While a test is open nothing of it is in here.
#pragma once

#include "core/process/agreement_state.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jointly {

enum class ChangeKind : std::uint8_t {
    added,
    reworded,
    merged,     // part of another item now
    withdrawn,  // or no longer proposed
    parked,
    referred,
    taken_up,   // again, after it was set aside
    agreed,     // a criterion, a ground rule
    cleared,    // off the parking lot, done, answered
    taken_back  // by an undo, and as if it had never been; never told of since()
};

// What a change is about.
enum class ChangedThing : std::uint8_t {
    issue,
    story,
    data,
    interest,
    option,
    criterion,
    straw,
    language,
    proposal,
    package,
    ground_rule,
    parked_item,
    action,
    request,
    agreement  // where it was taken back: how it goes on is a TaMoved
};

struct ItemChange {
    ChangeKind kind = ChangeKind::added;
    ChangedThing thing = ChangedThing::issue;
    IssueId issue;       // 0: of none
    int number = 0;      // spoken; 0: none
    std::string label;   // instead of a number: "A-3", "9.6 Staffing plan"
    Holder holder;       // of stories and interests alone: options carry no party
    std::string before;  // how it read then; the same as `text` where only something else changed
    std::string text;    // how it reads now
    std::string note;    // what it became, the answer, why it was set aside
    friend bool operator==(const ItemChange&, const ItemChange&) = default;
};

// An agreement that came to be, or went on.
struct TaMoved {
    TaId ta;
    IssueId issue;
    std::optional<TaState> before;  // nothing: it is new
    TaState now = TaState::open;
    friend bool operator==(const TaMoved&, const TaMoved&) = default;
};

// Interests and options of one issue that stand under another heading than then.
struct Regrouped {
    IssueId issue;
    std::string before;        // empty: under none then, or not there yet
    std::string now;           // empty: under none any more
    std::vector<int> numbers;  // spoken; of those that stand
    friend bool operator==(const Regrouped&, const Regrouped&) = default;
};

struct Since {
    std::vector<ItemChange>
        changes;                 // by issue, as the room takes them; what is of none comes last
    std::vector<TestId> agreed;  // closed since with consensus, in order
    std::vector<TaMoved> agreements;   // by their numbers
    std::vector<Regrouped> regrouped;  // what else became of the items is in `changes`
    [[nodiscard]] bool is_nothing() const
    {
        return changes.empty() && agreed.empty() && agreements.empty() && regrouped.empty();
    }
};

// The entry that closed the last meeting in force: where "since we last met" begins. 0: none was closed.
[[nodiscard]] std::uint64_t last_met(std::span<const Entry> record);

// Since entry `from`, of which the record has as many; `session` is that of the record.
[[nodiscard]] Since since(
    const Session& session, std::span<const Entry> record, std::uint64_t from);

// What the session of now has, or has no more, beside one that it once was. Here what was taken back in between
// is told too, since somebody may have relied on it.
[[nodiscard]] Since between(const Session& then, const Session& now);

// The tests that are closed now and were not then, whatever came of them, in order.
[[nodiscard]] std::vector<TestId> tests_closed(const Session& then, const Session& now);

}  // namespace jointly
