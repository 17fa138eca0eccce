// The signpost: a verb goes to the command line, a session to the wall.
#include "app/cli/cli.h"
#include "app/cli/language.h"
#include "app/desk/picture.h"
#include "app/desk/wall_window.h"
#include "core/base/catalogue.h"
#include "core/base/memory.h"
#include "core/base/say.h"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>

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

}  // namespace

int main(int argc, char** argv)
{
    give_back_large_buffers();
    std::string_view ran_out =
        to_say("Jointly stopped because the machine has run out of something. "
               "What was said is on the disk: start it again.\n");
    std::string_view no_memory = to_say(
        "Jointly stopped because there is no memory left. What was kept is on the disk: close "
        "other programs, and start it again.\n");
    try {
        std::vector<std::string> words(argv + 1, argv + argc);
        if (const Refusable spoken = speak_as_asked(words); !spoken.ok()) {
            std::cerr << spoken.problem().text << '\n';
            return 2;
        }
        ran_out = translated(ran_out);  // now, while there is memory for it
        no_memory = translated(no_memory);
        if (const auto asked = wall_words(words)) {
            return open_wall(*asked);
        }
        Console console{std::cin, std::cout, std::cerr, draw, ::isatty(STDOUT_FILENO) != 0};
        return run_cli(words, console);
    } catch (const CheckFailed& failed) {
        std::cerr << say(
            "Jointly stopped: {check}. The record on the disk is whole: start it again.\n",
            {{"check", failed.what}});
        return 1;
    } catch (const std::bad_alloc&) {
        std::cerr << no_memory;
        return 1;
    } catch (const std::exception&) {
        std::cerr << ran_out;
        return 1;
    }
}
