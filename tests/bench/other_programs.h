// Programs run as a whole, and the files they read and write.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::size_t words_a_page = 440;  // of a contract, as those at hand are printed

// What such a benchmark is asked for: the program, where to keep its files, how often to run each.
struct AskedBench {
    std::string program;
    std::string folder;
    int runs = 0;
};

// "--program PATH [--folder DIR] [--runs N]", `runs` where none are named. Nothing: it is asked for otherwise.
[[nodiscard]] std::optional<AskedBench> asked_for(int argc, char** argv, int runs);

// Found by the PATH. Its output goes to a file, what it says beside it nowhere. Ends this program where the other
// could not be run; programs that compare end in 1 where they found something.
void run_program(const std::vector<std::string>& words, const std::string& output = "/dev/null");

// Whether the PATH has it.
[[nodiscard]] bool is_installed(const std::string& program);

[[nodiscard]] std::size_t words_in(std::string_view text);

[[nodiscard]] std::string bytes_of(const std::string& path);

}  // namespace jointly
