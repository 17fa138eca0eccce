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

// As text is that lost its form feeds.
std::string without_pages(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '\f'), text.end());
    return text;
}

// As drafts are whose lines are counted down each page. The signs before headings, which the corpus added, go.
std::string with_line_numbers(const std::string& text)
{
    std::string out;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = std::string_view(text).substr(at, end - at);
        if (line.starts_with('\f')) {
            out += '\f';
            number = 0;
            line.remove_prefix(1);
        }
        line.remove_prefix(line.starts_with("### ") ? 4 : 0);
        out += line.empty() ? std::string() : std::to_string(++number) + "  " + std::string(line);
        out += '\n';
        at = end + 1;
    }
    return out;
}

struct Count {
    std::size_t listed = 0;
    std::size_t missing = 0;
    friend bool operator==(const Count&, const Count&) = default;
};

Count count(const std::string& name, const std::string& text, const Labels& listed)
{
    const auto read = read_contract(text, TextKind::plain);
    if (!read.ok()) {
        ADD_FAILURE() << name << ": " << read.problem().text;
        return {};
    }
    EXPECT_EQ(letters_in(read.value()), letters_in(source_text(text, TextKind::plain).value()))
        << name;
    const Found found = found_articles(read.value());
    const std::size_t missing = without(listed, found.labels);
    const std::size_t wrong = without(found.labels, listed) + found.twice;
    EXPECT_EQ(wrong, 0U) << name;
    std::printf("%-48s %3zu of %3zu articles, %zu false, %4zu provisions, %3zu notes\n",
        name.c_str(), listed.size() - missing, listed.size(), wrong, read.value().contract.size(),
        read.value().notes.size());
    return {listed.size(), missing};
}

TEST(RealContracts, HaveTheArticlesThatTheirContentsList)
{
    const char* folder = std::getenv("JOINTLY_CONTRACTS");
    if (folder == nullptr) {
        GTEST_SKIP() << "JOINTLY_CONTRACTS names no folder with real contracts.";
    }
    Count all;
    for (const auto& file : contracts_in(folder)) {
        const std::string name = file.stem().string();
        const std::string text = file_text(file);
        const Labels listed = listed_articles(text);
        const Count found = count(name, text, listed);
        EXPECT_LE(found.missing * 100, found.listed) << name;
        EXPECT_EQ(count(name + ", no pages", without_pages(text), listed), found);
        EXPECT_EQ(count(name + ", numbered lines", with_line_numbers(text), listed), found);
        all.listed += found.listed;
        all.missing += found.missing;
    }
    std::printf("%-48s %3zu of %3zu articles\n", "all", all.listed - all.missing, all.listed);
    EXPECT_GT(all.listed, 0U) << folder << " holds no contract with a table of contents";
}

}  // namespace
}  // namespace jointly
