// What the whole costs by contract year, with a total for each who pays. Only this folder includes it.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

namespace jointly {

// Nothing where no money was stated; where the term of the contract was not set, the lines as they were stated.
void add_costs(Document&, const Session&);

}  // namespace jointly
