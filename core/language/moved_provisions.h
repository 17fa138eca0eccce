// Provisions that stand elsewhere in the other contract.
#pragma once

#include "core/language/contract_text.h"
#include "core/language/ordered_match.h"
#include "core/language/portions.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

// One of the two contracts.
struct ContractPortions {
    const ContractText& contract;
    std::vector<Portion> portions;  // as many as provisions
    std::vector<bool> unpaired;     // the same: is in no passage
};

// Pairs of unpaired provisions that read alike, in no order; each provision in at most one. Beside
// those that say enough to be known again (alike_pairs.h), what stands with them on both sides and is
// the same to the byte: the heading above a moved clause, the short clause below it. `numbers` gave
// all the portions.
[[nodiscard]] std::vector<Match> moved_provisions(
    const ContractPortions& before, const ContractPortions& after, const Portions& numbers);

}  // namespace jointly
