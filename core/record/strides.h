// From one moment of a record to another, as whoever looks back goes through it.
#pragma once

#include "core/record/entry.h"

#include <cstdint>
#include <optional>
#include <span>

namespace jointly {

// By entries, or to where a meeting closed, or to the first or last entry.
enum class Stride : std::uint8_t { entry, ten, meeting, end };

// The entry where a stride ends, from 1. It begins after entry `after`, or at now; `direction` is -1 to what was earlier,
// 1 to what came later. Nothing where nothing was recorded.
[[nodiscard]] std::optional<std::uint64_t> stride_from(std::span<const Entry> record,
    std::optional<std::uint64_t> after, Stride stride, int direction);

}  // namespace jointly
