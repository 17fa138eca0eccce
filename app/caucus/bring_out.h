// What a caucus chose to bring to the table: as the wall will show it, and as the file that goes there.
#pragma once

#include "app/caucus/open_caucus.h"
#include "core/exchange/brought_in.h"

#include <span>
#include <string>
#include <vector>

namespace jointly {

// Of interests, options, criteria, and notes on an issue, which come to the table as stories. Refused in a sentence for
// any other line, and where nothing was chosen.
[[nodiscard]] Result<Release> release_of(
    const OpenCaucus& caucus, std::span<const PrivateId> lines);

// The pages that show them then, as text, one after the other.
[[nodiscard]] std::vector<std::string> preview_of(
    const OpenCaucus& caucus, const Release& release, const Session& then);

}  // namespace jointly
