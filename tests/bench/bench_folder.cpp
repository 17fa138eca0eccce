#include "tests/bench/bench_folder.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

namespace jointly {

namespace {

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

// Where a sync costs something.
std::string usual_parent()
{
    namespace fs = std::filesystem;
    const std::string temporary = fs::temp_directory_path().string();
    return file_system_of(temporary) != "tmpfs"
             ? temporary
             : fs::read_symlink("/proc/self/exe").parent_path().string();
}

}  // namespace

BenchFolder::BenchFolder(std::string parent)
    : path_((parent.empty() ? usual_parent() : std::move(parent)) + "/bench-XXXXXX")
{
    if (::mkdtemp(path_.data()) == nullptr) {
        std::fprintf(stderr, "No folder can be made as %s.\n", path_.c_str());
        std::exit(1);
    }
    const std::string file_system = file_system_of(path_);
    std::printf("in %s, which is %s\n", path_.c_str(), file_system.c_str());
    if (file_system == "tmpfs") {
        std::printf("In memory fdatasync costs nothing: what depends on it means nothing here.\n");
    }
}

BenchFolder::~BenchFolder()
{
    std::error_code already_gone;
    std::filesystem::remove_all(path_, already_gone);
}

}  // namespace jointly
