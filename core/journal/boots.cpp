#include "core/journal/boots.h"

namespace jointly {

namespace {

constexpr std::string_view before_boot = R"(,"b":")";
constexpr std::size_t boot_digits = 8;

// Only numbers stand before it in a line that loaded.
std::string_view boot_in(std::string_view line)
{
    return line.substr(line.find(before_boot) + before_boot.size(), boot_digits);
}

}  // namespace

std::vector<BootSpan> boots_of(const Chain& chain, std::string_view text)
{
    std::vector<BootSpan> spans;
    for (std::uint64_t seq = 1; seq <= chain.entries(); ++seq) {
        const std::uint64_t begin = chain.bytes[seq - 1];
        const std::string_view boot = boot_in(text.substr(begin, chain.bytes[seq] - begin));
        if (spans.empty() || spans.back().boot != boot) {
            spans.push_back({std::string(boot), seq, seq});
        }
        spans.back().last = seq;
    }
    return spans;
}

}  // namespace jointly
