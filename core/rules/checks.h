// Checks that several areas share, each with its sentence.
#pragma once

#include "core/base/result.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

#include <optional>

namespace jointly::rules {

// Tidied words that may be kept. `missing` is the refusal where nothing is left of them.
struct Words {
    std::string text;
    std::optional<Problem> problem;
};
[[nodiscard]] inline Words words(std::string_view name, std::string_view typed,
    std::string_view missing, std::size_t max_bytes = item_text_max_bytes, bool keep_lines = false)
{
    if (const Refusable kept = check_words(name, typed, max_bytes); !kept.ok()) {
        return {{}, kept.problem()};
    }
    std::string text = tidy(typed, keep_lines);
    if (text.empty() && !missing.empty()) {
        return {{}, Problem{std::string(missing)}};
    }
    // Composition can make a text longer.
    if (const Refusable kept = check_words(name, text, max_bytes); !kept.ok()) {
        return {{}, kept.problem()};
    }
    return {std::move(text), std::nullopt};
}

// The refusal for something that is not there: the screen that asked is behind, or a number is wrong.
[[nodiscard]] inline Problem not_there(std::string_view what)
{
    return Problem{
        say("There is no such {what}. Look at its number and try again.", {{"what", what}})};
}

// Where the holder is a party, it must have joined; mutual is no party.
[[nodiscard]] inline std::optional<Problem> holder_problem(
    const Session& session, const Holder& holder)
{
    if (holder.mutual && holder.party) {
        return Problem{say("Mutual is held by all deciding parties. Name one party, or mutual.")};
    }
    if (holder.party && find(session, holder.party) == nullptr) {
        return not_there("party");
    }
    return std::nullopt;
}

// A test that is open holds the words still until it closes.
[[nodiscard]] inline std::optional<Problem> test_is_open(const Session& session)
{
    if (open_test(session) == nullptr) {
        return std::nullopt;
    }
    return Problem{say("A test is open. Close it before anything is changed.")};
}

}  // namespace jointly::rules
