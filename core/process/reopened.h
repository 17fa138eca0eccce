// Agreements that a body's no took up again.
#pragma once

#include "core/session/session.h"

#include <cstdint>

namespace jointly {

// The entry that reopened it last; 0: none did. What was initialled on an earlier record holds no longer.
[[nodiscard]] std::uint64_t reopened_by(const Session& session, TaId ta);

}  // namespace jointly
