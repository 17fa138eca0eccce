// Real contracts, in the folder that JOINTLY_CONTRACTS names. They are no part of the product, so this says so
// and passes where there is none.
#include "core/documents/contract/read_contract.h"
#include "tests/core/documents/contract_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace jointly {
namespace {

using Labels = std::set<std::string>;

// "ARTICLE16A" of "ARTI CLE 16A - PAY ..... 12": read here anew, so that the reader is not checked against
// itself.
std::string article_in(std::string_view line)
{
    std::string text;
    for (const char c : line) {
        if (c != ' ') {
            text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    constexpr std::string_view word = "ARTICLE";
    std::size_t end = word.size();
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
        ++end;
    }
    if (!text.starts_with(word) || end == word.size()) {
        return {};
    }
    const bool suffix = end < text.size() && text[end] >= 'A' && text[end] <= 'Z';
    return text.substr(0, end + (suffix ? 1 : 0));
}

// The articles that its own table of contents lists: in the lines up to the last one in which dots lead to
// a number.
Labels listed_articles(const std::string& text)
{
    Labels listed;
    Labels so_far;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n\f", at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        const std::size_t last = line.find_last_not_of(' ');
        so_far.insert(article_in(line));
        if (line.find("......") != std::string_view::npos && line[last] >= '0'
            && line[last] <= '9') {
            listed = so_far;
        }
        at = end + 1;
    }
    listed.erase("");
    return listed;
}

struct Found {
    Labels labels;
    std::size_t twice = 0;
};

Found found_articles(const ReadContract& read)
{
    Found found;
    for (const ProvisionText& provision : read.contract) {
        if (provision.level == ProvisionLevel::article && provision.depth == 0
            && !provision.label.empty()) {
            found.twice += found.labels.insert(article_in(provision.label)).second ? 0 : 1;
        }
    }
    return found;
}

std::size_t without(const Labels& one, const Labels& other)
{
    return static_cast<std::size_t>(std::count_if(
        one.begin(), one.end(), [&](const std::string& label) { return !other.contains(label); }));
}

std::string file_text(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> contracts_in(const char* folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

TEST(RealContracts, HaveTheArticlesThatTheirContentsList)
{
    const char* folder = std::getenv("JOINTLY_CONTRACTS");
    if (folder == nullptr) {
        GTEST_SKIP() << "JOINTLY_CONTRACTS names no folder with real contracts.";
    }
    std::size_t all = 0;
    std::size_t missing_of_all = 0;
    for (const auto& file : contracts_in(folder)) {
        const std::string name = file.stem().string();
        const std::string text = file_text(file);
        const auto read = read_contract(text, TextKind::plain);
        ASSERT_TRUE(read.ok()) << name << ": " << read.problem().text;
        EXPECT_EQ(letters_in(read.value()), letters_in(source_text(text, TextKind::plain).value()))
            << name;
        const Labels listed = listed_articles(text);
        const Found found = found_articles(read.value());
        const std::size_t missing = without(listed, found.labels);
        const std::size_t wrong = without(found.labels, listed) + found.twice;
        std::printf("%-32s %3zu of %3zu articles, %zu false, %4zu provisions, %2zu notes\n",
            name.c_str(), listed.size() - missing, listed.size(), wrong,
            read.value().contract.size(), read.value().notes.size());
        EXPECT_EQ(wrong, 0U) << name;
        all += listed.size();
        missing_of_all += missing;
        EXPECT_LE(missing * 100, listed.size()) << name;
    }
    std::printf("%-32s %3zu of %3zu articles\n", "all", all - missing_of_all, all);
    EXPECT_GT(all, 0U) << folder << " holds no contract with a table of contents";
}

}  // namespace
}  // namespace jointly
