// The bytes of the documents that are kept with a round.
#pragma once

#include "core/record/entry.h"

#include <span>

namespace jointly {

// The event that brought a document in, with its bytes; nullptr where there is none. Good as long
// as the record.
[[nodiscard]] const AttachmentKept* kept_attachment(
    std::span<const Entry> record, AttachmentId attachment);

}  // namespace jointly
