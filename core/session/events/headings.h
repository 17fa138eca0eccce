// Items of an issue that the room put side by side under a heading. They stay what they are, with their own words,
// numbers and holders; only where they stand on the wall is another place.
// What is merged of items under one heading stands under it too.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"

#include <string>
#include <vector>

namespace jointly {

// Interests and options of one issue, one of them at least. Each stands under one heading at a time.
struct ItemsGrouped {
    static constexpr const char* tag = "items_grouped";
    std::vector<InterestId> interests;
    std::vector<OptionId> options;
    std::string heading;  // empty: under none any more

    static void fields(auto& self, auto&& visit)
    {
        visit("interests", self.interests);
        visit("options", self.options);
        visit("heading", self.heading);
    }
    friend bool operator==(const ItemsGrouped&, const ItemsGrouped&) = default;
};

}  // namespace jointly
