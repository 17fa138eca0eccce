// What the session file costs: to append to it, and to open it, beside others that do the same in one
// run. A busy machine makes all of them slower and the ratios less sure; run it on an idle one.
//
//     bench_record [--folder DIR] [--appends N] [--before N] [--runs N]
#include "tests/bench/record_bench.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>

namespace jointly {
namespace {

struct Asked {
    std::string folder;
    std::size_t appends = 3'000;
    std::size_t before = 5'000;
    int runs = 7;
};

std::optional<Asked> asked_for(int argc, char** argv)
{
    Asked asked;
    for (int at = 1; at + 1 < argc; at += 2) {
        const std::string_view word = argv[at];
        const char* const value = argv[at + 1];
        if (word == "--folder") {
            asked.folder = value;
        } else if (word == "--appends") {
            asked.appends = std::strtoull(value, nullptr, 10);
        } else if (word == "--before") {
            asked.before = std::strtoull(value, nullptr, 10);
        } else if (word == "--runs") {
            asked.runs = std::atoi(value);
        } else {
            return std::nullopt;
        }
    }
    const bool is_possible = argc % 2 == 1 && asked.appends > 0 && asked.runs > 0;
    return is_possible ? std::optional(asked) : std::nullopt;
}

// "ext4", as the system calls what is mounted there; "unknown" where it does not say.
std::string file_system_of(const std::string& folder)
{
    struct stat found {};
    if (::stat(folder.c_str(), &found) != 0) {
        return "unknown";
    }
    const std::string device =
        std::to_string(major(found.st_dev)) + ":" + std::to_string(minor(found.st_dev));
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string word;
        words >> word >> word >> word;
        const auto mark = line.find(" - ");
        if (word == device && mark != std::string::npos) {
            return line.substr(mark + 3, line.find(' ', mark + 3) - mark - 3);
        }
    }
    return "unknown";
}

// Where a sync costs something: the folder for temporary files, or else beside this program.
std::string usual_folder()
{
    namespace fs = std::filesystem;
    const std::string temporary = fs::temp_directory_path().string();
    return file_system_of(temporary) != "tmpfs"
             ? temporary
             : fs::read_symlink("/proc/self/exe").parent_path().string();
}

int run(const Asked& asked)
{
    std::string folder = (asked.folder.empty() ? usual_folder() : asked.folder) + "/bench-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) {
        std::fprintf(stderr, "No folder can be made in %s.\n", asked.folder.c_str());
        return 1;
    }
    const std::string file_system = file_system_of(folder);
    std::printf("in %s, which is %s\n", folder.c_str(), file_system.c_str());
    if (file_system == "tmpfs") {
        std::printf(
            "In memory fdatasync costs nothing: the ratios of appending mean nothing here.\n");
    }
    bench_append(folder, asked.appends, asked.before);
    bench_open(folder, asked.runs);
    std::filesystem::remove_all(folder);
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "memory") {
        return jointly::print_memory_to_open(argv[2]);
    }
    const auto asked = jointly::asked_for(argc, argv);
    if (!asked) {
        std::fprintf(
            stderr, "usage: %s [--folder DIR] [--appends N] [--before N] [--runs N]\n", argv[0]);
        return 2;
    }
    return jointly::run(*asked);
}
