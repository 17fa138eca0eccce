#include "core/disk/descriptor.h"

#include <unistd.h>

namespace jointly {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    Descriptor old(std::exchange(fd_, std::exchange(other.fd_, -1)));
    return *this;
}

Descriptor::~Descriptor()
{
    if (fd_ >= 0) {
        ::close(fd_);
    }
}

}  // namespace jointly
