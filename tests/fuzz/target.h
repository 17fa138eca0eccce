// A target of fuzzing: one reader of bytes that come from outside, and what must hold whatever they are.
//
// Each *_fuzz.cpp defines the two functions. Linked with replay.cpp it is a test of ctest, with
// libfuzzer.cpp a program of libFuzzer.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <string_view>
#include <vector>

namespace jointly {

// What may become of bytes, each in a word or two. The tests reach every one.
[[nodiscard]] std::vector<std::string_view> outcomes();

// Which of them became of these bytes. Fails a check where something does not hold that must.
[[nodiscard]] std::string_view fuzz_one(std::string_view bytes);

// What is refused is refused in words that can be shown.
inline void must_be_said(const Problem& problem)
{
    must(!problem.text.empty(), "something is refused without a word");
    must(is_valid_utf8(problem.text), "a refusal cannot be read");
}

}  // namespace jointly
