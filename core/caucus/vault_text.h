// The text of a vault, as far as anyone can read it: what it was sealed with, and lines that only its key opens.
//
// One JSON object a line, UTF-8, LF:
//
//   {"fmt":"jointly-vault","v":1,"min":1,"id":"<32 hex>","slots":[{"salt":"<32 hex>","passes":3,"mib":256,"key":"<base64>"}]}
//   {"s":1,"x":"<base64>"}
//
// A slot holds the key of the vault, sealed under the key that a passphrase gives. `s` counts entries without a gap.
// `x` is an entry, padded and sealed under the key of the vault, bound to the id, to `s` and to the line before it:
// so an entry that was moved, left out or brought in from elsewhere does not open, nor does anything behind it.
// Who it belongs to, which session and when stands in the entries alone.
#pragma once

#include "core/base/result.h"
#include "core/caucus/seal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::uint64_t vault_max_bytes = std::uint64_t{64} << 20U;
inline constexpr std::size_t vault_slots_max = 8;
inline constexpr std::size_t vault_entry_max_bytes = std::size_t{1} << 20U;  // before it is sealed
inline constexpr int vault_version = 1;

struct KeySlot {
    std::string salt;  // salt_bytes
    Effort effort;
    std::string sealed_key;
    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

struct VaultHeader {
    std::string id;  // 32 hex digits
    std::vector<KeySlot> slots;
    friend bool operator==(const VaultHeader&, const VaultHeader&) = default;
};

struct SealedLine {
    std::uint64_t seq = 0;
    std::string sealed;
    friend bool operator==(const SealedLine&, const SealedLine&) = default;
};

// A file as it stands. Not one byte of it is known to be true before its key has opened it.
struct VaultText {
    VaultHeader header;
    std::string_view lines;  // behind the header, in the bytes that were read
    std::uint64_t header_bytes = 0;
};

// With its LF. The same header gives the same bytes.
[[nodiscard]] std::string vault_header_line(const VaultHeader& header);
// Refused where these bytes are no vault, one of a newer Jointly, or one whose numbers are out of bounds; nothing is
// worked out of a passphrase before that. `bytes` outlives what is returned.
[[nodiscard]] Result<VaultText> vault_in(std::string_view bytes);

[[nodiscard]] std::string vault_line(const SealedLine& line);
// `line` without its LF. The problem ends a sentence that begins with "Line 12 ".
[[nodiscard]] Result<SealedLine> vault_line_in(std::string_view line);

// What a slot's key, and an entry, are bound to.
[[nodiscard]] std::string about_slot(const VaultHeader& header, const KeySlot& slot);
// What a secret that stands in an entry is bound to.
[[nodiscard]] std::string about_secret(const VaultHeader& header);
[[nodiscard]] std::string about_entry(
    const VaultHeader& header, std::uint64_t seq, std::string_view digest_before);

// Of a line with its LF, 32 bytes; the first entry stands behind the one of the id.
[[nodiscard]] std::string digest_of_line(std::string_view line);
[[nodiscard]] std::string first_digest(const VaultHeader& header);

}  // namespace jointly
