// What the redline of two contracts costs and how it reads, beside wdiff and git on the same two files. Whole
// processes by turns, output to /dev/null; ratios of medians. A fragment is a kept stretch of one to three
// words between two changes of a paragraph: what makes a redline unreadable.
//
//     bench_redline --program PATH [--folder DIR] [--runs N]
//
// Contracts of 5, 50 and 500 pages are made up; where JOINTLY_CONTRACTS names a folder, those there follow.
#include "core/base/text.h"
#include "core/language/contract_redline.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/measure.h"
#include "tests/bench/other_programs.h"
#include "tests/support/made_up_contract.h"
#include "tests/support/plain_contract.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly {
namespace {

constexpr double goal_beside_wdiff = 1.0;
constexpr std::size_t least_words_of_goal = 40 * words_a_page;  // less is the start of a program
constexpr double goal_of_fragments = 0.2;

struct Readability {
    std::size_t changes = 0;
    std::size_t fragments = 0;
};

// Of text marked as wdiff marks it. A struck stretch and the added one behind it are one change.
Readability readability_of(std::string_view marked)
{
    Readability found;
    std::size_t kept_from = std::string_view::npos;  // the end of the change before
    for (std::size_t at = 0;
         (at = std::min(marked.find("[-", at), marked.find("{+", at))) != std::string_view::npos;) {
        const std::string_view kept = kept_from == std::string_view::npos
                                        ? std::string_view{}
                                        : marked.substr(kept_from, at - kept_from);
        const std::size_t words = words_in(kept);
        const bool one_paragraph = kept.find('\n') == std::string_view::npos;
        found.fragments += words >= 1 && words <= 3 && one_paragraph ? 1 : 0;
        found.changes += kept_from == std::string_view::npos || words > 0 ? 1 : 0;
        const std::size_t end = marked.find(marked[at] == '[' ? "-]" : "+}", at);
        at = kept_from = end == std::string_view::npos ? marked.size() : end + 2;
    }
    return found;
}

std::string marked_lines(const ContractRedline& redline)
{
    std::string lines;
    for (const ProvisionRedline& item : redline) {
        lines += marked(item.text) + '\n';
    }
    return lines;
}

// Without the blanks that line up what a PDF held: the verb reads it so, and wdiff looks at none.
ContractText tidied(ContractText contract)
{
    for (ProvisionText& provision : contract) {
        provision.text = tidy(provision.text);
    }
    return contract;
}

// A contract as the verb reads it: a paragraph for each provision, its label and title among the words.
ContractText as_paragraphs(const ContractText& contract)
{
    ContractText paragraphs;
    for (const ProvisionText& provision : contract) {
        paragraphs.push_back(
            {ProvisionLevel::clause, 0, {}, {}, tidy(plain_text({provision})), false});
    }
    return paragraphs;
}

// A paragraph a line, a blank line between two.
std::string write_contract(const ContractText& paragraphs, const std::string& path)
{
    std::ofstream file(path, std::ios::binary);
    for (const ProvisionText& paragraph : paragraphs) {
        file << paragraph.text << "\n\n";
    }
    return path;
}

void print_readability(const char* who, const Readability& found, std::size_t of_wdiff)
{
    std::printf("  %-24s %7zu changes, %6zu fragments", who, found.changes, found.fragments);
    if (of_wdiff > 0) {
        const double share = static_cast<double>(found.fragments) / static_cast<double>(of_wdiff);
        std::printf(", %.2f of wdiff's   goal <= %.2f %s", share, goal_of_fragments,
            outcome_of(share, goal_of_fragments));
    }
    std::printf("\n");
}

struct Pair {
    std::string name;
    ContractText before;
    ContractText after;
};

class RedlineBench {
public:
    RedlineBench(const AskedBench& asked, const BenchFolder& folder)
        : asked_(asked), folder_(folder)
    {}

