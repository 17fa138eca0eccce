// What the words after the program's name are for, before any of them is taken for a verb.
#include "app/cli/cli.h"
#include "app/cli/verbs.h"

#include <algorithm>
#include <iterator>

namespace jointly {

namespace {

// An entry has no more digits.
bool is_number(const std::string& text)
{
    constexpr std::size_t most_digits = 9;
    return !text.empty() && text.size() <= most_digits
        && text.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

std::optional<WallWords> wall_words(const std::vector<std::string>& words)
{
    if (words.empty()) {
        return WallWords{};
    }
    WallWords asked;
    auto word = words.begin();
    asked.practice = *word == practice_flag;
    if (asked.practice) {
        ++word;
    }
    if (word != words.end() && !word->starts_with("-")) {
        asked.file = *word++;
    } else if (!asked.practice) {
        return std::nullopt;
    }
    if (!asked.practice
        && std::find(cli::verb_names.begin(), cli::verb_names.end(), asked.file)
               != cli::verb_names.end()) {
        return std::nullopt;
    }
    for (; word != words.end(); word += 2) {
        const auto value = std::next(word);
        if (value != words.end() && *word == mirror_flag) {
            asked.mirrors.push_back(*value);
        } else if (value != words.end() && *word == copy_flag && !asked.practice
                   && asked.copy_folder.empty()) {
            asked.copy_folder = *value;
        } else if (value != words.end() && *word == at_flag && !asked.practice && !asked.at
                   && is_number(*value)) {
            asked.at = std::stoull(*value);
        } else {
            return std::nullopt;
        }
    }
    return asked;
}

bool asks_for_caucus(const std::vector<std::string>& words)
{
    return !words.empty() && words.front() == "caucus";
}

bool asks_for_pdf(const std::vector<std::string>& words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool follows = words[at] == "--format" && at + 1 < words.size();
        if (words[at] == "--pdf" || words[at] == "--format=pdf"
            || (follows && words[at + 1] == "pdf")) {
            return true;
        }
    }
    return false;
}

}  // namespace jointly
