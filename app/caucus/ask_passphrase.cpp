#include "app/caucus/ask_passphrase.h"

#include "core/base/say.h"
#include "core/caucus/passphrase.h"

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iostream>

namespace jointly {

namespace {

// Nothing that is typed is shown, for as long as it lives.
class Unseen {
public:
    Unseen() : is_terminal_(::tcgetattr(STDIN_FILENO, &before_) == 0)
    {
        if (is_terminal_) {
            termios unseen = before_;
            unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen()
    {
        if (is_terminal_) {
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
            std::cerr << '\n';
        }
    }
    [[nodiscard]] bool is_terminal() const { return is_terminal_; }

private:
    termios before_{};
    bool is_terminal_;
};

// False at the end of the input.
bool read_byte(char& byte)
{
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, &byte, 1);
    } while (got < 0 && errno == EINTR);
    return got == 1;
}

}  // namespace

Result<Secret> ask_passphrase(const std::string& question)
{
    const Unseen unseen;
    if (unseen.is_terminal()) {
        std::cerr << question << ' ' << std::flush;
    }
    Secret typed(passphrase_max_bytes);
    std::size_t size = 0;
    for (char byte = 0; read_byte(byte) && byte != '\n';) {
        if (size == passphrase_max_bytes) {
            return Problem{say("A passphrase has at most {most} bytes. Choose a shorter one.",
                {{"most", passphrase_max_bytes}})};
        }
        typed.write([&](std::span<unsigned char> bytes) {
            bytes[size] = static_cast<unsigned char>(byte);
        });
        ++size;
    }
    Secret exact(size);
    typed.read([&](Secret::Bytes all) {
        exact.write([&](std::span<unsigned char> bytes) {
            std::copy_n(all.begin(), bytes.size(), bytes.begin());
        });
    });
    return exact;
}

}  // namespace jointly
