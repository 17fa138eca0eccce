// The signpost: a verb goes to the command line, a session to the wall.
#include "app/cli/cli.h"
#include "app/cli/program.h"
#include "app/desk/picture.h"
#include "app/desk/wall_window.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <system_error>

namespace {

using namespace jointly;

ThemeName theme_of(PictureTheme theme)
{
    switch (theme) {
        case PictureTheme::light: return ThemeName::light;
        case PictureTheme::dark: return ThemeName::dark;
        case PictureTheme::monochrome: return ThemeName::monochrome;
    }
    return ThemeName::light;
}

Refusable draw(const PictureOrder& order)
{
    return draw_picture(order.model, order.record, {order.width, order.height},
        theme_of(order.theme), order.sheet, order.out);
}

int open_wall(const WallWords& asked)
{
    const char* const told = std::getenv("JOINTLY_FRAME_LOG");
    const std::string frame_log = told == nullptr ? "" : told;
    const Opening opening{asked.file, asked.copy_folder, asked.at, asked.mirrors};
    const Refusable ran =
        asked.practice ? run_practice(opening, frame_log) : run_wall_window(opening, frame_log);
    if (!ran.ok()) {
        std::cerr << ran.problem().text << '\n';
        return 1;
    }
    return 0;
}

// In the place of this program, another one that stands beside it. Comes back where there is none.
void become(const char* program, char** argv)
{
    std::error_code unknown;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", unknown);
    if (!unknown) {
        ::execv((here.parent_path() / program).c_str(), argv);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return run_program(argc, argv, [argv](const std::vector<std::string>& words) {
        if (const auto asked = wall_words(words)) {
            return open_wall(*asked);
        }
        if (asks_for_pdf(words)) {
            become("jointly-pdf", argv);
        }
        if (asks_for_caucus(words)) {
            become("jointly-caucus", argv);
        }
        Console console{std::cin, std::cout, std::cerr, draw, ::isatty(STDOUT_FILENO) != 0};
        return run_cli(words, console);
    });
}
