// The first and the last moment that a session file holds: 1900-01-01 and 9999-12-30, at 00:00 UTC.
#pragma once

#include <cstdint>

namespace jointly {

inline constexpr std::int64_t moment_min_ms = -2'208'988'800'000;
inline constexpr std::int64_t moment_max_ms = 253'402'128'000'000;

}  // namespace jointly
