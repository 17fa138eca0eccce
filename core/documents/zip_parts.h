// Parts packed into one archive in memory, as office formats are, and taken out of one.
//
// Packed parts keep their order, and every one has the same moment, 1980-01-01 00:00: the same parts give the
// same bytes. Names are those of office formats, in ASCII.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct ZipPart {
    std::string name;
    std::string bytes;
    friend bool operator==(const ZipPart&, const ZipPart&) = default;
};

[[nodiscard]] Result<std::string> zipped(std::span<const ZipPart> parts);

// What is refused beyond these: parts of an archive, and bytes of the parts that are taken out of it
// together, as it says they are and as they are.
inline constexpr std::size_t zip_parts_max = 10'000;
inline constexpr std::size_t zip_bytes_max = 64U * 1024 * 1024;

// The parts of these names, in that order; a name that the archive has not is left out. Capital and small
// letters are the same, as office formats want it. Refused, with what to do instead: what is no archive, is
// damaged or cut off, encrypted, or larger than it may be.
[[nodiscard]] Result<std::vector<ZipPart>> unzipped(
    std::string_view archive, std::span<const std::string> names);

// What its parts are called, in their order. Refused as unzipped() refuses.
[[nodiscard]] Result<std::vector<std::string>> part_names(std::string_view archive);

// The archive with a part written anew; all others are copied as they are packed, in their order. Refused
// as unzipped() refuses, and where it has no part of that name.
[[nodiscard]] Result<std::string> with_part(std::string_view archive, const ZipPart& part);

}  // namespace jointly
