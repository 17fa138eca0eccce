// The labels of the session's contract, to find what a text of it cites.
#pragma once

#include "core/language/label_tree.h"
#include "core/session/session.h"

namespace jointly {

// Places are those in session.provisions.
[[nodiscard]] LabelTree contract_labels(const Session&);

}  // namespace jointly
