#include "core/session/session.h"

#include <utility>

namespace jointly {

Session::Session() = default;
Session::Session(const Session& other) = default;
Session::Session(Session&& other) noexcept = default;
Session& Session::operator=(const Session& other)
{
    Session copy(other);  // what a vector needs to be assigned to takes the compiler as long again
    return *this = std::move(copy);
}
Session& Session::operator=(Session&& other) noexcept = default;
Session::~Session() = default;

bool operator==(const Session& a, const Session& b) = default;

}  // namespace jointly
