// What was brought up first, the board of the issues, what else is on today's agenda, who does what today.
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/closing.h"
#include "core/process/names.h"
#include "core/process/roles.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

std::string minutes_words(int minutes)
{
    return minutes == 0 ? std::string() : say("{minutes} minutes", {{"minutes", minutes}});
}

std::string time_box(const Session& session, IssueId issue)
{
    for (const AgendaItem& item : session.agenda) {
        if (item.issue == issue && !item.cleared && item.meeting == meeting_number(session)) {
            return minutes_words(item.minutes);
        }
    }
    return {};
}

std::string state_words(const Session& session, const Issue& issue)
{
    if (issue.state != IssueState::open) {
        return set_aside(issue);
    }
    const Test* const open = open_test(session);
    if (open != nullptr && open->issue == issue.id) {
        return say("The test is open");
    }
    if (const Ta* const ta = latest_ta(session, issue.id)) {
        return say("TA-{number} · {state}",
            {{"number", ta->id.value}, {"state", name_of(state_of(session, *ta))}});
    }
    return name_of(session, issue.step);
}

Card card_of(const Session& session, const Issue& issue)
{
    Card card = labelled(say("{number}", {{"number", issue.id.value}}), short_name(issue));
    add_note(card, issue.title.empty() ? std::string() : issue.question);
    add_note(card, time_box(session, issue.id));
    card.state = state_words(session, issue);
    card.strong = issue.id == session.turned_to;
    if (issue.state != IssueState::open) {
        add_note(card, issue.aside_reason);
        card.quiet = true;
        card.struck = issue.state == IssueState::withdrawn;
    }
    return card;
}

// What the room is here for has a heading only where it stands behind another one.
void add_issues(WallModel& model, const Session& session)
{
    bool is_headed = model.blocks.empty();
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        if (issue.state != IssueState::open) {
            continue;
        }
        if (!is_headed) {
            model.blocks.emplace_back(Heading{say("Issues"), {}});
            is_headed = true;
        }
        model.blocks.emplace_back(card_of(session, issue));
    }
}

void add_items(WallModel& model, const Session& session)
{
    Group group(model, open_meeting(session) == nullptr ? say("For the next meeting")
                                                        : say("Also on today's agenda"));
    for (const bool cleared : {false, true}) {
        for (const AgendaItem& item : session.agenda) {
            const bool shown = item.meeting == meeting_number(session) && item.cleared == cleared
                            && (cleared || find(session, item.issue) == nullptr);
            if (!shown) {
                continue;
            }
            Card card = labelled(label_of(item.id), item.text);
            add_note(card, issue_note(session, item.issue));
            card.state = cleared ? say("done") : minutes_words(item.minutes);
            card.quiet = cleared;
            group.add(std::move(card));
        }
    }
}

void add_check_in(WallModel& model, const Session& session)
{
    if (open_meeting(session) == nullptr) {
        return;
    }
    Group group(model, say("Check-in"));
    for (const MeetingCheckIn& one : session.check_ins) {
        if (one.meeting == meeting_number(session)) {
            Card card = labelled({}, one.text);
            card.signs = signs_of(session, one.party);
            group.add(std::move(card));
        }
    }
}

void add_roles(WallModel& model, const Session& session)
{
    if (open_meeting(session) == nullptr) {
        return;
    }
    Group group(model, say("Roles today"));
    for (const Role role : {Role::facilitator, Role::recorder}) {
        std::vector<std::string> names;
        for (const Participant* person : people_in(session, role)) {
            const Party* const party = find(session, person->party);
            names.push_back(party == nullptr ? person->name
                                             : say("{name} ({party})",
                                                 {{"name", person->name}, {"party", party->name}}));
        }
        if (!names.empty()) {
            group.add(Fact{std::string(name_of(role)), list_of(names)});
        }
    }
}

void add_before_closing(WallModel& model, const Session& session)
{
    Group group(model, say("Before we close"));
    for (const std::string& one : left_before_closing(session)) {
        group.add(labelled({}, one));
    }
}

// Built before this meeting closes.
void add_next_agenda(WallModel& model, const Session& session)
{
    if (open_meeting(session) == nullptr) {
        return;  // then all of this page is the next agenda
    }
    Group group(model, say("For the next meeting"));
    for (const AgendaItem& item : session.agenda) {
        if (item.meeting > meeting_number(session) && !item.cleared) {
            Card card = labelled(label_of(item.id), item.text);
            add_note(card, issue_note(session, item.issue));
            card.state = minutes_words(item.minutes);
            group.add(std::move(card));
        }
    }
}

void add_next_meeting(WallModel& model, const Session& session)
{
    if (!session.next_meeting) {
        return;
    }
    const NextMeeting& next = *session.next_meeting;
    const std::string when =
        next.minute < 0 ? long_date(next.on)
                        : say("{date}, {time}",
                            {{"date", long_date(next.on)},
                                {"time", clock_time(std::int64_t{next.minute} * 60'000, 0)}});
    Group group(model, say("Next meeting"));
    group.add(Fact{say("When"), when});
    if (!next.place.empty()) {
        group.add(Fact{say("Where"), next.place});
    }
}

}  // namespace

void show_agenda(WallModel& model, const Session& session, bool closing)
{
    if (closing) {
        add_before_closing(model, session);
    }
    add_check_in(model, session);
    add_issues(model, session);
    add_items(model, session);
    if (!model.blocks.empty()) {  // a page that asks for the first issue asks for nothing else
        add_roles(model, session);
    }
    Group aside(model, say("Set aside"));
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        if (issue.state != IssueState::open) {
            aside.add(card_of(session, issue));
        }
    }
    add_next_agenda(model, session);
    add_next_meeting(model, session);
    if (model.blocks.empty()) {
        model.empty = session.parties.empty()
                        ? say("Let the parties join first: name, letter and seats. Then raise the "
                              "issues as open questions.")
                        : say("Raise the first issue: write it as an open question that permits "
                              "several answers.");
    }
}

}  // namespace jointly
