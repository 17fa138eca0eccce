// Meetings, people and what the parties agreed about deciding.
#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <array>
#include <set>

namespace jointly::rules {

namespace {

constexpr int seats_max = 1'000;
constexpr int offset_max_min = 14 * 60;

std::string first_letter(const std::string& name)
{
    std::size_t length = 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) {
        ++length;
    }
    return name.substr(0, length);
}

Problem of_row(const ImportedPerson& row, const Problem& problem)
{
    return row.name.empty() ? problem
                            : Problem{say("{name}: {problem}",
                                {{"name", visible(row.name)}, {"problem", problem.text}})};
}

// Whoever has the role becomes a member, but for one person.
void hand_over(Events& events, const Session& session, Role role, ParticipantId to)
{
    for (const Participant& one : session.participants) {
        if (one.role == role && one.id != to) {
            events.push_back(RoleTaken{one.id, Role::member});
        }
    }
}

bool name_is_taken(const Session& session, const std::string& name)
{
    return find_party(session, name) != nullptr;
}

}  // namespace

Result<Events> decide_one(const Session& session, const OpenMeeting& command)
{
    if (open_meeting(session) != nullptr) {
        return Problem{say("A meeting is open already. Close it before opening the next.")};
    }
    if (command.utc_offset_min < -offset_max_min || command.utc_offset_min > offset_max_min) {
        return Problem{say("A meeting's clock is at most 14 hours from UTC. Check the zone.")};
    }
    return Events{MeetingOpened{command.utc_offset_min}};
}

// There is no way back, so not while a table is at work.
Result<Events> decide_one(const Session& session, const BeginPractice&)
{
    if (session.practice) {
        return Events{};
    }
    if (open_meeting(session) != nullptr) {
        return Problem{say("A meeting is open, and its record stays a record. Practise in a copy: "
                           "jointly --practice FILE.")};
    }
    return Events{PracticeBegun{}};
}

Result<Events> decide_one(const Session& session, const CloseMeeting&)
{
    if (open_meeting(session) == nullptr) {
        return Problem{say("No meeting is open. Open one first.")};
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before the meeting closes.")};
    }
    if (open_caucus(session) != nullptr) {
        return Problem{say("A caucus is under way. Come back from it before the meeting closes.")};
    }
    return Events{MeetingClosed{}};
}

Result<Events> decide_one(const Session& session, const JoinParty& command)
{
    const Words name = words("The party's name", command.name, "Write the party's name first.");
    const Words full = words("The party's full name", command.full_name, "");
    const Words letter = words("The party's letter", command.letter, "", 8);
    for (const Words* one : {&name, &full, &letter}) {
        if (one->problem) {
            return *one->problem;
        }
    }
    if (folded(name.text) == "mutual") {
        return Problem{say("\"Mutual\" means all deciding parties together. Choose another name.")};
    }
    if (name_is_taken(session, name.text)) {
        return Problem{say("{name} is at the table already.", {{"name", name.text}})};
    }
    const std::string badge = letter.text.empty() ? first_letter(name.text) : letter.text;
    if (columns(badge) > 2) {
        return Problem{say("A party's badge holds one or two letters. Give {name} shorter ones.",
            {{"name", name.text}})};
    }
    if (name_is_taken(session, badge)) {
        return Problem{say("The letter {letter} is taken. Give {name} another one.",
            {{"letter", badge}, {"name", name.text}})};
    }
    if (command.seats < 0 || command.seats > seats_max) {
        return Problem{say("A party has 0 to {most} seats.", {{"most", seats_max}})};
    }
    if (!session.tests.empty() && command.deciding) {
        return Problem{say("Tests have been taken without {name}. Let it join with a voice only.",
            {{"name", name.text}})};
    }
    const auto place = session.parties.size();
    return Events{PartyJoined{session.next.party, command.deciding, command.seats,
        static_cast<Shape>(place % words_for<Shape>.size()),
        static_cast<PartyColour>(place % words_for<PartyColour>.size()), name.text, full.text,
        badge}};
}

Result<Events> decide_one(const Session& session, const NameConstituent& command)
{
    const Words name = words("The name", command.name, "Write the name first.");
    if (name.problem) {
        return *name.problem;
    }
    if (find(session, command.party) == nullptr) {
        return not_there("party");
    }
    if (find_constituent(session, name.text) != nullptr) {
        return Problem{say("{name} is on the list already.", {{"name", name.text}})};
    }
    return Events{ConstituentNamed{session.next.constituent, command.party, name.text}};
}

