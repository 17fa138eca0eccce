#include "app/caucus/window/printer.h"

#include "core/base/say.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace jointly {

namespace {

class Pipe {
public:
    Pipe() { ok_ = ::pipe(ends_.data()) == 0; }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe()
    {
        close(0);
        close(1);
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] int end(std::size_t which) const { return ends_[which]; }
    void close(std::size_t which)
    {
        if (ends_[which] >= 0) {
            ::close(ends_[which]);
            ends_[which] = -1;
        }
    }

private:
    std::array<int, 2> ends_{-1, -1};
    bool ok_ = false;
};

bool write_all(int to, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(to, text.data(), text.size());
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// Its process; 0 where it could not begin.
pid_t begin_lp(Pipe& words)
{
    std::string name = "lp";
    std::array<char*, 2> arguments{name.data(), nullptr};
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, words.end(0), STDIN_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, words.end(1));
    pid_t process = 0;
    const int failed =
        ::posix_spawnp(&process, name.c_str(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? process : 0;
}

}  // namespace

Refusable print_text(std::string_view text)
{
    Pipe words;
    const pid_t process = words.ok() ? begin_lp(words) : 0;
    if (process == 0) {
        return Problem{
            say("This machine has no program lp to print with. Set a printer up first.")};
    }
    words.close(0);
    // It may end before it read all; that is told by what it ends with.
    auto* const before = std::signal(SIGPIPE, SIG_IGN);
    const bool whole = write_all(words.end(1), text);
    std::signal(SIGPIPE, before);
    words.close(1);
    int status = 0;
    const bool ended = ::waitpid(process, &status, 0) == process;
    if (!whole || !ended || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return Problem{say("The printer took nothing. See that one is set up and chosen.")};
    }
    return Done{};
}

}  // namespace jointly
