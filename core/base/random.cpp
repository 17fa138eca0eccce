#include "core/base/random.h"

#include "core/base/result.h"

#include <sodium.h>

namespace jointly {

std::string random_bytes(std::size_t count)
{
    must(sodium_init() >= 0, "the system's random generator is not there");
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

}  // namespace jointly
