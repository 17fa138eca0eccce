// What each program of Jointly does around its work: its language, and a last sentence where it cannot go on.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace jointly {

// Runs `work` with the words of main() without the program's name and its --language; the exit code of both.
[[nodiscard]] int run_program(
    int argc, char** argv, const std::function<int(const std::vector<std::string>& words)>& work);

}  // namespace jointly
