// A passphrase from whoever sits at the terminal, or from the first line of what is handed in.
#pragma once

#include "core/base/result.h"
#include "core/caucus/secret.h"

#include <string>

namespace jointly {

// At a terminal it is asked for and not shown. Read a byte at a time from the input itself, so that it stands in no
// buffer; ends at a line end or at the end of the input. Refused where it is longer than a passphrase can be.
[[nodiscard]] Result<Secret> ask_passphrase(const std::string& question);

}  // namespace jointly
