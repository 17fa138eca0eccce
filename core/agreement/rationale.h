// Why language reads as it does: the question, what of the straw design its clauses carry, the interests that this
// serves. In the words of the room, from the record alone; contract language it is none.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

#include <vector>

namespace jointly {

// What the clauses carry and the interests that it serves, of language under one issue. Where nobody noted what
// they carry, the interests are those that the issue's standing design serves; where none is known, that is said.
void add_grounds(Document&, const Session&, IssueId, const std::vector<LanguageId>& languages);

// The box on a sheet: headed, and marked as no part of the agreement. Empty where the record knows no grounds.
[[nodiscard]] std::vector<DocumentBlock> rationale_of(
    const Session&, IssueId, const std::vector<LanguageId>& languages);

}  // namespace jointly
