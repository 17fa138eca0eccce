// A long round without sleeps: random acts through the store with a second copy, on a disk of which one
// call in a thousand fails. Where it fails, the session is saved elsewhere and goes on; every so often
// papers are written, words typed, checkpoints taken, redacted words taken out, and the session is closed,
// read, held against what was acknowledged, and opened again.
//
//     hard_soak [--rounds ENTRIES] [--seed N]
//     hard_soak --short-way FILE FOLDER     opens it with a second copy, and prints how many KiB it holds
//
// The exit code is 0 only if every acknowledged entry is there and the program holds no more memory than
// the record takes: what is resident of it beyond a process that has just opened the same record with a
// second copy grows from a tenth of the way to the end by less than 5 in 100 of what it is at the end.
//
// What is in use is printed beside and not held to that: it counts the room that the buffers of the file and
// its copy have reserved for the next lines, as much again as the file after some, none just after opening.
// Nothing of it is touched before it is written to, so it takes no memory. What leaks is resident.
#include "core/base/memory.h"
#include "tests/hard/asked.h"
#include "tests/hard/memory_held.h"
#include "tests/hard/soak.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string_view>

namespace jointly {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool tells_memory = false;  // the sanitizer keeps what is let go of
#else
constexpr bool tells_memory = true;
#endif
constexpr std::uint64_t least_for_memory =
    10'000;  // fewer entries are less than the program itself
constexpr double growth_max_percent = 5.0;

double seconds_since(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

unsigned long long number(std::uint64_t count) { return count; }

// What one kind of memory grew by beyond what the record took, in parts of a hundred of the whole.
double print_growth(const char* kind, long long MemoryHeld::*kib, const Soak::Memory& early,
    const Soak::Memory& late)
{
    const long long growth =
        (late.here.*kib - late.short_way.*kib) - (early.here.*kib - early.short_way.*kib);
    const double percent =
        100.0 * static_cast<double>(growth) / static_cast<double>(late.here.*kib);
    std::printf("soak: memory %s: %lld KiB at a tenth, %lld KiB at the end; the short way %lld and "
                "%lld KiB; "
                "growth beyond that %lld KiB, %.1f %%\n",
        kind, early.here.*kib, late.here.*kib, early.short_way.*kib, late.short_way.*kib, growth,
        percent);
    return percent;
}

void print_counts(const Soak& soak)
{
    const SoakCounts& counts = soak.counts();
    std::printf(
        "soak: %llu entries acknowledged of %llu acts (%llu refused, %llu so already, %llu undos), "
        "%llu lost, %llu things wrong\n",
        number(soak.acknowledged()), number(counts.acts), number(counts.refused),
        number(counts.no_change), number(counts.taken_back), number(counts.lost),
        number(counts.wrong));
    std::printf("soak: %llu of %llu calls to the disk failed (%s); %llu times saved elsewhere, "
                "%llu files begun, "
                "opened %llu times\n",
        number(soak.disk().failed()), number(soak.disk().made()), soak.disk().how_often().c_str(),
        number(counts.disk_failures), number(counts.files_begun), number(counts.openings));
    std::printf("soak: %llu papers (%llu not kept by the disk), %llu drafts, %llu checkpoints, "
                "words of %llu entries "
                "taken out\n",
        number(counts.papers), number(counts.papers_not_kept), number(counts.drafts),
        number(counts.checkpoints), number(counts.redactions));
}

int soak(const Asked& asked, const std::string& program)
{
    const auto entries = static_cast<std::uint64_t>(std::max(asked.rounds, 10));
    const bool asks_for_memory = tells_memory && entries >= least_for_memory;
    const auto begun = std::chrono::steady_clock::now();
    Soak soak(entries, asked.seed);
    soak.go_on_to(entries / 10);
    const double first_tenth_s = processor_seconds();
    const Soak::Memory early = asks_for_memory ? soak.memory(program) : Soak::Memory{};
    soak.go_on_to(entries - entries / 10);
    const double before_s = processor_seconds();
    soak.go_on_to(entries);
    const double last_tenth_s = processor_seconds() - before_s;
    const Soak::Memory late = asks_for_memory ? soak.memory(program) : Soak::Memory{};
    soak.end();

    print_counts(soak);
    std::printf(
        "soak: %.0f s; processor %.1f s, the first tenth %.1f s and the last %.1f s of it\n",
        seconds_since(begun), processor_seconds(), first_tenth_s, last_tenth_s);
    bool is_small = true;
    if (asks_for_memory) {
        is_small =
            print_growth("resident", &MemoryHeld::resident_kib, early, late) < growth_max_percent;
        (void)print_growth("in use", &MemoryHeld::used_kib, early, late);
    }
    return soak.counts().lost == 0 && soak.counts().wrong == 0 && is_small ? 0 : 1;
}

int print_short_way(const std::string& file, const std::string& folder)
{
    auto store = Store::open(file, machine_surroundings());
    if (!store.ok() || !store.value().keep_copy_in(folder).ok()) {
        return 1;
    }
    store.value().wait_for_copy();
    must(replay(store.value().record()) == store.value().session()
             && !papers_of(store.value()).empty(),
        "the record does not give its session");
    const MemoryHeld held = memory_held();
    std::printf("%lld %lld\n", held.resident_kib, held.used_kib);
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    jointly::give_back_large_buffers();  // as the program does
    try {
        if (argc == 4 && std::string_view(argv[1]) == "--short-way") {
            return jointly::print_short_way(argv[2], argv[3]);
        }
        return jointly::soak(jointly::asked_for(argc, argv, {50'000, 20261127}), argv[0]);
    } catch (const jointly::CheckFailed& failed) {
        std::printf("soak: %s\n", failed.what);
        return 1;
    }
}
