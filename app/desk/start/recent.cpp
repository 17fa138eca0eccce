#include "app/desk/start/recent.h"

#include "core/base/text.h"
#include "core/disk/folders.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"

#include <algorithm>
#include <filesystem>

namespace jointly {

namespace {

constexpr std::size_t list_max_bytes = std::size_t{64} << 10U;

std::string list_path() { return state_folder() + "/recent"; }

}  // namespace

std::vector<std::string> recent_files()
{
    std::vector<std::string> files;
    const auto bytes = read_file(list_path(), list_max_bytes);
    if (!bytes.ok()) {
        return files;
    }
    for (const std::string_view line : split(bytes.value(), '\n')) {
        if (line.starts_with('/') && is_valid_utf8(line) && files.size() < recent_max) {
            files.emplace_back(line);
        }
    }
    return files;
}

void remember_file(const std::string& path)
{
    std::error_code unknown;
    const std::string absolute = std::filesystem::absolute(path, unknown).string();
    if (unknown || absolute.find('\n') != std::string::npos) {
        return;
    }
    std::vector<std::string> files = recent_files();
    std::erase(files, absolute);
    files.insert(files.begin(), absolute);
    files.resize(std::min(files.size(), recent_max));
    std::string list;
    for (const std::string& file : files) {
        list += file + '\n';
    }
    if (create_private_folder(state_folder()).ok()) {
        (void)replace_file(list_path(), list);
    }
}

}  // namespace jointly
