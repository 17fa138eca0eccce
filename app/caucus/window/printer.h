// Pages on paper: handed to the printing system of the machine through a pipe, never by a file of ours.
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace jointly {

// By the program `lp`. Refused where there is none, or where it takes nothing. What the printing system keeps is its own.
[[nodiscard]] Refusable print_text(std::string_view text);

}  // namespace jointly
