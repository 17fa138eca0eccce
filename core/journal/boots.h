// In which starts of a machine the entries of a file were written, as each of its lines says.
#pragma once

#include "core/journal/chain.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Entries one behind the other that were written between two starts of one machine.
struct BootSpan {
    std::string boot;  // 8 hex digits; zeros in samples
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    friend bool operator==(const BootSpan&, const BootSpan&) = default;
};

// `chain` is that of a file that was loaded, `text` its bytes.
[[nodiscard]] std::vector<BootSpan> boots_of(const Chain& chain, std::string_view text);

}  // namespace jointly
