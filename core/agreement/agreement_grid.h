// Agreements and issues as the rows of one table. Only this folder includes it.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

#include <string>

namespace jointly {

// Every agreement by its number, those that are off the table too: its provisions, issue, state, the day of the
// last initials, and from when it holds.
[[nodiscard]] GridTable agreement_grid(const Session&);

// A row more for each issue without an agreement on the table, in the order of the room.
void add_issues_without(GridTable&, const Session&);

// "7 Economics"
[[nodiscard]] std::string issue_cell(const Issue&);

// The day on which the last initials were given; else that on which the agreement was drafted.
[[nodiscard]] Date day_of(const Session&, const Ta&);

}  // namespace jointly
