// What the lists of a word processor make of labels once changes in the contract's own DOCX are accepted.
//
// Nothing is numbered anew by us: who takes the DOCX over sees here which labels come out otherwise than they
// were agreed, and what may refer to them.
#pragma once

#include "core/documents/document.h"
#include "core/documents/in_place/in_place.h"

#include <vector>

namespace jointly {

[[nodiscard]] Document shown_labels_sheet(const std::vector<ShownLabel>& labels);

}  // namespace jointly
