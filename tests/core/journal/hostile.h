// Session files that somebody made to do harm, or that a machine spoilt: what each holds, and what the
// reader must say to it. Made by rules, so that the corpus is a page and not three hundred files.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace jointly {

struct HostileFile {
    std::string name;                    // "fact: 2^63 for a time"
    std::function<std::string()> bytes;  // some are large: made when asked for
    // How many entries are read before it stops, and the whole sentence; -1: none, the file is refused.
    int entries = -1;
    std::string said;
};

[[nodiscard]] std::vector<HostileFile> hostile_files();

// What stands under a name where a session is expected, and is no file to read.
struct HostilePath {
    std::string name;
    std::function<void(const std::string& path)> make;
    std::string said;  // {file} is the name of it
};

[[nodiscard]] std::vector<HostilePath> hostile_paths();

}  // namespace jointly
