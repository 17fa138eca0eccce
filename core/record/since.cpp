#include "core/record/since.h"

#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/record/fold.h"
#include "core/session/find.h"

#include <algorithm>
#include <iterator>

namespace jointly {

namespace {

// The words of a straw design: its own, then its options as they read.
std::string words_of_straw(const Session& session, const Straw& straw)
{
    std::string words = straw.text;
    for (const OptionId id : straw.options) {
        const Option& option = *find(session, id);
        words += words.empty() ? "" : "\n";
        words += say("#{number} {text}", {{"number", option.number}, {"text", option.text}});
    }
    return words;
}

// What of a thing is compared, and how it is shown.
struct Looks {
    ChangedThing thing = ChangedThing::issue;
    IssueId issue;
    int number = 0;
    std::string label;
    Holder holder;
    std::string text;
    std::string note;
    ChangeKind state = ChangeKind::added;  // added: it simply stands
};

Looks looks_of(const Session&, const Issue& one)
{
    static constexpr ChangeKind states[] = {
        ChangeKind::added, ChangeKind::parked, ChangeKind::referred, ChangeKind::withdrawn};
    return {ChangedThing::issue, one.id, 0, {}, {}, one.question, one.aside_reason,
        states[static_cast<std::size_t>(one.state)]};
}
Looks looks_of(const Session&, const Story& one)
{
    return {ChangedThing::story, one.issue, one.number, {}, one.holder, one.text, {}};
}
Looks looks_of(const Session&, const DataItem& one)
{
    return {ChangedThing::data, one.issue, one.number, {}, {}, one.text, one.source};
}

// "Part of #19"
template <class Id>
std::string part_of(const Session& session, Id whole)
{
    const auto* const item = find(session, whole);
    return item == nullptr ? std::string{} : say("Part of #{number}", {{"number", item->number}});
}

template <class Id>
ChangeKind state_of_item(bool withdrawn, Id whole)
{
    return withdrawn ? ChangeKind::withdrawn : whole ? ChangeKind::merged : ChangeKind::added;
}

Looks looks_of(const Session& session, const Interest& one)
{
    return {ChangedThing::interest, one.issue, one.number, {}, one.holder, one.text,
        part_of(session, one.merged_into), state_of_item(one.withdrawn, one.merged_into)};
}
Looks looks_of(const Session& session, const Option& one)
{
    return {ChangedThing::option, one.issue, one.number, {}, {}, one.text,
        part_of(session, one.combined_into), state_of_item(one.withdrawn, one.combined_into)};
}

ChangeKind state_of_words(bool withdrawn, bool agreed)
{
    return withdrawn ? ChangeKind::withdrawn : agreed ? ChangeKind::agreed : ChangeKind::added;
}

Looks looks_of(const Session&, const Criterion& one)
{
    return {ChangedThing::criterion, one.issue, one.number, {}, {}, one.text, {},
        state_of_words(one.withdrawn, one.agreed)};
}
Looks looks_of(const Session& session, const Straw& one)
{
    return {ChangedThing::straw, one.issue, one.number, {}, {}, words_of_straw(session, one), {}};
}
Looks looks_of(const Session&, const Proposal& one)
{
    return {ChangedThing::proposal, one.issue, 0, label_of(one.id), {},
        one.revisions.empty() ? std::string{} : one.revisions.back().text, {}};
}
Looks looks_of(const Session&, const Package& one)
{
    return {ChangedThing::package, {}, 0, label_of(one.id), {}, one.title, one.aside_reason,
        one.withdrawn ? ChangeKind::withdrawn : ChangeKind::added};
}
Looks looks_of(const Session&, const GroundRule& one)
{
    return {ChangedThing::ground_rule, {}, 0, label_of(one.id), {}, one.text, {},
        state_of_words(one.withdrawn, one.agreed)};
}
Looks looks_of(const Session&, const ParkedItem& one)
{
    return {ChangedThing::parked_item, one.issue, 0, label_of(one.id), {}, one.text, one.became,
        one.cleared ? ChangeKind::cleared : ChangeKind::parked};
}
Looks looks_of(const Session&, const ActionItem& one)
{
    return {ChangedThing::action, one.issue, 0, label_of(one.id), {}, one.text,
        one.closed ? one.became : one.owner, one.closed ? ChangeKind::cleared : ChangeKind::added};
}
Looks looks_of(const Session&, const InfoRequest& one)
{
    return {ChangedThing::request, one.issue, 0, label_of(one.id), {}, one.text, one.answer,
        one.answered ? ChangeKind::cleared : ChangeKind::added};
}

ItemChange change_of(ChangeKind kind, const Looks& then, const Looks& now)
{
    return {kind, now.thing, now.issue, now.number, now.label, now.holder, then.text, now.text,
        now.note};
}

// Empty where nothing of it changed. What came and went again since is told by what became of it.
std::optional<ItemChange> compared(const Looks* then, const Looks& now)
{
    if (then == nullptr) {
        return change_of(now.state, now, now);
    }
    if (then->state != now.state) {
        return change_of(
            now.state == ChangeKind::added ? ChangeKind::taken_up : now.state, *then, now);
    }
    return then->text == now.text ? std::nullopt
                                  : std::optional(change_of(ChangeKind::reworded, *then, now));
}

template <class Things>
void compare(std::vector<ItemChange>& changes, const Session& before, const Things& then,
    const Session& session, const Things& now)
{
    for (const auto& one : now) {
        const auto* const earlier = find_in(then, one.id);
        const Looks looks = looks_of(session, one);
        std::optional<Looks> looked;
        if (earlier != nullptr) {
            looked = looks_of(before, *earlier);
        }
        if (auto change = compared(looked ? &*looked : nullptr, looks)) {
            changes.push_back(std::move(*change));
        }
    }
}

const Language* language_for(
    const std::vector<LanguageId>& current, const Session& session, ProvisionId provision)
{
    for (const LanguageId id : current) {
        const Language* const language = find(session, id);
        if (language->provision == provision) {
            return language;
        }
    }
    return nullptr;
}

// What an undo took away, as it read last. Its issue is kept where that is still there.
template <class Things>
void compare_gone(std::vector<ItemChange>& changes, const Session& before, const Things& then,
    const Session& session, const Things& now)
{
    for (const auto& one : then) {
        if (find_in(now, one.id) == nullptr) {
            Looks looks = looks_of(before, one);
            looks.issue = find(session, looks.issue) == nullptr ? IssueId{} : looks.issue;
            changes.push_back(change_of(ChangeKind::taken_back, looks, looks));
        }
    }
}

template <class Things>
void compare_both(std::vector<ItemChange>& changes, const Session& before, const Things& then,
    const Session& session, const Things& now)
{
    compare(changes, before, then, session, now);
    compare_gone(changes, before, then, session, now);
}

// Language is replaced, not reworded: what is compared is what is proposed for a provision.
void compare_language(
    std::vector<ItemChange>& changes, const Session& before, const Session& session, IssueId issue)
{
    const auto then = current_languages(before, issue);
    const auto now = current_languages(session, issue);
    const auto looks = [&](const Language& one) {
        return Looks{ChangedThing::language, issue, 0,
            heading_of(session, *find(session, one.provision)), {}, one.text, {}};
    };
    for (const LanguageId id : now) {
        const Language& language = *find(session, id);
        const Language* const earlier = language_for(then, before, language.provision);
        std::optional<Looks> looked;
        if (earlier != nullptr) {
            looked = looks(*earlier);
        }
        if (auto change = compared(looked ? &*looked : nullptr, looks(language))) {
            changes.push_back(std::move(*change));
        }
    }
    for (const LanguageId id : then) {
        const Language& language = *find(before, id);
        if (find(session, id) == nullptr
            && language_for(now, session, language.provision) == nullptr) {
            const Looks looked{ChangedThing::language, issue, 0,
                heading_of(before, *find(before, language.provision)), {}, language.text, {}};
            changes.push_back(change_of(ChangeKind::taken_back, looked, looked));
        }
    }
}

void compare_agreements_gone(
    std::vector<ItemChange>& changes, const Session& then, const Session& now)
{
    for (const Ta& ta : then.tas) {
        if (find(now, ta.id) == nullptr) {
            const IssueId issue = find(now, ta.issue) == nullptr ? IssueId{} : ta.issue;
            const Looks looks{ChangedThing::agreement, issue, 0, label_of(ta.id), {},
                std::string(short_name(*find(then, ta.issue))), {}};
            changes.push_back(change_of(ChangeKind::taken_back, looks, looks));
        }
    }
}

void compare_all(std::vector<ItemChange>& changes, const Session& then, const Session& now)
{
    compare_both(changes, then, then.issues, now, now.issues);
    compare_both(changes, then, then.stories, now, now.stories);
    compare_both(changes, then, then.data, now, now.data);
    compare_both(changes, then, then.interests, now, now.interests);
    compare_both(changes, then, then.options, now, now.options);
    compare_both(changes, then, then.criteria, now, now.criteria);
    compare_both(changes, then, then.straws, now, now.straws);
    for (const IssueId issue : now.issue_order) {
        compare_language(changes, then, now, issue);
    }
    compare_both(changes, then, then.proposals, now, now.proposals);
    compare_both(changes, then, then.packages, now, now.packages);
    compare_both(changes, then, then.ground_rules, now, now.ground_rules);
    compare_both(changes, then, then.parked_items, now, now.parked_items);
    compare_both(changes, then, then.actions, now, now.actions);
    compare_both(changes, then, then.requests, now, now.requests);
    compare_agreements_gone(changes, then, now);
}

std::size_t place_of(const Session& session, IssueId issue)
{
    const auto& order = session.issue_order;
    return static_cast<std::size_t>(
        std::distance(order.begin(), std::find(order.begin(), order.end(), issue)));
}

std::vector<TestId> agreed_since(const Session& then, const Session& now)
{
    std::vector<TestId> agreed = tests_closed(then, now);
    std::erase_if(agreed,
        [&](TestId test) { return !is_consensus(standing_of(now, *find(now, test)).state); });
    return agreed;
}

std::vector<TaMoved> moved_since(const Session& then, const Session& now)
{
    std::vector<TaMoved> moved;
    for (const Ta& ta : now.tas) {
        const Ta* const earlier = find(then, ta.id);
        const std::optional<TaState> before =
            earlier == nullptr ? std::nullopt : std::optional(state_of(then, *earlier));
        const TaState state = state_of(now, ta);
        if (before != state) {
            moved.push_back({ta.id, ta.issue, before, state});
        }
    }
    return moved;
}

void add(std::vector<Regrouped>& regrouped, const Regrouped& of_one)
{
    const auto same = std::find_if(regrouped.begin(), regrouped.end(), [&](const Regrouped& other) {
        return other.issue == of_one.issue && other.before == of_one.before
            && other.now == of_one.now;
    });
    if (same == regrouped.end()) {
        regrouped.push_back(of_one);
    } else {
        same->numbers.push_back(of_one.numbers.front());
    }
}

template <class Things>
void compare_headings(std::vector<Regrouped>& regrouped, const Things& then, const Things& now)
{
    for (const auto& one : now) {
        const auto* const earlier = find_in(then, one.id);
        const std::string before = earlier == nullptr ? std::string() : earlier->heading;
        if (stands(one) && one.heading != before) {
            add(regrouped, {one.issue, before, one.heading, {one.number}});
        }
    }
}

std::vector<Regrouped> regrouped_since(const Session& then, const Session& now)
{
    std::vector<Regrouped> regrouped;
    compare_headings(regrouped, then.interests, now.interests);
    compare_headings(regrouped, then.options, now.options);
    for (Regrouped& one : regrouped) {
        std::sort(one.numbers.begin(), one.numbers.end());
    }
    return regrouped;
}

}  // namespace

std::uint64_t last_met(std::span<const Entry> record)
{
    const History history = history_of(record);
    for (auto entry = record.rbegin(); entry != record.rend(); ++entry) {
        const auto* const events = std::get_if<Events>(&entry->what);
        if (events == nullptr || !history.in_force()[entry->stamp.seq]) {
            continue;
        }
        if (std::any_of(events->begin(), events->end(),
                [](const Event& event) { return std::holds_alternative<MeetingClosed>(event); })) {
            return entry->stamp.seq;
        }
    }
    return 0;
}

Since since(const Session& session, std::span<const Entry> record, std::uint64_t from)
{
    return between(fold({}, record.first(from), history_of(record)), session);
}

Since between(const Session& then, const Session& now)
{
    Since since;
    compare_all(since.changes, then, now);
    std::stable_sort(
        since.changes.begin(), since.changes.end(), [&](const ItemChange& a, const ItemChange& b) {
            return place_of(now, a.issue) < place_of(now, b.issue);
        });
    since.agreed = agreed_since(then, now);
    since.agreements = moved_since(then, now);
    since.regrouped = regrouped_since(then, now);
    return since;
}

std::vector<TestId> tests_closed(const Session& then, const Session& now)
{
    std::vector<TestId> closed;
    for (const Test& test : now.tests) {
        const Test* const earlier = find(then, test.id);
        if (!test.open && (earlier == nullptr || earlier->open)) {
            closed.push_back(test.id);
        }
    }
    return closed;
}

}  // namespace jointly
