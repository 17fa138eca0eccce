// From a tag in a file to the event of that kind.
#pragma once

#include "core/record/entry.h"

#include <string_view>
#include <type_traits>
#include <variant>

namespace jointly {

// Puts an empty event of that kind into `out`; false where no kind of the variant has the tag.
template <class... Kinds>
[[nodiscard]] bool make_kind(std::string_view tag, std::variant<Kinds...>& out)
{
    const auto make = [&]<class Kind>(std::type_identity<Kind>) {
        if (tag != Kind::tag) {
            return false;
        }
        out.template emplace<Kind>();
        return true;
    };
    return (make(std::type_identity<Kinds>{}) || ...);
}

}  // namespace jointly
