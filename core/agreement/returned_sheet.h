// What a draft that came back would change, for who decides whether it is entered.
#pragma once

#include "core/agreement/returned_draft.h"
#include "core/documents/document.h"

namespace jointly {

// Each provision against the text last tested, the text last initialled and the language proposed now, where there is
// one; what becomes of the test and of initials; and the comments, apart from all language. `pass` is what would be
// entered; `read` is empty for a draft in text.
[[nodiscard]] Document returned_sheet(const Session&, const TaWordings& known, const ReturnedDraft&,
    const PassTa& pass, const ReadDraft& read);

}  // namespace jointly
