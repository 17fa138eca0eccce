// The lists that lie over the page: commands, issues, what was said.
#include "app/desk/pick/picks.h"
#include "app/ui/keys.h"
#include "core/base/text.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

#include <algorithm>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

const Pick* pick_with(const std::vector<Pick>& picks, std::string_view words)
{
    const auto at = std::find_if(picks.begin(), picks.end(), [&](const Pick& pick) {
        return folded(pick.title).find(folded(std::string(words))) != std::string::npos
            || pick.detail.find(words) != std::string::npos;
    });
    return at == picks.end() ? nullptr : &*at;
}

TEST(Commands, AreAllThereWithTheirKeys)
{
    RoomAtTheDesk room;
    room.sit_down();
    const auto picks = commands_to_pick(room.session(), room.ui(), 0);
    for (const KeyBinding& binding : key_table()) {
        const bool own = binding.reach == KeyReach::entry || key_of(binding.action) != binding.shown
                      || binding.action == Action::commands
                      || binding.action == Action::keep_or_split
                      || binding.action == Action::start_over;
        const Pick* const pick = pick_with(picks, binding.says);
        ASSERT_TRUE(own || pick != nullptr) << binding.says;
        if (!own) {
            EXPECT_EQ(pick->key, binding.shown);
        }
    }
    for (int form = 0; form < form_count; ++form) {
        EXPECT_NE(pick_with(picks, spec_of(static_cast<FormKind>(form)).title), nullptr);
    }
    EXPECT_NE(pick_with(picks, "caucus [PARTY]"), nullptr);
    EXPECT_NE(pick_with(picks, "page: Ledger"), nullptr);
}

TEST(Commands, WhatCannotBeDoneNowSaysWhy)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    const auto picks = commands_to_pick(room.session(), room.ui(), 0);
    EXPECT_NE(pick_with(picks, "open a consensus test")->why_not, "");
    EXPECT_EQ(pick_with(picks, "step: interests")->why_not, "");
    room.key(ctrl | ImGuiKey_K);
    room.type("open a consensus");
    EXPECT_TRUE(room.pilot().shows("Combine options into a straw design first"));
    const auto entries = room.entries();
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().overlay, Overlay::commands);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(room.ui().filter.text(), "open a consensus");
    EXPECT_EQ(room.entries(), entries);
}

TEST(Commands, AreFoundByWordsAndDoneByEnter)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_K);
    EXPECT_TRUE(room.pilot().shows("What to do"));
    room.type("step options");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.session().issues.front().step, Step::options);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_EQ(room.ui().view.page, Page::options);
}

TEST(Commands, AVerbGoesIntoTheLineAndTheStripShowsHowItIsWritten)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.type("half a thought");
    room.key(ctrl | ImGuiKey_K);
    room.type("joins neutral");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().entry.text(), ";person ");
    EXPECT_TRUE(room.pilot().shows("person NAME [PARTY]"));
    room.key(ImGuiKey_Escape);
    EXPECT_TRUE(room.ui().entry.empty());
}

TEST(Commands, WordsThatAVerbPushedAsideComeBackWithUpEvenAfterTheVerbIsDone)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.type("half a thought");
    room.key(ctrl | ImGuiKey_K);
    room.type("keeps something for later");
    room.key(ImGuiKey_Enter);
    room.type("Lockers");
    room.key(ImGuiKey_Enter);
    ASSERT_EQ(room.session().parked_items.size(), 1U);
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
}

TEST(Commands, CtrlEnterInAListKeepsNothingOfTheLineBelow)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.type("half a thought");
    room.key(ctrl | ImGuiKey_K);
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.session().options.empty());
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
}

TEST(Commands, EscapeLeavesTheListAndTheLineIsAsItWas)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.type("half a thought");
    room.key(ctrl | ImGuiKey_K);
    room.type("ledger");
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
}

TEST(Commands, DownMovesAndAClickTakes)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_K);
    room.type("page:");
    room.key(ImGuiKey_DownArrow);
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().view.page, issue_pages()[1]);
    room.key(ctrl | ImGuiKey_K);
    room.type("page: ledger");
    room.pilot().click("row 1");
    room.pilot().settle();
    EXPECT_EQ(room.ui().view.page, Page::ledger);
}

TEST(Commands, NothingMatchingSaysSo)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_K);
    room.type("zzzz");
    EXPECT_TRUE(room.pilot().shows("Nothing has these words in it."));
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().overlay, Overlay::commands);
}

TEST(Jump, TurnsToTheIssueAndItsPage)
{
    RoomAtTheDesk room;
    room.key(ctrl | ImGuiKey_J);
    EXPECT_TRUE(room.pilot().shows("No issue has been raised yet."));
    room.key(ImGuiKey_Escape);
    room.sit_down(Step::interests);
    room.say_it(";t What might we do so that shifts are filled?");
    room.key(ctrl | ImGuiKey_J);
    room.type("hurt");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.session().turned_to, IssueId{1});
    EXPECT_EQ(room.ui().view.page, Page::interests);
}

