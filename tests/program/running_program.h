// The real program in its real window, on a display of the test's own, with real keys.
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

namespace jointly {

// Started by its name on the PATH or its path; its output goes to that file, or nowhere.
class RunningProgram {
public:
    explicit RunningProgram(
        const std::vector<std::string>& words, const std::string& output = "/dev/null");
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;
    // Ends it, gently, if it still runs.
    ~RunningProgram();

    void kill_at_once();  // SIGKILL: it gets no word in
    [[nodiscard]] bool runs();
    [[nodiscard]] pid_t process() const { return process_; }

private:
    pid_t process_ = -1;
};

// Looks again and again whether it holds, for a minute at most: a busy machine, a software renderer and
// sanitizers take their time.
[[nodiscard]] bool wait_until(const std::function<bool()>& holds);

// Runs a program to its end; its exit code, 128 and more where a signal ended it. What it says on both
// streams goes into `said` where that is given.
[[nodiscard]] int run_to_end(const std::vector<std::string>& words, std::string* said = nullptr);

}  // namespace jointly
