#include "core/journal/compare.h"

#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

// How many hashes two chains share before they part.
std::size_t shared(const Chain& first, const Chain& second)
{
    const auto parted = std::mismatch(
        first.hashes.begin(), first.hashes.end(), second.hashes.begin(), second.hashes.end());
    return static_cast<std::size_t>(parted.first - first.hashes.begin());
}

Kinship kinship_of(std::uint64_t first_alone, std::uint64_t second_alone)
{
    if (first_alone == 0) {
        return second_alone == 0 ? Kinship::same : Kinship::second_goes_on;
    }
    return second_alone == 0 ? Kinship::first_goes_on : Kinship::fork;
}

std::uint64_t words_in_one(const Chain& first, const Chain& second, std::uint64_t common)
{
    const auto alone = [common](const std::set<std::uint64_t>& some,
                           const std::set<std::uint64_t>& others) {
        return std::count_if(some.begin(), some.end(),
            [&](std::uint64_t seq) { return seq <= common && !others.contains(seq); });
    };
    return static_cast<std::uint64_t>(alone(first.without_words, second.without_words)
                                      + alone(second.without_words, first.without_words));
}

}  // namespace

Comparison compare(const Chain& first, const Chain& second)
{
    Comparison found;
    const std::size_t same_lines = first.id == second.id ? shared(first, second) : 0;
    found.common = same_lines == 0 ? 0 : same_lines - 1;
    found.first_alone = first.entries() - found.common;
    found.second_alone = second.entries() - found.common;
    // Two first lines of one id: somebody made a second session out of the first.
    found.kinship = first.id != second.id ? Kinship::strangers
                  : same_lines == 0       ? Kinship::fork
                                          : kinship_of(found.first_alone, found.second_alone);
    found.words_in_one = words_in_one(first, second, found.common);
    return found;
}

std::string told(const Comparison& comparison, std::string_view first, std::string_view second)
{
    const std::initializer_list<Place> places{{"first", first}, {"second", second},
        {"common", comparison.common}, {"next", comparison.common + 1},
        {"first_alone", comparison.first_alone}, {"second_alone", comparison.second_alone}};
    switch (comparison.kinship) {
        case Kinship::same: return say("The copies are the same, {common} entries.", places);
        case Kinship::first_goes_on:
            return say("{first} goes on where {second} ends. Entries that both hold: {common}. "
                       "Entries more: {first_alone}.",
                places);
        case Kinship::second_goes_on:
            return say("{second} goes on where {first} ends. Entries that both hold: {common}. "
                       "Entries more: {second_alone}.",
                places);
        case Kinship::fork:
            return say("The copies differ from entry {next} on. Entries from there: {first_alone} "
                       "in {first}, {second_alone} in {second}.",
                places);
        case Kinship::strangers: break;
    }
    return say("{first} and {second} are two sessions, not copies of one.", places);
}

}  // namespace jointly
