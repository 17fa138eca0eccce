// Items chosen by their spoken numbers, and what keys do with them.
#include "app/desk/chosen.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

// Interests #1 and #2 of the union, options #3 and #4.
RoomAtTheDesk& with_items(RoomAtTheDesk& room)
{
    room.sit_down(Step::interests);
    room.say_it("Go home unhurt");
    room.say_it("Say so without blame");
    room.key(ctrl | ImGuiKey_4);
    room.say_it("A walk each month");
    room.say_it("A lift in every unit");
    return room;
}

TEST(NumbersInALine, AreNumbersAloneAndEachOnce)
{
    EXPECT_EQ(numbers_in("#14"), (std::vector<int>{14}));
    EXPECT_EQ(numbers_in(" #14  #2 #14 "), (std::vector<int>{14, 2}));
    for (const char* words : {"14", "#", "#x", "#14 and #2", "", "#0", "#-1", "#99999999999"}) {
        EXPECT_EQ(numbers_in(words), std::nullopt) << words;
    }
}

TEST(Chosen, AreRingedAndEscapeLetsThemGo)
{
    RoomAtTheDesk room;
    with_items(room);
    const auto entries = room.entries();
    room.say_it("#3 #4");
    EXPECT_EQ(room.ui().view.chosen, (std::vector<int>{3, 4}));
    room.key(ImGuiKey_Escape);
    EXPECT_TRUE(room.ui().view.chosen.empty());
    EXPECT_EQ(room.entries(), entries);
}

TEST(Chosen, ANumberThatIsNotThereIsSaid)
{
    RoomAtTheDesk room;
    with_items(room);
    room.say_it("#3 #44");
    EXPECT_TRUE(room.pilot().shows("There is no #44 on this issue."));
    EXPECT_EQ(room.ui().entry.text(), "#3 #44");
    EXPECT_TRUE(room.ui().view.chosen.empty());
}

TEST(Chosen, F2RewordsTheLastItemOrTheChosenOne)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ImGuiKey_F2);
    EXPECT_EQ(room.ui().entry.text(), "A lift in every unit");
    EXPECT_TRUE(room.pilot().shows("Reword #4"));
    room.type(" by June");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(find(room.session(), OptionId{2})->text, "A lift in every unit by June");
    EXPECT_FALSE(room.pilot().shows("Reword #4"));

    room.say_it("#1");
    room.key(ImGuiKey_F2);
    EXPECT_EQ(room.ui().entry.text(), "Go home unhurt");
    room.key(ImGuiKey_Escape);  // the words
    room.say_it("A third option");
    EXPECT_EQ(find(room.session(), InterestId{1})->text, "Go home unhurt");
    EXPECT_EQ(room.session().options.size(), 3U);
}

TEST(Chosen, UpInAnEmptyLineRewordsTheLastItemOrBringsBackWhatEscapeTook)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ImGuiKey_UpArrow);
    EXPECT_TRUE(room.pilot().shows("Reword #4"));
    room.key(ImGuiKey_Escape);
    room.type("half a thought");
    room.key(ImGuiKey_Escape);
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
    EXPECT_FALSE(room.pilot().shows("Reword"));
}

TEST(Chosen, TheLineThatChoseThemIsNotBroughtBack)
{
    RoomAtTheDesk room;
    with_items(room);
    room.say_it("#1");
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "Go home unhurt");
    EXPECT_TRUE(room.pilot().shows("Reword #1"));
}

TEST(Chosen, ARefusedRewordingStaysInTheLineAndIsStillARewording)
{
    RoomAtTheDesk room;
    with_items(room);
    room.say_it(";withdraw 4");
    room.say_it("#4");
    room.key(ImGuiKey_F2);
    room.type(" at once");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().entry.text(), "A lift in every unit at once");
    EXPECT_TRUE(room.pilot().shows("Reword #4"));
    EXPECT_TRUE(room.ui().notice_refuses);
}