TEST(Find, ShowsWhereItWasSaidAndRingsIt)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it("Go home unhurt");
    room.say_it(";t What might we do so that shifts are filled?");
    room.key(ctrl | ImGuiKey_F);
    EXPECT_TRUE(room.pilot().shows("Type a word of what was said."));
    room.type("UNHURT");
    EXPECT_TRUE(room.pilot().shows("1#1"));
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.session().turned_to, IssueId{1});
    EXPECT_EQ(room.ui().view.page, Page::interests);
    EXPECT_EQ(room.ui().view.chosen, (std::vector<int>{1}));
}

TEST(Find, IsRefusedWhereTheRoomMayNotTurn)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("A walk each month");
    room.say_it(";t What might we do so that shifts are filled?");
    room.key(ctrl | ImGuiKey_4);
    room.say_it("A float pool");
    room.key(ImGuiKey_F5);
    ASSERT_NE(open_test(room.session()), nullptr);
    room.key(ctrl | ImGuiKey_F);
    room.type("walk");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.session().turned_to, IssueId{2});
    EXPECT_EQ(room.ui().view.page, Page::test);
}

TEST(Commands, StepsAreCalledAsTheRoomCallsThem)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";name-step straw \"Working draft\"");
    const auto picks = commands_to_pick(room.session(), room.ui(), 0);
    EXPECT_NE(pick_with(picks, "step: working draft"), nullptr);
    room.key(ImGuiKey_F1);
    for (int sheet = 1; sheet < room.ui().sheets && !room.pilot().shows("step: Working draft");
         ++sheet) {
        room.key(ImGuiKey_PageDown);
    }
    EXPECT_TRUE(room.pilot().shows("step: Working draft")) << room.pilot().shown_text();
}

TEST(Find, LooksInEverythingThatTheRecordHolds)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";park-item \"Lockers for walnut\"");
    room.say_it(";action \"Ben Ito\" \"Ask walnut\"");
    room.say_it(";request union \"Walnut figures\"");
    room.say_it(";proposal union \"A walnut a day\"");
    room.say_it(";package \"The walnut package\"");
    room.say_it(";ground-rule \"Crack one walnut at a time\"");
    room.say_it(";letter Walnuts \"The parties shall share walnut trees\" --last 2027-06-30");
    room.say_it(";provision 9.6 Trees \"Every walnut counts\"");
    room.say_it(";question \"What might we do about walnut trees?\"");
    const auto picks = found(room.session(), "walnut");
    for (const char* const where : {"issue 1 \u00b7 Question", "PK-1", "A-1", "R-1", "PR-1", "P-1",
             "G-1", "L-1", "9.6 Trees \u00b7 In force"}) {
        EXPECT_NE(pick_with(picks, where), nullptr) << where;
    }
    room.key(ctrl | ImGuiKey_F);
    room.type("lockers");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().view.page, Page::parking);
}

TEST(Find, TellsNothingOfATestThatIsStillOpen)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("A walk each month");
    room.key(ImGuiKey_F5);
    room.type("1");
    room.type("1");
    room.say_it(";concern union --reason \"no walnut for nights\"");
    EXPECT_TRUE(found(room.session(), "walnut").empty());
    room.key(ImGuiKey_F5);
    ASSERT_EQ(open_test(room.session()), nullptr);
    EXPECT_EQ(found(room.session(), "walnut").size(), 1U);
}

TEST(Lists, AreOpenedTurnedAndLeftByTheMouse)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.pilot().click("commands");
    room.pilot().settle();
    ASSERT_EQ(room.ui().overlay, Overlay::commands);
    room.pilot().wheel({600, 400}, -1.0F);
    room.pilot().settle();
    EXPECT_GT(room.ui().picked, 1);
    room.pilot().wheel({600, 400}, 2.0F);
    room.pilot().settle();
    room.pilot().click("next act");
    room.pilot().settle();
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    room.key(ImGuiKey_F1);
    const int first = room.ui().picked;
    room.pilot().wheel({600, 400}, -1.0F);
    room.pilot().settle();
    EXPECT_EQ(room.ui().picked, first + 1);
    room.pilot().click("next act");
    room.pilot().settle();
    EXPECT_EQ(room.ui().overlay, Overlay::none);
}

TEST(Lists, BlankTheWallLikeEverythingElse)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_K);
    room.key(ImGuiKey_F9);
    EXPECT_FALSE(room.pilot().shows("What to do"));
    EXPECT_TRUE(room.ui().blank);
}

}  // namespace
}  // namespace jointly
