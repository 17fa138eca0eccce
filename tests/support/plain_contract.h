// Contracts out of text files, by rules plain enough for tests: one provision for each paragraph.
#pragma once

#include "core/language/contract_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// A line that begins like "ARTICLE 12", "Section 3", "12.3", "(b)" or "b." begins a provision of that label,
// a line behind a blank one a provision without a label; any other goes on with the one before, after a
// blank. The rest of an article's line is its title.
[[nodiscard]] ContractText plain_contract(std::string_view text);

// One contract and the one that followed it, as text.
struct ContractPair {
    std::string name;  // "nurses"
    std::string before;
    std::string after;
};

// The pairs in the folder that the environment variable JOINTLY_CONTRACTS names, by name: files called
// NAME-2023-2025.txt and NAME-2025-2027.txt. Nothing where the variable is not set.
[[nodiscard]] std::optional<std::vector<ContractPair>> contracts_at_hand();

}  // namespace jointly
