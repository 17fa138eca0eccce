// Parked items, actions and requests; caucuses, the agenda, the next meeting, check-in and remarks.
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view no_issue = "There is no such issue. Look at its number and try again.";
constexpr std::string_view no_party = "There is no such party. Look at its number and try again.";
constexpr Date march_6{2026, 3, 6};

TEST(ParkItemRule, KeepsItUntilItIsCleared)
{
    Room room = one_issue();
    room.when(ParkItem{staffing, " Panic buttons "})
        .then(ItemParked{{1}, staffing, "Panic buttons"});
    room.when(ParkItem{{}, "The car park"}).then(ItemParked{{2}, {}, "The car park"});
    room.when(ClearParkedItem{{1}, "taken up as #9"})
        .then(ParkedItemCleared{{1}, "taken up as #9"});
    EXPECT_TRUE(room.session().parked_items.front().cleared);
    room.when(ClearParkedItem{{1}, ""})
        .then_refused("PK-1 was cleared already. Park it again if it still matters.");
}

TEST(ParkItemRule, RefusesWithoutWordsOrWhatIsNotThere)
{
    one_issue().when(ParkItem{{}, " "}).then_refused("Write what is kept for later first.");
    one_issue().when(ParkItem{{9}, "Panic buttons"}).then_refused(no_issue);
    one_issue()
        .when(ClearParkedItem{{9}, ""})
        .then_refused("There is no such parked item. Look at its number and try again.");
    Room room = one_issue();
    room.given(ParkItem{{}, "The car park"});
    room.when(ClearParkedItem{{1}, "\xff"})
        .then_refused("What became of it is not readable text. Type it again.");
}

TEST(AssignActionRule, SaysWhoWhatAndWhen)
{
    Room room = one_issue();
    room.when(AssignAction{staffing, management, march_6, "Ben Okafor", "Send overtime by unit"})
        .then(ActionAssigned{
            {1}, staffing, management, march_6, "Ben Okafor", "Send overtime by unit"});
    room.when(CloseAction{{1}, "sent"}).then(ActionClosed{{1}, "sent"});
    room.when(CloseAction{{1}, ""})
        .then_refused("A-1 is done already. Assign a new one if more is to do.");
}

TEST(AssignActionRule, RefusesWithoutOwnerWordsOrWhatIsNotThere)
{
    one_issue().when(AssignAction{{}, {}, {}, "", "Send it"}).then_refused("Say who does it.");
    one_issue()
        .when(AssignAction{{}, {}, {}, "Ben Okafor", ""})
        .then_refused("Write what is to be done first.");
    one_issue().when(AssignAction{{9}, {}, {}, "Ben", "Send it"}).then_refused(no_issue);
    one_issue().when(AssignAction{{}, {9}, {}, "Ben", "Send it"}).then_refused(no_party);
    one_issue()
        .when(CloseAction{{9}, ""})
        .then_refused("There is no such action. Look at its number and try again.");
    Room room = one_issue();
    room.given(AssignAction{{}, {}, {}, "Ben", "Send it"});
    room.when(CloseAction{{1}, "\xff"})
        .then_refused("What became of it is not readable text. Type it again.");
}

TEST(MakeRequestRule, AsksAndIsAnswered)
{
    Room room = one_issue();
    room.when(MakeRequest{staffing, union_, march_6, "Finance", "Overtime by unit"})
        .then(RequestMade{{1}, staffing, union_, march_6, "Finance", "Overtime by unit"});
    room.when(AnswerRequest{{1}, "Table of 3 March"})
        .then(RequestAnswered{{1}, "Table of 3 March"});
    room.when(AnswerRequest{{1}, "Table of 3 March"}).then_nothing();
    room.when(AnswerRequest{{1}, "Corrected table"}).then(RequestAnswered{{1}, "Corrected table"});
    EXPECT_EQ(room.session().requests.front().answer, "Corrected table");
}

