// Where words were taken out, a sheet says when and by whose consent.
#pragma once

#include "core/documents/document.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>

namespace jointly {

// The document with a note at its end for each time that words were taken out of the record, where such
// words stand in it; else as it is. `record` is that of the session.
[[nodiscard]] Document with_redaction_notes(
    Document document, const Session& session, std::span<const Entry> record);

}  // namespace jointly