TEST(Chosen, UndoLetsGoOfWhatWasChosenAndOfWhatTheLineWasFor)
{
    RoomAtTheDesk room;
    with_items(room);
    room.say_it(";straw 3 4");
    room.say_it("#5");
    room.key(ImGuiKey_F2);  // a straw design without words: the line is empty
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_TRUE(room.ui().view.chosen.empty());
    room.say_it("A third option");
    EXPECT_EQ(room.session().options.size(), 3U);
}

TEST(Chosen, UndoOfATurnDoesNotCarryNumbersToAnotherIssue)
{
    RoomAtTheDesk room;
    with_items(room);
    room.say_it(";t What might we do so that shifts are filled?");
    room.say_it(";turn 1");
    room.say_it("#1 #2");
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_EQ(room.session().turned_to, IssueId{2});
    EXPECT_TRUE(room.ui().view.chosen.empty());
}

TEST(Chosen, WhatWasToldIsNotReworded)
{
    RoomAtTheDesk room;
    room.sit_down(Step::story);
    room.say_it("It began last winter");
    room.key(ImGuiKey_F2);
    EXPECT_TRUE(room.pilot().shows("What was told stays as it was told."));
}

TEST(Chosen, AreMergedUnderNewWordsAndPartedAgain)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ctrl | ImGuiKey_M);
    EXPECT_TRUE(room.pilot().shows("Choose two or more interests, or options, first"));
    room.say_it("#1 #2");
    room.key(ctrl | ImGuiKey_M);
    EXPECT_TRUE(room.pilot().shows("As one"));
    room.key(ctrl | ImGuiKey_A);
    room.say_it("Safety without blame");
    ASSERT_EQ(room.session().interests.size(), 3U);
    EXPECT_EQ(room.session().interests[2].parts, (std::vector<InterestId>{{1}, {2}}));
    EXPECT_TRUE(room.ui().view.chosen.empty());
    room.say_it("#5");
    room.key(ctrl | ImGuiKey_U);
    EXPECT_TRUE(stands(room.session().interests[0]));
}

TEST(Chosen, AreMergedUnderTheHeadingThatTheyShare)
{
    RoomAtTheDesk room;
    with_items(room);
    room.say_it("#1 #2");
    room.key(ctrl | ImGuiKey_G);
    room.say_it("Safety");
    room.say_it("#1 #2");
    room.key(ctrl | ImGuiKey_M);
    room.key(ctrl | ImGuiKey_A);
    room.say_it("Safety without blame");
    ASSERT_EQ(room.session().interests.size(), 3U);
    EXPECT_EQ(room.session().interests[2].text, "Safety without blame");
    EXPECT_EQ(room.session().interests[2].heading, "Safety");
}

TEST(Chosen, OptionsAndInterestsTogetherAreLinked)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ctrl | ImGuiKey_L);
    EXPECT_TRUE(room.pilot().shows("Choose an option and the interests that it serves first"));
    room.say_it("#3 #1 #2");
    room.key(ctrl | ImGuiKey_L);
    EXPECT_EQ(room.session().options[0].serves, (std::vector<InterestId>{{1}, {2}}));
}

TEST(Chosen, InterestsAreTaggedAsMutual)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ctrl | ImGuiKey_T);
    EXPECT_TRUE(room.pilot().shows("Choose the interests that both parties hold first"));
    room.say_it("#3 #4");
    room.key(ctrl | ImGuiKey_T);  // options carry no party
    EXPECT_TRUE(room.pilot().shows("Choose the interests that both parties hold first"));
    room.say_it("#1 #2");
    room.key(ctrl | ImGuiKey_T);
    EXPECT_TRUE(room.session().interests[0].holder.mutual);
    EXPECT_TRUE(room.session().interests[1].holder.mutual);
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_TRUE(room.session().interests[0].holder.mutual);
    EXPECT_FALSE(room.session().interests[1].holder.mutual);
}