TEST(MakeRequestRule, RefusesWithoutPartyOrWords)
{
    one_issue()
        .when(MakeRequest{{}, union_, {}, "", " "})
        .then_refused("Write what is asked for first.");
    one_issue().when(MakeRequest{{}, {}, {}, "", "Overtime"}).then_refused(no_party);
    one_issue().when(MakeRequest{{9}, union_, {}, "", "Overtime"}).then_refused(no_issue);
    one_issue()
        .when(MakeRequest{{}, union_, {}, "\xff", "Overtime"})
        .then_refused("Who answers is not readable text. Type it again.");
    one_issue()
        .when(AnswerRequest{{9}, "Here"})
        .then_refused("There is no such request. Look at its number and try again.");
    Room room = one_issue();
    room.given(MakeRequest{{}, union_, {}, "", "Overtime"});
    room.when(AnswerRequest{{1}, ""}).then_refused("Write the answer first.");
}

TEST(CallCaucusRule, LeavesTheRoomAndComesBack)
{
    Room room = open_meeting_room();
    room.when(CallCaucus{management, 20, "the cap"})
        .then(CaucusCalled{{1}, management, 20, "the cap"});
    ASSERT_NE(open_caucus(room.session()), nullptr);
    room.when(CallCaucus{{}, 0, ""})
        .then_refused("A caucus is under way. Come back from it first.");
    room.when(CloseMeeting{})
        .then_refused("A caucus is under way. Come back from it before the meeting closes.");
    room.when(EndCaucus{"a cap of 40 hours"}).then(CaucusEnded{{1}, "a cap of 40 hours"});
    EXPECT_EQ(open_caucus(room.session()), nullptr);
    EXPECT_GT(room.session().caucuses.front().ended_ms, room.session().caucuses.front().called_ms);
    room.when(EndCaucus{""}).then_refused("No caucus is under way. Call one first.");
}

TEST(CallCaucusRule, IsOfOneLocalAloneWhereItIsNamed)
{
    Room room = two_parties();
    room.given(NameConstituent{union_, "Local 7"});
    room.given(OpenMeeting{});
    room.when(CallCaucus{{}, 0, "", {9}})
        .then_refused("There is no such local or unit. Look at its number and try again.");
    room.when(CallCaucus{management, 0, "", {1}})
        .then_refused("Local 7 belongs to the other party. Name its own, or none.");
    room.when(CallCaucus{union_, 15, "the roster", {1}})
        .then(ConstituentCaucusCalled{{1}, {1}, 15, "the roster"});
    ASSERT_NE(open_caucus(room.session()), nullptr);
    EXPECT_EQ(open_caucus(room.session())->party, union_);
    EXPECT_EQ(open_caucus(room.session())->constituent, ConstituentId{1});
}

TEST(BeginPracticeRule, MarksACopyOnceAndNeverATableAtWork)
{
    Room room = two_parties();
    EXPECT_FALSE(room.session().practice);
    room.when(BeginPractice{}).then(PracticeBegun{});
    EXPECT_TRUE(room.session().practice);
    room.when(BeginPractice{}).then_nothing();
    open_meeting_room()
        .when(BeginPractice{})
        .then_refused("A meeting is open, and its record stays a record. Practise in a copy: "
                      "jointly --practice FILE.");
}

