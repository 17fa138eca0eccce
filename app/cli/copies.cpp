#include "app/cli/copies.h"

#include "core/base/say.h"
#include "core/disk/read_file.h"

#include <ostream>

namespace jointly::cli {

Result<Copy> read_named_copy(const std::string& file, Console& console)
{
    const auto text = read_file(file, file_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    auto copy = copy_of(text.value());
    if (!copy.ok()) {
        return Problem{
            say("{file}: {problem}", {{"file", file}, {"problem", copy.problem().text}})};
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