    void measure(const Pair& pair)
    {
        const ContractText before = as_paragraphs(pair.before);
        const ContractText after = as_paragraphs(pair.after);
        const std::string old_file = write_contract(before, folder_.path() + "/old.txt");
        const std::string new_file = write_contract(after, folder_.path() + "/new.txt");
        const std::size_t words = words_in(bytes_of(old_file));
        std::printf("\n%s: %zu words, %.0f pages; n = %d each, by turns\n", pair.name.c_str(),
            words, static_cast<double>(words) / words_a_page, asked_.runs);

        const std::array<std::vector<std::string>, 3> programs{
            std::vector<std::string>{asked_.program, "redline", old_file, new_file},
            {"wdiff", old_file, new_file},
            {"git", "diff", "--no-index", "--word-diff", old_file, new_file}};
        std::array<std::vector<double>, programs.size()> times;
        std::vector<double> as_paragraphs_times;
        std::vector<double> as_provisions_times;
        for (int run = 0; run < asked_.runs; ++run) {
            for (std::size_t at = 0; at < programs.size(); ++at) {
                times[at].push_back(time_of([&] { run_program(programs[at], "/dev/null"); }));
            }
            as_paragraphs_times.push_back(time_of([&] { (void)redline(before, after); }));
            as_provisions_times.push_back(time_of([&] { (void)redline(pair.before, pair.after); }));
        }
        print_times(times, words, median(as_paragraphs_times), median(as_provisions_times));

        const std::string output = folder_.path() + "/wdiff.txt";
        run_program(programs[1], output);
        const Readability of_wdiff = readability_of(bytes_of(output));
        print_readability("wdiff", of_wdiff, 0);
        print_readability("jointly, the same files",
            readability_of(marked_lines(redline(before, after))), of_wdiff.fragments);
        print_readability("jointly, with labels apart",
            readability_of(marked_lines(redline(pair.before, pair.after))), of_wdiff.fragments);
    }

private:
    static void print_times(const std::array<std::vector<double>, 3>& times, std::size_t words,
        double as_paragraphs, double as_provisions)
    {
        const double ours = median(times[0]);
        const double beside_wdiff = ours / median(times[1]);
        std::printf("  jointly redline %8.1f ms; of it finding the changes %.1f ms, in a tree of "
                    "provisions %.1f ms\n",
            ours / 1e3, as_paragraphs / 1e3, as_provisions / 1e3);
        std::printf("  wdiff           %8.1f ms, ratio %.2f", median(times[1]) / 1e3, beside_wdiff);
        if (words >= least_words_of_goal) {
            std::printf("   goal <= %.1f %s", goal_beside_wdiff,
                outcome_of(beside_wdiff, goal_beside_wdiff));
        }
        std::printf("\n");
        std::printf("  git --word-diff %8.1f ms, ratio %.2f\n", median(times[2]) / 1e3,
            ours / median(times[2]));
    }

    const AskedBench& asked_;
    const BenchFolder& folder_;
};

void run(const AskedBench& asked)
{
    const BenchFolder folder(asked.folder);
    RedlineBench bench(asked, folder);
    std::mt19937 random(1);
    for (const std::size_t pages : {5U, 50U, 500U}) {
        const ContractText before = made_up_contract(pages * words_a_page, random);
        bench.measure({"made up", before, tidied(bargained(before, random))});
    }
    const auto real = contracts_at_hand();
    if (!real) {
        std::printf("\nJOINTLY_CONTRACTS names no folder: no real contracts were compared.\n");
        return;
    }
    for (const ContractPair& pair : *real) {
        bench.measure({pair.name + ", a real contract", tidied(plain_contract(pair.before)),
            tidied(plain_contract(pair.after))});
    }
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    const auto asked = jointly::asked_for(argc, argv, 15);
    if (!asked) {
        std::fprintf(stderr, "usage: %s --program PATH [--folder DIR] [--runs N]\n", argv[0]);
        return 2;
    }
    jointly::run(*asked);
    return 0;
}
