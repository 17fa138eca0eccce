// Lines of a script in a room that has come some way: app/script/script.h, words.h.
//
// See talks.h for what must hold of what is done. Each line is done or refused in words; a word that is quoted is
// read back as that word.
#include "app/script/script.h"
#include "app/script/words.h"
#include "tests/fuzz/talks.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

void must_read_quoted_words(std::string_view line)
{
    const auto words = split_words(line);
    if (!words.ok()) {
        return;
    }
    for (const Word& word : words.value()) {
        const auto again = split_words(quoted(word.text));
        must(again.ok() && again.value() == std::vector<Word>{{word.text, true}},
            "a word that was quoted is another");
    }
}

Fate do_line(Talks& talks, std::string_view line)
{
    must_read_quoted_words(line);
    const auto parsed = parse_script_line(talks.session, line);
    if (!parsed.ok()) {
        must_be_said(parsed.problem());
        return Fate::not_read;
    }
    if (parsed.value().clock) {
        talks.now_ms = parsed.value().clock->at_ms;
    }
    return parsed.value().act ? do_act(talks, *parsed.value().act) : Fate::nothing;
}

}  // namespace

std::vector<std::string_view> outcomes() { return fates(); }

std::string_view fuzz_one(std::string_view bytes)
{
    constexpr int lines_max = 100;
    Talks talks = talks_in(bytes);
    Fate most = Fate::nothing;
    int left = lines_max;
    for (const std::string_view line : split(bytes, '\n')) {
        most = std::max(most, do_line(talks, line));
        if (--left == 0) {
            break;
        }
    }
    must_be_sound(talks);
    return fates()[static_cast<std::size_t>(most)];
}

}  // namespace jointly
