// What the makers of hostile files share: the honest session that they spoil, and the sentences.
#pragma once

#include "core/base/say.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/hostile.h"

namespace jointly {

using Files = std::vector<HostileFile>;

// The line of the small session that is spoilt: an interest.
inline constexpr std::size_t target = 4;

[[nodiscard]] inline std::string read_up_to(std::size_t line, std::string_view what)
{
    return say("Line {line} {what} The session opens for reading only, up to that line. Use "
               "another copy to go on.",
        {{"line", line}, {"what", what}});
}

[[nodiscard]] inline const std::vector<HandLine>& small_lines()
{
    static const std::vector<HandLine> lines = all_taken_apart(file_of(small_record()));
    return lines;
}

[[nodiscard]] inline const std::string& small_text()
{
    static const std::string text = file_of(small_record());
    return text;
}

[[nodiscard]] inline std::function<std::string()> always(std::string bytes)
{
    return [bytes = std::move(bytes)] { return bytes; };
}

[[nodiscard]] inline std::string nested(
    std::size_t depth, std::string_view open, std::string_view close)
{
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) {
        text += open;
    }
    for (std::size_t i = 0; i < depth; ++i) {
        text += close;
    }
    return text;
}

// 114 bytes: with cereal's own flags, rapidjson 1.1.0 read outside its tables for it.
[[nodiscard]] inline std::string number_of_114_bytes()
{
    return "0." + std::string(107, '1') + "e-400";
}

// Lines of one entry, spoilt in every way; their hashes fit. In hostile_entries.cpp.
[[nodiscard]] std::vector<HostileFile> hostile_entries();

}  // namespace jointly