Result<Events> decide_one(const Session& session, const JoinParticipant& command)
{
    const Words name = words("The name", command.name, "Write the name first.");
    if (name.problem) {
        return *name.problem;
    }
    if (command.party && find(session, command.party) == nullptr) {
        return not_there("party");
    }
    const Constituent* const constituent = find(session, command.constituent);
    if (command.constituent && (constituent == nullptr || constituent->party != command.party)) {
        return Problem{say("That local or unit is not part of the party.")};
    }
    if (find_participant(session, name.text) != nullptr) {
        return Problem{say("{name} is at the table already. Add a second name to tell them apart.",
            {{"name", name.text}})};
    }
    return Events{ParticipantJoined{
        session.next.participant, command.party, command.constituent, command.role, name.text}};
}

Result<Events> decide_one(const Session& session, const ImportPeople& command)
{
    // A copy that each row joins in turn, so that a row is decided as if it were typed.
    Session joined = session;
    Events events;
    const auto take = [&](const Result<Events>& decided) -> std::optional<Problem> {
        if (!decided.ok()) {
            return decided.problem();
        }
        for (const Event& event : decided.value()) {
            joined = evolve(std::move(joined), {}, event);
            events.push_back(event);
        }
        return std::nullopt;
    };
    for (const ImportedPerson& row : command.people) {
        if (find_participant(joined, tidy(row.name)) != nullptr) {
            continue;
        }
        if (!tidy(row.constituent).empty()
            && find_constituent(joined, tidy(row.constituent)) == nullptr) {
            if (auto problem =
                    take(decide_one(joined, NameConstituent{row.party, row.constituent}))) {
                return of_row(row, *problem);
            }
        }
        const Constituent* const constituent = find_constituent(joined, tidy(row.constituent));
        const ConstituentId local = constituent == nullptr ? ConstituentId{} : constituent->id;
        if (auto problem =
                take(decide_one(joined, JoinParticipant{row.name, row.party, local, row.role}))) {
            return of_row(row, *problem);
        }
    }
    return events;
}

Result<Events> decide_one(const Session& session, const NameRecorder& command)
{
    const Words name = words("The name", command.name, "Write the recorder's name first.");
    if (name.problem) {
        return *name.problem;
    }
    const Participant* const person = find_participant(session, name.text);
    if (person == nullptr) {
        const ParticipantId id = session.next.participant;
        Events events{ParticipantJoined{id, {}, {}, Role::recorder, name.text}, RecorderNamed{id}};
        hand_over(events, session, Role::recorder, id);
        return events;
    }
    if (person->id == session.recorder) {
        return Events{};
    }
    Events events{RecorderNamed{person->id}};
    // Of two who have the role, one passes the pen to the other.
    if (person->role != Role::recorder) {
        hand_over(events, session, Role::recorder, person->id);
    }
    return events;
}

Result<Events> decide_one(const Session& session, const TakeRole& command)
{
    const Participant* const person = find(session, command.participant);
    if (person == nullptr) {
        return not_there("person");
    }
    const bool moves = command.role == Role::facilitator || command.role == Role::recorder;
    if (moves && person->present == false) {
        return Problem{say(
            "{name} is noted as away. Note first that they are here.", {{"name", person->name}})};
    }
    // Who is asked in a test that is open stays as it was called.
    if ((person->role == Role::observer) != (command.role == Role::observer)) {
        if (const auto open = test_is_open(session)) {
            return *open;
        }
    }
    Events events;
    if (person->role != command.role) {
        events.push_back(RoleTaken{person->id, command.role});
        if (moves && !command.beside) {
            hand_over(events, session, command.role, person->id);
        }
    }
    if (command.role == Role::recorder && person->id != session.recorder) {
        events.push_back(RecorderNamed{person->id});
    }
    return events;
}

Result<Events> decide_one(const Session& session, const NotePresence& command)
{
    const Participant* const person = find(session, command.participant);
    if (person == nullptr) {
        return not_there("person");
    }
    if (person->present == command.present) {
        return Events{};
    }
    return Events{PresenceNoted{command.participant, command.present}};
}

}  // namespace jointly::rules
