#include "core/language/contract_text.h"

#include <algorithm>

namespace jointly {

namespace {

bool has_columns(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(' ');
    return first != std::string_view::npos
        && line.substr(first, line.find_last_not_of(' ') - first).find("  ")
               != std::string_view::npos;
}

}  // namespace

bool stands_in_columns(std::string_view text)
{
    int rows = 0;
    while (!text.empty() && rows < 2) {
        const std::string_view line = text.substr(0, text.find('\n'));
        rows += has_columns(line) ? 1 : 0;
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return rows == 2;
}

std::string plain_text(const ContractText& contract)
{
    std::string all;
    for (const ProvisionText& provision : contract) {
        if (!provision.label.empty() || !provision.title.empty()) {
            all += provision.label;
            all += provision.label.empty() || provision.title.empty() ? "" : "  ";
            all += provision.title + '\n';
        }
        if (!provision.text.empty()) {
            all += provision.text + '\n';
        }
    }
    return all;
}

}  // namespace jointly
