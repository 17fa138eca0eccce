// Where words were taken out, a sheet says when and by whose consent.
#pragma once

#include "core/documents/document.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>
#include <string>
#include <vector>

namespace jointly {

// "Words of entry 2 redacted by consent of Ana Ruiz (Union), ... (March 2, 2026, 09:03)", of each entry that took some out.
[[nodiscard]] std::vector<std::string> redaction_notes(
    const Session& session, std::span<const Entry> record);

// The document with a note at its end for each time that words were taken out of the record, where such
// words stand in it; else as it is. `record` is that of the session.
[[nodiscard]] Document with_redaction_notes(
    Document document, const Session& session, std::span<const Entry> record);

}  // namespace jointly
