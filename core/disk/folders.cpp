#include "core/disk/folders.h"

#include "core/base/say.h"
#include "core/disk/steps.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace jointly {

namespace {

// "" where it is not set. XDG asks that paths which are not absolute be ignored.
std::string path_in(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value != nullptr && value[0] == '/' ? value : "";
}

std::string jointly_home()
{
    const char* const value = std::getenv("JOINTLY_HOME");
    return value != nullptr ? value : "";
}

std::string home()
{
    if (std::string told = path_in("HOME"); !told.empty()) {
        return told;
    }
    const passwd* const user = ::getpwuid(::geteuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
}

std::string folder(const char* own, const char* variable, const char* under_home)
{
    if (const std::string all = jointly_home(); !all.empty()) {
        return all + "/" + own;
    }
    const std::string xdg = path_in(variable);
    return (xdg.empty() ? home() + "/" + under_home : xdg) + "/jointly";
}

// Durable with its name. False with errno: EEXIST where anything has that name.
bool make_one(const std::string& path)
{
    constexpr mode_t owner_only = 0700;
    const std::string above = folder_of(path);
    return ::mkdir(path.c_str(), owner_only) == 0 && sync_folder(real_disk(), above);
}

Problem cannot_make(const std::string& path, int error)
{
    return {say(
        "The folder {path} cannot be made. {reason}", {{"path", path}, {"reason", reason(error)}})};
}

Refusable make_folders_above(const std::string& path)
{
    for (auto slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        const std::string above = path.substr(0, slash);
        if (!make_one(above) && errno != EEXIST) {
            return cannot_make(above, errno);
        }
    }
    return Done{};
}

}  // namespace

std::string config_folder() { return folder("config", "XDG_CONFIG_HOME", ".config"); }

std::string state_folder() { return folder("state", "XDG_STATE_HOME", ".local/state"); }

std::string temporary_folder()
{
    if (const std::string all = jointly_home(); !all.empty()) {
        return all + "/temporary";
    }
    if (const std::string runtime = path_in("XDG_RUNTIME_DIR"); !runtime.empty()) {
        return runtime + "/jointly";
    }
    const std::string temporary = path_in("TMPDIR");
    return (temporary.empty() ? "/tmp" : temporary) + "/jointly-" + std::to_string(::geteuid());
}

Refusable create_new_folder(const std::string& path)
{
    if (Refusable above = make_folders_above(path); !above.ok()) {
        return above;
    }
    if (make_one(path)) {
        return Done{};
    }
    return errno == EEXIST
             ? Problem{say("{path} is there already. Move it away, or choose another folder.",
                 {{"path", path}})}
             : cannot_make(path, errno);
}

Refusable create_private_folder(const std::string& path)
{
    constexpr mode_t writable_by_others = 0022;
    if (Refusable above = make_folders_above(path); !above.ok()) {
        return above;
    }
    if (!make_one(path) && errno != EEXIST) {
        return cannot_make(path, errno);
    }
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != ::geteuid()
        || (found.st_mode & writable_by_others) != 0) {
        return Problem{
            say("{path} is not a folder of your own that others cannot write to. Move it away, and "
                "try again.",
                {{"path", path}})};
    }
    return Done{};
}

}  // namespace jointly
