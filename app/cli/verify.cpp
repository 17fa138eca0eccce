#include "app/cli/copies.h"
#include "app/cli/signatures.h"
#include "core/base/say.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace jointly::cli {

namespace {

// What a copy holds, on the output.
Result<Copy> list_copy(const std::string& file, Console& console)
{
    auto copy = read_named_copy(file, console);
    if (copy.ok()) {
        const Chain& chain = copy.value().chain;
        console.out << say("{file}\n  Entries   {count}\n  Bytes     {bytes}\n  Head      {head}\n",
            {{"file", file}, {"count", chain.entries()}, {"bytes", chain.bytes.back()},
                {"head", chain.hashes.back()}});
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
    const auto first = list_copy(options.file, console);
    if (!first.ok()) {
        return fail(console, first.problem());
    }
    const auto second = list_copy(options.other, console);
    if (!second.ok()) {
        return fail(console, second.problem());
    }
    const Comparison found = compare(first.value().chain, second.value().chain);
    const std::string sentence = told(found, options.file, options.other);
    if (found.kinship == Kinship::fork || found.kinship == Kinship::strangers) {
        return fail(console, Problem{sentence});
    }
    console.out << sentence << '\n';
    tell_words_in_one(found, console);
    return first.value().is_whole() && second.value().is_whole() ? done : failed;
}

int tell_what_was_signed(const VerifyOptions& options, const Copy& copy, Console& console)
{
    if (options.signature.empty()) {
        return tell_signatures(copy, console) ? done : failed;
    }
    const auto given = read_signature(options.signature);
    if (!given.ok()) {
        return fail(console, given.problem());
    }
    return tell_signature(copy, given.value(), 0, console) ? done : failed;
}

}  // namespace

int run_verify(const VerifyOptions& options, Console& console)
{
    if (options.diff) {
        return compare_copies(options, console);
    }
    const auto copy = read_copy(options.file);
    if (!copy.ok()) {
        return fail(console, copy.problem());
    }
    const Loaded& session = copy.value().loaded;
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
    return tell_what_was_signed(options, copy.value(), console);
}

}  // namespace jointly::cli
