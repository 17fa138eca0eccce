// A value, or one sentence that says why there is none.
//
// The sentence of a Problem can be shown to the room as it is: whole, neutral to both parties, and
// with what to do next where there is something to do. It holds no code and no stack.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace jointly {

struct Problem {
    std::string text;
    friend bool operator==(const Problem&, const Problem&) = default;
};

// Stops the program when what must hold does not, in release builds too: the record is written
// before anything is shown, so stopping loses nothing and going on could.
inline void must(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "Jointly stopped: %s. The record on the disk is whole.\n", what);
        std::abort();
    }
}

// Ask ok() before value() or problem().
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }

    [[nodiscard]] const T& value() const&
    {
        must(ok(), "a result was read that is not there");
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T& value() &
    {
        must(ok(), "a result was read that is not there");
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T&& value() &&
    {
        must(ok(), "a result was read that is not there");
        return std::move(*std::get_if<0>(&state_));
    }
    [[nodiscard]] const Problem& problem() const
    {
        must(!ok(), "a problem was read that is not there");
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, Problem> state_;
};

// For calls that only succeed or are refused.
struct Done {
    friend bool operator==(Done, Done) = default;
};
using Refusable = Result<Done>;

}  // namespace jointly
