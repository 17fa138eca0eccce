#include "core/agreement/test_moments.h"

#include "core/record/history.h"
#include "core/session/find.h"

namespace jointly {

namespace {

void note_who_was_present(TestMoments& moments, const Session& session)
{
    const Test* const test = open_test(session);
    if (test == nullptr || test->kept != Keeping::names || moments.present.contains(test->id)) {
        return;
    }
    std::vector<ParticipantId>& here = moments.present[test->id];
    for (const Participant& one : session.participants) {
        if (one.present.value_or(false)) {
            here.push_back(one.id);
        }
    }
}

}  // namespace

TestMoments test_moments(std::span<const Entry> record)
{
    const History history = history_of(record);
    TestMoments moments;
    Session session;
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        for (const Event& event : events == nullptr ? Events{} : *events) {
            if (!history.in_force()[entry.stamp.seq]) {
                session = reserve(std::move(session), event);
                continue;
            }
            session = evolve(std::move(session), entry.stamp, event);
            if (std::holds_alternative<TestCalled>(event)
                || std::holds_alternative<ListTestCalled>(event)) {
                note_who_was_present(moments, session);
            }
            if (const auto* const closed = std::get_if<TestClosed>(&event)) {
                moments.closed[closed->test] = standing_of(session, *find(session, closed->test));
            }
        }
    }
    return moments;
}

}  // namespace jointly
