#include "core/session/evolve/on.h"
#include "core/session/reserve.h"

namespace jointly {

Session evolve(Session session, const Stamp& stamp, const Event& event)
{
    std::visit(
        [&](const auto& e) {
            on(session, stamp, e);
            raise_counters(session.next, e);
        },
        event);
    return session;
}

Session reserve(Session session, const Event& event)
{
    std::visit([&](const auto& e) { raise_counters(session.next, e); }, event);
    return session;
}

}  // namespace jointly
