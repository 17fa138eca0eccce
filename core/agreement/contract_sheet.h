// The redline of two whole contracts on paper.
//
// Its head counts what changed. Below stands every provision, or every one that changed, in reading order;
// one that was moved is struck in its old place and added in the new one, and each names the other.
#pragma once

#include "core/documents/document.h"
#include "core/language/contract_changes.h"
#include "core/language/contract_redline.h"

#include <string_view>

namespace jointly {

enum class SheetScope : unsigned char { whole_contract, changes_alone };

// `before` and `after` are what the two contracts are called.
[[nodiscard]] Document contract_sheet(const ContractRedline& redline, std::string_view before,
    std::string_view after, SheetScope scope);

// Its two parts, for other sheets that show a contract: a row for each kind of change that there is, and the
// provisions.
void add_counts(FactTable&, const ContractChanges&);
void add_contract(Document&, const ContractRedline&, SheetScope);

}  // namespace jointly
