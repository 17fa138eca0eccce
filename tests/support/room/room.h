// A bargaining room in memory, for given/when/then over commands. Its clock stands still: an entry is
// stamped a second after the one before.
//
// After every step it checks what must always hold, and fails the test at the step that broke it:
// decide() changed nothing and says the same when asked again, every event fits the session it comes
// to, the session keeps its invariants, and it is what replay() makes of the record.
#pragma once

#include "core/record/history.h"
#include "core/session/command.h"
#include "core/session/session.h"
#include "tests/support/room/print.h"

#include <concepts>
#include <optional>
#include <string_view>

namespace jointly {

// So that a test that fails says which event it was.
void PrintTo(const Event& event, std::ostream* out);

class Room {
public:
    // 2026-03-02 09:00 -08:00
    static constexpr std::int64_t start_ms = 1'772'470'800'000;

    // Not in each of the sources that have one: a session is long to compile.
    Room();
    Room(const Room& other);
    Room(Room&& other) noexcept;
    Room& operator=(const Room& other);
    Room& operator=(Room&& other) noexcept;
    ~Room();

    // What led up to the case: it is accepted and changes something, or the test fails.
    Room& given(const Command& command);
    // Facts as one entry, without asking the rules, such as another version may have written.
    Room& happened(const Events& events);

    // What the case is about; the then...() that follows looks at what came of it.
    Room& when(const Command& command);
    Room& undo();
    Room& redo();
    // Any act; countersigning and redaction come in here.
    Room& asks(const Act& act);

    // Accepted, with exactly these events in this order.
    Room& then(const Events& events);
    template <class... Es>
    requires(std::convertible_to<Es, Event>&&...) Room& then(Es... events)
    {
        return then(Events{Event{std::move(events)}...});
    }
    // Refused with exactly this sentence; nothing was recorded.
    Room& then_refused(std::string_view sentence);
    // Accepted, but it was so already; nothing was recorded.
    Room& then_nothing();
    // Recorded as an event about the record itself.
    Room& then_record(const RecordEvent& event);

    // The sentence of what was refused last; empty where it was accepted.
    [[nodiscard]] std::string refusal() const;

    [[nodiscard]] const Session& session() const { return session_; }
    [[nodiscard]] const Record& record() const { return record_; }
    [[nodiscard]] const History& history() const { return history_; }

private:
    [[nodiscard]] Stamp next_stamp() const;
    void take(const Events& events);
    void take(const Result<RecordEvent>& about);
    void add(Entry entry);
    void check_what_always_holds() const;

    Record record_;
    History history_;
    Session session_;
    // What came of the last step: at most one of them.
    std::optional<Problem> problem_;
    std::optional<Entry> entry_;
};

}  // namespace jointly
