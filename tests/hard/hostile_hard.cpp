// Reads every hostile file in a process of its own that may take 64 MiB of memory more than it has, and
// must be refused within a second.
//
//     hard_hostile
#include "core/journal/load.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/hostile.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace jointly {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool limits_memory = false;  // the sanitizer takes terabytes of addresses
constexpr double seconds_max = 10;
#else
constexpr bool limits_memory = true;
constexpr double seconds_max = 1;
#endif
constexpr rlim_t more_bytes = 64U << 20U;

rlim_t bytes_of_this_process()
{
    unsigned long pages = 0;
    FILE* const file = std::fopen("/proc/self/statm", "r");
    must(file != nullptr && std::fscanf(file, "%lu", &pages) == 1, "/proc cannot be read");
    (void)std::fclose(file);
    return pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

// Whether the file is refused, or opens for reading only.
bool is_refused(const std::string& path)
{
    const auto read = load_file(path);
    return !read.ok() || !read.value().writable;
}

// In a process of its own: 0 refused, 1 taken, else how it died.
int tried(const std::string& path)
{
    const pid_t child = ::fork();
    must(child >= 0, "a process cannot be made");
    if (child == 0) {
        const rlim_t most = bytes_of_this_process() + more_bytes;
        const rlimit limit{most, most};
        if (limits_memory && ::setrlimit(RLIMIT_AS, &limit) != 0) {
            ::_exit(3);
        }
        ::_exit(is_refused(path) ? 0 : 1);
    }
    int status = 0;
    (void)::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int try_all()
{
    int wrong = 0;
    int count = 0;
    double longest = 0;
    const auto attempt = [&](const std::string& name, const std::string& path) {
        const auto begun = std::chrono::steady_clock::now();
        const int code = tried(path);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        longest = std::max(longest, seconds);
        ++count;
        if (code != 0 || seconds > seconds_max) {
            ++wrong;
            std::printf("%s: ended with %d after %.2f s\n", name.c_str(), code, seconds);
        }
    };
    const Scratch scratch;
    for (const HostileFile& hostile : hostile_files()) {
        const std::string path = scratch.path("by-mail.ibb");
        put(path, hostile.bytes());
        attempt(hostile.name, path);
    }
    for (const HostilePath& hostile : hostile_paths()) {
        const std::string path = scratch.path("path-" + std::to_string(count));
        hostile.make(path);
        attempt(hostile.name, path);
    }
    std::printf(
        "hostile: %d files, %d not refused in time or memory (%s), the longest took %.2f s\n",
        count, wrong, limits_memory ? "64 MiB more" : "memory not limited under the sanitizer",
        longest);
    return wrong == 0 ? 0 : 1;
}

}  // namespace
}  // namespace jointly

int main() { return jointly::try_all(); }
