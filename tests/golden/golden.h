// Runs of the command line in the process, and files that hold what is expected.
#pragma once

#include "app/cli/cli.h"
#include "tests/core/disk/scratch.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

namespace jointly {

inline const std::string golden_folder = repository() + "/tests/golden/";
inline const std::string sessions_folder = repository() + "/sessions/";

// All that it says, answers and errors in the order in which they came.
struct Said {
    int code = 0;
    std::string all;
};

[[nodiscard]] inline Said say_to(
    const std::vector<std::string>& words, const std::string& typed = {})
{
    std::istringstream in(typed);
    std::ostringstream both;
    Console console{in, both, both, {}};
    const int code = run_cli(words, console);
    return {code, both.str()};
}

// Holds a text against the file; with UPDATE_GOLDEN set it writes the file instead.
inline void expect_golden(const std::string& file, const std::string& text)
{
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        put(file, text);
    }
    EXPECT_EQ(text, bytes_of(file))
        << file << " says otherwise. Where it should: UPDATE_GOLDEN=1 ctest -R golden";
}

}  // namespace jointly
