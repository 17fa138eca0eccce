// The window of a caucus, until it is closed.
#pragma once

#include "app/caucus/window/caucus_session.h"
#include "core/base/result.h"

namespace jointly {

// Locked at first, again after so many minutes without a key, and when the machine slept. Its title names no party and no
// file. Refused
// where there is no display or there are no fonts, and where a new vault cannot be made.
[[nodiscard]] Refusable run_caucus_window(
    const CaucusFiles& files, int lock_minutes, bool makes_new);

}  // namespace jointly
