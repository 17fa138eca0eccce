// Where Jointly keeps what is its own: settings and what it remembers between runs. Sessions stand where
// people put them.
//
// JOINTLY_HOME, where it is set, holds all of it. Else the XDG folders do.
#pragma once

#include "core/base/result.h"

#include <string>

namespace jointly {

// $JOINTLY_HOME/config, $XDG_CONFIG_HOME/jointly or ~/.config/jointly. It need not be there yet.
[[nodiscard]] std::string config_folder();

// $JOINTLY_HOME/state, $XDG_STATE_HOME/jointly or ~/.local/state/jointly. It need not be there yet.
[[nodiscard]] std::string state_folder();

// For what may be gone after this run: $JOINTLY_HOME/temporary, $XDG_RUNTIME_DIR/jointly, or
// jointly-<user number> in $TMPDIR or /tmp. It need not be there yet.
[[nodiscard]] std::string temporary_folder();

// Makes a folder, and those above it that are missing, 0700, durable with their names. One that is there
// already is taken if it is a folder, no link, of this user, and not open to writing by others.
[[nodiscard]] Refusable create_private_folder(const std::string& path);

// Makes a folder that was not there, for its user alone, and those above it that are missing, durable with
// their names. Refused where anything has that name.
[[nodiscard]] Refusable create_new_folder(const std::string& path);

}  // namespace jointly
