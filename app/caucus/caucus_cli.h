// The command line of a caucus: its vault, in words.
//
// Exit codes as of jointly: 0 done; 1 refused or failed, with one sentence on the error stream; 2 wrong usage.
#pragma once

#include "core/caucus/seal.h"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

struct CaucusConsole {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    // Asks for a passphrase by this question; without a terminal the next line of the input is one.
    std::function<Result<Secret>(const std::string& question)> ask;
    std::function<std::int64_t()> now_ms;
    Effort effort = usual_effort;
};

inline constexpr int lock_minutes_max = 60;

// What the window is asked for.
struct CaucusWords {
    std::string session;
    std::string vault;
    int lock_minutes = 10;
    bool makes_new = false;  // the vault
    friend bool operator==(const CaucusWords&, const CaucusWords&) = default;
};
// FILE --vault VAULT [--new] [--lock MINUTES]; nothing where the words are for the command line.
[[nodiscard]] std::optional<CaucusWords> caucus_window_words(const std::vector<std::string>& words);

// `words` without the program's name.
[[nodiscard]] int run_caucus(const std::vector<std::string>& words, CaucusConsole& console);

}  // namespace jointly
