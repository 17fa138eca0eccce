// A session file read with cereal as a program would that has nothing else: what opening is measured
// against. Nothing is checked, neither hashes nor ids nor how it is written.
#pragma once

#include "core/record/entry.h"

#include <string_view>

namespace jointly {

// The entries of a file that is known to be whole: a JSON input archive for each line, its fields by
// their names, an event of its kind from its facts and its words. The first line is passed over.
[[nodiscard]] Record read_with_cereal(std::string_view text);

}  // namespace jointly
