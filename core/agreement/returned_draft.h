// A draft of a tentative agreement that comes back from one of the parties, as wordings of its provisions.
//
// Nothing is guessed: what cannot be told from the language of a provision for sure is refused, with what to do about
// it. What the draft says besides the language is told in notes and changes nothing.
#pragma once

#include "core/agreement/ta_wordings.h"
#include "core/base/result.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/read_draft.h"
#include "core/session/command.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct ReturnedDraft {
    TaWording over;  // that it was written over
    bool over_newest =
        true;  // nothing came since, neither a revision nor language proposed for the next one
    std::vector<ProvisionWording> wordings;  // of each provision of `over`, tidied, in its order
    std::vector<std::string> notes;          // what was not taken, and what it takes back
};

// Out of a DOCX that Jointly wrote. `known` is that of the agreement.
[[nodiscard]] Result<ReturnedDraft> returned_draft(
    const Session&, const TaWordings& known, const Ta&, const ReadDraft&);

// Out of text or Markdown, where each provision stands under its heading as the contract has it, on a line of its own.
// Lines of a paragraph are one; an empty line parts two. Such a file does not tell which revision it was written over.
// Refused besides what read_contract() refuses: a sheet or redline as text, and what stands under no heading of it.
[[nodiscard]] Result<ReturnedDraft> returned_text(const Session&, const TaWordings& known,
    const Ta&, std::string_view bytes, TextKind kind, int revision);

// Whether anything of it reads otherwise than the language proposed now.
[[nodiscard]] bool says_something_new(const Session&, const Ta&, const ReturnedDraft&);

}  // namespace jointly
