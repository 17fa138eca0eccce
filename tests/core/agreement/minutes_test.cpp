// Who did what at a meeting, and what it began with, as its minutes say it.
#include "core/agreement/minutes.h"
#include "core/agreement/round_sheet.h"
#include "core/documents/write_text.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

bool says(const Document& document, const std::string& words)
{
    return write_text(document).find(words) != std::string::npos;
}

// Two meetings; Ana facilitates the first, Ben the second, and the record goes from Noor to Ana.
Room two_meetings()
{
    Room room = two_parties();
    room.given(OpenMeeting{-480});
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::facilitator});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.given(NameRecorder{"Noor Haddad"});
    room.given(CheckIn{union_, "Two units are short"});
    room.given(CloseMeeting{}).given(OpenMeeting{-480});
    room.given(CheckIn{{}, "Snow on the pass"});
    room.given(TakeRole{{2}, Role::facilitator});
    room.given(TakeRole{{1}, Role::recorder});
    room.given(CloseMeeting{});
    return room;
}

TEST(Minutes, NameWhoFacilitatedAndWhoRecordedAtTheEndOfTheMeeting)
{
    const Room room = two_meetings();
    const Document first = minutes_of(room.record(), 1);
    EXPECT_TRUE(says(first, "Facilitator:   Ana Ruiz\nRecorder:      Noor Haddad\n"));
    const Document second = minutes_of(room.record(), 2);
    EXPECT_TRUE(says(second, "Facilitator:   Ben Okafor\nRecorder:      Ana Ruiz\n"));
    EXPECT_FALSE(says(second, "Noor Haddad"));
}

TEST(Minutes, BeginWithTheCheckInOfTheirMeeting)
{
    const Room room = two_meetings();
    const Document first = minutes_of(room.record(), 1);
    EXPECT_TRUE(says(first, "Check-in\n--------\n\nUnion:  Two units are short\n"));
    EXPECT_FALSE(says(first, "Snow"));
    const Document second = minutes_of(room.record(), 2);
    EXPECT_TRUE(says(second, "The room:  Snow on the pass"));
    EXPECT_FALSE(says(second, "Two units"));
    EXPECT_TRUE(says(round_sheet(room.session()),
        "Union:     Two units are short\nThe room:  Snow on the pass\n"));
}

}  // namespace
}  // namespace jointly
