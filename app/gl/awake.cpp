#include "app/gl/awake.h"

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>

namespace jointly {

struct Awake::Connection {
    ::Display* server = XOpenDisplay(nullptr);
    bool asked = false;

    Connection()
    {
        int event = 0;
        int error = 0;
        if (server != nullptr && XScreenSaverQueryExtension(server, &event, &error) != 0) {
            XScreenSaverSuspend(server, 1);
            XFlush(server);
            asked = true;
        }
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection()
    {
        if (server != nullptr) {
            XCloseDisplay(server);  // which takes the request back
        }
    }
};

Awake::Awake() : connection_(std::make_unique<Connection>()) {}
Awake::Awake(Awake&&) noexcept = default;
Awake& Awake::operator=(Awake&&) noexcept = default;
Awake::~Awake() = default;

bool Awake::is_asked() const { return connection_->asked; }

}  // namespace jointly
