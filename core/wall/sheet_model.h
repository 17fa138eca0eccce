// A document as a page, to be looked at before it is anything else.
#pragma once

#include "core/documents/document.h"
#include "core/wall/model.h"

namespace jointly {

// Its title and what stands below it; lines to sign and the ends of its pages are left out.
[[nodiscard]] WallModel sheet_model(const Session& session, const Document& document);

}  // namespace jointly
