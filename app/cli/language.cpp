#include "app/cli/language.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>

namespace jointly {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view language_flag = "--language";

// Beside the program, where it is built; where Debian keeps catalogues, once it is installed.
std::vector<std::string> catalogue_folders()
{
    std::vector<std::string> folders;
    std::error_code unknown;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", unknown); !unknown) {
        folders.push_back(program.parent_path() / "languages");
        folders.push_back(program.parent_path().parent_path() / "share" / "locale");
    }
    folders.emplace_back("/usr/share/locale");
    return folders;
}

}  // namespace

Refusable speak_as_asked(std::vector<std::string>& words)
{
    const std::vector<std::string> folders = catalogue_folders();
    if (const auto flag = std::find(words.begin(), words.end(), language_flag);
        flag != words.end()) {
        if (std::next(flag) == words.end()) {
            return Problem{say("Say which language after --language: en or es.")};
        }
        const std::string language = *std::next(flag);
        words.erase(flag, flag + 2);
        return speak(language, folders);
    }
    if (const char* const own = std::getenv("JOINTLY_LANGUAGE"); own != nullptr && *own != '\0') {
        return speak(own, folders);
    }
    if (const std::string language = language_of_environment(); !language.empty()) {
        // A system in another language is no mistake of anyone's: English then.
        (void)speak(language, folders);
    }
    return Done{};
}

}  // namespace jointly
