// Proposals of a party, their revisions and the replies.
#include "core/process/proposals.h"

#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

std::optional<Problem> settled(const Proposal& proposal)
{
    switch (state_of(proposal)) {
        case ProposalState::accepted:
            return Problem{say("{label} was accepted. Make a new proposal to go on.",
                {{"label", label_of(proposal.id)}})};
        case ProposalState::withdrawn:
            return Problem{say("{label} was withdrawn. Make a new proposal to go on.",
                {{"label", label_of(proposal.id)}})};
        case ProposalState::expired:
            return Problem{say("{label} has expired. Make a new proposal to go on.",
                {{"label", label_of(proposal.id)}})};
        default: return std::nullopt;
    }
}

// Its own party takes it back; another deciding party says everything else.
std::optional<Problem> reply_problem(
    const Session& session, const Proposal& proposal, const Party& party, Reply reply)
{
    const bool own = party.id == proposal.party;
    const bool takes_back = reply == Reply::withdrawn || reply == Reply::expired;
    if (own != takes_back) {
        const std::string& owner = find(session, proposal.party)->name;
        return takes_back ? Problem{say("{label} is of {owner}. Only {owner} takes it back.",
                   {{"label", label_of(proposal.id)}, {"owner", owner}})}
                          : Problem{say("{label} is of {owner}. Another party replies to it.",
                              {{"label", label_of(proposal.id)}, {"owner", owner}})};
    }
    if (reply == Reply::accepted && !party.deciding) {
        return Problem{say("{party} has a voice and does not accept. Let a deciding party reply.",
            {{"party", party.name}})};
    }
    return std::nullopt;
}

}  // namespace

Result<Events> decide_one(const Session& session, const MakeProposal& command)
{
    const Words text = words("The proposal", command.text, "Write the proposal first.");
    if (text.problem) {
        return *text.problem;
    }
    if (find(session, command.party) == nullptr) {
        return not_there("party");
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    return Events{ProposalMade{session.next.proposal, command.party, command.issue, text.text}};
}

Result<Events> decide_one(const Session& session, const ReviseProposal& command)
{
    const Proposal* const proposal = find(session, command.proposal);
    const Words text = words("The proposal", command.text, "Write the new wording first.");
    if (proposal == nullptr) {
        return not_there("proposal");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = settled(*proposal)) {
        return *problem;
    }
    return proposal->revisions.back().text == text.text
             ? Events{}
             : Events{ProposalRevised{proposal->id, text.text}};
}

Result<Events> decide_one(const Session& session, const ReplyToProposal& command)
{
    const Proposal* const proposal = find(session, command.proposal);
    const Party* const party = find(session, command.party);
    const Words text = words("The reply", command.text, "");
    if (proposal == nullptr) {
        return not_there("proposal");
    }
    if (party == nullptr) {
        return not_there("party");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = settled(*proposal)) {
        return *problem;
    }
    if (auto problem = reply_problem(session, *proposal, *party, command.reply)) {
        return *problem;
    }
    return Events{ProposalReplied{proposal->id, party->id, command.reply, text.text}};
}

}  // namespace jointly::rules
