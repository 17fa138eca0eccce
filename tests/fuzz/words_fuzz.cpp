// The words of a command line that only reads, one a line: app/cli/cli.h.
//
// FILE stands for a session. Nothing is thrown and nothing written; the exit code is one of three, and whatever is
// not done is said in lines that do not steer a terminal. Numbers, sizes and the names of pages and agreements are
// read here; options are CLI11's.
#include "app/cli/cli.h"
#include "core/documents/printable.h"
#include "tests/fuzz/target.h"
#include "tests/support/places.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

namespace jointly {

namespace {

using Words = std::vector<std::string>;

Words words_in(std::string_view bytes)
{
    Words words;
    for (const std::string_view word : split(bytes, '\n')) {
        words.emplace_back(word == "FILE" ? repository() + "/sessions/format/v1-3.ibb" : word);
    }
    return words;
}

// A picture is drawn by whoever calls the command line, so -o of `screenshot` writes nothing here.
bool may_write(const Words& words)
{
    static constexpr std::array<std::string_view, 6> writing{
        "new", "do", "people", "attach", "redact", "adjourn"};
    const bool is_picture = words.front() == "screenshot";
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const bool is_option = word.starts_with("-o") || word.starts_with("--write");
        return (is_option && !is_picture)
            || std::find(writing.begin(), writing.end(), word) != writing.end();
    });
}

void must_be_lines(const std::string& said)
{
    must(said.ends_with('\n'), "nothing is said of what was not done");
    for (const std::string_view line :
        split(std::string_view(said).substr(0, said.size() - 1), '\n')) {
        must(printable_line(line) == line, "what is said steers the terminal");
    }
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"left alone", "done", "refused", "wrong usage"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const Words words = words_in(bytes);
    if (may_write(words)) {
        return "left alone";
    }
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto draw = [](const PictureOrder& order) -> Refusable {
        must(order.width > 0 && order.height > 0 && order.width * order.height <= 8'192 * 8'192,
            "a picture of no size is asked for");
        return Done{};
    };
    Console console{in, out, err, draw};
    const int code = run_cli(words, console);
    must(code >= 0 && code <= 2, "an exit code is none of the three");
    if (code != 0) {
        must_be_lines(err.str());
    }
    return outcomes()[1 + static_cast<std::size_t>(code)];
}

}  // namespace jointly
