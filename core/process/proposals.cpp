#include "core/process/proposals.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"

namespace jointly {

std::string_view name_of(ProposalState state)
{
    static constexpr std::array<std::string_view, 7> names{to_say("waiting for a reply"),
        to_say("a question is open"), to_say("countered"), to_say("not taken up"),
        to_say("accepted"), to_say("withdrawn"), to_say("expired")};
    return said_in(names, state);
}

ProposalState state_of(const Proposal& proposal)
{
    const int last = static_cast<int>(proposal.revisions.size());
    if (proposal.replies.empty() || proposal.replies.back().revision != last) {
        return ProposalState::waiting;
    }
    switch (proposal.replies.back().reply) {
        case Reply::accepted: return ProposalState::accepted;
        case Reply::countered: return ProposalState::countered;
        case Reply::question: return ProposalState::question;
        case Reply::rejected: return ProposalState::not_taken_up;
        case Reply::withdrawn: return ProposalState::withdrawn;
        case Reply::expired: return ProposalState::expired;
    }
    return ProposalState::waiting;
}

std::string sentence_of(const Session& session, const Proposal& proposal)
{
    const std::string label = label_of(proposal.id);
    const std::string& party = find(session, proposal.party)->name;
    switch (state_of(proposal)) {
        case ProposalState::waiting:
            return say(
                "{label} of {party} waits for a reply.", {{"label", label}, {"party", party}});
        case ProposalState::question:
            return say(
                "{label}: a question to {party} is open.", {{"label", label}, {"party", party}});
        case ProposalState::countered:
            return say("{label} of {party} was countered. Look for what both words serve.",
                {{"label", label}, {"party", party}});
        case ProposalState::not_taken_up:
            return say("{label} was not taken up. Ask which interest it does not serve.",
                {{"label", label}});
        case ProposalState::accepted:
            return say("{label} of {party} was accepted.", {{"label", label}, {"party", party}});
        case ProposalState::withdrawn:
            return say("{label} was withdrawn by {party}.", {{"label", label}, {"party", party}});
        case ProposalState::expired:
            return say("{label} of {party} has expired.", {{"label", label}, {"party", party}});
    }
    return {};
}

}  // namespace jointly
