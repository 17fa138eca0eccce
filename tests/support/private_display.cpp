#include "tests/support/private_display.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace jointly {

namespace {

// What Xvfb writes when it is ready: the number of its display.
std::string number_from(int descriptor)
{
    std::string number;
    char letter = 0;
    while (::read(descriptor, &letter, 1) == 1 && letter != '\n') {
        number += letter;
    }
    return number;
}

}  // namespace

PrivateDisplay::PrivateDisplay(int width, int height)
    : PrivateDisplay({"Xvfb", "-screen", "0",
        std::to_string(width) + "x" + std::to_string(height) + "x24", "-nolisten", "tcp"})
{}

PrivateDisplay::PrivateDisplay(std::vector<std::string> server)
{
    if (const char* display = std::getenv("DISPLAY")) {
        before_ = display;
    }
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return;
    }
    server.insert(server.end(), {"-displayfd", std::to_string(ends[1])});
    std::vector<char*> words;
    for (std::string& word : server) {
        words.push_back(word.data());
    }
    words.push_back(nullptr);
    process_ = ::fork();
    if (process_ == 0) {
        ::close(ends[0]);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);  // it goes with the test, however that ends
        if (const int nowhere = ::open("/dev/null", O_WRONLY); nowhere >= 0) {
            ::dup2(nowhere, STDERR_FILENO);  // a server greets with twenty lines
        }
        ::execvp(words.front(), words.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    if (const std::string number = number_from(ends[0]); !number.empty()) {
        name_ = ":" + number;
        ::setenv("DISPLAY", name_.c_str(), 1);
    }
    ::close(ends[0]);
}

PrivateDisplay::~PrivateDisplay()
{
    if (process_ > 0) {
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
    if (before_.empty()) {
        ::unsetenv("DISPLAY");
    } else {
        ::setenv("DISPLAY", before_.c_str(), 1);
    }
}

}  // namespace jointly
