// Initials of this caucus on an agreement, with the key of its vault.
#pragma once

#include "app/caucus/open_caucus.h"
#include "core/wall/model.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace jointly {

// The key of the vault as it is told to the others, by its code; it is made and kept where there is none yet.
[[nodiscard]] Result<std::string> own_key_code(OpenCaucus& caucus, std::int64_t now_ms);

// What would be signed now: this copy of the session up to its end, and the agreement as it reads there. Without key
// and signature. Refused where it may not be initialled, where this copy is not whole, and where it does not go on from
// what was signed before.
[[nodiscard]] Result<TaSigned> to_sign(
    const OpenCaucus& caucus, TaId ta, std::string_view name, std::string_view capacity);

// The agreement as the wall shows it.
[[nodiscard]] WallModel page_to_sign(const OpenCaucus& caucus, TaId ta);

// Signs it, keeps in the vault that it did, and only then lets it out, as a new file.
[[nodiscard]] Refusable write_initials(
    OpenCaucus& caucus, TaSigned to_sign, const std::string& file, std::int64_t now_ms);

}  // namespace jointly
