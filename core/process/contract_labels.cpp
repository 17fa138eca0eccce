#include "core/process/contract_labels.h"

#include <map>

namespace jointly {

LabelTree contract_labels(const Session& session)
{
    LabelTree tree;
    std::map<ProvisionId, std::size_t> places;
    for (const Provision& provision : session.provisions) {
        const auto parent = places.find(provision.parent);
        places[provision.id] = tree.add(
            provision.label, parent == places.end() ? std::nullopt : std::optional(parent->second));
    }
    return tree;
}

}  // namespace jointly
