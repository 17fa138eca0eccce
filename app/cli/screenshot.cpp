#include "app/cli/verbs.h"
#include "app/cli/wall_page.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/journal/load.h"

#include <charconv>
#include <ostream>
#include <utility>

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

}  // namespace

int run_screenshot(const ScreenshotOptions& options, Console& console)
{
    PictureOrder order;
    const auto page = page_of(options.page);
    if (!page.ok()) {
        (void)fail(console, page.problem());
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
    auto model = wall_page(loaded.value(), page.value(), options.page);
    if (!model.ok()) {
        return fail(console, model.problem());
    }
    order.model = std::move(model).value();
    order.record = loaded.value().record;
    order.width = *width;
    order.height = *height;
    (void)from_word(options.theme, order.theme);  // it is one of the words: asked before
    order.sheet = options.sheet;
    order.out = options.out;
    if (const Refusable drawn = console.draw(order); !drawn.ok()) {
        return fail(console, drawn.problem());
    }
    console.out << say("Wrote {file}.", {{"file", options.out}}) << '\n';
    return done;
}

}  // namespace jointly::cli
