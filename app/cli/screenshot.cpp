#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/journal/load.h"
#include "core/record/moments.h"
#include "core/session/find.h"

#include <charconv>
#include <ostream>

namespace jointly::cli {

namespace {

constexpr int side_min = 320;
constexpr int side_max = 8'192;

std::optional<int> side(std::string_view text)
{
    int pixels = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, pixels);
    const bool fits =
        error == std::errc{} && stopped == end && pixels >= side_min && pixels <= side_max;
    return fits ? std::optional(pixels) : std::nullopt;
}

std::string page_words()
{
    std::string words;
    for (const std::string_view word : words_for<Page>) {
        words = words.empty() ? std::string(word)
                              : say("{words}, {next}", {{"words", words}, {"next", word}});
    }
    return words;
}

}  // namespace

int run_screenshot(const ScreenshotOptions& options, Console& console)
{
    PictureOrder order;
    Page page{};
    if (!from_word(options.page, page)) {
        (void)fail(console, Problem{say("There is no page \"{page}\". Choose one of: {pages}.",
                                {{"page", options.page}, {"pages", page_words()}})});
        return wrong_usage;
    }
    const auto sides = split(options.size, 'x');
    const auto width = sides.size() == 2 ? side(sides[0]) : std::nullopt;
    const auto height = sides.size() == 2 ? side(sides[1]) : std::nullopt;
    if (!width || !height) {
        (void)fail(
            console, Problem{say("Write the size like 1920x1080, each side from {least} to {most}.",
                         {{"least", side_min}, {"most", side_max}})});
        return wrong_usage;
    }
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Record& record = loaded.value().record;
    if (options.at && *options.at > record.size()) {
        return fail(console, no_such_entry(record.size()));
    }
    const Session session =
        options.at ? session_at(loaded.value(), *options.at) : loaded.value().session;
    const IssueId issue = options.issue == 0 ? session.turned_to : IssueId{options.issue};
    if (options.issue != 0 && find(session, issue) == nullptr) {
        return fail(
            console, Problem{say("There is no issue {number}.", {{"number", options.issue}})});
    }
    order.model = wall_model(session, record, View{page, issue, {}, {}, 0, options.at}, 0);
    order.record = record;
    order.width = *width;
    order.height = *height;
    order.dark = options.theme == "dark";
    order.sheet = options.sheet;
    order.out = options.out;
    if (const Refusable drawn = console.draw(order); !drawn.ok()) {
        return fail(console, drawn.problem());
    }
    console.out << say("Wrote {file}.", {{"file", options.out}}) << '\n';
    return done;
}

}  // namespace jointly::cli
