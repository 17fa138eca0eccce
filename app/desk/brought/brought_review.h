// What a caucus brought as a file, a release or initials by a key, looked at before it is taken in.
#pragma once

#include "core/exchange/release.h"
#include "core/exchange/signature_check.h"
#include "core/wall/model.h"

#include <string>
#include <variant>

namespace jointly {

struct BroughtReview {
    std::variant<Release, TaSigned> what;
    WallModel shown;
};

// Whether the file at this path says of itself that it comes from a caucus.
[[nodiscard]] bool comes_from_a_caucus(const std::string& path);

// Refused in a sentence where it is damaged, of another session, or does not hold. `copy` is the session as far as it is
// on the disk.
[[nodiscard]] Result<BroughtReview> brought_review(const SignedCopy& copy, const std::string& path);

}  // namespace jointly
