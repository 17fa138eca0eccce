// Inputs made of others by chance: the same for the same seed, on every machine.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// The tokens of a dictionary as libFuzzer reads it: a line "..." each, in which \" and \\ and \x0A stand for one
// byte, after a name and = where there is one. Lines that begin with # say nothing.
[[nodiscard]] std::vector<std::string> tokens_in(std::string_view dictionary);

class Damage {
public:
    // `pool` holds at least one input; none of the tokens is empty.
    Damage(std::vector<std::string> pool, std::vector<std::string> tokens, unsigned long long seed);

    // One of the pool, damaged in none to five places.
    [[nodiscard]] std::string next();

private:
    // std::uniform_int_distribution differs between libraries; the inputs must not.
    [[nodiscard]] std::size_t below(std::size_t end);
    [[nodiscard]] const std::string& one_of(const std::vector<std::string>& texts);
    void damage_bytes(std::string& text);
    void damage_lines(std::string& text);

    std::vector<std::string> pool_;
    std::vector<std::string> tokens_;
    std::mt19937_64 random_;
};

}  // namespace jointly
