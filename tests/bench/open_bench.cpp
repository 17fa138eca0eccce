#include "core/base/hash.h"
#include "core/journal/chain.h"
#include "tests/bench/long_round.h"
#include "tests/bench/measure.h"
#include "tests/bench/record_bench.h"
#include "tests/bench/with_cereal.h"

#include <simdjson.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace jointly {

namespace {

constexpr double goal_beside_cereal = 2.5;
constexpr double goal_of_growth = 1.25;
constexpr std::array<std::size_t, 3> sizes{5'000, 50'000, 100'000};

// What simdjson takes to parse every line, once, into nothing.
void parse_bare(const simdjson::padded_string& text)
{
    simdjson::dom::parser parser;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        must(parser.parse(rest.data(), end, false).error() == simdjson::SUCCESS,
            "simdjson does not read a line");
        rest.remove_prefix(end + 1);
    }
}

// Both hashes of every line, as a verifier that reads no events does it.
void check_hashes(std::string_view text)
{
    constexpr std::size_t digits = 64;
    std::string previous(32, '\0');
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const auto at = line.find(R"(,"h":")");
        previous = sha256("IBBJ1\n" + previous + std::string(line.substr(0, at)));
        must(to_hex(previous) == line.substr(at + 6, digits), "a line was changed");
        if (const auto words = line.find(R"(","x":)", at); words != std::string_view::npos) {
            const auto salt = line.substr(words - 32, 32);
            const auto said = line.substr(words + 6, line.size() - words - 7);
            must(line.substr(at - 1 - digits, digits)
                     == to_hex(sha256(from_hex(salt) + std::string(said))),
                "words were changed");
        }
        text.remove_prefix(line.size() + 1);
    }
}

struct Opened {
    double load = 0;
    double cereal = 0;
    double simdjson = 0;
    double replay = 0;
    double hashes = 0;
    double chain = 0;
};

// Medians of so many runs, by turns. What was read is let go of outside of the times.
Opened measured(std::string_view text, int runs)
{
    const simdjson::padded_string padded(text);
    const auto whole = load(text);
    must(whole.ok() && whole.value().notice.empty(), "a session of the long round does not open");
    must(read_with_cereal(text) == whole.value().record, "cereal reads something else");
    std::array<std::vector<double>, 6> times;
    for (int run = 0; run < runs; ++run) {
        std::optional<Result<Loaded>> loaded;
        times[0].push_back(processor_time_of([&] { loaded.emplace(load(text)); }));
        loaded.reset();
        Record record;
        times[1].push_back(processor_time_of([&] { record = read_with_cereal(text); }));
        record.clear();
        times[2].push_back(processor_time_of([&] { parse_bare(padded); }));
        Session session;
        times[3].push_back(processor_time_of([&] { session = replay(whole.value().record); }));
        times[4].push_back(processor_time_of([&] { check_hashes(text); }));
        Chain chain;
        times[5].push_back(processor_time_of([&] { chain = chain_of(whole.value(), text); }));
    }
    return {median(times[0]), median(times[1]), median(times[2]), median(times[3]),
        median(times[4]), median(times[5])};
}

// The most memory that this process ever had. Not getrusage(): what that says outlives an exec.
double peak_bytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::strtod(line.c_str() + 6, nullptr) * 1'024;
        }
    }
    must(false, "the system does not say how much memory was used");
    return 0;
}

// What another process of this program says of itself: this one's heap has room of its own by now.
double bytes_to_open(const std::string& path)
{
    std::array<int, 2> ends{};
    must(::pipe(ends.data()) == 0, "a pipe cannot be made");
    const pid_t child = ::fork();
    must(child >= 0, "a process cannot be made");
    if (child == 0) {
        (void)::dup2(ends[1], STDOUT_FILENO);
        (void)::execl("/proc/self/exe", "bench_record", "memory", path.c_str(), nullptr);
        ::_exit(127);
    }
    (void)::close(ends[1]);
    std::array<char, 64> said{};
    const auto count = ::read(ends[0], said.data(), said.size() - 1);
    (void)::close(ends[0]);
    int status = 0;
    (void)::waitpid(child, &status, 0);
    must(count > 0 && status == 0, "a session did not open in a process of its own");
    return std::strtod(said.data(), nullptr);
}

}  // namespace

void bench_open(const std::string& folder, int runs)
{
    LongFile file;
    const double making = time_of([&] { file = long_file(sizes.back()); });
    std::printf("\na session of %zu entries and %.1f MB, made in %.1f s; of each size %d runs by "
                "turns, medians\n",
        sizes.back(), static_cast<double>(file.text.size()) / 1e6, making / 1e6, runs);
    std::printf("%8s %10s %10s %7s %10s %7s %10s %10s %10s\n", "entries", "load ms", "cereal ms",
        "ratio", "simdjson", "ratio", "replay ms", "hashes ms", "chain ms");
    std::array<Opened, sizes.size()> opened;
    for (std::size_t at = 0; at < sizes.size(); ++at) {
        opened[at] = measured(file.first(sizes[at]), runs);
        const Opened& one = opened[at];
        const double ratio = one.load / one.cereal;
        std::printf("%8zu %10.1f %10.1f %7.2f %10.1f %7.1f %10.2f %10.2f %10.2f   goal beside "
                    "cereal <= %.1f %s\n",
            sizes[at], one.load / 1e3, one.cereal / 1e3, ratio, one.simdjson / 1e3,
            one.load / one.simdjson, one.replay / 1e3, one.hashes / 1e3, one.chain / 1e3,
            goal_beside_cereal, outcome_of(ratio, goal_beside_cereal));
    }
    std::printf("\n%8s %12s %12s %12s %12s %12s %14s\n", "entries", "load ns", "replay ns",
        "hashes ns", "chain ns", "bytes", "memory bytes");
    for (std::size_t at = 0; at < sizes.size(); ++at) {
        const auto count = static_cast<double>(sizes[at]);
        const std::string path = folder + "/" + std::to_string(sizes[at]) + ".ibb";
        std::ofstream(path, std::ios::binary) << file.first(sizes[at]);
        const Opened& one = opened[at];
        std::printf("%8zu %12.0f %12.0f %12.0f %12.0f %12.0f %14.0f\n", sizes[at],
            one.load * 1e3 / count, one.replay * 1e3 / count, one.hashes * 1e3 / count,
            one.chain * 1e3 / count, static_cast<double>(file.first(sizes[at]).size()) / count,
            bytes_to_open(path) / count);
    }
    const auto each = [&](std::size_t at) {
        return opened[at].load / static_cast<double>(sizes[at]);
    };
    const double growth = each(sizes.size() - 1) / each(0);
    std::printf("an entry of %zu costs %.2f times what one of %zu costs   goal <= %.2f %s\n",
        sizes.back(), growth, sizes.front(), goal_of_growth, outcome_of(growth, goal_of_growth));
}

int print_memory_to_open(const std::string& path)
{
    const double before = peak_bytes();
    const auto loaded = load_file(path);
    if (!loaded.ok()) {
        return 1;
    }
    std::printf("%.0f\n", peak_bytes() - before);
    return 0;
}

}  // namespace jointly
