#include "app/desk/capture.h"
#include "app/desk/next_act.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/places.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

TEST(Desk, SaysWhatToDoInAnEmptySession)
{
    RoomAtTheDesk room;
    EXPECT_TRUE(room.pilot().shows("The parties, and how many sit"));
    EXPECT_TRUE(room.pilot().shows("Who is at the table?"));
    EXPECT_TRUE(room.pilot().shows("keys"));
}

// A line is never taken without a word about it, even where nothing can be seen in it.
TEST(Desk, AsksAgainWhoSitsAtTheTableWhereALineNamesNobody)
{
    const Intents asked = capture({}, {}, "\u200b;\u200b");
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(std::get<Tell>(asked.front()).sentence,
        "Write who sits at the table, and how many for each: Local 412, 6; Management, 6");
}

TEST(Desk, DoesNotBringBackALineThatWasTakenInParts)
{
    RoomAtTheDesk room;
    room.say_it("Union, 6; Management, 6");
    ASSERT_EQ(room.session().parties.size(), 2U);
    room.key(ImGuiKey_UpArrow);
    EXPECT_TRUE(room.ui().entry.empty()) << room.ui().entry.text();
}

TEST(Desk, TurnsThroughTheViewsOfTheWording)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb");
    room.key(ctrl | ImGuiKey_D);
    EXPECT_EQ(room.ui().view.page, Page::language);
    EXPECT_TRUE(room.pilot().shows("The wording in force now")) << room.pilot().shown_text();
    for (const std::string_view said : {"what is new marked", "The redline alone", "without marks",
             "All of the wording together"}) {
        room.key(ctrl | ImGuiKey_D);
        EXPECT_TRUE(room.pilot().shows(said)) << said << '\n' << room.pilot().shown_text();
    }
}

TEST(Desk, SaysThatTheStripIsPublic)
{
    RoomAtTheDesk room;
    EXPECT_TRUE(room.pilot().shows("All of this is public"));
    room.sit_down();
    EXPECT_TRUE(room.pilot().shows("Public"));
}

TEST(Desk, PutsATypedLineOnTheWall)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("Joint hazard walk each month");
    ASSERT_EQ(room.session().options.size(), 1U);
    EXPECT_TRUE(room.pilot().shows("Joint hazard walk each month"));
    EXPECT_TRUE(room.ui().entry.empty());
}

TEST(Desk, DoesNothingOnEnterInAnEmptyLine)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    const auto before = room.store().record().size();
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.store().record().size(), before);
}

TEST(Desk, GivesWordsBackWhenTheyAreRefused)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it(";serves 1 99");
    EXPECT_EQ(room.ui().entry.text(), ";serves 1 99");
    EXPECT_TRUE(room.pilot().shows("There is no #1 on issue 1."));
}

TEST(Desk, TabGoesThroughThePartiesMutualAndNobody)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it("first party");
    room.key(ImGuiKey_Tab);
    room.say_it("second party");
    room.key(ImGuiKey_Tab);
    room.say_it("both");
    room.key(ImGuiKey_Tab);
    room.say_it("nobody");
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.say_it("both again");
    const auto& interests = room.session().interests;
    ASSERT_EQ(interests.size(), 5U);
    EXPECT_EQ(interests[0].holder, (Holder{false, PartyId{1}}));
    EXPECT_EQ(interests[1].holder, (Holder{false, PartyId{2}}));
    EXPECT_EQ(interests[2].holder, (Holder{true, {}}));
    EXPECT_EQ(interests[3].holder, (Holder{}));
    EXPECT_EQ(interests[4].holder, (Holder{true, {}}));
}

TEST(Desk, UndoTakesBackTheLastActOnlyInAnEmptyLine)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("Joint hazard walk");
    room.type("half a thought");
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_EQ(room.session().options.size(), 1U);
    room.key(ImGuiKey_Escape);
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_TRUE(room.session().options.empty());
    EXPECT_TRUE(room.pilot().shows("Taken back"));
    room.key(ctrl | ImGuiKey_Y);
    EXPECT_EQ(room.session().options.size(), 1U);
    EXPECT_TRUE(room.pilot().shows("Brought back"));
}

