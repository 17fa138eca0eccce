// A draft of a tentative agreement that somebody brings as a file: read, and not yet entered.
#pragma once

#include "core/agreement/returned_draft.h"
#include "core/documents/document.h"
#include "core/record/entry.h"

#include <span>
#include <string>
#include <string_view>

namespace jointly {

struct DraftFile {
    std::string_view name;  // tells text from Markdown
    std::string_view bytes;
    Revisions revisions = Revisions::ask;  // ask: as accept
    int of_revision = 0;  // that a text was written over, which does not tell it; 0: not named
};

struct BroughtDraft {
    TaWordings known;
    ReadDraft read;  // empty of a text
    ReturnedDraft draft;
    PassTa pass;  // what would be entered
    bool is_so_already =
        false;  // the agreement holds these words already: there is nothing to enter
};

// `by`: the agreement, which is there, whose draft it is and who hands it over. Refused, beside what cannot be read:
// a text of which no revision is named.
[[nodiscard]] Result<BroughtDraft> brought_draft(
    const Session& session, std::span<const Entry> record, PassTa by, const DraftFile& file);

// returned_sheet() of it.
[[nodiscard]] Document sheet_of(const Session& session, const BroughtDraft& brought);

}  // namespace jointly
