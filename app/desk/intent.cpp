#include "app/desk/intent.h"

namespace jointly {

Intent::Intent(const Intent& other) = default;
Intent::Intent(Intent&& other) noexcept = default;
Intent& Intent::operator=(const Intent& other)
{
    Intent copy(other);
    return *this = std::move(copy);
}
Intent& Intent::operator=(Intent&& other) noexcept
{
    if (this != &other) {
        move_over(static_cast<IntentKinds&>(*this), static_cast<IntentKinds&>(other));
    }
    return *this;
}
Intent::~Intent() = default;

Intent::Intent(std::size_t index, void* kind)
{
    IntentKinds& kinds = *this;
    move_in(kinds, index, kind);
}

}  // namespace jointly
