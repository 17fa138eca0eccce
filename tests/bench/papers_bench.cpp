// What a contract costs to read and to write, beside pandoc and LibreOffice on the same files. Whole processes by
// turns; ratios of medians.
//
//     bench_papers --program PATH [--folder DIR] [--runs N]
//
// A made-up contract of 50 pages and what a round made of it; where JOINTLY_CONTRACTS names a folder, the pairs there
// follow. LibreOffice writes from the HTML that Jointly wrote of the same redline.
#include "core/language/contract_redline.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/measure.h"
#include "tests/bench/other_programs.h"
#include "tests/support/made_up_contract.h"
#include "tests/support/plain_contract.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {
namespace {

using Words = std::vector<std::string>;

// A program, and the file that it makes anew in each run; empty: none.
struct Step {
    Words words;
    std::string makes;
};

class PapersBench {
public:
    PapersBench(const AskedBench& asked, const BenchFolder& folder)
        : asked_(asked), folder_(folder.path()), session_(folder_ + "/round.ibb")
    {
        run_program({asked.program, "new", session_});
        if (has_office_) {
            put("line.html", "<p>One line.</p>");
            run_program(office("pdf", folder_ + "/line.html"));  // makes its profile
            start_ = median_of({office("pdf", folder_ + "/line.html"), {}});
            std::printf("LibreOffice takes %.0f ms for a file of one line.\n", start_ / 1e3);
        }
    }

    void measure(const std::string& name, const std::string& before, const std::string& after)
    {
        const std::string old_file = put("old.txt", before);
        const std::string new_file = put("new.txt", after);
        const double pages = static_cast<double>(words_in(before)) / words_a_page;
        std::printf("\n%s: %.0f pages, %.2f MB; n = %d each, by turns\n", name.c_str(), pages,
            megabytes(old_file), asked_.runs);
        const std::string html = made(old_file, new_file, "html");
        const std::string docx = made(old_file, new_file, "docx");
        read(old_file, {"pandoc", "-f", "markdown", "-t", "json", "-o", "/dev/null", old_file});
        read(docx, {"pandoc", "-f", "docx", "-t", "json", "-o", "/dev/null", docx});
        for (const std::string format : {"docx", "pdf"}) {
            write(old_file, new_file, html, format, pages);
        }
    }

private:
    std::string put(const std::string& name, std::string_view text) const
    {
        std::ofstream(folder_ + "/" + name, std::ios::binary) << text;
        return folder_ + "/" + name;
    }

    static double megabytes(const std::string& file)
    {
        return static_cast<double>(std::filesystem::file_size(file)) / 1e6;
    }

    [[nodiscard]] Words office(const std::string& format, const std::string& file) const
    {
        return {"soffice", "-env:UserInstallation=file://" + folder_ + "/office", "--headless",
            "--writer", "--convert-to", format, "--outdir", folder_ + "/converted", file};
    }

    [[nodiscard]] Words redline(const std::string& old_file, const std::string& new_file,
        const std::string& format, const std::string& out) const
    {
        return {asked_.program, "redline", old_file, new_file, "--format", format, "-o", out};
    }

    // The redline of the two in a format.
    [[nodiscard]] std::string made(
        const std::string& old_file, const std::string& new_file, const std::string& format) const
    {
        std::string out = folder_ + "/redline." + format;
        std::filesystem::remove(out);
        run_program(redline(old_file, new_file, format, out));
        return out;
    }

    static double time_of_step(const Step& step)
    {
        if (!step.makes.empty()) {
            std::filesystem::remove(step.makes);
        }
        return time_of([&] { run_program(step.words); });
    }

    [[nodiscard]] double median_of(const Step& step) const
    {
        std::vector<double> times;
        for (int run = 0; run < asked_.runs; ++run) {
            times.push_back(time_of_step(step));
        }
        return median(times);
    }

    [[nodiscard]] std::vector<double> by_turns(const std::vector<Step>& steps) const
    {
        std::vector<std::vector<double>> times(steps.size());
        for (int run = 0; run < asked_.runs; ++run) {
            for (std::size_t at = 0; at < steps.size(); ++at) {
                times[at].push_back(time_of_step(steps[at]));
            }
        }
        std::vector<double> medians;
        for (const std::vector<double>& one : times) {
            medians.push_back(median(one));
        }
        return medians;
    }

    void read(const std::string& file, const Words& pandoc) const
    {
        const Words import{asked_.program, "contract", "import", session_, file, "--preview",
            "--revisions", "accept"};
        const bool has_pandoc = is_installed("pandoc");
        std::vector<Step> steps{{import, {}}};
        if (has_pandoc) {
            steps.push_back({pandoc, {}});
        }
        const std::vector<double> times = by_turns(steps);
        std::printf("  import %-12s %8.1f ms, %.1f ms/MB",
            std::filesystem::path(file).filename().c_str(), times[0] / 1e3,
            times[0] / 1e3 / megabytes(file));
        if (has_pandoc) {
            std::printf("; pandoc %.1f ms, ratio %.2f", times[1] / 1e3, times[0] / times[1]);
        }
        std::printf("\n");
    }

    void write(const std::string& old_file, const std::string& new_file, const std::string& html,
        const std::string& format, double pages) const
    {
        const std::string out = folder_ + "/ours." + format;
        std::vector<Step> steps{{redline(old_file, new_file, format, out), out}};
        if (has_office_) {
            steps.push_back({office(format, html), {}});
        }
        const std::vector<double> times = by_turns(steps);
        std::printf("  write %-13s %8.1f ms, %.2f ms a page", format.c_str(), times[0] / 1e3,
            times[0] / 1e3 / pages);
        if (has_office_) {
            std::printf("; LibreOffice %.1f ms, ratio %.3f, without its start %.3f", times[1] / 1e3,
                times[0] / times[1], times[0] / (times[1] - start_));
        }
        std::printf("\n");
    }

    const AskedBench& asked_;
    const std::string folder_;
    const std::string session_;
    const bool has_office_ = is_installed("soffice");
    double start_ = 0;  // microseconds
};

void run(const AskedBench& asked)
{
    const BenchFolder folder(asked.folder);
    if (!is_installed("soffice")) {
        std::printf("LibreOffice is not installed: nothing is compared with what it writes.\n");
    }
    PapersBench bench(asked, folder);
    std::mt19937 random(1);
    const ContractText before = made_up_contract(50 * words_a_page, random);
    const ContractText after = bargained(before, random);
    bench.measure("made up", plain_text(before), plain_text(after));
    const auto real = contracts_at_hand();
    if (!real) {
        std::printf("\nJOINTLY_CONTRACTS names no folder: no real contracts were read.\n");
        return;
    }
    for (const ContractPair& pair : *real) {
        bench.measure(pair.name + ", a real contract", pair.before, pair.after);
    }
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    const auto asked = jointly::asked_for(argc, argv, 5);
    if (!asked) {
        std::fprintf(stderr, "usage: %s --program PATH [--folder DIR] [--runs N]\n", argv[0]);
        return 2;
    }
    jointly::run(*asked);
    return 0;
}