TEST(Chosen, OneOfAnotherPageIsReadBackAndTheSheetComesBack)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it("Go home unhurt");
    room.key(ctrl | ImGuiKey_4);
    for (int i = 1; i <= 14; ++i) {
        room.say_it("Option that was said as number " + std::to_string(i));
    }
    const int sheet = room.ui().sheet;
    ASSERT_GT(sheet, 0);
    room.say_it("#1");
    room.ui().sheet = sheet;
    room.key(ctrl | ImGuiKey_R);
    EXPECT_TRUE(room.pilot().shows("Go home unhurt"));
    EXPECT_TRUE(room.pilot().shows("#1, as it was said?"));
    EXPECT_FALSE(room.pilot().shows("said as number 13"));
    room.key(ctrl | ImGuiKey_R);
    EXPECT_TRUE(room.pilot().shows("said as number 13"));
    EXPECT_EQ(room.ui().sheet, sheet);
}

TEST(Chosen, OneIsReadBackAloneAndThePageComesBack)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ctrl | ImGuiKey_R);
    EXPECT_TRUE(room.pilot().shows("A lift in every unit"));
    EXPECT_FALSE(room.pilot().shows("A walk each month"));
    EXPECT_TRUE(room.pilot().shows("as it was said?"));
    room.key(ctrl | ImGuiKey_R);
    EXPECT_TRUE(room.pilot().shows("A walk each month"));
    room.key(ctrl | ImGuiKey_R);
    room.key(ImGuiKey_Escape);
    EXPECT_TRUE(room.pilot().shows("A walk each month"));
}

TEST(Chosen, AClickChoosesAndAnotherLetsGo)
{
    RoomAtTheDesk room;
    with_items(room);
    room.pilot().click("#3");
    room.pilot().settle();
    EXPECT_EQ(room.ui().view.chosen, (std::vector<int>{3}));
    room.pilot().click("#3");
    room.pilot().settle();
    EXPECT_TRUE(room.ui().view.chosen.empty());
}

TEST(SplitLine, CtrlEnterMakesTwoItemsOfOneLine)
{
    RoomAtTheDesk room;
    with_items(room);
    room.type("One thought and another");
    for (int step = 0; step < 8; ++step) {
        room.key(ImGuiKey_LeftArrow);
    }
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().options.back().text, "One thought and");
    EXPECT_EQ(room.ui().entry.text(), "another");
    room.key(ImGuiKey_Escape);
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("Put the caret where the second item begins"));
}

TEST(Rating, AltAndADigitMarkThePairThatIsRingedAndRingTheNext)
{
    RoomAtTheDesk room;
    with_items(room);
    room.key(ImGuiMod_Alt | ImGuiKey_1);
    EXPECT_TRUE(room.pilot().shows("There is nothing to mark yet"));
    room.key(ctrl | ImGuiKey_5);
    room.say_it("Workable on nights");
    room.say_it(";agree 5");
    room.key(ctrl | ImGuiKey_6);
    while (!(room.ui().holder == Holder{})) {
        room.key(ImGuiKey_Tab);
    }
    room.key(ImGuiMod_Alt | ImGuiKey_1);
    EXPECT_TRUE(room.session().marks.empty());  // it only rings
    EXPECT_EQ(room.ui().view.chosen, (std::vector<int>{3, 5}));
    room.key(ImGuiMod_Alt | ImGuiKey_2);
    ASSERT_EQ(room.session().marks.size(), 1U);
    EXPECT_EQ(room.session().marks[0].mark, Mark::partly);
    EXPECT_EQ(room.ui().view.chosen, (std::vector<int>{4, 5}));
    room.key(ImGuiMod_Alt | ImGuiKey_3);
    EXPECT_EQ(room.session().marks[1].mark, Mark::fails);
    EXPECT_TRUE(room.ui().view.chosen.empty());
    room.key(ImGuiMod_Alt | ImGuiKey_4);
    EXPECT_TRUE(room.pilot().shows("Everything is marked."));
    room.key(ImGuiKey_Tab);  // now for the union
    room.key(ImGuiMod_Alt | ImGuiKey_4);
    room.key(ImGuiMod_Alt | ImGuiKey_4);
    EXPECT_EQ(room.session().marks.back().party, PartyId{1});
}

}  // namespace
}  // namespace jointly