TEST(Desk, AnUndoneNumberIsNotGivenAgain)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("one");
    room.key(ctrl | ImGuiKey_Z);
    room.say_it("two");
    ASSERT_EQ(room.session().options.size(), 1U);
    EXPECT_EQ(room.session().options.front().number, 2);
}

TEST(Desk, EscapeNeverTouchesTheWallAndUpBringsTheWordsBack)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("Joint hazard walk");
    room.type("not yet said");
    room.key(ImGuiKey_Escape);
    EXPECT_TRUE(room.ui().entry.empty());
    EXPECT_FALSE(room.ui().blank);
    EXPECT_TRUE(room.pilot().shows("Joint hazard walk"));
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "not yet said");
}

TEST(Desk, BlanksAtOnceAndShowsAgainOnlyWhenMeant)
{
    for (const ImGuiKeyChord blank : {ImGuiKeyChord{ImGuiKey_F9}, ctrl | ImGuiKey_B}) {
        RoomAtTheDesk room;
        room.sit_down(Step::options);
        room.say_it("Joint hazard walk");
        room.type("in the middle of a word");
        room.key(blank);
        EXPECT_FALSE(room.pilot().shows("Joint hazard walk"));
        EXPECT_FALSE(room.pilot().shows("in the middle"));
        EXPECT_TRUE(room.pilot().shows("Shift+F9 shows the wall again"));
        room.key(blank);
        EXPECT_FALSE(room.pilot().shows("Joint hazard walk"));
        room.key(ImGuiKey_Escape);
        EXPECT_FALSE(room.pilot().shows("Joint hazard walk"));
        room.type(" and more");
        room.key(ImGuiKey_Enter);
        room.key(ctrl | ImGuiKey_Z);
        EXPECT_EQ(room.session().options.size(), 1U);
        room.key(ImGuiMod_Shift | ImGuiKey_F9);
        EXPECT_TRUE(room.pilot().shows("Joint hazard walk"));
        EXPECT_EQ(room.ui().entry.text(), "in the middle of a word");
    }
}

TEST(RollCall, IsAnsweredByTheMouseToo)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("A walk each month");
    room.key(ImGuiKey_F5);
    ASSERT_NE(open_test(room.session()), nullptr);
    room.pilot().click("1 support");
    room.pilot().settle();
    EXPECT_EQ(room.session().tests.front().counts.size(), 1U);
    room.pilot().click("1 support");
    room.pilot().settle();
    EXPECT_EQ(room.session().tests.front().counts.size(), 2U);
}

TEST(Desk, HelpListsTheKeys)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.key(ImGuiKey_F1);
    EXPECT_TRUE(room.pilot().shows("put the line on the wall"));
    room.key(ImGuiKey_PageDown);
    EXPECT_FALSE(room.pilot().shows("put the line on the wall"));
    room.key(ImGuiKey_F1);
    EXPECT_TRUE(room.pilot().shows("What might we do so that nobody is hurt?"));
}

TEST(Desk, StepKeysTakeTheStepAndShowItsPage)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_3);
    EXPECT_EQ(room.session().issues.front().step, Step::interests);
    EXPECT_EQ(room.ui().view.page, Page::interests);
    room.key(ctrl | ImGuiKey_1);
    EXPECT_EQ(room.session().issues.front().step, Step::framing);
    EXPECT_EQ(room.ui().view.page, Page::issue);
}

TEST(Desk, AKnownProvisionWithNewWordsIsNewLanguageForIt)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it("9.6 Staffing: The Employer shall determine a plan.");
    room.say_it(";t What might we do so that shifts are filled?");
    room.key(ctrl | ImGuiKey_9);
    room.say_it("9.6 Staffing: The Employer shall adopt a plan.");
    ASSERT_EQ(room.session().languages.size(), 1U);
    EXPECT_EQ(room.session().languages[0].text, "The Employer shall adopt a plan.");
}

