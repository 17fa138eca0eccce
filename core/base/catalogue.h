// The language that the program speaks. Every pattern is written in English where it is said; a
// catalogue of GNU gettext gives it in another language.
//
// The language is chosen once, for the whole program, before it has a second thread. Without a choice
// it is English and no catalogue is looked for. What stands in a session file never depends on it.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace jointly {

// Marks a pattern that waits in a table until say() or translated() is given it: the words after
// "to_say" and "say" are the catalogue.
[[nodiscard]] constexpr std::string_view to_say(std::string_view pattern) { return pattern; }

// The pattern in the language spoken; itself in English, and where the catalogue does not have it. A
// translation lives as long as the program. Any thread may ask.
[[nodiscard]] std::string_view translated(std::string_view pattern);

// What a table of words marked so says for a value.
template <class Enum, std::size_t Count>
[[nodiscard]] std::string_view said_in(const std::array<std::string_view, Count>& table, Enum value)
{
    return translated(word_in(table, value));
}

// Speaks a language from now on: "es", "es_MX" or "en". Its catalogue, es/LC_MESSAGES/jointly.mo, is
// taken from the first folder that has it; refused where none has, and then English is spoken.
[[nodiscard]] Refusable speak(const std::string& language, std::span<const std::string> folders);

// What is spoken now: "en", "es", as documents name the language they are in.
[[nodiscard]] std::string language_spoken();

// What the environment asks for, as gettext reads it: LC_ALL, LC_MESSAGES or LANG, the first that is
// set, and LANGUAGE before them unless they say "C". Empty where it asks for nothing.
[[nodiscard]] std::string language_of_environment();

}  // namespace jointly
