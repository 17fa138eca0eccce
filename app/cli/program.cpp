#include "app/cli/program.h"

#include "app/cli/language.h"
#include "core/base/catalogue.h"
#include "core/base/memory.h"
#include "core/base/result.h"
#include "core/base/say.h"

#include <exception>
#include <iostream>
#include <new>
#include <string_view>

namespace jointly {

int run_program(
    int argc, char** argv, const std::function<int(const std::vector<std::string>& words)>& work)
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
        return work(words);
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

}  // namespace jointly
