// A document as a page, to be looked at before it is anything else.
#pragma once

#include "core/documents/document.h"
#include "core/wall/model.h"

namespace jointly {

// Its title, headings, facts, language and sentences; tables under heads and lines to sign are left out.
[[nodiscard]] WallModel sheet_model(const Session& session, const Document& document);

}  // namespace jointly
