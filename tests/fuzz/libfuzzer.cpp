// A target as libFuzzer runs it: ./dev fuzz TARGET.
#include "tests/fuzz/target.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        (void)jointly::fuzz_one({reinterpret_cast<const char*>(data), size});
    } catch (const jointly::CheckFailed& failed) {
        std::fprintf(stderr, "What must hold did not: %s\n", failed.what);
        std::abort();
    }
    return 0;
}
