#include "tests/app/gl/x_server.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace jointly {

namespace {

// The value of NAME in lines like NAME=value.
std::string value_of(const std::string& name, const std::string& lines)
{
    std::istringstream rest(lines);
    for (std::string line; std::getline(rest, line);) {
        if (line.rfind(name + "=", 0) == 0) {
            return line.substr(name.size() + 1);
        }
    }
    return {};
}

}  // namespace

bool run(const std::string& command) { return std::system(command.c_str()) == 0; }

std::string output_of(const std::string& command)
{
    std::string said;
    FILE* pipe = ::popen((command + " 2>/dev/null").c_str(), "r");
    if (pipe == nullptr) {
        return said;
    }
    std::array<char, 256> piece{};
    while (std::fgets(piece.data(), static_cast<int>(piece.size()), pipe) != nullptr) {
        said += piece.data();
    }
    ::pclose(pipe);
    return said;
}

std::optional<PixelArea> window_on_screen(const std::string& title)
{
    const std::string said = output_of(
        "xdotool search --onlyvisible --name '^" + title + "$' getwindowgeometry --shell");
    if (said.empty()) {
        return std::nullopt;
    }
    return PixelArea{std::stoi(value_of("X", said)), std::stoi(value_of("Y", said)),
        std::stoi(value_of("WIDTH", said)), std::stoi(value_of("HEIGHT", said))};
}

std::string window_under_mouse()
{
    return value_of("WINDOW", output_of("xdotool getmouselocation --shell"));
}

std::string window_titled(const std::string& title)
{
    const std::string said = output_of("xdotool search --name '^" + title + "$'");
    return said.substr(0, said.find('\n'));
}

}  // namespace jointly
