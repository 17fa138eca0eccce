#include "tests/support/room/room.h"

#include "core/record/act.h"
#include "core/rules/decide.h"
#include "core/session/fits.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jointly {

void PrintTo(const Event& event, std::ostream* out)
{
    std::visit([&](const auto& one) { PrintTo(one, out); }, event);
}

Room::Room() = default;
Room::Room(const Room& other) = default;
Room::Room(Room&& other) noexcept = default;
Room& Room::operator=(const Room& other) = default;
Room& Room::operator=(Room&& other) noexcept = default;
Room::~Room() = default;

Room& Room::given(const Command& command)
{
    when(command);
    EXPECT_FALSE(problem_.has_value()) << "given, but refused: " << refusal();
    EXPECT_TRUE(problem_ || entry_) << "given, but it was so already";
    return *this;
}

Room& Room::happened(const Events& events)
{
    take(events);
    return *this;
}

Room& Room::when(const Command& command)
{
    const Session before = session_;
    const Result<Events> answer = decide(session_, command);
    EXPECT_TRUE(before == session_) << "decide() changed the session it was asked about";
    const Result<Events> again = decide(before, command);
    EXPECT_EQ(answer.ok(), again.ok()) << "decide() says something else when asked again";

    problem_.reset();
    entry_.reset();
    if (!answer.ok()) {
        problem_ = answer.problem();
        return *this;
    }
    EXPECT_EQ(answer.value(), again.value());
    if (!answer.value().empty()) {
        take(answer.value());
    }
    return *this;
}

Room& Room::undo()
{
    take(jointly::undo(record_, history_));
    return *this;
}

Room& Room::redo()
{
    take(jointly::redo(history_));
    return *this;
}

Room& Room::asks(const Act& act)
{
    const auto what = decide_act(session_, record_, history_, act);
    problem_.reset();
    entry_.reset();
    if (!what.ok()) {
        problem_ = what.problem();
    } else if (const auto* const about = std::get_if<RecordEvent>(&what.value())) {
        EXPECT_TRUE(names_parties_of(session_, *about));
        take(Result<RecordEvent>(*about));
    } else if (!std::get<Events>(what.value()).empty()) {
        take(std::get<Events>(what.value()));
    }
    return *this;
}

Room& Room::then(const Events& events)
{
    EXPECT_EQ(refusal(), "") << "it was to be accepted";
    const auto* const recorded = entry_ ? std::get_if<Events>(&entry_->what) : nullptr;
    EXPECT_EQ(recorded == nullptr ? Events{} : *recorded, events);
    return *this;
}

Room& Room::then_refused(std::string_view sentence)
{
    EXPECT_TRUE(problem_.has_value()) << "it was to be refused: " << sentence;
    EXPECT_EQ(refusal(), sentence);
    return *this;
}

Room& Room::then_nothing()
{
    EXPECT_EQ(refusal(), "") << "it was to be accepted";
    EXPECT_FALSE(entry_.has_value()) << "it was to leave nothing in the record";
    return *this;
}

Room& Room::then_record(const RecordEvent& event)
{
    EXPECT_EQ(refusal(), "") << "it was to be accepted";
    const auto* const recorded = entry_ ? std::get_if<RecordEvent>(&entry_->what) : nullptr;
    EXPECT_TRUE(recorded != nullptr && *recorded == event);
    return *this;
}

std::string Room::refusal() const { return problem_ ? problem_->text : std::string{}; }

Stamp Room::next_stamp() const
{
    const std::uint64_t seq = record_.size() + 1;
    return {seq, start_ms + static_cast<std::int64_t>(seq) * 1'000, session_.recorder};
}

void Room::take(const Events& events)
{
    Entry entry{next_stamp(), events};
    for (const Event& event : events) {
        if (!fits(session_, event)) {
            // To go on would end in an abort, which says less.
            throw std::logic_error("does not fit: " + testing::PrintToString(event));
        }
        session_ = evolve(std::move(session_), entry.stamp, event);
    }
    add(std::move(entry));
}

void Room::take(const Result<RecordEvent>& about)
{
    problem_.reset();
    entry_.reset();
    if (!about.ok()) {
        problem_ = about.problem();
        return;
    }
    const Counters before = session_.next;
    add({next_stamp(), about.value()});
    EXPECT_TRUE(session_.next == before) << "a counter moved over undo or redo";
}

void Room::add(Entry entry)
{
    EXPECT_TRUE(history_.fits(entry));
    history_.add(entry);
    record_.push_back(entry);
    if (std::holds_alternative<RecordEvent>(entry.what)) {
        session_ = replay(record_);
    }
    problem_.reset();
    entry_ = std::move(entry);
    check_what_always_holds();
}

void Room::check_what_always_holds() const
{
    EXPECT_EQ(broken_invariants(session_), std::vector<std::string>{})
        << "after entry " << record_.size();
    EXPECT_TRUE(session_ == replay(record_))
        << "the session is not what replay makes of the record, after entry " << record_.size();
}

}  // namespace jointly
