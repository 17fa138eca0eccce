// Loaded before a program that shows windows with GLFW (LD_PRELOAD): writes the moment at which each of its
// frames was handed to the display, in nanoseconds of CLOCK_MONOTONIC and eight bytes each, to the file that
// JOINTLY_BENCH_FRAMES names. So programs are measured alike that know nothing of it.
#include <dlfcn.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

struct GLFWwindow;

namespace {

int frames_file()
{
    const char* const path = std::getenv("JOINTLY_BENCH_FRAMES");
    return path == nullptr ? -1 : ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

}  // namespace

extern "C" void glfwSwapBuffers(GLFWwindow* window)
{
    using Swap = void (*)(GLFWwindow*);
    static const auto swap = reinterpret_cast<Swap>(::dlsym(RTLD_NEXT, "glfwSwapBuffers"));
    static const int file = frames_file();
    swap(window);
    timespec now{};
    (void)::clock_gettime(CLOCK_MONOTONIC, &now);
    const std::int64_t at_ns = std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
    if (::write(file, &at_ns, sizeof at_ns) < 0) {
        std::abort();  // a measurement that is not kept is none
    }
}
