#include "core/session/session.h"

namespace jointly {

Session::Session() = default;
Session::Session(const Session& other) = default;
Session::Session(Session&& other) noexcept = default;
Session& Session::operator=(const Session& other) = default;
Session& Session::operator=(Session&& other) noexcept = default;
Session::~Session() = default;

bool operator==(const Session& a, const Session& b) = default;

}  // namespace jointly
