// A session file, byte for byte: core/journal/load.h.
//
// See whole_file.h for what must hold. Most inputs end at the chain of hashes; chained_fuzz.cpp goes past it.
#include "tests/fuzz/target.h"
#include "tests/fuzz/whole_file.h"

namespace jointly {

std::vector<std::string_view> outcomes() { return file_outcomes(); }

std::string_view fuzz_one(std::string_view bytes) { return try_file(bytes); }

}  // namespace jointly
