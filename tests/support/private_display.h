// A display of a test's own: an X server that nobody else sees, and DISPLAY set to it.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace jointly {

class PrivateDisplay {
public:
    // Xvfb is found on the PATH; running() is false when it is not there or does not come up.
    PrivateDisplay(int width, int height);
    // Any X server that knows -displayfd, by its command.
    explicit PrivateDisplay(std::vector<std::string> server);
    PrivateDisplay(const PrivateDisplay&) = delete;
    PrivateDisplay& operator=(const PrivateDisplay&) = delete;
    ~PrivateDisplay();

    [[nodiscard]] bool running() const { return !name_.empty(); }

private:
    pid_t process_ = -1;
    std::string name_;    // ":99"
    std::string before_;  // DISPLAY, to be put back
};

}  // namespace jointly
