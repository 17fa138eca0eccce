// Parts packed into one archive in memory, as office formats are.
//
// The parts keep their order, and every one has the same moment, 1980-01-01 00:00: the same parts give the
// same bytes. Names are those of office formats, in ASCII.
#pragma once

#include "core/base/result.h"

#include <span>
#include <string>

namespace jointly {

struct ZipPart {
    std::string name;
    std::string bytes;
};

[[nodiscard]] Result<std::string> zipped(std::span<const ZipPart> parts);

}  // namespace jointly
