// Contracts that nobody signed: articles, sections and clauses of words that contracts use, and what a
// round of bargaining makes of them. The same seed gives the same contract.
#pragma once

#include "core/language/contract_text.h"

#include <cstddef>
#include <random>

namespace jointly {

// At least so many words, in articles of some two pages.
[[nodiscard]] ContractText made_up_contract(std::size_t words, std::mt19937& random);

// As one contract becomes the next: of 100 provisions some 18 are reworded, 8 struck, 10 added; some are
// split, joined, moved or differ in spaces alone, and what follows is numbered anew.
[[nodiscard]] ContractText bargained(const ContractText& contract, std::mt19937& random);

}  // namespace jointly
