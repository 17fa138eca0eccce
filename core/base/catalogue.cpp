#include "core/base/catalogue.h"

#include "core/base/say.h"

#include <libintl.h>

#include <algorithm>
#include <atomic>
#include <clocale>
#include <cstdlib>

namespace jointly {

namespace {

constexpr const char* domain = "jointly";
constexpr std::string_view english = "en";

// Whether patterns are looked up. `speak` alone changes it.
std::atomic<bool> looks_up{false};

std::string variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

// "es_MX" of "es_MX.UTF-8@euro"
std::string without_charset(const std::string& locale)
{
    return locale.substr(0, locale.find_first_of(".@:"));
}

bool is_language(std::string_view text)
{
    constexpr std::size_t longest = 16;
    return !text.empty() && text.size() <= longest && text.front() != '_'
        && std::all_of(text.begin(), text.end(), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                   || letter == '_';
           });
}

bool is_english(std::string_view language)
{
    return language == english || language.starts_with("en_");
}

// gettext looks nothing up while the locale is "C"; the one of that name with UTF-8 is on every Debian,
// whatever languages were generated there.
bool leave_c_locale()
{
    return std::setlocale(LC_MESSAGES, "C.UTF-8") != nullptr
        || std::setlocale(LC_MESSAGES, "en_US.UTF-8") != nullptr;
}

// The catalogue's own head stands under the empty pattern.
bool has_catalogue(const std::string& folder)
{
    return bindtextdomain(domain, folder.c_str()) != nullptr && *dgettext(domain, "") != '\0';
}

}  // namespace

std::string_view translated(std::string_view pattern)
{
    if (!looks_up.load(std::memory_order_acquire) || pattern.empty()) {
        return pattern;
    }
    const std::string asked(pattern);
    const char* const found = dgettext(domain, asked.c_str());
    return found == asked.c_str() ? pattern : std::string_view(found);
}

Refusable speak(const std::string& language, std::span<const std::string> folders)
{
    looks_up = false;
    if (is_english(language)) {
        return Done{};
    }
    if (is_language(language) && leave_c_locale()) {
        setenv("LANGUAGE", language.c_str(), 1);
        bind_textdomain_codeset(domain, "UTF-8");
        if (std::any_of(folders.begin(), folders.end(), has_catalogue)) {
            looks_up = true;
            return Done{};
        }
    }
    return Problem{
        say("Jointly does not speak \"{language}\". Choose en or es.", {{"language", language}})};
}

std::string language_spoken()
{
    if (!looks_up.load(std::memory_order_acquire)) {
        return std::string(english);
    }
    const std::string_view head = dgettext(domain, "");
    constexpr std::string_view field = "Language: ";
    const auto at = head.find(field);
    return at == std::string_view::npos
             ? std::string(english)
             : std::string(head.substr(at + field.size(), head.find('\n', at) - at - field.size()));
}

std::string language_of_environment()
{
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string locale = without_charset(variable(name));
        if (locale.empty()) {
            continue;
        }
        if (locale == "C" || locale == "POSIX") {
            return {};
        }
        const std::string first = without_charset(variable("LANGUAGE"));
        return first.empty() ? locale : first;
    }
    return {};
}

}  // namespace jointly
