// What a lively room might ask for: commands made by chance, the same for the same seed, on every
// machine. About half of them take the process a step on; the rest are anything, ids of nothing and
// words that cannot be kept among them.
#pragma once

#include "core/record/entry.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// The source of chance, with the choices that a command is made of.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : source_(seed) {}

    // 0 to below `count`, which is at least 1.
    [[nodiscard]] int below(int count);
    [[nodiscard]] bool one_in(int count) { return below(count) == 0; }

    template <class T>
    [[nodiscard]] const T& one_of(const std::vector<T>& things)
    {
        return things[static_cast<std::size_t>(below(static_cast<int>(things.size())))];
    }
    // Any value of an enum that counts from 0.
    template <class Enum>
    [[nodiscard]] Enum one_of_enum()
    {
        return static_cast<Enum>(below(static_cast<int>(words_for<Enum>.size())));
    }

    // An id given out before; at times none, the one that comes next, or one that never will.
    template <class IdT>
    [[nodiscard]] IdT id_below(IdT next)
    {
        if (one_in(12)) {
            return one_in(2) ? IdT{}
                             : IdT{next.value + static_cast<std::uint32_t>(below(1'000'000))};
        }
        return IdT{
            1U + static_cast<std::uint32_t>(below(std::max(1, static_cast<int>(next.value) - 1)))};
    }
    // Up to three of them.
    template <class IdT>
    [[nodiscard]] std::vector<IdT> ids_below(IdT next)
    {
        std::vector<IdT> ids(static_cast<std::size_t>(below(4)));
        for (IdT& id : ids) {
            id = id_below(next);
        }
        return ids;
    }

    // Words as they are typed: of every script, untidy, empty, too long, or not text at all.
    [[nodiscard]] std::string typed();

private:
    std::mt19937_64 source_;
};

class RandomCommands {
public:
    explicit RandomCommands(std::uint64_t seed) : chance_(seed), aside_(~seed) {}

    [[nodiscard]] Command next(const Session& session);

    // The same with an undo now and then, and a redo more often after one; seldom a countersignature or
    // a redaction.
    [[nodiscard]] Act next_act(const Session& session);

private:
    Chance chance_;
    Chance aside_;  // for what is about the record, so that the commands stay the same without it
    bool took_back_ = false;
};

}  // namespace jointly
