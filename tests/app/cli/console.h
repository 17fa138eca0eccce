// The command line run in the process, on files of its own folder.
#pragma once

#include "app/cli/cli.h"
#include "app/pdf/write_pdf.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>

#include <sstream>

namespace jointly {

// What came of a run.
struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

// As jointly-pdf writes them.
[[nodiscard]] inline Result<std::string> as_pdf(
    const Document& document, const std::string& author, const std::string& moment)
{
    PdfLook look;
    look.author = author;
    look.created = moment;
    return write_pdf(document, look);
}

// The words of a run; `typed` stands on standard input. `draw` stands for the graphics.
[[nodiscard]] inline Ran run(
    const std::vector<std::string>& words, const std::string& typed = {},
    DrawPicture draw = [](const PictureOrder&) -> Refusable { return Problem{"No picture here."}; })
{
    std::istringstream in(typed);
    std::ostringstream out;
    std::ostringstream err;
    Console console{in, out, err, std::move(draw), false, as_pdf};
    Ran ran;
    ran.code = run_cli(words, console);
    ran.out = out.str();
    ran.err = err.str();
    return ran;
}

// One sentence on one line, and nothing else.
inline void expect_one_line(const std::string& err)
{
    EXPECT_FALSE(err.empty());
    EXPECT_EQ(err.find('\n'), err.size() - 1) << err;
}

constexpr std::string_view opening = R"(meeting "2026-03-02 09:00 -08:00"
join Union --seats 6
join Management --seats 6
issue "What might we do so that nights are safe?" --title Nights
interest union "Go home unhurt"
option "Joint hazard walk each month"
serves 2 1
)";

class CliTest : public testing::Test {
protected:
    // A session made by these lines.
    explicit CliTest(std::string_view script = opening)
    {
        EXPECT_EQ(run({"new", file_, "--seed", "7461"}).code, 0);
        const Ran made = run({"do", file_}, std::string(script));
        EXPECT_EQ(made.code, 0) << made.err;
    }
    [[nodiscard]] std::string bytes() const { return bytes_of(file_); }

    Scratch scratch_;
    std::string file_ = scratch_.path("round.ibb");
};

}  // namespace jointly
