#include "tests/support/plain_contract.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace jointly {

namespace {

std::string_view trimmed(std::string_view line)
{
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f'; };
    while (!line.empty() && is_blank(line.front())) {
        line.remove_prefix(1);
    }
    while (!line.empty() && is_blank(line.back())) {
        line.remove_suffix(1);
    }
    return line;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t end_of_number(std::string_view line, std::size_t at)
{
    while (at < line.size()
           && (is_digit(line[at])
               || (line[at] == '.' && at + 1 < line.size() && is_digit(line[at + 1])))) {
        ++at;
    }
    return at;
}

struct Label {
    std::size_t size = 0;  // 0: the line begins with none
    ProvisionLevel level = ProvisionLevel::clause;
    int depth = 2;
};

Label label_of(std::string_view line)
{
    for (const auto& [word, level, depth] : {std::tuple("ARTICLE ", ProvisionLevel::article, 0),
             std::tuple("Section ", ProvisionLevel::section, 1)}) {
        if (line.starts_with(word)) {
            const std::size_t begin = std::string_view(word).size();
            const std::size_t end = end_of_number(line, begin);
            return end == begin ? Label{} : Label{end, level, depth};
        }
    }
    const std::size_t open = line.starts_with('(') ? 1 : 0;
    const std::size_t end = std::max(end_of_number(line, open), open + 1);
    const bool one_letter =
        line.size() > open && std::isalpha(static_cast<unsigned char>(line[open])) != 0;
    const bool closed = end < line.size() && (open == 1 ? line[end] == ')' : line[end] == '.');
    const bool apart = end + 1 == line.size() || (end + 1 < line.size() && line[end + 1] == ' ');
    if ((one_letter || end_of_number(line, open) > open) && closed && apart) {
        return {end + 1, ProvisionLevel::clause, open == 1 ? 3 : 2};
    }
    return {};
}

// What stands behind a label, without the mark between the two.
std::string_view behind(std::string_view line, std::size_t label)
{
    line.remove_prefix(label);
    while (!line.empty() && (line.front() == '.' || line.front() == '-' || line.front() == ' ')) {
        line.remove_prefix(1);
    }
    return line;
}

void append_line(ContractText& contract, std::string_view line, bool after_blank)
{
    if (line.starts_with("### ")) {
        line.remove_prefix(4);
    }
    const Label label = label_of(line);
    const int above = contract.empty() ? -1 : contract.back().depth;
    if (label.size > 0) {
        ProvisionText provision{label.level, std::min(label.depth, above + 1),
            std::string(line.substr(0, label.size)), {}, {}, false};
        (label.level == ProvisionLevel::article ? provision.title : provision.text) =
            behind(line, label.size);
        contract.push_back(std::move(provision));
    } else if (after_blank || contract.empty()) {
        contract.push_back({ProvisionLevel::clause, std::max(0, std::min(1, above)), {}, {},
            std::string(line), false});
    } else {
        std::string& text = contract.back().text;
        text += (text.empty() ? "" : " ") + std::string(line);
    }
}

std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

ContractText plain_contract(std::string_view text)
{
    ContractText contract;
    bool after_blank = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        if (!line.empty()) {
            append_line(contract, line, after_blank);
        }
        after_blank = line.empty();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return contract;
}

std::optional<std::vector<ContractPair>> contracts_at_hand()
{
    const char* const folder = std::getenv("JOINTLY_CONTRACTS");
    if (folder == nullptr) {
        return std::nullopt;
    }
    constexpr std::string_view before = "-2023-2025.txt";
    constexpr std::string_view after = "-2025-2027.txt";
    std::vector<ContractPair> pairs;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string file = entry.path().filename().string();
        if (file.ends_with(before)) {
            const std::string name = file.substr(0, file.size() - before.size());
            const auto successor = entry.path().parent_path() / (name + std::string(after));
            if (std::filesystem::exists(successor)) {
                pairs.push_back({name, bytes_of(entry.path()), bytes_of(successor)});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(),
        [](const ContractPair& a, const ContractPair& b) { return a.name < b.name; });
    return pairs;
}

}  // namespace jointly
