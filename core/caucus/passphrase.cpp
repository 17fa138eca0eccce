#include "core/caucus/passphrase.h"

#include "core/base/say.h"

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <string_view>

namespace jointly {

namespace {

// None that is said in two ways, or taken for another one over a table.
constexpr std::string_view consonants = "bdfgklmnrstvz";
constexpr std::string_view vowels = "aeiou";
constexpr int words = 5;
constexpr int syllables = 2;

char any_of(std::string_view letters)
{
    return letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
}

}  // namespace

std::string offered_passphrase()
{
    must(sodium_init() >= 0, "the system's random generator is not there");
    std::string offered;
    for (int word = 0; word < words; ++word) {
        if (word > 0) {
            offered += '-';
        }
        for (int syllable = 0; syllable < syllables; ++syllable) {
            offered += any_of(consonants);
            offered += any_of(vowels);
        }
    }
    return offered;
}

Refusable strong_enough(const Secret& passphrase)
{
    if (passphrase.size() > passphrase_max_bytes) {
        return Problem{say("A passphrase has at most {most} bytes. Choose a shorter one.",
            {{"most", passphrase_max_bytes}})};
    }
    Secret ended(passphrase.size() + 1);
    ended.write([&](std::span<unsigned char> bytes) {
        passphrase.read(
            [&](Secret::Bytes given) { std::copy(given.begin(), given.end(), bytes.begin()); });
    });
    const double bits = ended.read([](Secret::Bytes bytes) {
        return ZxcvbnMatch(reinterpret_cast<const char*>(bytes.data()), nullptr, nullptr);
    });
    if (bits < least_passphrase_bits) {
        return Problem{say("This passphrase can be guessed. Take five words that nobody would put "
                           "together, or the one that is offered.")};
    }
    return Done{};
}

}  // namespace jointly
