// What CLI11 says of itself, said as the rest: its headings, its help, and its refusals in a sentence.
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace jointly::cli {

// Its own words. Before the first verb is described: the verbs take over what is set here.
void say_headings(CLI::App& app);

// What stands behind an option, "TEXT" or "NUMBER". Once all verbs are described.
void say_kinds(CLI::App& app);

// The sentence for words that do not fit, and which program's help says more.
[[nodiscard]] Problem usage_problem(const CLI::ParseError& error, std::string_view program);

}  // namespace jointly::cli
