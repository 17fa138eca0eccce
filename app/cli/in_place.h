// Changes tracked in the contract's own DOCX. Only this folder includes it.
#pragma once

#include "app/cli/verbs.h"
#include "core/agreement/successor.h"
#include "core/base/time.h"
#include "core/documents/in_place/in_place.h"
#include "core/journal/load.h"

#include <string>

namespace jointly::cli {

// The word of --format.
inline constexpr const char* in_place_format = "in-place";

[[nodiscard]] inline bool is_in_place(const PaperOptions& paper)
{
    return paper.format == in_place_format;
}

// A DOCX that the current contract was imported from is kept with the session.
[[nodiscard]] bool has_original_docx(const Loaded& loaded);

// The successor as revisions in that DOCX, the one kept last. Refused where there is none, or its words cannot be
// marked so.
[[nodiscard]] Result<InPlaceDocx> successor_in_place(
    const Loaded& loaded, const Successor& successor, const std::string& author);

// To the file that is named; the exit code. Labels that come out otherwise are told on the error stream.
[[nodiscard]] int hand_over_in_place(
    const Result<InPlaceDocx>& docx, const PaperOptions& paper, Console& console);

// Those labels, a line each.
void tell_shown_labels(const InPlaceDocx& docx, const Console& console);

// Whose the changes are: as asked, or the drafting team.
[[nodiscard]] InPlaceLook in_place_look(const std::string& author, ToldTime at);

}  // namespace jointly::cli