TEST(CallCaucusRule, RefusesWithoutMeetingPartyOrSense)
{
    two_parties()
        .when(CallCaucus{union_, 0, ""})
        .then_refused("Open the meeting first: a caucus leaves the room and comes back.");
    open_meeting_room().when(CallCaucus{{9}, 0, ""}).then_refused(no_party);
    for (const int minutes : {-1, 1'441}) {
        open_meeting_room()
            .when(CallCaucus{union_, minutes, ""})
            .then_refused("Plan 1 to 1440 minutes, or leave them out.");
    }
    open_meeting_room()
        .when(CallCaucus{union_, 0, "\xff"})
        .then_refused("The purpose is not readable text. Type it again.");
    open_meeting_room()
        .when(EndCaucus{"\xff"})
        .then_refused("What is brought back is not readable text. Type it again.");
}

TEST(SetAgendaItemRule, IsOfThisMeetingOrOfTheNext)
{
    Room room = one_issue();
    room.when(SetAgendaItem{staffing, 30, "Staffing"})
        .then(AgendaItemSet{{1}, staffing, 30, "Staffing"});
    EXPECT_EQ(room.session().agenda.front().meeting, 1);
    room.given(CloseMeeting{});
    room.given(SetAgendaItem{{}, 15, "Check-in"});
    EXPECT_EQ(room.session().agenda.back().meeting, 2);
    room.when(ClearAgendaItem{{1}}).then(AgendaItemCleared{{1}});
    room.when(ClearAgendaItem{{1}}).then_nothing();
}

TEST(SetAgendaItemRule, BuildsTheNextAgendaBeforeTheMeetingCloses)
{
    Room room = one_issue();
    room.when(SetAgendaItem{staffing, 30, "Nights", true})
        .then(NextAgendaItemSet{{1}, staffing, 30, "Nights"});
    EXPECT_EQ(room.session().agenda.front().meeting, 2);
    room.given(CloseMeeting{});
    room.when(SetAgendaItem{{}, 15, "Check-in", true}).then(AgendaItemSet{{2}, {}, 15, "Check-in"});
    EXPECT_EQ(room.session().agenda.back().meeting, 2);
    room.given(OpenMeeting{-480});
    EXPECT_EQ(room.session().agenda.front().meeting, meeting_number(room.session()));
}

TEST(SetAgendaItemRule, RefusesWithoutWordsOrSense)
{
    one_issue().when(SetAgendaItem{{}, 0, ""}).then_refused("Write what is on the agenda first.");
    one_issue().when(SetAgendaItem{{9}, 0, "Staffing"}).then_refused(no_issue);
    one_issue()
        .when(SetAgendaItem{{}, -5, "Staffing"})
        .then_refused("Plan 1 to 1440 minutes, or leave them out.");
    one_issue()
        .when(ClearAgendaItem{{9}})
        .then_refused("There is no such agenda item. Look at its number and try again.");
}

TEST(SetNextMeetingRule, SaysWhenAndWhere)
{
    Room room = open_meeting_room();
    room.when(SetNextMeeting{{2026, 3, 9}, 540, "Union hall"})
        .then(NextMeetingSet{{2026, 3, 9}, 540, "Union hall"});
    room.when(SetNextMeeting{{2026, 3, 9}, 540, "Union hall"}).then_nothing();
    room.when(SetNextMeeting{{2026, 3, 10}, -1, ""}).then(NextMeetingSet{{2026, 3, 10}, -1, ""});
}

TEST(SetNextMeetingRule, RefusesWhatIsNoDayOrTime)
{
    two_parties()
        .when(SetNextMeeting{{}, 540, ""})
        .then_refused("Say on which day we meet next, like 2026-03-09.");
    for (const int minute : {-2, 1'440}) {
        two_parties()
            .when(SetNextMeeting{{2026, 3, 9}, minute, ""})
            .then_refused("A day has the times 00:00 to 23:59. Write it like 09:00.");
    }
    two_parties()
        .when(SetNextMeeting{{2026, 3, 9}, 540, "\xff"})
        .then_refused("The place is not readable text. Type it again.");
}

TEST(RemarkOnMeetingRule, KeepsPlusAndDelta)
{
    Room room = open_meeting_room();
    room.when(RemarkOnMeeting{Remark::plus, "Data first"})
        .then(MeetingRemarked{Remark::plus, "Data first"});
    room.when(RemarkOnMeeting{Remark::delta, ""}).then_refused("Write the remark first.");
    two_parties()
        .when(RemarkOnMeeting{Remark::delta, "Shorter breaks"})
        .then_refused("No meeting has been held yet. Open one first.");
}

TEST(CheckInRule, KeepsWhatIsBroughtUpAndByWhom)
{
    Room room = open_meeting_room();
    room.when(CheckIn{union_, " Two units are short "})
        .then(CheckedIn{union_, "Two units are short"});
    room.when(CheckIn{{}, "Snow"}).then(CheckedIn{{}, "Snow"});
    ASSERT_EQ(room.session().check_ins.size(), 2U);
    EXPECT_EQ(room.session().check_ins[0].party, union_);
    EXPECT_EQ(room.session().check_ins[1].meeting, 1);
    room.undo();
    EXPECT_EQ(room.session().check_ins.size(), 1U);
}

TEST(CheckInRule, RefusesWithoutWordsPartyOrMeeting)
{
    open_meeting_room().when(CheckIn{{}, " "}).then_refused("Write what is brought up first.");
    open_meeting_room()
        .when(CheckIn{{}, "\xff"})
        .then_refused("What is brought up is not readable text. Type it again.");
    open_meeting_room().when(CheckIn{{9}, "Snow"}).then_refused(no_party);
    two_parties().when(CheckIn{{}, "Snow"}).then_refused("No meeting is open. Open one first.");
}

}  // namespace
}  // namespace jointly
