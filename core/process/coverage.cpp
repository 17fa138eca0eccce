#include "core/process/coverage.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>
#include <map>

namespace jointly {

namespace {

std::vector<OptionId> standing_options(const Session& session, IssueId issue)
{
    std::vector<OptionId> options;
    for (const Option& option : session.options) {
        if (option.issue == issue && stands(option)) {
            options.push_back(option.id);
        }
    }
    return options;
}

using Served = std::map<InterestId, std::vector<OptionId>>;

// A merged interest is served by what serves it or any of its parts, however deep.
std::vector<OptionId> serving(
    const Session& session, const Interest& interest, const Served& served_by)
{
    std::vector<OptionId> options;
    if (const auto found = served_by.find(interest.id); found != served_by.end()) {
        options = found->second;
    }
    for (const InterestId part : interest.parts) {
        const auto more = serving(session, *find(session, part), served_by);
        options.insert(options.end(), more.begin(), more.end());
    }
    std::sort(options.begin(), options.end());
    options.erase(std::unique(options.begin(), options.end()), options.end());
    return options;
}

std::string_view open_sentence(CoverageScope scope)
{
    switch (scope) {
        case CoverageScope::options: return to_say("No option serves interest #{number} yet.");
        case CoverageScope::straw:
            return to_say("The straw design does not serve interest #{number} yet.");
        case CoverageScope::agreed:
            return to_say("What we agreed does not serve interest #{number} yet.");
    }
    return {};
}

}  // namespace

const Straw* latest_straw(const Session& session, IssueId issue)
{
    const Straw* found = nullptr;
    for (const Straw& straw : session.straws) {
        if (settles(straw, issue)) {
            found = &straw;
        }
    }
    return found;
}

std::vector<OptionId> options_of(const Session& session, const Test& test)
{
    if (test.option) {
        return {test.option};
    }
    const Straw* const straw = find(session, test.straw);
    return straw == nullptr ? std::vector<OptionId>{} : straw->options;
}

std::vector<InterestCoverage> coverage_by(
    const Session& session, IssueId issue, const std::vector<OptionId>& options)
{
    std::vector<OptionId> in_scope = options;
    std::sort(in_scope.begin(), in_scope.end());
    // By the links alone: a large issue has thousands of items and few links each.
    Served served_by;
    for (const OptionId id : in_scope) {
        for (const InterestId interest : find(session, id)->serves) {
            served_by[interest].push_back(id);
        }
    }
    std::vector<InterestCoverage> covered;
    for (const Interest& interest : session.interests) {
        if (interest.issue == issue && stands(interest)) {
            covered.push_back({interest.id, serving(session, interest, served_by)});
        }
    }
    return covered;
}

Coverage coverage_of(const Session& session, IssueId issue)
{
    const Test* const test = latest_test(session, issue, TestKind::concept_, true);
    if (test != nullptr && is_consensus(standing_of(session, *test).state)) {
        return {CoverageScope::agreed, coverage_by(session, issue, options_of(session, *test))};
    }
    if (const Straw* const straw = latest_straw(session, issue)) {
        return {CoverageScope::straw, coverage_by(session, issue, straw->options)};
    }
    return {CoverageScope::options, coverage_by(session, issue, standing_options(session, issue))};
}

std::vector<std::string> not_yet_served(const Session& session, IssueId issue)
{
    const Coverage coverage = coverage_of(session, issue);
    std::vector<std::string> sentences;
    for (const InterestCoverage& one : coverage.interests) {
        if (one.served_by.empty()) {
            sentences.push_back(say(
                open_sentence(coverage.scope), {{"number", find(session, one.interest)->number}}));
        }
    }
    return sentences;
}

}  // namespace jointly
