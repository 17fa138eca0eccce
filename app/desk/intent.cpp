#include "app/desk/intent.h"

namespace jointly {

Intent::Intent(const Intent& other) = default;
Intent::Intent(Intent&& other) noexcept = default;
Intent& Intent::operator=(const Intent& other) = default;
Intent& Intent::operator=(Intent&& other) noexcept = default;
Intent::~Intent() = default;

Intent::Intent(std::size_t index, void* kind)
{
    IntentKinds& kinds = *this;
    move_in(kinds, index, kind);
}

}  // namespace jointly
