// The program itself, with memory that runs out as it is told by its environment:
//
//     STARVE_AT=N          the N-th taking of memory fails; 0 or none: none does
//     STARVE_FOR_GOOD=1    and so do all that follow
//     STARVE_COUNT=FILE    gets how often memory was taken
#include "tests/support/failing_memory.h"

#include <cstdio>
#include <cstdlib>

int jointly_main(
    int argc, char** argv);  // app/main.cpp, which is built with this name for its main()

namespace {

std::uint64_t number_in(const char* variable)
{
    const char* const told = std::getenv(variable);
    return told == nullptr ? 0 : std::strtoull(told, nullptr, 10);
}

}  // namespace

int main(int argc, char** argv)
{
    using jointly::FailingMemory;
    FailingMemory::begin({number_in("STARVE_AT"), number_in("STARVE_FOR_GOOD") != 0});
    const int code = jointly_main(argc, argv);
    const auto taken = static_cast<unsigned long long>(FailingMemory::taken_since());
    if (const char* const path = std::getenv("STARVE_COUNT")) {
        FILE* const file = std::fopen(path, "w");
        if (file != nullptr) {
            (void)std::fprintf(file, "%llu\n", taken);
            (void)std::fclose(file);
        }
    }
    return code;
}
