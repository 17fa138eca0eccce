// A session file as its chain of hashes: what copies are compared by, and what a checkpoint is taken of.
#pragma once

#include "core/journal/load.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct Chain {
    std::string id;                         // of the session: its copies share it
    std::vector<std::string> hashes;        // of the first line, then after entry 1, 2, 3 ...
    std::vector<std::uint64_t> bytes;       // of the file up to there
    std::set<std::uint64_t> without_words;  // entries whose words were redacted

    [[nodiscard]] std::uint64_t entries() const { return hashes.size() - 1; }
};

// Of the lines that `loaded` holds; `text` is what it was loaded from.
[[nodiscard]] Chain chain_of(const Loaded& loaded, std::string_view text);

}  // namespace jointly
