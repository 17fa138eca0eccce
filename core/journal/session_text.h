// A record as a session file of its own: what is handed on of another session, not what goes on
// where that ends.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"
#include "core/record/entry.h"

#include <string>
#include <string_view>

namespace jointly {

// All bytes of the file, the same for the same record and seed. Its id and salts come from
// `seed_hex`, hex digits that nobody can guess: they stand nowhere in it, so that words redacted
// from it later cannot be tried out, and whoever works on in it has the machine's clock. No boot of
// a machine stands in it. The record is read back from the bytes before they are given: what would
// not load stops the program.
[[nodiscard]] std::string session_text(const Record& record, const std::string& seed_hex);

// A new file with it, durable and read back; refused where anything has that name.
[[nodiscard]] Refusable write_session_text(
    const std::string& path, std::string_view text, const DiskCalls& disk = real_disk());

}  // namespace jointly
