// What was being typed when the program ended, in FILE.draft: core/journal/draft.h.
//
// Also with a head that is made to fit. What is offered is text without anything hidden, which tidying leaves as it is.
#include "core/base/hash.h"
#include "core/journal/draft.h"
#include "tests/fuzz/in_memory.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

std::string offered(std::string_view file)
{
    static FileInMemory memory;
    static const DiskCalls disk = memory.disk();
    memory.hold(file);
    const std::string words = draft_beside("day.ibb", disk);
    must(is_valid_utf8(words), "a draft is offered that cannot be read");
    must(tidy(words, true) == words, "a draft is offered that is not tidy");
    return words;
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"nothing", "offered", "offered as it stands"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    if (!offered(bytes).empty()) {
        return "offered as it stands";
    }
    const std::string fitted = "IBBD1 " + to_hex(sha256(bytes)) + "\n" + std::string(bytes);
    const std::string words = offered(fitted);
    must(words.empty() || words == tidy(bytes, true), "other words are offered than were kept");
    return words.empty() ? "nothing" : "offered";
}

}  // namespace jointly
