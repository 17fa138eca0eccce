// The paragraphs of a provision that is new in a DOCX, written as those around it are.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/models.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace jointly {

struct NewProvision {
    const ProvisionHead& head;
    std::string_view text;
    std::size_t number = 0;  // of the new contract
    std::size_t place = 0;   // of the old contract: before the provision of this number
};

// None: the old contract has no provision to take the looks of.
[[nodiscard]] std::vector<AddedParagraph> new_provision(
    const InPlaceSource& source, const Models& models, const NewProvision& provision);

}  // namespace jointly
