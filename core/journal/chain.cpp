#include "core/journal/chain.h"

namespace jointly {

Chain chain_of(const Loaded& loaded, std::string_view text)
{
    constexpr std::string_view hash_key = R"(,"h":")";
    constexpr std::size_t hash_digits = 64;
    Chain chain;
    chain.id = loaded.header.id;
    std::size_t from = 0;
    while (from < loaded.whole_bytes) {
        const auto end = text.find('\n', from);
        const std::string_view line = text.substr(from, end - from);
        const auto digits = line.find(hash_key) + hash_key.size();
        if (!chain.hashes.empty() && line.substr(digits + hash_digits) == "\"}") {
            chain.without_words.insert(chain.hashes.size());
        }
        chain.hashes.emplace_back(line.substr(digits, hash_digits));
        from = end + 1;
        chain.bytes.push_back(from);
    }
    must(chain.hashes.size() == loaded.record.size() + 1, "a chain is not that of its record");
    return chain;
}

}  // namespace jointly
