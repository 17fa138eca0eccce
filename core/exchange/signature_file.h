// Initials that were given with a key, in a small file of their own, which the wall takes in and either party keeps.
//
//   {"fmt":"jointly-signature","v":1,"min":1,"session":"<32 hex>","ta":1,"revision":2,"party":1,"entries":57,
//    "name":"Ana Ruiz","capacity":"Chief spokesperson","fingerprint":"<64 hex>","head":"<64 hex>","key":"<64 hex>"}
//   {"signature":"<128 hex>"}
//
// Two JSON objects, each on one line without blanks, UTF-8, LF. What is signed, by Ed25519, are the bytes "IBBS1\n" and
// then those of the first line, without its line feed: anybody can check it with other tools. No time stands in it: its
// place in the record, `entries` and `head`, tells what was there to be read.
#pragma once

#include "core/base/result.h"
#include "core/session/event.h"

#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t signature_file_max_bytes = 16'384;
inline constexpr int signature_version = 1;

// What was, or is to be, signed; the signature itself is not part of it.
[[nodiscard]] std::string signed_bytes(const TaSigned& given);

[[nodiscard]] std::string signature_text(const TaSigned& given);
// Refused in a sentence where it is damaged, too large, of a newer Jointly, or no signature. Anything that is read is
// written again to the same bytes. Whether it holds is not asked: is_genuine().
[[nodiscard]] Result<TaSigned> signature_in(std::string_view bytes);

// Whether its key made the signature over exactly this.
[[nodiscard]] bool is_genuine(const TaSigned& given);

}  // namespace jointly
