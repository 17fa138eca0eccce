// A checkpoint: what each party takes home so that what was recorded up to then stays provable. A chain
// of hashes alone proves nothing against whoever can edit the file; a number that both parties hold does.
//
// README.md of this folder says how its code is computed, so that any other tool can check it.
#pragma once

#include "core/base/result.h"
#include "core/journal/chain.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

struct Checkpoint {
    std::string origin;  // the id of the session, 32 hex digits
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;  // of the file then; a later redaction makes the same entries shorter
    std::string head;         // the hash of the last entry, 64 hex digits
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

// After all of its entries.
[[nodiscard]] Checkpoint checkpoint_of(const Chain& chain);

// The spoken_code() of origin, entries and head, to be written beside initials.
[[nodiscard]] std::string code_of(const Checkpoint& checkpoint);

// Six lines, the code the last of them.
[[nodiscard]] std::string checkpoint_text(const Checkpoint& checkpoint);

// Finds those six lines in a text. Refused where they are not there, or do not fit their code.
[[nodiscard]] Result<Checkpoint> read_checkpoint(std::string_view text);

// How many entries of a session follow what a party holds; refused, with what is wrong, where the session
// does not go on from there.
[[nodiscard]] Result<std::uint64_t> entries_since(const Checkpoint& held, const Chain& chain);

// The same with only the code; in letters of any case, with blanks or hyphens anywhere.
[[nodiscard]] Result<std::uint64_t> entries_since_code(std::string_view code, const Chain& chain);

}  // namespace jointly
