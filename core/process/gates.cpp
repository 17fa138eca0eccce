#include "core/process/gates.h"

#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/coverage.h"
#include "core/process/names.h"
#include "core/process/tested.h"

#include <algorithm>

namespace jointly {

std::vector<Gate> gates_before_concept_test(
    const Session& session, IssueId issue, const std::vector<OptionId>& options)
{
    const auto covered = coverage_by(session, issue, options);
    const bool all_served = std::none_of(covered.begin(), covered.end(),
        [](const InterestCoverage& one) { return one.served_by.empty(); });
    return all_served ? std::vector<Gate>{} : std::vector{Gate::interests_served};
}

std::vector<Gate> gates_before_wording_test(const Session& session, IssueId issue)
{
    const Test* const test = latest_test(session, issue, TestKind::concept_, true);
    const bool agreed = test != nullptr && is_consensus(standing_of(session, *test).state);
    return agreed ? std::vector<Gate>{} : std::vector{Gate::concept_agreed};
}

bool moved_past(const Issue& issue, Gate gate)
{
    return std::any_of(issue.moved_ahead.begin(), issue.moved_ahead.end(),
        [&](const GatePassed& passed) { return passed.gate == gate; });
}

std::vector<std::string> moved_ahead_notes(const Issue& issue)
{
    std::vector<std::string> notes;
    for (const GatePassed& passed : issue.moved_ahead) {
        notes.push_back(
            passed.reason.empty()
                ? say("Moved ahead by agreement: {gate}.", {{"gate", name_of(passed.gate)}})
                : say("Moved ahead by agreement: {gate}. {reason}",
                    {{"gate", name_of(passed.gate)}, {"reason", passed.reason}}));
    }
    return notes;
}

}  // namespace jointly
