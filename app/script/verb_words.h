// The words of a line against what its verb takes: what every table of verbs shares.
#pragma once

#include "app/script/script.h"
#include "app/script/words.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

#include <span>
#include <vector>

namespace jointly::script {

// The words behind the verb, flags apart, where there are as many as it takes; else how to write it. A Verb has words_min,
// words_max, flags and help.
template <class Verb>
[[nodiscard]] Result<Args> args_for(const Verb& verb, std::span<const Word> words)
{
    const auto how_to = [&](std::string_view what) {
        return Problem{say("{what} Write it like: {example}",
            {{"what", what}, {"example", translated(verb.help.example)}})};
    };
    auto args = Args::from(words, verb.flags);
    if (!args.ok()) {
        return how_to(args.problem().text);
    }
    if (args.value().size() < verb.words_min) {
        return how_to(say("Something is missing."));
    }
    if (args.value().size() > verb.words_max) {
        return how_to(say("There is a word too many; put \" around a text with blanks."));
    }
    return args;
}

// How each of them is written and what it does, in their order.
template <class Verbs>
[[nodiscard]] std::vector<VerbHelp> help_of(const Verbs& verbs)
{
    std::vector<VerbHelp> rows;
    for (const auto& verb : verbs) {
        rows.push_back(verb.help);
    }
    return rows;
}

}  // namespace jointly::script
