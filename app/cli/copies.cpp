#include "app/cli/copies.h"

#include "core/base/say.h"

#include <ostream>

namespace jointly::cli {

Result<Copy> read_named_copy(const std::string& file, Console& console)
{
    auto copy = read_copy(file);
    if (!copy.ok()) {
        return copy;
    }
    if (!copy.value().is_whole()) {
        (void)fail(console, Problem{say("{file}: {notice}",
                                {{"file", file}, {"notice", copy.value().loaded.notice}})});
    }
    return copy;
}

void tell_words_in_one(const Comparison& comparison, Console& console)
{
    if (comparison.words_in_one > 0) {
        console.out << say("Entries whose words were redacted in one copy and stand in the other: "
                           "{count}.\n",
            {{"count", comparison.words_in_one}});
    }
}

}  // namespace jointly::cli
