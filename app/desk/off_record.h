// The sheet headed OFF THE RECORD: the room sees it and nobody keeps it. It is in no file, no draft, no mirror and
// no picture, and gone when it is closed; what both parties take over goes through the line like anything said.
#pragma once

#include "app/ui/capture_entry.h"
#include "core/wall/model.h"

#include <string>
#include <vector>

namespace jointly {

struct OffRecord {
    std::vector<std::string> lines;
    CaptureEntry entry;  // what is being typed for it: never in the line of the record
};

// Its lines as numbered cards.
[[nodiscard]] WallModel model_of(const OffRecord& sheet);

// The line that "2" or "#2" names, from 0; nothing where there is none.
[[nodiscard]] std::optional<std::size_t> line_named(const OffRecord& sheet, std::string_view words);

}  // namespace jointly
