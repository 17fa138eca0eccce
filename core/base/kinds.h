// Whether a type is one of the kinds of a variant.
#pragma once

#include <type_traits>
#include <variant>

namespace jointly {

template <class Kind, class Variant>
inline constexpr bool is_kind_of = false;

template <class Kind, class... Kinds>
inline constexpr bool is_kind_of<Kind, std::variant<Kinds...>> =
    (std::is_same_v<Kind, Kinds> || ...);

template <class Kind, class Variant>
concept OneOf = is_kind_of<Kind, Variant>;

}  // namespace jointly
