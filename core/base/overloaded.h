// One function for each kind of a variant, for std::visit.
#pragma once

namespace jointly {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

}  // namespace jointly
