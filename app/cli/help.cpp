#include "app/cli/verbs.h"
#include "app/script/script.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

#include <ostream>

namespace jointly::cli {

int run_help(const std::string& topic, Console& console)
{
    if (topic != "commands") {
        (void)fail(
            console, Problem{say("There is no help on \"{topic}\". Try: jointly help commands",
                         {{"topic", topic}})});
        return wrong_usage;
    }
    console.out << say(
        "One command a line. Words with blanks stand in \"quotes\"; #14 and 14 are the same "
        "item, 3#14 is item 14 of issue 3. A line that begins with \"# \" is a remark.\n\n");
    for (const VerbHelp& verb : script_help()) {
        console.out << say("{usage}\n    {says}\n    {example}\n\n",
            {{"usage", translated(verb.usage)}, {"says", translated(verb.says)},
                {"example", translated(verb.example)}});
    }
    return done;
}

}  // namespace jointly::cli
