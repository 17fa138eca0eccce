// A variant of very many kinds, so that a file that makes one of them does not pay for all.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace jointly {

template <class Kind, class Variant>
inline constexpr bool is_kind_of = false;

template <class Kind, class... Kinds>
inline constexpr bool is_kind_of<Kind, std::variant<Kinds...>> =
    (std::is_same_v<Kind, Kinds> || ...);

template <class Kind, class Variant>
concept OneOf = is_kind_of<Kind, Variant>;

// The index of a kind among those of a variant; as many as it has, where it is none of them.
template <class Kind, class Variant>
inline constexpr std::size_t kind_index = 0;

template <class Kind, class... Kinds>
inline constexpr std::size_t kind_index<Kind, std::variant<Kinds...>> = [] {
    std::size_t index = 0;
    static_cast<void>(((std::is_same_v<Kind, Kinds> || (++index, false)) || ...));
    return index;
}();

// Moves what is at `kind` into the variant; it must be of the kind with that index. To be called in the one
// file that compiles the variant: it is made for all of its kinds.
template <class... Kinds>
void move_in(std::variant<Kinds...>& into, std::size_t index, void* kind)
{
    using Move = void (*)(std::variant<Kinds...>&, void*);
    static constexpr std::array<Move, sizeof...(Kinds)> moves{
        [](std::variant<Kinds...>& to, void* from) {
            to.template emplace<Kinds>(std::move(*static_cast<Kinds*>(from)));
        }...};
    moves[index](into, kind);
}

// What `from` holds, moved into `into`, whatever that held: an assignment that needs no assignment of any kind, which
// would take the compiler as long again.
template <class... Kinds>
void move_over(std::variant<Kinds...>& into, std::variant<Kinds...>& from)
{
    std::visit(
        [&into](auto& kind) {
            into.template emplace<std::remove_reference_t<decltype(kind)>>(std::move(kind));
        },
        from);
}

}  // namespace jointly
