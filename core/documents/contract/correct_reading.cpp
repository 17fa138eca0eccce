#include "core/documents/contract/correct_reading.h"

#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_top(ProvisionLevel level)
{
    return level == ProvisionLevel::article || level == ProvisionLevel::appendix
        || level == ProvisionLevel::letter;
}

// How deep a provision of a level stands behind those before it.
int depth_of(ProvisionLevel level, std::span<const ProvisionText> before)
{
    if (is_top(level)) {
        return 0;
    }
    for (auto one = before.rbegin(); one != before.rend(); ++one) {
        if (is_top(one->level)
            || (level == ProvisionLevel::clause && one->level == ProvisionLevel::section)) {
            return one->depth + 1;
        }
    }
    return 0;
}

// One behind the last provision that stands in the one at `at`.
std::size_t end_of(const ContractText& contract, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < contract.size() && contract[end].depth > contract[at].depth) {
        ++end;
    }
    return end;
}

// None stands deeper than one below the provision before it.
void keep_one_tree(ContractText& contract)
{
    int deepest = 0;
    for (ProvisionText& provision : contract) {
        provision.depth = std::clamp(provision.depth, 0, deepest);
        deepest = provision.depth + 1;
    }
}

void set_level(ContractText& contract, std::size_t at, ProvisionLevel level)
{
    const std::size_t end = end_of(contract, at);
    const int depth = depth_of(level, std::span(contract).first(at));
    const int deeper = depth - contract[at].depth;
    contract[at].level = level;
    for (std::size_t place = at; place < end; ++place) {
        contract[place].depth += deeper;
    }
    keep_one_tree(contract);
}

std::string all_words(const ProvisionText& provision)
{
    std::string words;
    for (const std::string* part : {&provision.label, &provision.title}) {
        words += (words.empty() || part->empty() ? "" : " ") + *part;
    }
    return words + (words.empty() || provision.text.empty() ? "" : "\n") + provision.text;
}

void join_to_the_one_before(ReadContract& read, std::size_t at)
{
    ContractText& contract = read.contract;
    std::string& text = contract[at - 1].text;
    text += (text.empty() ? "" : "\n") + all_words(contract[at]);
    contract.erase(contract.begin() + static_cast<std::ptrdiff_t>(at));
    read.lines.erase(read.lines.begin() + static_cast<std::ptrdiff_t>(at));
    keep_one_tree(contract);
}

}  // namespace

Result<ReadContract> corrected(ReadContract read, std::span<const LevelCorrection> corrections)
{
    for (const LevelCorrection& one : corrections) {
        const auto line = std::find(read.lines.begin(), read.lines.end(), one.line);
        if (line == read.lines.end()) {
            return Problem{
                say("No provision begins at line {line}. Look at the lines with --preview.",
                    {{"line", one.line}})};
        }
        const auto at = static_cast<std::size_t>(line - read.lines.begin());
        if (one.level) {
            set_level(read.contract, at, *one.level);
        } else if (at > 0) {
            join_to_the_one_before(read, at);
        } else {
            return Problem{say("Nothing stands before line {line} that its words could go on with.",
                {{"line", one.line}})};
        }
    }
    return read;
}

}  // namespace jointly
