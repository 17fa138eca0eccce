#include "core/disk/names.h"

#include "core/base/say.h"
#include "core/disk/steps.h"

#include <cerrno>
#include <cstdlib>
#include <memory>

namespace jointly {

namespace {

struct Free {
    void operator()(char* memory) const { std::free(memory); }
};

}  // namespace

std::string file_name(const std::string& path)
{
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string folder_of(const std::string& path)
{
    const auto slash = path.find_last_of('/');
    if (slash == std::string::npos) {
        return ".";
    }
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string without_links(const std::string& path)
{
    const std::unique_ptr<char, Free> real(::realpath(path.c_str(), nullptr));
    return real ? std::string(real.get()) : path;
}

bool is_there(const std::string& path, const DiskCalls& calls)
{
    struct stat found {};
    return calls.stat(path.c_str(), &found) == 0;
}

bool is_link(const std::string& path)
{
    struct stat found {};
    return ::lstat(path.c_str(), &found) == 0 && S_ISLNK(found.st_mode);
}

std::string first_free_name(const std::function<std::string(int)>& name_for)
{
    int number = 1;
    while (is_there(name_for(number))) {
        ++number;
    }
    return name_for(number);
}

bool is_same_file(const std::string& one, const std::string& other, const DiskCalls& calls)
{
    struct stat first {};
    struct stat second {};
    return calls.stat(one.c_str(), &first) == 0 && calls.stat(other.c_str(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

Refusable remove_file(const std::string& path, const DiskCalls& calls)
{
    if (calls.unlink(path.c_str()) == 0 || errno == ENOENT) {
        return Done{};
    }
    return Problem{say("{file} could not be removed. {reason}",
        {{"file", file_name(path)}, {"reason", reason(errno)}})};
}

}  // namespace jointly
