#include "core/record/fold.h"

#include <utility>

namespace jointly {

Session fold(Session session, std::span<const Entry> entries, const History& history)
{
    for (const Entry& entry : entries) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr) {
            continue;
        }
        const bool in_force = history.in_force()[entry.stamp.seq];
        for (const Event& event : *events) {
            session = in_force ? evolve(std::move(session), entry.stamp, event)
                               : reserve(std::move(session), event);
        }
    }
    return session;
}

}  // namespace jointly
