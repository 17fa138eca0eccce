// A folder of its own for one test, gone afterwards.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace jointly {

class Scratch {
public:
    Scratch()
    {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "jointly-disk-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string folder() const { return folder_; }
    [[nodiscard]] std::string path(const std::string& name) const { return folder_ + "/" + name; }
    [[nodiscard]] bool is_empty() const { return std::filesystem::is_empty(folder_); }

private:
    std::string folder_;
};

}  // namespace jointly
