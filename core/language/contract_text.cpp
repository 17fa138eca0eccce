#include "core/language/contract_text.h"

namespace jointly {

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
