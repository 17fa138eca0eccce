#include "core/wall/served.h"

#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/coverage.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

void add_served(Served& served, const Option& option)
{
    served.known = true;
    served.by_any.insert(served.by_any.end(), option.serves.begin(), option.serves.end());
}

}  // namespace

Served served_in(const Session& session, IssueId issue)
{
    Served served{false, {}, say("Not yet served")};
    std::vector<OptionId> chosen;
    const Test* const test = latest_test(session, issue, TestKind::concept_, true);
    if (test != nullptr && is_consensus(standing_of(session, *test).state)) {
        chosen = options_of(session, *test);
        served.open_note = say("Not yet served by what we agreed");
    } else if (const Straw* const straw = latest_straw(session, issue)) {
        chosen = straw->options;
        served.open_note = say("Not yet served by the straw design");
    }
    for (const OptionId id : chosen) {
        add_served(served, *find(session, id));
    }
    for (const Option& option : session.options) {
        if (chosen.empty() && option.issue == issue && stands(option)) {
            add_served(served, option);
        }
    }
    std::sort(served.by_any.begin(), served.by_any.end());
    return served;
}

bool is_served(const Session& session, const Interest& interest, const Served& served)
{
    return std::binary_search(served.by_any.begin(), served.by_any.end(), interest.id)
        || std::any_of(interest.parts.begin(), interest.parts.end(),
            [&](InterestId part) { return is_served(session, *find(session, part), served); });
}

}  // namespace jointly
