// Which provisions a redline of two contracts changes, for a sheet that lists every one of them.
#pragma once

#include "core/language/contract_redline.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

// One provision, by the labels it stands under and its own, top first: "ARTICLE 12, Section 3, (b)". What has
// no label is named by its title, and where it has none either, by what it stands under.
struct ChangedPlace {
    std::string before;    // empty: it was not in the old contract
    std::string after;     // empty: it is not in the new one
    std::size_t item = 0;  // where in the redline
    friend bool operator==(const ChangedPlace&, const ChangedPlace&) = default;
};

// Each list in reading order. A provision is in as many as are true of it, but what is cosmetic is in no other.
struct ContractChanges {
    std::vector<ChangedPlace> reworded;  // its text or its title; also what was split or joined
    std::vector<ChangedPlace> added;
    std::vector<ChangedPlace> struck;
    std::vector<ChangedPlace> moved;  // where it went; in `reworded` too where its words changed
    std::vector<ChangedPlace> renumbered;  // its own label, not that of what it stands under
    std::vector<ChangedPlace> cosmetic;
    friend bool operator==(const ContractChanges&, const ContractChanges&) = default;
};

[[nodiscard]] ContractChanges changes_of(const ContractRedline& redline);

// Of every item, kept or not, in their order. A moved one is named by both its places.
[[nodiscard]] std::vector<ChangedPlace> places_of(const ContractRedline& redline);

}  // namespace jointly
