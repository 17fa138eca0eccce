#include "core/journal/checkpoint.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/spoken_code.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace jointly {

namespace {

constexpr std::string_view title = "Jointly checkpoint 1";
constexpr std::string_view code_mark = "IBBC1\n";

// The rest of a line that begins with this word; nothing where it does not.
std::optional<std::string_view> after(std::string_view word, std::string_view line)
{
    if (line.ends_with('\r')) {
        line.remove_suffix(1);  // a mail program may have been at it
    }
    if (!line.starts_with(word) || line.size() <= word.size() || line[word.size()] != ' ') {
        return std::nullopt;
    }
    return line.substr(word.size() + 1);
}

bool read_count(std::optional<std::string_view> digits, std::uint64_t& count)
{
    if (!digits) {
        return false;
    }
    const char* const end = digits->data() + digits->size();
    const auto read = std::from_chars(digits->data(), end, count);
    return read.ec == std::errc() && read.ptr == end;
}

bool read_hex(std::optional<std::string_view> digits, std::size_t length, std::string& hex)
{
    hex = digits.value_or("");
    return is_lower_hex(hex, length);
}

}  // namespace

Checkpoint checkpoint_of(const Chain& chain)
{
    return {chain.id, chain.entries(), chain.bytes.back(), chain.hashes.back()};
}

std::string code_of(const Checkpoint& checkpoint)
{
    return spoken_code(std::string(code_mark) + from_hex(checkpoint.origin)
                       + std::to_string(checkpoint.entries) + "\n" + from_hex(checkpoint.head));
}

std::string checkpoint_text(const Checkpoint& checkpoint)
{
    return std::string(title) + "\nOrigin " + checkpoint.origin + "\nEntries "
         + std::to_string(checkpoint.entries) + "\nBytes " + std::to_string(checkpoint.bytes)
         + "\nHead " + checkpoint.head + "\nCode " + code_of(checkpoint) + "\n";
}

Result<Checkpoint> read_checkpoint(std::string_view text)
{
    const std::vector<std::string_view> lines = split(text, '\n');
    const auto first = std::find_if(
        lines.begin(), lines.end(), [](std::string_view line) { return line.starts_with(title); });
    if (lines.end() - first < 6) {
        return Problem{say("This holds no checkpoint. Choose the file that was kept when the "
                           "checkpoint was taken, or type its code.")};
    }
    Checkpoint found;
    constexpr std::size_t id_digits = 32;
    constexpr std::size_t hash_digits = 64;
    const bool whole = read_hex(after("Origin", first[1]), id_digits, found.origin)
                    && read_count(after("Entries", first[2]), found.entries)
                    && read_count(after("Bytes", first[3]), found.bytes)
                    && read_hex(after("Head", first[4]), hash_digits, found.head);
    if (!whole
        || letters_of_code(after("Code", first[5]).value_or(""))
               != letters_of_code(code_of(found))) {
        return Problem{say("This checkpoint does not fit its own code. It was mistyped or changed; "
                           "use another copy of it.")};
    }
    return found;
}

Result<std::uint64_t> entries_since(const Checkpoint& held, const Chain& chain)
{
    if (held.origin != chain.id) {
        return Problem{say("This checkpoint is of another session. Choose the session that it was "
                           "taken of.")};
    }
    if (held.entries > chain.entries()) {
        return Problem{say("This copy ends at entry {last}, and the checkpoint was taken at entry "
                           "{held}. Use a copy that goes on to there.",
            {{"last", chain.entries()}, {"held", held.entries}})};
    }
    if (held.head != chain.hashes[held.entries]) {
        return Problem{say("This copy differs from the checkpoint at entry {held} or before it. "
                           "Compare it with another copy: jointly verify --diff",
            {{"held", held.entries}})};
    }
    return chain.entries() - held.entries;
}

Result<std::uint64_t> entries_since_code(std::string_view code, const Chain& chain)
{
    const auto letters = letters_of_code(code);
    if (!letters) {
        return Problem{say("A code has {letters} letters from A to Z and digits from 2 to 7. Type "
                           "it again, or name the file of the checkpoint.",
            {{"letters", spoken_code_letters}})};
    }
    // The end first: what is asked most often is whether the last checkpoint still holds.
    for (std::uint64_t seq = chain.entries() + 1; seq-- > 0;) {
        if (letters_of_code(code_of({chain.id, seq, chain.bytes[seq], chain.hashes[seq]}))
            == letters) {
            return chain.entries() - seq;
        }
    }
    return Problem{say("No entry of this copy has this code. Read the code again; if it is right, "
                       "this copy is not the one it was taken of.")};
}

}  // namespace jointly
