// The contract that follows the current one: the current one, with every agreement that holds.
//
// The current contract is what was entered as provisions, in their order. An agreement holds where every
// deciding party has initialled it and it is neither voted down, superseded nor withdrawn; whether it is
// ratified too is for the papers to say. Where several of them change one provision, the one with the
// higher number counts.
//
// A heading without words of its own stands with what stands below it: where all of that is new, or struck, so
// is the heading. Nothing is numbered anew: a label stays as it was entered, whatever was struck before it.
#pragma once

#include "core/language/contract_text.h"
#include "core/session/session.h"

#include <vector>

namespace jointly {

// Whether an agreement holds, as above.
[[nodiscard]] bool holds(const Session&, const Ta&);

// By their numbers. Good until the session changes.
[[nodiscard]] std::vector<const Ta*> agreements_that_hold(const Session&);

// A provision that agreements which hold change.
struct AgreedChange {
    ProvisionId provision;
    TaId ta;                    // that counts
    LanguageId language;        // its words
    std::vector<TaId> earlier;  // that changed the same provision and gave way, by number
    friend bool operator==(const AgreedChange&, const AgreedChange&) = default;
};

struct Successor {
    ContractText before;  // the current contract
    ContractText after;
    std::vector<AgreedChange> changes;  // in the order of the contract
    std::vector<ProvisionId>
        new_headings;                    // without words of their own, there for what is new below
    std::vector<ProvisionId> struck;     // in the current contract alone; headings too
    std::vector<ProvisionId> unchanged;  // at the top of the current contract, with all below them
    friend bool operator==(const Successor&, const Successor&) = default;
};
[[nodiscard]] Successor successor_of(const Session&);

// The same with these agreements alone, whether they hold or not.
[[nodiscard]] Successor successor_with(const Session&, const std::vector<const Ta*>& agreements);

}  // namespace jointly
