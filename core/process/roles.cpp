#include "core/process/roles.h"

#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_in(const Session& session, const Participant& person, Role role)
{
    return person.role == role || (role == Role::recorder && person.id == session.recorder);
}

bool rotates(const Session& session, const Participant& person)
{
    return is_in(session, person, Role::facilitator) || is_in(session, person, Role::recorder);
}

int since_meeting(const Session& session, const Participant& person)
{
    const bool by_hand_alone = person.role != Role::facilitator && person.role != Role::recorder;
    return by_hand_alone ? session.recorder_since_meeting : person.role_since_meeting;
}

bool might_take_a_turn(const Participant& person)
{
    return person.party && person.role != Role::observer && person.present != false;
}

}  // namespace

std::vector<const Participant*> people_in(const Session& session, Role role)
{
    std::vector<const Participant*> people;
    for (const Participant& one : session.participants) {
        if (is_in(session, one, role)) {
            people.push_back(&one);
        }
    }
    return people;
}

bool roles_wait_to_rotate(const Session& session)
{
    if (open_meeting(session) == nullptr) {
        return false;
    }
    bool of_an_earlier_meeting = false;
    bool somebody_else = false;
    for (const Participant& one : session.participants) {
        if (!rotates(session, one)) {
            somebody_else = somebody_else || might_take_a_turn(one);
        } else if (since_meeting(session, one) == meeting_number(session)) {
            return false;  // today's
        } else {
            of_an_earlier_meeting = of_an_earlier_meeting || bool(one.party);
        }
    }
    return of_an_earlier_meeting && somebody_else;
}

}  // namespace jointly
