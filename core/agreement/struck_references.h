// References that lead nowhere once the agreements are in the contract: what stays speaks of what was struck.
//
// They are listed, never put right: whether a sentence falls with the provision it names, or means another one from
// now on, is for the parties to say.
#pragma once

#include "core/agreement/successor.h"

#include <string>
#include <vector>

namespace jointly {

struct StruckReference {
    ProvisionId in;     // where it stands, which is in the successor
    std::string words;  // as it stands there: "Section 11.5"
    ProvisionId to;     // struck, or a heading below which all was struck
    friend bool operator==(const StruckReference&, const StruckReference&) = default;
};

// In the order of the session's provisions, then in reading order. Empty where nothing was struck.
[[nodiscard]] std::vector<StruckReference> struck_references(const Session&, const Successor&);

}  // namespace jointly
