#include "core/session/find.h"

#include "core/base/text.h"

namespace jointly {

const Party* find(const Session& s, PartyId id) { return find_in(s.parties, id); }
const Constituent* find(const Session& s, ConstituentId id) { return find_in(s.constituents, id); }
const Participant* find(const Session& s, ParticipantId id) { return find_in(s.participants, id); }
const Issue* find(const Session& s, IssueId id) { return find_in(s.issues, id); }
const Story* find(const Session& s, StoryId id) { return find_in(s.stories, id); }
const Interest* find(const Session& s, InterestId id) { return find_in(s.interests, id); }
const Option* find(const Session& s, OptionId id) { return find_in(s.options, id); }
const Criterion* find(const Session& s, CriterionId id) { return find_in(s.criteria, id); }
const Straw* find(const Session& s, StrawId id) { return find_in(s.straws, id); }
const Test* find(const Session& s, TestId id) { return find_in(s.tests, id); }
const Provision* find(const Session& s, ProvisionId id) { return find_in(s.provisions, id); }
const Language* find(const Session& s, LanguageId id) { return find_in(s.languages, id); }
const Ta* find(const Session& s, TaId id) { return find_in(s.tas, id); }
const DataItem* find(const Session& s, DataId id) { return find_in(s.data, id); }
const GroundRule* find(const Session& s, GroundRuleId id) { return find_in(s.ground_rules, id); }
const Proposal* find(const Session& s, ProposalId id) { return find_in(s.proposals, id); }
const Package* find(const Session& s, PackageId id) { return find_in(s.packages, id); }
const MoneyLine* find(const Session& s, MoneyLineId id) { return find_in(s.money_lines, id); }
const Outcome* find(const Session& s, OutcomeId id) { return find_in(s.outcomes, id); }
const Commitment* find(const Session& s, CommitmentId id) { return find_in(s.commitments, id); }
const Measure* find(const Session& s, MeasureId id) { return find_in(s.measures, id); }
const Letter* find(const Session& s, LetterId id) { return find_in(s.letters, id); }
const Approval* find(const Session& s, ApprovalId id) { return find_in(s.approvals, id); }
const ParkedItem* find(const Session& s, ParkedItemId id) { return find_in(s.parked_items, id); }
const ActionItem* find(const Session& s, ActionId id) { return find_in(s.actions, id); }
const InfoRequest* find(const Session& s, RequestId id) { return find_in(s.requests, id); }
const Caucus* find(const Session& s, CaucusId id) { return find_in(s.caucuses, id); }
const AgendaItem* find(const Session& s, AgendaItemId id) { return find_in(s.agenda, id); }
const Attachment* find(const Session& s, AttachmentId id) { return find_in(s.attachments, id); }

namespace {

template <class Things, class Question>
auto* first_that(const Things& things, Question question)
{
    const auto place = std::find_if(things.begin(), things.end(), question);
    return place == things.end() ? nullptr : &*place;
}

}  // namespace

const Party* find_party(const Session& session, std::string_view name)
{
    const std::string wanted = folded(name);
    return first_that(session.parties, [&](const Party& party) {
        return folded(party.name) == wanted || folded(party.letter) == wanted
            || (!party.full_name.empty() && folded(party.full_name) == wanted);
    });
}

const Constituent* find_constituent(const Session& session, std::string_view name)
{
    return first_that(session.constituents,
        [wanted = folded(name)](const Constituent& one) { return folded(one.name) == wanted; });
}

const Participant* find_participant(const Session& session, std::string_view name)
{
    return first_that(session.participants,
        [wanted = folded(name)](const Participant& one) { return folded(one.name) == wanted; });
}

std::optional<Item> find_item(const Session& session, IssueId issue, int number)
{
    const auto is_it = [&](const auto& item) {
        return item.issue == issue && item.number == number;
    };
    if (const auto* story = first_that(session.stories, is_it)) {
        return Item{story->id, {}, {}, {}, {}, {}};
    }
    if (const auto* interest = first_that(session.interests, is_it)) {
        return Item{{}, interest->id, {}, {}, {}, {}};
    }
    if (const auto* option = first_that(session.options, is_it)) {
        return Item{{}, {}, option->id, {}, {}, {}};
    }
    if (const auto* criterion = first_that(session.criteria, is_it)) {
        return Item{{}, {}, {}, criterion->id, {}, {}};
    }
    if (const auto* straw = first_that(session.straws, is_it)) {
        return Item{{}, {}, {}, {}, straw->id, {}};
    }
    if (const auto* data = first_that(session.data, is_it)) {
        return Item{{}, {}, {}, {}, {}, data->id};
    }
    return std::nullopt;
}

const Meeting* open_meeting(const Session& session)
{
    const bool is_open = !session.meetings.empty() && session.meetings.back().open;
    return is_open ? &session.meetings.back() : nullptr;
}

int meeting_number(const Session& session)
{
    const auto held = static_cast<int>(session.meetings.size());
    return open_meeting(session) == nullptr ? held + 1 : held;
}

const Caucus* open_caucus(const Session& session)
{
    const bool is_open = !session.caucuses.empty() && session.caucuses.back().open;
    return is_open ? &session.caucuses.back() : nullptr;
}

const Meeting* meeting_at(const Session& session, std::int64_t at_ms)
{
    const Meeting* found = nullptr;
    for (const Meeting& meeting : session.meetings) {
        if (meeting.opened_ms <= at_ms) {
            found = &meeting;
        }
    }
    return found;
}

const Test* open_test(const Session& session)
{
    return first_that(session.tests, [](const Test& test) { return test.open; });
}

std::vector<LanguageId> current_languages(const Session& session, IssueId issue)
{
    std::vector<LanguageId> current;
    for (const Language& first : session.languages) {
        if (first.issue != issue) {
            continue;
        }
        const Language* latest = &first;
        bool first_of_its_provision = true;
        for (const Language& other : session.languages) {
            if (other.issue == issue && other.provision == first.provision) {
                first_of_its_provision = first_of_its_provision && other.id >= first.id;
                latest = &other;
            }
        }
        if (first_of_its_provision) {
            current.push_back(latest->id);
        }
    }
    return current;
}

}  // namespace jointly
