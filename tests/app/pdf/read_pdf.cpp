#include "tests/app/pdf/read_pdf.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

namespace jointly {

namespace {

constexpr const char* file_name = "a.pdf";

struct PipeClosed {
    void operator()(FILE* pipe) const { ::pclose(pipe); }
};

}  // namespace

ReadPdf::ReadPdf(const std::string& bytes)
{
    std::ofstream(scratch_.path(file_name), std::ios::binary) << bytes;
}

std::string ReadPdf::told_by(const std::string& tool, const std::string& to) const
{
    const std::string command = tool + " '" + scratch_.path(file_name) + "' " + to + " 2>&1";
    const std::unique_ptr<FILE, PipeClosed> pipe(::popen(command.c_str(), "r"));
    std::string told;
    std::array<char, 4096> some{};
    while (const std::size_t count = std::fread(some.data(), 1, some.size(), pipe.get())) {
        told.append(some.data(), count);
    }
    EXPECT_EQ(told.find("not found"), std::string::npos) << told;
    return told;
}

std::vector<WordBox> ReadPdf::words() const
{
    std::vector<WordBox> words;
    std::istringstream lines(told_by("pdftotext -bbox", "-"));
    std::size_t page = 0;
    for (std::string line; std::getline(lines, line);) {
        page += line.find("<page ") != std::string::npos ? 1 : 0;
        WordBox box;
        box.page = page;
        if (std::sscanf(line.c_str(), " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\">",
                &box.left, &box.top, &box.right, &box.bottom)
            == 4) {
            const std::size_t begin = line.find('>') + 1;
            box.word = line.substr(begin, line.find("</word>") - begin);
            words.push_back(std::move(box));
        }
    }
    return words;
}

std::string ReadPdf::fact(const std::string& name) const
{
    std::istringstream lines(told_by("TZ=UTC pdfinfo", ""));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(name + ":")) {
            return line.substr(std::min(line.find_first_not_of(' ', name.size() + 1), line.size()));
        }
    }
    return {};
}

ReadPdf::Fonts ReadPdf::fonts() const
{
    Fonts fonts;
    std::istringstream lines(told_by("pdffonts", ""));
    std::string heads;
    std::string rule;
    std::getline(lines, heads);
    std::getline(lines, rule);
    const std::size_t column = heads.find("emb");
    for (std::string line; std::getline(lines, line);) {
        ++fonts.all;
        fonts.embedded += line.compare(column, 3, "yes") == 0 ? 1 : 0;
    }
    return fonts;
}

}  // namespace jointly
