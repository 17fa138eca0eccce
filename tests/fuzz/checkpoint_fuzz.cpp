// A checkpoint as a party brings it back, its text or its code: core/journal/checkpoint.h.
//
// Also with a code that is made to fit the text. What was read is written and read again the same; a session
// goes on from it only at the entry whose hash it holds, and a code only fits the entry that it is the code of.
#include "core/journal/checkpoint.h"
#include "tests/core/journal/chain.h"
#include "tests/fuzz/target.h"

#include <cctype>
#include <cstdlib>

namespace jointly {

namespace {

const Chain& session_chain()
{
    static const Chain chain = [] {
        const std::string text = file_of(small_record());
        return chain_of(load(text).value(), text);
    }();
    return chain;
}

std::string_view without(std::string_view text, std::size_t size)
{
    return text.substr(std::min(size, text.size()));
}

// The code in the sixth line made that of the five before.
std::string with_its_code(std::string_view text)
{
    std::vector<std::string> lines = lines_of(text);
    std::string fitted;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at >= 5 && lines[at - 5].starts_with("Jointly checkpoint 1")) {
            const std::string entries(without(lines[at - 3], 8));
            const Checkpoint told{std::string(without(lines[at - 4], 7)),
                std::strtoull(entries.c_str(), nullptr, 10), 0,
                std::string(without(lines[at - 1], 5))};
            lines[at] = "Code " + code_of(told);
        }
        fitted += lines[at] + '\n';
    }
    return fitted;
}

std::string letters_of(std::string_view code)
{
    std::string letters;
    for (const char letter : code) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0) {
            letters += static_cast<char>(std::toupper(byte));
        }
    }
    return letters;
}

std::string_view try_text(std::string_view text)
{
    const Chain& chain = session_chain();
    const auto read = read_checkpoint(text);
    if (!read.ok()) {
        must_be_said(read.problem());
        return "refused";
    }
    const Checkpoint& held = read.value();
    const auto again = read_checkpoint(checkpoint_text(held));
    must(again.ok() && again.value() == held, "a checkpoint does not read back as it was written");
    const auto since = entries_since(held, chain);
    if (!since.ok()) {
        must_be_said(since.problem());
        return "of something else";
    }
    must(held.entries + since.value() == chain.entries() && held.head == chain.hashes[held.entries],
        "a checkpoint holds at an entry that it is not of");
    return "holds";
}

bool try_code(std::string_view code)
{
    const Chain& chain = session_chain();
    const auto since = entries_since_code(code, chain);
    if (!since.ok()) {
        must_be_said(since.problem());
        return false;
    }
    const std::uint64_t seq = chain.entries() - since.value();
    must(letters_of(code) == letters_of(code_of({chain.id, seq, 0, chain.hashes[seq]})),
        "a code fits an entry that it is not of");
    return true;
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"refused", "of something else", "holds", "a code that holds"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    if (try_code(bytes)) {
        return "a code that holds";
    }
    const std::string_view as_it_stands = try_text(bytes);
    return as_it_stands == "refused" ? try_text(with_its_code(bytes)) : as_it_stands;
}

}  // namespace jointly
