// From a tag in a file to the event of that kind.
#pragma once

#include "core/record/entry.h"

#include <string_view>
#include <variant>

namespace jointly {

// Puts an empty event of that kind into `out`; false where no kind of the variant has the tag.
template <class Variant, std::size_t Index = 0>
[[nodiscard]] bool make_kind(std::string_view tag, Variant& out)
{
    if constexpr (Index == std::variant_size_v<Variant>) {
        return false;
    } else {
        using Kind = std::variant_alternative_t<Index, Variant>;
        if (tag == Kind::tag) {
            out = Kind{};
            return true;
        }
        return make_kind<Variant, Index + 1>(tag, out);
    }
}

}  // namespace jointly
