#include "core/wall/parts.h"

#include "core/agreement/redaction_notes.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/record/redaction.h"
#include "core/session/event.h"
#include "core/session/find.h"
#include "core/wall/redacted_words.h"

#include <algorithm>

namespace jointly {

namespace {

bool has_open_test(const Session& session, IssueId issue)
{
    const Test* const open = open_test(session);
    return open != nullptr && open->issue == issue;
}

}  // namespace

std::vector<const Party*> deciding_parties(const Session& session, IssueId issue)
{
    std::vector<const Party*> parties;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            parties.push_back(&party);
        }
    }
    if (issue && !parties.empty()) {
        const auto first = static_cast<std::ptrdiff_t>((issue.value - 1) % parties.size());
        std::rotate(parties.begin(), parties.begin() + first, parties.end());
    }
    return parties;
}

Sign sign_of(const Party& party) { return {party.letter, party.shape, party.colour, party.name}; }

std::vector<Sign> signs_of(const Session& session, IssueId issue, const Holder& holder)
{
    std::vector<Sign> signs;
    if (holder.mutual) {
        for (const Party* party : deciding_parties(session, issue)) {
            signs.push_back(sign_of(*party));
        }
    } else if (const Party* const party = find(session, holder.party)) {
        signs.push_back(sign_of(*party));
    }
    return signs;
}

std::vector<Sign> signs_of(const Session& session, PartyId id)
{
    const Party* const party = find(session, id);
    return party == nullptr ? std::vector<Sign>{} : std::vector<Sign>{sign_of(*party)};
}

std::string called_by(int number, const std::string& label)
{
    return number == 0 ? label : say("#{number}", {{"number", number}});
}

Redline unchanged(std::string_view text)
{
    return text.empty() ? Redline{} : Redline{{Change::kept, std::string(text)}};
}

std::string moment(std::int64_t at_ms, int utc_offset_min)
{
    return say("{date}, {time}", {{"date", long_date(local_date(at_ms, utc_offset_min))},
                                     {"time", clock_time(at_ms, utc_offset_min)}});
}

std::string moment(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    return moment(at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min);
}

std::string clock_at(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    return clock_time(at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min);
}

std::string kicker_of(const Session& session, const Issue& issue)
{
    // After an undo the numbers have a gap, and "issue 5 of 4" would puzzle the room.
    const std::size_t last = session.issues.back().id.value;
    const std::string place =
        last == session.issues.size()
            ? say("Issue {number} of {count}", {{"number", issue.id.value}, {"count", last}})
            : say("Issue {number}", {{"number", issue.id.value}});
    return issue.title.empty()
             ? place
             : say("{place} · {title}", {{"place", place}, {"title", issue.title}});
}

std::string foot_of(const Session& session, const Issue& issue)
{
    if (has_open_test(session, issue.id)) {
        return say("Where we are: the test is open");
    }
    if (const Ta* const ta = latest_ta(session, issue.id)) {
        return say("Where we are: TA-{number} · {state}",
            {{"number", ta->id.value}, {"state", name_of(state_of(session, *ta))}});
    }
    if (const auto wording = wording_standing(session, issue.id)) {
        return say("Where we are: wording · {state}", {{"state", name_of(wording->state)}});
    }
    if (!current_languages(session, issue.id).empty()) {
        return say("Where we are: wording · Not tested yet");
    }
    if (const auto tried = concept_standing(session, issue.id)) {
        return say("Where we are: concept · {state}", {{"state", name_of(tried->state)}});
    }
    return say("Where we are: {step}", {{"step", name_of(session, issue.step)}});
}

std::string issue_note(const Session& session, IssueId id)
{
    const Issue* const issue = find(session, id);
    return issue == nullptr
             ? std::string{}
             : say("Issue {number} · {name}", {{"number", id.value}, {"name", short_name(*issue)}});
}

std::string set_aside(const Issue& issue)
{
    switch (issue.state) {
        case IssueState::open: return {};
        case IssueState::parked: return say("Parked");
        case IssueState::referred: return say("Referred {to}", {{"to", name_of(issue.referral)}});
        case IssueState::withdrawn: return say("Withdrawn");
    }
    return {};
}

