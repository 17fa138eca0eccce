// Which language the program speaks, before anything is said.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace jointly {

// Takes "--language LANGUAGE" out of the words, wherever it stands, and speaks that; without it
// JOINTLY_LANGUAGE, then what the system speaks, as far as there is a catalogue of it. Refused where
// what was asked for by name is not spoken.
[[nodiscard]] Refusable speak_as_asked(std::vector<std::string>& words);

}  // namespace jointly
