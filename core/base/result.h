// A value, or one sentence that says why there is none.
//
// The sentence of a Problem can be shown to the room as it is: whole, neutral to both parties, and
// with what to do next where there is something to do. It holds no code and no stack.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace jointly {

struct Problem {
    std::string text;
    friend bool operator==(const Problem&, const Problem&) = default;
};

// What must hold did not. Nothing in memory is to be trusted after it; the record is, since it is written
// before anything is shown. So it is caught in two places alone: the wall goes blank and comes back from
// the record, the command line stops. No std::exception: those that are caught belong to libraries.
struct CheckFailed {
    const char* what;
};

// Throws CheckFailed when what must hold does not, in release builds too: stopping loses nothing and going
// on could.
inline void must(bool holds, const char* what)
{
    if (!holds) {
        throw CheckFailed{what};
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
