// The signpost of jointly-pdf: the command line, with what writes PDFs. Pango and what it brings take longer to
// load than all else of `jointly`, whose window nobody should wait for; so it hands over to this program.
#include "app/cli/cli.h"
#include "app/cli/program.h"
#include "app/pdf/write_pdf.h"
#include "core/base/say.h"

#include <unistd.h>

#include <iostream>

namespace {

using namespace jointly;

Result<std::string> as_pdf(
    const Document& document, const std::string& author, const std::string& moment)
{
    PdfLook look;
    look.author = author;
    look.created = moment;
    return write_pdf(document, look);
}

Refusable no_picture(const PictureOrder&)
{
    return Problem{say("This program writes papers. Draw pictures with jointly.")};
}

}  // namespace

int main(int argc, char** argv)
{
    return run_program(argc, argv, [](const std::vector<std::string>& words) {
        Console console{
            std::cin, std::cout, std::cerr, no_picture, ::isatty(STDOUT_FILENO) != 0, as_pdf};
        return run_cli(words, console);
    });
}
