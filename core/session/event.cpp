#include "core/session/event.h"

namespace jointly {

Event::Event() = default;
Event::Event(const Event& other) = default;
Event::Event(Event&& other) noexcept = default;
Event& Event::operator=(const Event& other)
{
    Event copy(other);
    return *this = std::move(copy);
}
Event& Event::operator=(Event&& other) noexcept
{
    if (this != &other) {
        move_over(static_cast<EventKinds&>(*this), static_cast<EventKinds&>(other));
    }
    return *this;
}
Event::~Event() = default;

Event::Event(std::size_t index, void* kind)
{
    EventKinds& kinds = *this;
    move_in(kinds, index, kind);
}

bool operator==(const Event& a, const Event& b)
{
    const EventKinds& kinds_of_a = a;
    const EventKinds& kinds_of_b = b;
    return kinds_of_a == kinds_of_b;
}

}  // namespace jointly
