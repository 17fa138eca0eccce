// What comes to the table from a caucus, to be looked at before it is taken in. No pages of the wall: they are looked at
// beside it.
#pragma once

#include "core/exchange/release.h"
#include "core/exchange/signature_check.h"
#include "core/wall/model.h"

#include <cstdint>

namespace jointly {

// Each item, and what of it is at the table already.
[[nodiscard]] WallModel release_model(const Session& session, const Release& release);

// What was signed, by whom and with which key, whether that holds in this copy, and whether a word changed since. `seq`
// is the entry that brought it in; 0: it comes from a file.
[[nodiscard]] WallModel signature_model(
    const SignedCopy& copy, const TaSigned& given, std::uint64_t seq);

}  // namespace jointly
