#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/journal/compare.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace jointly::cli {

namespace {

// One copy: what it holds, on the output, and what is wrong with it, on the error stream.
struct Copy {
    Chain chain;
    bool is_whole = false;
};
Result<Copy> read_copy(const std::string& file, Console& console)
{
    const auto text = read_file(file, file_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    const auto loaded = load(text.value());
    if (!loaded.ok()) {
        return Problem{
            say("{file}: {problem}", {{"file", file}, {"problem", loaded.problem().text}})};
    }
    Copy copy{chain_of(loaded.value(), text.value()), loaded.value().notice.empty()};
    console.out << say("{file}\n  Entries   {count}\n  Bytes     {bytes}\n  Head      {head}\n",
        {{"file", file}, {"count", copy.chain.entries()}, {"bytes", copy.chain.bytes.back()},
            {"head", copy.chain.hashes.back()}});
    if (!copy.is_whole) {
        (void)fail(console,
            Problem{say("{file}: {notice}", {{"file", file}, {"notice", loaded.value().notice}})});
    }
    return copy;
}

// The first entry with an earlier time than the one before it; 0: there is none.
std::uint64_t set_back_before(const Record& record)
{
    const auto earlier = std::adjacent_find(record.begin(), record.end(),
        [](const Entry& one, const Entry& next) { return next.stamp.at_ms < one.stamp.at_ms; });
    return earlier == record.end() ? 0 : std::next(earlier)->stamp.seq;
}

int compare_copies(const VerifyOptions& options, Console& console)
{
    const auto first = read_copy(options.file, console);
    if (!first.ok()) {
        return fail(console, first.problem());
    }
    const auto second = read_copy(options.other, console);
    if (!second.ok()) {
        return fail(console, second.problem());
    }
    const Comparison found = compare(first.value().chain, second.value().chain);
    const std::string sentence = told(found, options.file, options.other);
    if (found.kinship == Kinship::fork || found.kinship == Kinship::strangers) {
        return fail(console, Problem{sentence});
    }
    console.out << sentence << '\n';
    if (found.words_in_one > 0) {
        console.out << say("Entries whose words were redacted in one copy and stand in the other: "
                           "{count}.\n",
            {{"count", found.words_in_one}});
    }
    return first.value().is_whole && second.value().is_whole ? done : failed;
}

}  // namespace

int run_verify(const VerifyOptions& options, Console& console)
{
    if (options.diff) {
        return compare_copies(options, console);
    }
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Loaded& session = loaded.value();
    console.out << say("Entries   {count}\nBytes     {bytes}\nOrigin    {id}\nHead      {head}\n",
        {{"count", session.record.size()}, {"bytes", session.whole_bytes},
            {"id", session.header.id}, {"head", session.head}});
    if (const std::uint64_t seq = set_back_before(session.record); seq != 0) {
        console.out << say(
            "The clock was set back before entry {number}. The numbers give the order.",
            {{"number", seq}})
                    << '\n';
    }
    if (!session.notice.empty()) {
        return fail(console, Problem{session.notice});
    }
    console.out << say("Whole: every byte is as it was written.") << '\n';
    return done;
}

}  // namespace jointly::cli
