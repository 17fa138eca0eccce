#include "core/process/roles.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Names = std::vector<std::string>;

Names names_in(const Room& room, Role role)
{
    Names names;
    for (const Participant* person : people_in(room.session(), role)) {
        names.push_back(person->name);
    }
    return names;
}

// Ana (1) of the union facilitates, Ben (2) of management keeps the record, Di (3) is of the union.
Room people_in_a_meeting()
{
    Room room = two_parties();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::facilitator});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::co_lead});
    room.given(NameRecorder{"Ben Okafor"});
    room.given(JoinParticipant{"Di Brook", union_, {}, Role::member});
    room.given(OpenMeeting{-480});
    return room;
}

void meet_again(Room& room) { room.given(CloseMeeting{}).given(OpenMeeting{-480}); }

TEST(PeopleIn, KnowsWhoKeepsTheRecordWhateverTheirRole)
{
    Room room = people_in_a_meeting();
    EXPECT_EQ(names_in(room, Role::facilitator), Names{"Ana Ruiz"});
    EXPECT_EQ(names_in(room, Role::recorder), Names{"Ben Okafor"});
    EXPECT_EQ(names_in(room, Role::co_lead), Names{"Ben Okafor"});
    room.given(TakeRole{{3}, Role::recorder, true});
    EXPECT_EQ(names_in(room, Role::recorder), Names{"Di Brook"});
    room.given(TakeRole{{1}, Role::recorder, true});
    EXPECT_EQ(names_in(room, Role::recorder), (Names{"Ana Ruiz", "Di Brook"}));
    EXPECT_EQ(names_in(room, Role::facilitator), Names{});
}

TEST(RolesWaitToRotate, FromTheNextMeetingOnUntilOneIsTaken)
{
    Room room = people_in_a_meeting();
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
    meet_again(room);
    EXPECT_TRUE(roles_wait_to_rotate(room.session()));
    room.given(TakeRole{{3}, Role::facilitator});
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
    meet_again(room);
    EXPECT_TRUE(roles_wait_to_rotate(room.session()));
    room.given(NameRecorder{"Ana Ruiz"});
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
}

TEST(RolesWaitToRotate, OnlyWhileAMeetingIsOpenAndNotWhenTheyWereTakenForIt)
{
    Room room = people_in_a_meeting();
    room.given(CloseMeeting{});
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
    room.given(TakeRole{{3}, Role::facilitator}).given(OpenMeeting{-480});
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
}

TEST(RolesWaitToRotate, OnlyWhereSomebodyElseIsHere)
{
    Room room = people_in_a_meeting();
    meet_again(room);
    room.given(NotePresence{{3}, false});
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
    room.given(JoinParticipant{"Cy Adams", union_, {}, Role::observer});
    room.given(JoinParticipant{"Kim Lee", {}, {}, Role::expert});
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
    room.given(NotePresence{{3}, true});
    EXPECT_TRUE(roles_wait_to_rotate(room.session()));
}

TEST(RolesWaitToRotate, NeverOfNeutralsAlone)
{
    Room room = two_parties();
    room.given(JoinParticipant{"Kim Lee", {}, {}, Role::facilitator});
    room.given(NameRecorder{"Noor Haddad"});
    room.given(JoinParticipant{"Di Brook", union_, {}, Role::member});
    room.given(OpenMeeting{-480});
    meet_again(room);
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));
    room.given(TakeRole{{3}, Role::recorder});
    meet_again(room);
    EXPECT_FALSE(roles_wait_to_rotate(room.session()));  // nobody of a party is left to take a turn
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    EXPECT_TRUE(roles_wait_to_rotate(room.session()));
}

}  // namespace
}  // namespace jointly
