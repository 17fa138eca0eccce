// A draft of an agreement that came back as a file, looked at before it is entered: what it changes against what was
// tested and initialled, and its comments, apart from all language.
#pragma once

#include "core/agreement/brought_draft.h"
#include "core/wall/model.h"

#include <span>
#include <string>
#include <string_view>

namespace jointly {

struct DraftReview {
    std::string name;  // of the file, without folders
    MediaType media = MediaType::other;
    std::string bytes;
    BroughtDraft brought;
    WallModel shown;
};

// `line` names the file, whose draft it is and who hands it over: "counsel.docx, union, Dana Ortiz, Counsel". Tracked
// changes are taken as accepted. One refused sentence where one of them is missing or the file is no such draft.
[[nodiscard]] Result<DraftReview> draft_review(
    const Session& session, std::span<const Entry> record, TaId ta, std::string_view line);

}  // namespace jointly
