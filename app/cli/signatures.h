// Initials by a key, as they are told. Only this folder includes it.
#pragma once

#include "app/cli/verbs.h"
#include "core/exchange/signature_check.h"
#include "core/journal/copy.h"

#include <string>

namespace jointly::cli {

// Its file, read; whether it holds is not asked.
[[nodiscard]] Result<TaSigned> read_signature(const std::string& file);

// A copy as signatures are held against it; good while the copy is.
[[nodiscard]] SignedCopy signed_copy(const Copy& copy);

// What was signed, by whom and with which key, whether that holds, and whether a word changed since. `seq` is the entry
// that brought it in; 0: it comes from a file. Whether it holds.
bool tell_signature(const Copy& copy, const TaSigned& given, std::uint64_t seq, Console& console);

// All that the copy holds, and parties that used more than one key. Whether all hold.
bool tell_signatures(const Copy& copy, Console& console);

}  // namespace jointly::cli