TEST(Desk, AWithdrawnAgreementIsNotInitialledAndAnotherCanBeDrafted)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb");
    room.say_it(";meeting");
    room.say_it(";turn 1");
    room.say_it(";withdraw-ta TA-1");
    if (!room.ui().notice_refuses) {
        EXPECT_NE(next_act(room.session(), 0).says, "revise the tentative agreement");
        room.key(ctrl | ImGuiKey_P);
        EXPECT_TRUE(room.pilot().shows("This issue has no tentative agreement yet."));
    }
}

TEST(Desk, PagesTurnWithoutAnythingInTheRecord)
{
    RoomAtTheDesk room;
    room.sit_down();
    const auto before = room.store().record().size();
    room.key(ctrl | ImGuiKey_PageDown);
    EXPECT_EQ(room.ui().view.page, Page::story);
    room.key(ctrl | ImGuiKey_PageUp);
    EXPECT_EQ(room.ui().view.page, Page::issue);
    room.key(ctrl | ImGuiMod_Shift | ImGuiKey_PageDown);
    EXPECT_EQ(room.ui().view.page, Page::agenda);
    room.key(ctrl | ImGuiMod_Shift | ImGuiKey_PageUp);
    EXPECT_EQ(room.ui().view.page, Page::record);
    room.key(ctrl | ImGuiKey_Home);
    EXPECT_EQ(room.ui().view.page, Page::agenda);
    EXPECT_EQ(room.store().record().size(), before);
}

TEST(Desk, TheNewestItemIsOnTheSheetThatIsShown)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    for (int i = 1; i <= 14; ++i) {
        room.say_it("Option that was said as number " + std::to_string(i));
        EXPECT_TRUE(room.pilot().shows("said as number " + std::to_string(i))) << i;
    }
    EXPECT_GT(room.ui().sheets, 1);
    room.key(ImGuiKey_PageUp);
    EXPECT_EQ(room.ui().sheet, room.ui().sheets - 2);
}

TEST(Desk, TheNewestItemIsShownInItsGroup)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    for (int i = 0; i < 12; ++i) {
        room.say_it("Of the first party");
    }
    room.key(ImGuiKey_Tab);
    for (int i = 0; i < 12; ++i) {
        room.say_it("Of the second party");
    }
    const int last = room.ui().sheet;
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.say_it("One more of the first party");
    EXPECT_LT(room.ui().sheet, last);
    room.key(ImGuiKey_Tab);
    room.say_it("One more of the second party");
    EXPECT_EQ(room.ui().sheet, room.ui().sheets - 1);
}

TEST(Desk, TurnsBetweenIssuesByKey)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";t What might we do so that shifts are filled?");
    EXPECT_EQ(room.session().turned_to, IssueId{2});
    room.key(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    EXPECT_EQ(room.session().turned_to, IssueId{1});
    EXPECT_TRUE(room.pilot().shows("nobody is hurt"));
    room.key(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    EXPECT_TRUE(room.pilot().shows("There is no issue beyond this one."));
}

TEST(Desk, BothThemesAreDrawn)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiMod_Shift | ImGuiKey_L);
    EXPECT_EQ(room.ui().theme, ThemeName::dark);
    EXPECT_TRUE(room.pilot().shows("nobody is hurt"));
}

TEST(Desk, AnAnswerIsNotSeenWhileTheTestIsOpen)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("Joint hazard walk");
    room.key(ImGuiKey_F5);
    room.type("4");
    EXPECT_TRUE(room.pilot().shows("Union has answered."));
    EXPECT_FALSE(room.pilot().shows("cannot support it yet"));
    room.type("1");
    room.key(ImGuiKey_F5);
    EXPECT_TRUE(room.pilot().shows("Six of Union cannot support it yet"));
}

TEST(Desk, EscapeLeavesTheRollCallAndTabGoesBack)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("Joint hazard walk");
    room.key(ImGuiKey_F5);
    room.key(ImGuiKey_Escape);
    room.type("1");  // now a letter of the line
    EXPECT_EQ(room.ui().entry.text(), "1");
    EXPECT_TRUE(room.session().tests.front().counts.empty());
    room.key(ImGuiKey_Escape);
    room.key(ImGuiKey_Tab);
    room.type("1");
    EXPECT_EQ(room.session().tests.front().counts.size(), 1U);
}

}  // namespace
}  // namespace jointly