std::string due_words(Date due, Date today)
{
    if (!due) {
        return {};
    }
    return today && due < today ? say("was due {date}", {{"date", long_date(due)}})
                                : say("by {date}", {{"date", long_date(due)}});
}

Card labelled(std::string label, std::string_view text)
{
    Card card;
    card.label = std::move(label);
    card.text = unchanged(text);
    return card;
}

void add_note(Card& card, std::string note)
{
    if (!note.empty()) {
        card.notes.push_back(std::move(note));
    }
}

void add_fact(WallModel& model, std::string name, std::string value)
{
    if (!value.empty()) {
        model.blocks.emplace_back(Fact{std::move(name), std::move(value)});
    }
}

void Group::add(Block block)
{
    if (!begun_) {
        model_.blocks.emplace_back(heading_);
        begun_ = true;
    }
    model_.blocks.push_back(std::move(block));
}

Legend legend_of(const Rule& rule, const std::vector<LegendSign>& own_signs)
{
    Legend shown;
    for (const LegendEntry& entry : legend(rule.scale)) {
        shown.lines.push_back({entry.stance, sign_in(own_signs, rule.scale, entry),
            std::string(name_of(entry.stance))});
    }
    return shown;
}

std::string quorum_of(const Session& session, const Rule& rule)
{
    std::vector<std::string> quorum;
    for (const PartyQuorum& part : rule.quorum) {
        quorum.push_back(say("{party} {people}",
            {{"party", find(session, part.party)->name}, {"people", part.people}}));
    }
    return list_of(quorum);
}

std::string words_of(const StanceCount& count)
{
    static constexpr std::array<std::string_view, 5> of_one{to_say("{people} supports it"),
        to_say("{people} can live with it"), to_say("{people} needs more discussion"),
        to_say("{people} stands aside"), to_say("{people} cannot support it yet")};
    static constexpr std::array<std::string_view, 5> of_many{to_say("{people} support it"),
        to_say("{people} can live with it"), to_say("{people} need more discussion"),
        to_say("{people} stand aside"), to_say("{people} cannot support it yet")};
    if (count.people == 0) {
        return std::string(name_of(count.stance));
    }
    return say(
        word_in(count.people == 1 ? of_one : of_many, count.stance), {{"people", count.people}});
}

WhereWeAre where_we_are(const Standing& standing)
{
    if (standing.open) {
        return {say("The test is open"), standing.sentence, standing.next_move, false};
    }
    // The name of the state says it already.
    const bool said = standing.state == Consensus::wording_changed;
    return {std::string(name_of(standing.state)), said ? std::string() : standing.sentence,
        standing.next_move, is_consensus(standing.state)};
}

void word_redactions(WallModel& model, const Session& session, std::span<const Entry> record)
{
    // Few records have any; only then is the page looked through.
    if (std::none_of(record.begin(), record.end(), takes_words_out)) {
        return;
    }
    if (model.page != Page::record && tell_of_redaction(text_of(model))) {
        for (const std::string& note : redaction_notes(session, record)) {
            add_fact(model, std::string(redacted_words), note);
        }
    }
    show_redacted_as(say("[redacted]"), model);
}

std::string kept_note(const Session& session, const Stamp& stamp)
{
    const std::string when = moment(session, stamp.at_ms);
    const Participant* const by = find(session, stamp.by);
    if (by == nullptr) {
        return say("Kept {when}", {{"when", when}});
    }
    const Party* const party = find(session, by->party);
    return party == nullptr ? say("Kept by {name}, {when}", {{"name", by->name}, {"when", when}})
                            : say("Kept by {name} ({party}), {when}",
                                {{"name", by->name}, {"party", party->name}, {"when", when}});
}

Heading under(const Heading& group, const std::string& heading)
{
    return heading.empty()
             ? group
             : Heading{say("{group} · {heading}", {{"group", group.text}, {"heading", heading}}),
                 group.signs};
}

}  // namespace jointly
