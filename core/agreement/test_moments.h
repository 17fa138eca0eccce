// How each test stood at its own time, whatever was recorded later. Only this folder includes it.
#pragma once

#include "core/process/consensus.h"
#include "core/record/entry.h"

#include <map>
#include <span>
#include <vector>

namespace jointly {

// Where each test stood when it closed.
using Standings = std::map<TestId, Standing>;

struct TestMoments {
    Standings closed;
    // Who was noted present when a test was called that is kept by name; no other tests stand here.
    std::map<TestId, std::vector<ParticipantId>> present;
};
[[nodiscard]] TestMoments test_moments(std::span<const Entry> record);

}  // namespace jointly
