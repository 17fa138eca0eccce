#include "core/caucus/private_record.h"

#include "core/base/overloaded.h"
#include "core/base/say.h"

#include <algorithm>
#include <set>

namespace jointly {

namespace {

template <class Things>
auto* thing_in(Things& things, PrivateId id)
{
    const auto found = std::find_if(
        things.begin(), things.end(), [&](const auto& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

Problem no_such(PrivateId id)
{
    return {
        say("There is no {label} here. The list shows what there is.", {{"label", label_of(id)}})};
}

Refusable is_given_next(const PrivateRecord& record, PrivateId id)
{
    return id == record.next ? Refusable(Done{}) : Problem{say("holds a number out of its order.")};
}

Refusable has_line(const PrivateRecord& record, PrivateId id)
{
    const PrivateLine* const line = find(record, id);
    if (line == nullptr) {
        return no_such(id);
    }
    return line->struck ? Refusable(Problem{
               say("{label} was struck. Write it anew instead.", {{"label", label_of(id)}})})
                        : Refusable(Done{});
}

Refusable has_item(const PrivateRecord& record, const EitherItem& item)
{
    return item.own ? has_line(record, item.own) : Refusable(Done{});
}

Refusable has_words(const std::string& words)
{
    return words.empty() ? Refusable(Problem{say("There are no words in it. Type them behind.")})
                         : Refusable(Done{});
}

Refusable both(Refusable first, Refusable second) { return first.ok() ? second : first; }

bool sits(const PrivateRecord& record)
{
    return !record.sittings.empty() && !record.sittings.back().to_ms;
}

template <class Event>
concept BringsAnId = requires(const Event& event)
{
    event.id;
};

// What is out: nothing before it is taken back.
bool has_left(const PrivateEvent& event)
{
    return std::holds_alternative<LinesReleased>(event)
        || std::holds_alternative<InitialsGiven>(event);
}

bool can_be_taken_back(const PrivateEvent& event)
{
    return !std::holds_alternative<VaultBegun>(event) && !std::holds_alternative<SessionSeen>(event)
        && !std::holds_alternative<KeyMade>(event) && !has_left(event)
        && !std::holds_alternative<TakenBack>(event);
}

// Which entries are in force, and whether what takes one back fits.
struct InForce {
    std::vector<bool> entries;
    bool fits = true;
};

std::uint64_t last_in_force(
    std::span<const PrivateEntry> entries, const std::vector<bool>& in_force)
{
    for (std::size_t place = in_force.size(); place > 0; --place) {
        if (in_force[place - 1] && can_be_taken_back(entries[place - 1].event)) {
            return place;
        }
        if (has_left(entries[place - 1].event)) {
            return 0;
        }
    }
    return 0;
}

InForce in_force_of(std::span<const PrivateEntry> entries)
{
    InForce found;
    for (const PrivateEntry& entry : entries) {
        if (const auto* const back = std::get_if<TakenBack>(&entry.event)) {
            if (back->entry == 0 || back->entry != last_in_force(entries, found.entries)) {
                found.fits = false;
                return found;
            }
            found.entries[back->entry - 1] = false;
            found.entries.push_back(false);
        } else {
            found.entries.push_back(true);
        }
    }
    return found;
}

// The id that an event brings in is given out, also where the event is not in force.
void use_up(PrivateRecord& record, const PrivateEvent& event)
{
    std::visit(
        [&]<class Event>(const Event& brought) {
            if constexpr (BringsAnId<Event>) {
                record.next = {brought.id.value + 1};
            }
        },
        event);
}

template <class Things, class Same>
void put(Things& things, const typename Things::value_type& thing, Same same)
{
    std::erase_if(things, same);
    things.push_back(thing);
}

// A key never stands on less of the record than it did: which records it signed can be put in one order.
Refusable extends_what_was_signed(const PrivateRecord& record, const InitialsGiven& initials)
{
    if (!record.key || record.key->key != initials.given.key) {
        return Problem{say("Initials are given with the key of this vault alone.")};
    }
    if (!record.signatures.empty() && initials.given.entries < record.signatures.back().entries) {
        return Problem{
            say("This key has signed {signed} entries of the session, and this copy ends "
                "at entry {last}. Open a later copy.",
                {{"signed", record.signatures.back().entries}, {"last", initials.given.entries}})};
    }
    return Done{};
}

void answer(Poll& poll, const PollAnswered& answered)
{
    const auto found = std::find_if(poll.answers.begin(), poll.answers.end(),
        [&](const PollAnswer& one) { return one.who == answered.who; });
    const PollAnswer given{answered.who, answered.stance, answered.concern};
    if (found == poll.answers.end()) {
        poll.answers.push_back(given);
    } else {
        *found = given;
    }
}

}  // namespace

const PrivateLine* find(const PrivateRecord& record, PrivateId line)
{
    return thing_in(record.lines, line);
}
const Poll* find_poll(const PrivateRecord& record, PrivateId poll)
{
    return thing_in(record.polls, poll);
}
const Task* find_task(const PrivateRecord& record, PrivateId task)
{
    return thing_in(record.tasks, task);
}

std::string label_of(PrivateId id) { return "p" + std::to_string(id.value); }

Refusable can_come_next(const PrivateRecord& record, const PrivateEvent& event)
{
    const bool begun = !record.session.empty();
    if (begun == std::holds_alternative<VaultBegun>(event)) {
        return Problem{begun ? say("begins a vault that has begun.")
                             : say("comes before the vault has begun.")};
    }
    return std::visit(
        Overloaded{
            [&](const LineWritten& line) {
                return both(is_given_next(record, line.id), has_words(line.text));
            },
            [&](const LineReworded& line) {
                return both(has_line(record, line.line), has_words(line.text));
            },
            [&](const LineStruck& line) { return has_line(record, line.line); },
            [&](const LinesReleased& released) {
                for (const PrivateId id : released.lines) {
                    if (Refusable there = has_line(record, id); !there.ok()) {
                        return there;
                    }
                }
                return Refusable(Done{});
            },
            [&](const MarkedPrivately& marked) {
                return both(has_item(record, marked.option), has_item(record, marked.criterion));
            },
            [&](const Weighed& weighed) { return has_item(record, weighed.item); },
            [&](const PollOpened& poll) {
                return both(is_given_next(record, poll.id), has_words(poll.text));
            },
            [&](const PollAnswered& answered) {
                return find_poll(record, answered.poll) == nullptr
                         ? Refusable(no_such(answered.poll))
                         : has_words(answered.who);
            },
            [&](const TaskTaken& task) {
                return both(is_given_next(record, task.id), has_words(task.text));
            },
            [&](const TaskDone& done) {
                return find_task(record, done.task) == nullptr ? Refusable(
                           Problem{say("{label} is no task. The list shows which there are.",
                               {{"label", label_of(done.task)}})})
                                                               : Refusable(Done{});
            },
            [&](const CaucusSat&) {
                return sits(record) ? Refusable(Problem{say("The caucus sits already.")})
                                    : Refusable(Done{});
            },
            [&](const CaucusRose&) {
                return sits(record) ? Refusable(Done{})
                                    : Refusable(Problem{say("The caucus does not sit now.")});
            },
            [&](const KeyMade&) {
                return record.key ? Refusable(
                           Problem{say("This vault has its key already. Sign with that.")})
                                  : Refusable(Done{});
            },
            [&](const InitialsGiven& initials) {
                return extends_what_was_signed(record, initials);
            },
            [](const auto&) { return Refusable(Done{}); },
        },
        event);
}

PrivateRecord after(PrivateRecord record, const PrivateEntry& entry)
{
    std::visit(
        Overloaded{
            [&](const VaultBegun& begun) {
                record.session = begun.session;
                record.party = begun.party;
                record.party_name = begun.party_name;
            },
            [&](const SessionSeen& seen) { record.seen = seen.entries; },
            [&](const LineWritten& line) {
                record.lines.push_back({line.id, line.kind, line.about, line.party, line.text,
                    entry.at_ms, false, false});
            },
            [&](const LineReworded& line) {
                PrivateLine& one = *thing_in(record.lines, line.line);
                one.text = line.text;
                one.released = false;  // these words have not left
            },
            [&](const LineStruck& line) { thing_in(record.lines, line.line)->struck = true; },
            [&](const LinesReleased& released) {
                for (const PrivateId id : released.lines) {
                    thing_in(record.lines, id)->released = true;
                }
            },
            [&](const MarkedPrivately& marked) {
                put(record.marks, marked, [&](const MarkedPrivately& one) {
                    return one.option == marked.option && one.criterion == marked.criterion;
                });
            },
            [&](const Weighed& weighed) {
                put(record.weights, weighed,
                    [&](const Weighed& one) { return one.item == weighed.item; });
                if (weighed.priority == Priority::none) {
                    record.weights.pop_back();
                }
            },
            [&](const PollOpened& poll) {
                record.polls.push_back({poll.id, poll.about, poll.text, {}});
            },
            [&](const PollAnswered& answered) {
                answer(*thing_in(record.polls, answered.poll), answered);
            },
            [&](const TaskTaken& task) {
                record.tasks.push_back({task.id, task.due, task.who, task.text, false});
            },
            [&](const TaskDone& done) { thing_in(record.tasks, done.task)->done = true; },
            [&](const CaucusSat&) {
                record.sittings.push_back({entry.at_ms, {}});
            },
            [&](const CaucusRose&) { record.sittings.back().to_ms = entry.at_ms; },
            [&](const KeyMade& made) { record.key = made; },
            [&](const InitialsGiven& initials) { record.signatures.push_back(initials.given); },
            [](const TakenBack&) {},
        },
        entry.event);
    use_up(record, entry.event);
    return record;
}

Result<PrivateRecord> record_of(std::span<const PrivateEntry> entries)
{
    const InForce in_force = in_force_of(entries);
    if (!in_force.fits) {
        return Problem{
            say("Entry {entry} of the vault takes back what it cannot. It was written by "
                "a newer Jointly: open it with that one.",
                {{"entry", in_force.entries.size() + 1}})};
    }
    PrivateRecord record;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const PrivateEntry& entry = entries[place];
        if (!in_force.entries[place]) {
            use_up(record, entry.event);
            continue;
        }
        if (!can_come_next(record, entry.event).ok()) {
            return Problem{say("Entry {entry} of the vault does not fit those before it. It was "
                               "written by a newer Jointly: open it with that one.",
                {{"entry", place + 1}})};
        }
        record = after(std::move(record), entry);
    }
    return record;
}

std::uint64_t last_to_take_back(std::span<const PrivateEntry> entries)
{
    return last_in_force(entries, in_force_of(entries).entries);
}

}  // namespace jointly
