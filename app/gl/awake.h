// The displays neither go to sleep nor behind a screen saver for as long as this lives.
//
// Asked of the X server, over a connection of its own, so that it ends with the program however that ends.
// Where there is no X server, or one that does not know the request, nothing happens and nobody is told:
// a display that sleeps loses nothing.
#pragma once

#include <memory>

namespace jointly {

class Awake {
public:
    Awake();
    Awake(Awake&&) noexcept;
    Awake& operator=(Awake&&) noexcept;
    ~Awake();

    // Whether the request was made.
    [[nodiscard]] bool is_asked() const;

private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
};

}  // namespace jointly
