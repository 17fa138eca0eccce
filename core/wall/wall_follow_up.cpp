// What must not be lost: the parking lot, actions, requests for information. What is open comes first.
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

Card card_of(const Session& session, const ParkedItem& item)
{
    Card card = labelled(label_of(item.id), item.text);
    add_note(card, issue_note(session, item.issue));
    if (item.cleared) {
        card.state = say("cleared");
        card.quiet = true;
        add_note(card, item.became);
    }
    return card;
}

Card card_of(const Session& session, const ActionItem& action, Date today)
{
    Card card = labelled(label_of(action.id), action.text);
    card.signs = signs_of(session, action.party);
    add_note(card, action.owner);
    add_note(card, issue_note(session, action.issue));
    card.state = action.closed ? say("done") : due_words(action.due, today);
    if (action.closed) {
        card.quiet = true;
        add_note(card, action.became);
    }
    return card;
}

Card card_of(const Session& session, const InfoRequest& request, Date today)
{
    Card card = labelled(label_of(request.id), request.text);
    card.signs = signs_of(session, request.party);
    add_note(card, request.owner.empty() ? std::string()
                                         : say("Asked of {owner}", {{"owner", request.owner}}));
    add_note(card, issue_note(session, request.issue));
    card.state = request.answered ? say("answered") : due_words(request.due, today);
    if (request.answered) {
        card.quiet = true;
        add_note(card, say("Answer: {answer}", {{"answer", request.answer}}));
    }
    return card;
}

}  // namespace

void show_parking(WallModel& model, const Session& session)
{
    for (const ParkedItem& item : session.parked_items) {
        if (!item.cleared) {
            model.blocks.emplace_back(card_of(session, item));
        }
    }
    Group issues(model, say("Parked issues"));
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        if (issue.state == IssueState::parked) {
            Card card = labelled(say("{number}", {{"number", issue.id.value}}), short_name(issue));
            add_note(card, issue.aside_reason);
            issues.add(std::move(card));
        }
    }
    Group cleared(model, say("Cleared"));
    for (const ParkedItem& item : session.parked_items) {
        if (item.cleared) {
            cleared.add(card_of(session, item));
        }
    }
    if (model.blocks.empty()) {
        model.empty = say("Nothing is parked. What matters but belongs to another time is kept "
                          "here, so that it is not lost.");
    }
}

void show_actions(WallModel& model, const Session& session, Date today)
{
    for (const ActionItem& action : session.actions) {
        if (!action.closed) {
            model.blocks.emplace_back(card_of(session, action, today));
        }
    }
    Group done(model, say("Done"));
    for (const ActionItem& action : session.actions) {
        if (action.closed) {
            done.add(card_of(session, action, today));
        }
    }
    if (model.blocks.empty()) {
        model.empty = say("No action item yet. Write who does what, and by which day.");
    }
}

void show_requests(WallModel& model, const Session& session, Date today)
{
    for (const InfoRequest& request : session.requests) {
        if (!request.answered) {
            model.blocks.emplace_back(card_of(session, request, today));
        }
    }
    Group answered(model, say("Answered"));
    for (const InfoRequest& request : session.requests) {
        if (request.answered) {
            answered.add(card_of(session, request, today));
        }
    }
    if (model.blocks.empty()) {
        model.empty = say("No information was asked for yet. Write what a party asks to know, who "
                          "answers, and by which day.");
    }
}

}  // namespace jointly
