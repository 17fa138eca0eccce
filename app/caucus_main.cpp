// The program of a caucus. What it holds is not for the wall, for other programs of this machine, or for a core dump.
#include "app/caucus/ask_passphrase.h"
#include "app/caucus/caucus_cli.h"
#include "app/caucus/window/caucus_window.h"
#include "app/cli/cli.h"
#include "app/cli/program.h"
#include "core/base/time.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace jointly;
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
    (void)::prctl(PR_SET_DUMPABLE, 0);
    return run_program(argc, argv, [](std::vector<std::string> words) {
        if (asks_for_caucus(words)) {
            words.erase(words.begin());  // `jointly caucus ...` became this program
        }
        if (const auto asked = caucus_window_words(words)) {
            const Refusable ran = run_caucus_window(
                {asked->session, asked->vault}, asked->lock_minutes, asked->makes_new);
            if (!ran.ok()) {
                std::cerr << ran.problem().text << '\n';
            }
            return ran.ok() ? 0 : 1;
        }
        CaucusConsole console{std::cin, std::cout, std::cerr, ask_passphrase, system_now_ms};
        return run_caucus(words, console);
    });
}
