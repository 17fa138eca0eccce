// Parked items, actions and requests for information.
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

Result<Events> decide_one(const Session& session, const ParkItem& command)
{
    const Words text = words("The item", command.text, "Write what is kept for later first.");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    return Events{ItemParked{session.next.parked_item, command.issue, text.text}};
}

Result<Events> decide_one(const Session& session, const ClearParkedItem& command)
{
    const ParkedItem* const item = find(session, command.item);
    const Words text = words("What became of it", command.text, "");
    if (item == nullptr) {
        return not_there("parked item");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (item->cleared) {
        return Problem{say("{label} was cleared already. Park it again if it still matters.",
            {{"label", label_of(item->id)}})};
    }
    return Events{ParkedItemCleared{item->id, text.text}};
}

Result<Events> decide_one(const Session& session, const AssignAction& command)
{
    const Words owner = words("The owner", command.owner, "Say who does it.");
    const Words text = words("The action", command.text, "Write what is to be done first.");
    if (auto problem = first_problem({&text, &owner})) {
        return *problem;
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    if (auto problem = missing(session, command.party, "party")) {
        return *problem;
    }
    return Events{ActionAssigned{
        session.next.action, command.issue, command.party, command.due, owner.text, text.text}};
}

Result<Events> decide_one(const Session& session, const CloseAction& command)
{
    const ActionItem* const action = find(session, command.action);
    const Words text = words("What became of it", command.text, "");
    if (action == nullptr) {
        return not_there("action");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (action->closed) {
        return Problem{say("{label} is done already. Assign a new one if more is to do.",
            {{"label", label_of(action->id)}})};
    }
    return Events{ActionClosed{action->id, text.text}};
}

Result<Events> decide_one(const Session& session, const MakeRequest& command)
{
    const Words owner = words("Who answers", command.owner, "");
    const Words text = words("The request", command.text, "Write what is asked for first.");
    if (auto problem = first_problem({&text, &owner})) {
        return *problem;
    }
    if (find(session, command.party) == nullptr) {
        return not_there("party");
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    return Events{RequestMade{
        session.next.request, command.issue, command.party, command.due, owner.text, text.text}};
}

Result<Events> decide_one(const Session& session, const AnswerRequest& command)
{
    const InfoRequest* const request = find(session, command.request);
    const Words text = words("The answer", command.text, "Write the answer first.");
    if (request == nullptr) {
        return not_there("request");
    }
    if (text.problem) {
        return *text.problem;
    }
    return request->answered && request->answer == text.text
             ? Events{}
             : Events{RequestAnswered{request->id, text.text}};
}

}  // namespace jointly::rules
