// Where the benchmarks keep their files: on a disk, as a sync in memory costs nothing.
#pragma once

#include <string>

namespace jointly {

// A new folder with nothing in it, that goes with this value.
class BenchFolder {
public:
    // In `parent`; empty: in the folder for temporary files, or beside this program where that is in memory.
    // Says on standard output where it is, and when no sync there means anything. Ends the program where no
    // folder can be made.
    explicit BenchFolder(std::string parent);
    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;
    ~BenchFolder();

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace jointly
