#include "core/base/memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace jointly {

void give_back_large_buffers()
{
#ifdef __GLIBC__
    constexpr int large_bytes = 128 * 1024;  // what glibc begins with; said here, it stays so
    (void)::mallopt(M_MMAP_THRESHOLD, large_bytes);
#endif
}

}  // namespace jointly
