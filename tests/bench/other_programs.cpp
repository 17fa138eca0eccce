#include "tests/bench/other_programs.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace jointly {

std::optional<AskedBench> asked_for(int argc, char** argv, int runs)
{
    AskedBench asked{{}, {}, runs};
    for (int at = 1; at + 1 < argc; at += 2) {
        const std::string_view word = argv[at];
        if (word == "--program") {
            asked.program = argv[at + 1];
        } else if (word == "--folder") {
            asked.folder = argv[at + 1];
        } else if (word == "--runs") {
            asked.runs = std::atoi(argv[at + 1]);
        } else {
            return std::nullopt;
        }
    }
    const bool is_possible = argc % 2 == 1 && asked.runs > 0 && !asked.program.empty();
    return is_possible ? std::optional(asked) : std::nullopt;
}

void run_program(const std::vector<std::string>& words, const std::string& output)
{
    std::vector<char*> argv;
    for (const std::string& word : words) {
        argv.push_back(const_cast<char*>(word.c_str()));
    }
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    (void)::posix_spawn_file_actions_init(&actions);
    (void)::posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    (void)::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0600);
    pid_t child = 0;
    const int made = ::posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    (void)::posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (made != 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)
        || WEXITSTATUS(status) > 1) {
        std::fprintf(stderr, "%s could not be run.\n", argv[0]);
        std::exit(1);
    }
}

bool is_installed(const std::string& program)
{
    std::string_view path = std::getenv("PATH") == nullptr ? "" : std::getenv("PATH");
    while (!path.empty()) {
        const std::string_view folder = path.substr(0, path.find(':'));
        if (::access((std::string(folder) + "/" + program).c_str(), X_OK) == 0) {
            return true;
        }
        path.remove_prefix(std::min(folder.size() + 1, path.size()));
    }
    return false;
}

std::size_t words_in(std::string_view text)
{
    std::size_t words = 0;
    bool in_word = false;
    for (const char letter : text) {
        const bool blank = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
        words += !blank && !in_word ? 1 : 0;
        in_word = !blank;
    }
    return words;
}

std::string bytes_of(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace jointly
