// What a caucus chose to bring to the table: as the wall will show it, and as the file that goes there.
#pragma once

#include "app/caucus/open_caucus.h"
#include "core/exchange/brought_in.h"
#include "core/wall/model.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace jointly {

// What would leave, and the pages that show it then, as the wall will.
struct ShownRelease {
    Release release;
    std::vector<WallModel> pages;
};
// Of interests, options, criteria, and notes on an issue, which come to the table as stories. Refused in a sentence for
// any other line, where nothing was chosen, and where the table would refuse one of them.
[[nodiscard]] Result<ShownRelease> release_of(
    const OpenCaucus& caucus, std::span<const PrivateId> lines);

// The release of these lines as a new file; the vault keeps that they left.
[[nodiscard]] Refusable write_release(OpenCaucus& caucus, const Release& release,
    const std::vector<PrivateId>& lines, const std::string& file, std::int64_t now_ms);

}  // namespace jointly
