#include "app/caucus/window/window_commands.h"

#include "app/caucus/private_script.h"
#include "app/script/lookup.h"
#include "app/script/verb_words.h"
#include "core/base/catalogue.h"
#include "core/base/decimal.h"
#include "core/base/say.h"
#include "core/base/text.h"

#include <algorithm>

namespace jointly {

namespace {

struct WindowVerb {
    std::string_view name;
    std::size_t words_min = 0;
    std::size_t words_max = 0;
    std::vector<Flag> flags;
    Result<WindowAsk> (*parse)(const OpenCaucus&, const Args&);
    VerbHelp help;
};

template <class Ask>
Result<WindowAsk> parse_bare(const OpenCaucus&, const Args&)
{
    return WindowAsk(Ask{});
}

Result<WindowAsk> parse_find(const OpenCaucus&, const Args& args)
{
    std::string words;
    for (const std::string& word : args.words()) {
        words += (words.empty() ? "" : " ") + word;
    }
    return WindowAsk(FindWords{tidy(words)});
}

Result<WindowAsk> parse_compare(const OpenCaucus&, const Args& args)
{
    return WindowAsk(CompareWith{args.word(0)});
}

Result<WindowAsk> parse_release(const OpenCaucus&, const Args& args)
{
    auto lines = own_lines_of(args.words());
    return lines.ok() ? Result<WindowAsk>(BringOut{std::move(lines).value(), args.value("-o")})
                      : lines.problem();
}

Result<WindowAsk> parse_initial(const OpenCaucus& caucus, const Args& args)
{
    const auto ta = script::ta_of(caucus.session(), args.word(0));
    return ta.ok() ? Result<WindowAsk>(
               SignAgreement{ta.value(), args.word(1), args.value("--as"), args.value("-o")})
                   : ta.problem();
}

// Metres, from a chair at the picture to the far end of a hall.
std::optional<float> metres(const std::string& text)
{
    constexpr Decimal most{100 * 10'000};
    const auto typed = parse_decimal(text);
    return typed.ok() && typed.value() > Decimal{} && typed.value() <= most
             ? std::optional(static_cast<float>(typed.value().ten_thousandths) / 10'000.0F)
             : std::nullopt;
}

Result<WindowAsk> parse_room(const OpenCaucus&, const Args& args)
{
    if (args.size() == 0) {
        return WindowAsk(RoomIs{});
    }
    const auto chair = metres(args.word(0));
    const auto height = args.size() > 1 ? metres(args.word(1)) : std::nullopt;
    if (!chair || !height) {
        return Problem{say("Write both in metres, the farthest chair and how high the picture is: "
                           "room 8 1.2")};
    }
    return WindowAsk(RoomIs{*chair / *height});
}

const std::vector<WindowVerb>& verbs()
{
    constexpr std::size_t many = 300;
    static const std::vector<WindowVerb> all{
        {"find", 1, many, {}, parse_find,
            {to_say("find WORDS"), to_say("finds words in all that was said, and in all of ours"),
                to_say("find nights")}},
        {"changes", 0, 0, {}, parse_bare<ShowChanges>,
            {to_say("changes"), to_say("what came to the session since we looked last"),
                to_say("changes")}},
        {"unserved", 0, 0, {}, parse_bare<ShowUnserved>,
            {to_say("unserved"), to_say("which of our interests nothing agreed serves"),
                to_say("unserved")}},
        {"compare", 1, 1, {}, parse_compare,
            {to_say("compare FILE"), to_say("what another copy of the session says otherwise"),
                to_say("compare yesterday.ibb")}},
        {"release", 1, many, {{"-o"}}, parse_release,
            {to_say("release OWN ... [-o FILE]"),
                to_say("shows lines of ours as the wall will, then lets them out in a file"),
                to_say("release p3 p4")}},
        {"initial", 2, 2, {{"--as"}, {"-o"}}, parse_initial,
            {to_say("initial TA NAME [--as ROLE] [-o FILE]"),
                to_say("shows an agreement, then initials it with our key"),
                to_say("initial TA-1 \"Ana Ruiz\" --as \"Chief spokesperson\"")}},
        {"key", 0, 0, {}, parse_bare<TellKey>,
            {to_say("key"), to_say("the code of our key, for the others to know it by"),
                to_say("key")}},
        {"room", 0, 2, {}, parse_room,
            {to_say("room [METRES METRES]"),
                to_say(
                    "letters for the farthest chair, and a picture so high, of our own projector"),
                to_say("room 8 1.2")}},
        {"print", 0, 0, {}, parse_bare<PrintPage>,
            {to_say("print"), to_say("hands the page that is shown to the printer"),
                to_say("print")}},
    };
    return all;
}

}  // namespace

Result<std::optional<WindowAsk>> parse_window_line(const OpenCaucus& caucus, std::string_view line)
{
    if (!is_valid_utf8(line)) {
        return std::optional<WindowAsk>();  // the script says why
    }
    const auto words = split_words(line);
    if (!words.ok() || words.value().empty()) {
        return std::optional<WindowAsk>();
    }
    const auto verb = std::find_if(verbs().begin(), verbs().end(),
        [&](const WindowVerb& one) { return one.name == words.value().front().text; });
    if (verb == verbs().end()) {
        return std::optional<WindowAsk>();
    }
    const auto args = script::args_for(*verb, std::span(words.value()).subspan(1));
    if (!args.ok()) {
        return args.problem();
    }
    auto asked = verb->parse(caucus, args.value());
    return asked.ok() ? Result<std::optional<WindowAsk>>(std::move(asked).value())
                      : asked.problem();
}

std::span<const VerbHelp> window_command_help()
{
    static const std::vector<VerbHelp> help = script::help_of(verbs());
    return help;
}

}  // namespace jointly
