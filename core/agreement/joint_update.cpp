#include "core/agreement/joint_update.h"

#include "core/agreement/parts.h"
#include "core/agreement/successor.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/history.h"
#include "core/record/meetings.h"
#include "core/record/since.h"

#include <algorithm>
#include <set>

namespace jointly {

namespace {

std::string topic_of(const Issue& issue)
{
    return issue.title.empty() ? say("Issue {number}", {{"number", issue.id.value}}) : issue.title;
}

// The issues under which anything came, changed, or was tested.
std::set<IssueId> worked_on(const Session& session, const Since& since)
{
    std::set<IssueId> issues;
    for (const ItemChange& change : since.changes) {
        issues.insert(change.issue);
    }
    for (const TestId test : since.agreed) {
        issues.insert(find(session, test)->issue);
    }
    for (const TaMoved& moved : since.agreements) {
        issues.insert(moved.issue);
    }
    for (const Regrouped& regrouped : since.regrouped) {
        issues.insert(regrouped.issue);
    }
    return issues;
}

void add_topics(Document& update, const Session& session, const Since& since)
{
    const std::set<IssueId> issues = worked_on(session, since);
    update.blocks.emplace_back(HeadingLine{2, say("Topics we worked on")});
    const std::size_t without = update.blocks.size();
    for (const IssueId id : session.issue_order) {
        if (issues.contains(id)) {
            update.blocks.emplace_back(Statement{topic_of(*find(session, id))});
        }
    }
    if (update.blocks.size() == without) {
        update.blocks.emplace_back(Statement{say("No topic was worked on at this meeting.")});
    }
}

// What holds now and did not before the meeting.
void add_agreements(Document& update, const Session& before, const Session& session)
{
    update.blocks.emplace_back(HeadingLine{2, say("Agreements initialled")});
    FactTable facts;
    for (const Ta* const ta : agreements_that_hold(session)) {
        const Ta* const then = find(before, ta->id);
        if (then == nullptr || !holds(before, *then)) {
            facts.rows.push_back({label_of(ta->id), topic_of(*find(session, ta->issue))});
        }
    }
    if (facts.rows.empty()) {
        update.blocks.emplace_back(
            Statement{say("No agreement was initialled by every deciding party at this meeting.")});
        return;
    }
    update.blocks.emplace_back(std::move(facts));
    update.blocks.emplace_back(Statement{say("What is initialled is subject to ratification.")});
}

// A day that was set before this meeting was this meeting's own.
void add_next_meeting(Document& update, const Session& session, Date this_meeting)
{
    const bool is_set = session.next_meeting && session.next_meeting->on > this_meeting;
    update.blocks.emplace_back(HeadingLine{2, say("Next meeting")});
    update.blocks.emplace_back(Statement{
        is_set ? long_date(session.next_meeting->on) : say("The next meeting is not set yet.")});
}

// By whom a party is led; nobody where it has not exactly one co-lead.
std::string co_lead_of(const Session& session, PartyId party)
{
    std::string name;
    for (const Participant& one : session.participants) {
        if (one.party == party && one.role == Role::co_lead) {
            if (!name.empty()) {
                return {};
            }
            name = one.name;
        }
    }
    return name;
}

void add_release(Document& update, const Session& session)
{
    update.blocks.emplace_back(RuleLine{});
    update.blocks.emplace_back(
        Statement{say("Agreed for release by the co-leads of the parties:")});
    SignatureRows signatures;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            signatures.rows.push_back({party.name, party.full_name, co_lead_of(session, party.id),
                std::string(name_of(Role::co_lead)), {}});
        }
    }
    update.blocks.emplace_back(std::move(signatures));
}

}  // namespace

Document joint_update(std::span<const Entry> record, int meeting)
{
    const std::vector<MeetingSpan> spans = meetings_in(record);
    const MeetingSpan span = spans.at(static_cast<std::size_t>(meeting) - 1);
    const std::span<const Entry> until = record.first(span.end);
    const Session before = replay(record.first(span.first));
    const Session session = replay(until);
    const Meeting& of = session.meetings[static_cast<std::size_t>(meeting) - 1];
    const Date on = local_date(of.opened_ms, of.utc_offset_min);
    Document update{say("Joint update on meeting {number}", {{"number", meeting}}), {}};
    update.blocks.emplace_back(
        TitleLine{say("JOINT UPDATE ON MEETING {number}", {{"number", meeting}}),
            say("NOT FOR RELEASE UNTIL BOTH SIGN")});
    update.blocks.emplace_back(
        FactTable{{{say("Parties"), parties_of(session)}, {say("Meeting"), long_date(on)}}});
    update.blocks.emplace_back(
        Note{say("This update is released when the co-leads of both parties agree to it. It names "
                 "topics, and nothing of what was said on them.")});
    add_topics(update, session, since(session, until, span.first));
    add_agreements(update, before, session);
    add_next_meeting(update, session, on);
    add_release(update, session);
    return as_kept(std::move(update), session);
}

}  // namespace jointly
