// Random bytes for the ids and salts of a session file. Nothing that decides or shows uses them.
#pragma once

#include <cstddef>
#include <string>

namespace jointly {

// From the system's generator.
[[nodiscard]] std::string random_bytes(std::size_t count);

}  // namespace jointly
