// Two copies of a session, and what a party holds of one: core/journal/compare.h, checkpoint.h.
//
// The second copy has the first N lines of the first, then what follows a line "=N" (rehashed.h). Seen from the
// other side the comparison is the same; a copy is the same as itself; and the other goes on from a checkpoint of
// the one exactly where the comparison says so.
#include "core/journal/checkpoint.h"
#include "core/journal/compare.h"
#include "tests/fuzz/rehashed.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

struct Copies {
    std::string first;
    std::string second;
};
Copies copies_in(std::string_view bytes)
{
    Copies copies;
    bool behind = false;
    std::vector<std::string> lines;
    for (const std::string& line : lines_of(bytes)) {
        if (!behind && line.starts_with('=')) {
            behind = true;
            lines.resize(number_after('=', line, lines.size()));
            for (const std::string& shared : lines) {
                copies.second += shared + '\n';
            }
        } else if (behind) {
            copies.second += line + '\n';
        } else {
            copies.first += line + '\n';
            lines.push_back(line);
        }
    }
    return copies;
}

Kinship seen_from_the_other(Kinship kinship)
{
    switch (kinship) {
        case Kinship::first_goes_on: return Kinship::second_goes_on;
        case Kinship::second_goes_on: return Kinship::first_goes_on;
        default: return kinship;
    }
}

void must_be_sound(const Comparison& found, const Chain& first, const Chain& second)
{
    const Comparison other = compare(second, first);
    must(other
             == Comparison{seen_from_the_other(found.kinship), found.common, found.second_alone,
                 found.first_alone, found.words_in_one},
        "two copies differ otherwise from the other side");
    must(found.common + found.first_alone == first.entries()
             && found.common + found.second_alone == second.entries(),
        "a comparison leaves out entries");
    must(compare(first, first).kinship == Kinship::same, "a copy differs from itself");
    must_be_said({told(found, "one.ibb", "other.ibb")});
}

void must_hold(const Comparison& found, const Chain& first, const Chain& second)
{
    const Checkpoint held = checkpoint_of(first);
    const auto since = entries_since(held, second);
    const bool goes_on = found.kinship == Kinship::same || found.kinship == Kinship::second_goes_on;
    must(since.ok() == goes_on, "a checkpoint and a comparison say different things");
    must(entries_since_code(code_of(held), second).ok() == goes_on,
        "a code and a comparison say different things");
    must(!goes_on || since.value() == found.second_alone,
        "a checkpoint counts other entries than a comparison");
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"unreadable", "same", "one goes on", "fork", "strangers", "words in one"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const Copies copies = copies_in(bytes);
    const std::string first = rehashed(copies.first);
    const std::string second = rehashed(copies.second);
    const auto one = load(first);
    const auto other = load(second);
    if (!one.ok() || !other.ok()) {
        return "unreadable";
    }
    const Chain chain = chain_of(one.value(), first);
    const Chain other_chain = chain_of(other.value(), second);
    const Comparison found = compare(chain, other_chain);
    must_be_sound(found, chain, other_chain);
    must_hold(found, chain, other_chain);
    if (found.words_in_one > 0) {
        return "words in one";
    }
    switch (found.kinship) {
        case Kinship::same: return "same";
        case Kinship::fork: return "fork";
        case Kinship::strangers: return "strangers";
        default: return "one goes on";
    }
}

}  // namespace jointly
