#include "app/script/script.h"

#include "app/script/verb_words.h"
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"

namespace jointly {

namespace {

// In the order of a bargaining day, which is also the order of the help.
const std::vector<script::Verb>& verbs()
{
    static const std::vector<script::Verb> all = [] {
        std::vector<script::Verb> together;
        for (const auto* area : {&script::people_verbs(), &script::setting_verbs(),
                 &script::issue_verbs(), &script::option_verbs(), &script::test_verbs(),
                 &script::agreement_verbs(), &script::bargaining_verbs(), &script::outcome_verbs(),
                 &script::follow_up_verbs(), &script::record_verbs()}) {
            together.insert(together.end(), area->begin(), area->end());
        }
        return together;
    }();
    return all;
}

}  // namespace

Result<ScriptLine> parse_script_line(const Session& session, std::string_view line)
{
    if (!is_valid_utf8(line)) {
        return Problem{say("The line is not readable text. Save the script as UTF-8.")};
    }
    const auto words = split_words(line);
    if (!words.ok()) {
        return words.problem();
    }
    if (words.value().empty()) {
        return ScriptLine{};
    }
    const std::string& name = words.value().front().text;
    for (const script::Verb& verb : verbs()) {
        if (verb.name != name) {
            continue;
        }
        const auto args = script::args_for(verb, std::span(words.value()).subspan(1));
        if (!args.ok()) {
            return args.problem();
        }
        return verb.parse(session, args.value());
    }
    return Problem{
        say("\"{word}\" is not a command. See: jointly help commands", {{"word", name}})};
}

std::span<const VerbHelp> script_help()
{
    static const std::vector<VerbHelp> help = script::help_of(verbs());
    return help;
}

}  // namespace jointly
