#include "tests/program/running_program.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <thread>

namespace jointly {

namespace {

// In the child: the words become the program, with both streams on `output`.
[[noreturn]] void become(const std::vector<std::string>& words, int output)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // it goes with the test, however that ends
    ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

}  // namespace

RunningProgram::RunningProgram(const std::vector<std::string>& words, const std::string& output)
    : process_(::fork())
{
    if (process_ == 0) {
        become(words, ::open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600));
    }
}

RunningProgram::~RunningProgram()
{
    if (process_ > 0) {
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
}

void RunningProgram::kill_at_once()
{
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

bool RunningProgram::runs()
{
    if (process_ > 0 && ::waitpid(process_, nullptr, WNOHANG) == process_) {
        process_ = -1;
    }
    return process_ > 0;
}

bool wait_until(const std::function<bool()>& holds)
{
    constexpr std::chrono::seconds patience{60};
    constexpr std::chrono::milliseconds pause{50};
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        if (holds()) {
            return true;
        }
        std::this_thread::sleep_for(pause);
    }
    return false;
}

int run_to_end(const std::vector<std::string>& words, std::string* said)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return 127;
    }
    const pid_t process = ::fork();
    if (process == 0) {
        become(words, ends[1]);
    }
    ::close(ends[1]);
    std::array<char, 4096> piece{};
    for (ssize_t size = ::read(ends[0], piece.data(), piece.size()); size > 0;
         size = ::read(ends[0], piece.data(), piece.size())) {
        if (said != nullptr) {
            said->append(piece.data(), static_cast<std::size_t>(size));
        }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace jointly
