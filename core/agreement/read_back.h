// What is read back to the room before it adjourns: the agreements of this meeting, who does what by
// when, what was asked for, and when the parties meet next.
#pragma once

#include "core/documents/document.h"
#include "core/record/entry.h"

#include <span>

namespace jointly {

// Of the last meeting. Without one, a document with a note that says so.
[[nodiscard]] Document read_back(std::span<const Entry> record);

}  // namespace jointly
