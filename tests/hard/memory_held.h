// How much memory a process holds.
#pragma once

#include "core/base/result.h"

#include <malloc.h>

#include <cstdint>
#include <cstdio>

namespace jointly {

struct MemoryHeld {
    long long resident_kib = 0;  // once the allocator has given back what it can
    long long used_kib = 0;      // of it, what the program asked for and did not let go of
};

[[nodiscard]] inline MemoryHeld memory_held()
{
    (void)::malloc_trim(0);
    FILE* const file = std::fopen("/proc/self/status", "r");
    must(file != nullptr, "/proc cannot be read");
    MemoryHeld held;
    char line[256];
    while (std::fgets(line, sizeof line, file) != nullptr
           && std::sscanf(line, "VmRSS: %lld kB", &held.resident_kib) != 1) {
    }
    (void)std::fclose(file);
    must(held.resident_kib > 0, "/proc does not say how much memory this process holds");
    const struct mallinfo2 of_all_arenas = ::mallinfo2();
    held.used_kib = static_cast<long long>((of_all_arenas.uordblks + of_all_arenas.hblkhd) / 1024);
    return held;
}

}  // namespace jointly
