#include "app/caucus/ask_passphrase.h"

#include "core/base/say.h"
#include "core/caucus/passphrase.h"

#include <termios.h>
#include <unistd.h>

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
            // Ctrl+C is a byte here too: it may not end the program before the terminal shows again what is typed.
            unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
            unseen.c_cc[VMIN] = 1;
            unseen.c_cc[VTIME] = 0;
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

// One byte more, or one less for a key that erases: the bytes of a letter go together.
void take(Secret& typed, std::size_t& size, char byte, bool is_terminal)
{
    constexpr char erase = 127;
    constexpr char backspace = 8;
    typed.write([&](std::span<unsigned char> bytes) {
        if (!is_terminal || (byte != erase && byte != backspace)) {
            bytes[size++] = static_cast<unsigned char>(byte);
            return;
        }
        while (size > 0 && (bytes[--size] & 0xC0U) == 0x80U) {
        }
    });
}

}  // namespace

Result<Secret> ask_passphrase(const std::string& question)
{
    const Unseen unseen;
    if (unseen.is_terminal()) {
        std::cerr << question << ' ' << std::flush;
    }
    Secret typed(passphrase_max_bytes + 1);
    std::size_t size = 0;
    constexpr char leave = 3;  // Ctrl+C
    for (char byte = 0; read_byte(byte) && byte != '\n';) {
        if (unseen.is_terminal() && byte == leave) {
            return Problem{say("Left without a passphrase. Nothing was opened.")};
        }
        take(typed, size, byte, unseen.is_terminal());
        if (size > passphrase_max_bytes) {
            return Problem{say("A passphrase has at most {most} bytes. Choose a shorter one.",
                {{"most", passphrase_max_bytes}})};
        }
    }
    const bool has_return =
        typed.read([&](Secret::Bytes bytes) { return size > 0 && bytes[size - 1] == '\r'; });
    return typed.first(size - (has_return ? 1 : 0));
}

}  // namespace jointly
