#include "core/agreement/minutes.h"

#include "core/agreement/minutes_parts.h"
#include "core/agreement/parts.h"
#include "core/agreement/picture_parts.h"
#include "core/agreement/round_parts.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/process/roles.h"
#include "core/record/history.h"
#include "core/record/meetings.h"

#include <iterator>

namespace jointly {

namespace {

std::string hours_of(const Meeting& meeting)
{
    const std::string from = clock_time(meeting.opened_ms, meeting.utc_offset_min);
    const std::string zone = offset_text(meeting.utc_offset_min);
    if (meeting.open) {
        return say("from {from} ({zone})", {{"from", from}, {"zone", zone}});
    }
    const std::string to = clock_time(meeting.closed_ms, meeting.utc_offset_min);
    const Date first = local_date(meeting.opened_ms, meeting.utc_offset_min);
    const Date last = local_date(meeting.closed_ms, meeting.utc_offset_min);
    return first == last
             ? say("{from} to {to} ({zone})", {{"from", from}, {"to", to}, {"zone", zone}})
             : say("{from} to {to} on {date} ({zone})",
                 {{"from", from}, {"to", to}, {"date", long_date(last)}, {"zone", zone}});
}

// Names only where the rule of keeping is by name; else how many.
std::string present_of(const Session& session, PartyId party)
{
    std::vector<std::string> here;
    for (const Participant& one : session.participants) {
        if (one.party == party && one.present.value_or(false)) {
            here.push_back(one.name);
        }
    }
    if (here.empty()) {
        return {};
    }
    return session.kept == Keeping::names ? joined(here)
                                          : say("{count} present", {{"count", here.size()}});
}

void add_head(Document& minutes, const Session& session, int number)
{
    const Meeting& meeting = session.meetings[static_cast<std::size_t>(number - 1)];
    minutes.blocks.emplace_back(TitleLine{say("MINUTES OF MEETING {number}", {{"number", number}}),
        long_date(local_date(meeting.opened_ms, meeting.utc_offset_min))});
    FactTable facts;
    const auto add = [&](std::string name, std::string value) {
        if (!value.empty()) {
            facts.rows.push_back({std::move(name), std::move(value)});
        }
    };
    add(say("Meeting"), hours_of(meeting));
    for (const Party& party : session.parties) {
        const std::string voice = party.deciding ? std::string{} : say("voice only");
        add(say("({letter})", {{"letter", party.letter}}),
            with(with(std::string(signing_name(party)), voice), present_of(session, party.id)));
    }
    for (const Role role : {Role::facilitator, Role::recorder}) {
        std::vector<std::string> names;
        for (const Participant* one : people_in(session, role)) {
            names.push_back(one->name);
        }
        add(std::string(name_of(role)), joined(names));
    }
    if (const auto& rule = session.settings.record_rule) {
        add(say("What is kept"), rule->kept);
        add(say("Who holds copies"), rule->copies);
        add(say("As evidence"), rule->evidence);
        add(say("How long"), rule->retention);
    }
    add(say("A test keeps"), std::string(name_of(session.kept)));
    add(say("We decide"), text_of(session, session.rule));
    minutes.blocks.emplace_back(std::move(facts));
}

void add_people(Document& minutes, const Session& before, const Session& session)
{
    Part part(minutes, say("At the table"));
    for (const Party& party : session.parties) {
        if (find(before, party.id) == nullptr) {
            part.add(say("Joined"), std::string(signing_name(party)));
        }
    }
    const std::size_t locals = session.constituents.size() - before.constituents.size();
    const std::size_t people = session.participants.size() - before.participants.size();
    part.add(say("Locals and units"), locals == 0 ? std::string{} : std::to_string(locals));
    part.add(say("People"), people == 0 ? std::string{} : std::to_string(people));
    part.finish();
}

// What is new in a session since `before`.
void add_all(
    Document& minutes, const Session& before, const Session& session, const Standings& standings)
{
    add_check_ins(minutes, before, session);
    add_people(minutes, before, session);
    add_ways_of_working(minutes, before, session);
    add_test_minutes(minutes, before, session, standings, {});
    for (const IssueId id : session.issue_order) {
        add_issue_minutes(minutes, before, session, standings, *find(session, id));
    }
    add_bargaining(minutes, before, session);
    add_money(minutes, before, session);
    add_letters(minutes, before, session);
    add_approvals(minutes, before, session, {});
    add_follow_up(minutes, before, session);
    add_meetings(minutes, before, session);
    add_attachments(minutes, before, session);
}

// `span` is of the meeting; what was redacted of it since stands in the record behind it.
Document of_meeting(const Session& before, const Session& session, const Standings& standings,
    std::span<const Entry> record, MeetingSpan span, int number)
{
    Document minutes{say("Minutes of meeting {number}", {{"number", number}}), {}};
    add_head(minutes, session, number);
    const std::size_t head = minutes.blocks.size();
    add_all(minutes, before, session, standings);
    add_about_the_record(minutes, session, record, span);
    if (minutes.blocks.size() != head) {
        add_board(minutes, session);
    }
    if (minutes.blocks.size() == head) {
        minutes.blocks.emplace_back(Note{say("Nothing was recorded at this meeting.")});
    }
    return as_kept(std::move(minutes), session);
}

void append(Document& all, Document sheet)
{
    if (!all.blocks.empty()) {
        all.blocks.emplace_back(PageBreak{});
    }
    std::move(sheet.blocks.begin(), sheet.blocks.end(), std::back_inserter(all.blocks));
}

}  // namespace

Document minutes_of(std::span<const Entry> record, int meeting)
{
    const std::vector<MeetingSpan> spans = meetings_in(record);
    const MeetingSpan span = spans.at(static_cast<std::size_t>(meeting - 1));
    return of_meeting(replay(record.first(span.first)), replay(record.first(span.end)),
        test_moments(record.first(span.end)).closed, record, span, meeting);
}

Document all_minutes(std::span<const Entry> record)
{
    Document all{say("Minutes"), {}};
    const Standings standings = test_moments(record).closed;
    Session before;
    std::size_t end = 0;
    int number = 0;
    for (const MeetingSpan& span : meetings_in(record)) {
        Session after = replay(record.first(span.end));
        append(all, of_meeting(before, after, standings, record, span, ++number));
        before = std::move(after);
        end = span.end;
    }
    if (end < record.size() && number > 0) {
        Document since;
        const Session session = replay(record);
        add_all(since, before, session, standings);
        add_about_the_record(since, session, record, {end, record.size()});
        if (!since.blocks.empty()) {
            since.blocks.insert(
                since.blocks.begin(), TitleLine{say("SINCE MEETING {number}", {{"number", number}}),
                                          say("NO MINUTES YET")});
            append(all, as_kept(std::move(since), session));
        }
    }
    if (all.blocks.empty()) {
        all.blocks.emplace_back(Note{say("No meeting has been opened yet.")});
    }
    return all;
}

}  // namespace jointly
