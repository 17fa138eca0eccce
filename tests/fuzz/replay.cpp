// A target as a test: over its corpus and what once broke something, then over inputs damaged from a fixed
// seed.
//
//     fuzz_TARGET [--seed N] [--runs N | --seconds N] [--dictionary FILE] [--keep FILE] FILE|FOLDER...
//
// The same seed and number of runs give the same inputs. Ends in 1 where a check fails, and where an outcome of the
// target never came: a reader that refuses everything tests nothing. --keep writes each damaged input to
// FILE before it is tried, so that one that ends the program is there afterwards.

#include "tests/fuzz/damage.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <span>
#include <string>

namespace jointly {
namespace {

std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class Plan {
public:
    // `arguments` without the program's name.
    explicit Plan(std::span<char* const> arguments)
    {
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            const std::string_view word = arguments[i];
            const char* const value = i + 1 < arguments.size() ? arguments[i + 1] : "";
            if (word == "--seed") {
                seed_ = std::strtoull(value, nullptr, 10);
            } else if (word == "--runs") {
                runs_ = std::strtoull(value, nullptr, 10);
            } else if (word == "--seconds") {
                seconds_ = std::strtoull(value, nullptr, 10);
            } else if (word == "--dictionary") {
                dictionary_ = value;
            } else if (word == "--keep") {
                keep_ = value;
            } else {
                add_files(word);
                continue;
            }
            ++i;
        }
        std::sort(files_.begin(), files_.end());  // folders give theirs in no order
    }

    [[nodiscard]] std::uint64_t seed() const { return seed_; }
    [[nodiscard]] const std::string& dictionary() const { return dictionary_; }
    [[nodiscard]] const std::string& keep() const { return keep_; }
    [[nodiscard]] const std::vector<std::filesystem::path>& files() const { return files_; }

    // Whether another damaged input is wanted after `done` of them.
    [[nodiscard]] bool goes_on(std::uint64_t done) const
    {
        return seconds_ == 0 ? done < runs_
                             : Clock::now() - start_ < std::chrono::seconds(seconds_);
    }

private:
    using Clock = std::chrono::steady_clock;

    void add_files(const std::filesystem::path& path)
    {
        if (!std::filesystem::is_directory(path)) {
            must(std::filesystem::exists(path), "a file or folder is named that is not there");
            files_.push_back(path);
            return;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
            if (entry.is_regular_file()) {
                files_.push_back(entry.path());
            }
        }
    }

    Clock::time_point start_ = Clock::now();
    std::uint64_t seed_ = 1;
    std::uint64_t runs_ = 0;
    std::uint64_t seconds_ = 0;  // 0: as many as `runs_`
    std::string dictionary_;
    std::string keep_;
    std::vector<std::filesystem::path> files_;
};

class Counts {
public:
    void add(std::string_view outcome) { ++by_outcome_[outcome]; }

    // Whether every outcome came.
    [[nodiscard]] bool print() const
    {
        bool all = true;
        for (const std::string_view outcome : outcomes()) {
            const auto found = by_outcome_.find(outcome);
            const std::uint64_t count = found == by_outcome_.end() ? 0 : found->second;
            std::printf("%8llu %.*s\n", static_cast<unsigned long long>(count),
                static_cast<int>(outcome.size()), outcome.data());
            all = all && count > 0;
        }
        return all;
    }

private:
    std::map<std::string_view, std::uint64_t> by_outcome_;
};

int run(std::span<char* const> arguments)
{
    Counts counts;
    std::vector<std::string> pool;
    std::string where = "before anything was tried";
    try {
        const Plan plan(arguments);
        for (const std::filesystem::path& file : plan.files()) {
            where = file.string();
            counts.add(fuzz_one(pool.emplace_back(bytes_of(file))));
        }
        must(!pool.empty(), "there is no file to begin with");
        std::uint64_t done = 0;
        for (Damage damage(pool, tokens_in(bytes_of(plan.dictionary())), plan.seed());
             plan.goes_on(done); ++done) {
            where = "run " + std::to_string(done + 1) + " of this seed";
            const std::string input = damage.next();
            if (!plan.keep().empty()) {
                std::ofstream(plan.keep(), std::ios::binary) << input;
            }
            counts.add(fuzz_one(input));
        }
        std::printf("%zu files, then %llu damaged inputs of seed %llu:\n", pool.size(),
            static_cast<unsigned long long>(done), static_cast<unsigned long long>(plan.seed()));
    } catch (const CheckFailed& failed) {
        std::fprintf(stderr, "What must hold did not: %s (%s)\n", failed.what, where.c_str());
        return 1;
    }
    if (!counts.print()) {
        std::fprintf(stderr, "An outcome never came; give the corpus an input that comes to it.\n");
        return 1;
    }
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int count, char** arguments)
{
    const std::span<char* const> all(arguments, static_cast<std::size_t>(count));
    return jointly::run(all.subspan(1));
}
