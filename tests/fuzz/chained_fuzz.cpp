// A session file whose hashes are made to fit, and whatever shows it: core/journal/load.h.
//
// See rehashed.h for how its lines may stand, whole_file.h for what must hold.
#include "tests/fuzz/rehashed.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/whole_file.h"

namespace jointly {

std::vector<std::string_view> outcomes() { return file_outcomes(); }

std::string_view fuzz_one(std::string_view bytes) { return try_file(rehashed(bytes)); }

}  // namespace jointly
