// What a person puts right in the reading of a contract before it is taken over.
#pragma once

#include "core/documents/contract/read_contract.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jointly {

// Of the provision that begins at a line (or paragraph) of the source. No level: it is no provision of
// its own, and its words go on with the one before.
struct LevelCorrection {
    std::size_t line = 0;
    std::optional<ProvisionLevel> level;
};

// Corrections in their order, each as if the one before had been read so. A provision takes what stands
// in it with it: articles, appendices and letters stand at the top, a section in the one of them before
// it, a clause in the section before it. Refused where no provision begins at a line, or none stands
// before one that is to go on with it.
[[nodiscard]] Result<ReadContract> corrected(
    ReadContract read, std::span<const LevelCorrection> corrections);

}  // namespace jointly
