// A QR code: a text that a telephone reads off paper or the wall.
//
// The same text gives the same code. No quiet zone is part of it: whoever draws it leaves
// `qr_quiet_modules` blank modules on each side.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr int qr_quiet_modules = 4;

struct QrCode {
    int side = 0;            // modules along each side
    std::vector<bool> dark;  // row by row from the upper left

    // Outside the code everything is light.
    [[nodiscard]] bool is_dark(int x, int y) const;
};

// Readable with 15 % of it damaged. Refused where a text is empty or has more than 2'331 bytes.
[[nodiscard]] Result<QrCode> qr_code(std::string_view text);

// In half blocks, two rows of modules a line, with the quiet zone.
enum class QrInk : std::uint8_t {
    dark,   // blocks are ink: for paper, and letters that are dark on light
    light,  // blocks are paper: for terminals whose letters are light on dark
};
[[nodiscard]] std::string qr_in_blocks(const QrCode& code, QrInk ink);

}  // namespace jointly
