// What stands in a clean copy for what it leaves out: a word for each text, and of an act that is
// left out the ids and numbers it used up, so that "#14" goes on meaning one thing.
#pragma once

#include "core/record/entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// What stands in the place of each text that was left out.
inline constexpr std::string_view left_out_words = "[left out]";
// Where several texts that were left out must stay different from each other: the first is
// left_out_words, the second "[left out 2]". `which` is from 1.
[[nodiscard]] std::string left_out(int which);
// Whether a text is one of these.
[[nodiscard]] bool is_left_out(std::string_view text);

// What is kept of an event that is left out: the ids and the spoken number it brings in. All else
// in it is 0, empty or the first of its kind, and a text left_out_words. Nothing where it brings in
// none of them.
[[nodiscard]] std::optional<Event> what_is_left_of(const Event& event);

// Whether an act is no more than what is left of one: it stands in a clean copy, taken back, and
// says nothing.
[[nodiscard]] bool only_reserves(const Entry& entry);

}  // namespace jointly
