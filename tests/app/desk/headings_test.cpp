// Ctrl+G: chosen items under a heading, from a list of those that are used on the issue.
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

#include <atomic>
#include <cerrno>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord group = ctrl | ImGuiKey_G;

// Interests #1 and #2 of the union, options #3 and #4.
void bring_items(RoomAtTheDesk& room)
{
    room.sit_down(Step::interests);
    room.say_it("Go home unhurt");
    room.say_it("Rest between two shifts");
    room.key(ctrl | ImGuiKey_4);
    room.say_it("A walk each month");
    room.say_it("A float pool");
}

std::string heading_of(const RoomAtTheDesk& room, int number)
{
    const Session& session = room.session();
    const auto item = find_item(session, session.turned_to, number);
    return item->interest ? find(session, item->interest)->heading
                          : find(session, item->option)->heading;
}

void put_under(RoomAtTheDesk& room, const std::string& numbers, const std::string& words)
{
    room.say_it(numbers);
    room.key(group);
    room.type(words);
    room.key(ImGuiKey_Enter);
}

// The line is for the item of the step again, and nothing lies over the page.
void expect_done(RoomAtTheDesk& room)
{
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_EQ(room.ui().purpose, Purpose{});
    EXPECT_TRUE(room.ui().entry.empty());
}

TEST(Headings, WhatIsTypedIsANewOne)
{
    RoomAtTheDesk room;
    bring_items(room);
    room.say_it("#1 #3");
    room.key(group);
    EXPECT_TRUE(room.pilot().shows("Under which heading?"));
    EXPECT_TRUE(room.pilot().shows("No heading is used on this issue yet."));
    room.type("Nights");
    EXPECT_TRUE(room.pilot().shows("A new heading"));
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(heading_of(room, 1), "Nights");
    EXPECT_EQ(heading_of(room, 2), "");
    EXPECT_EQ(heading_of(room, 3), "Nights");
    EXPECT_TRUE(room.ui().view.chosen.empty());
    EXPECT_TRUE(room.pilot().shows("Options \u00b7 Nights"));
    expect_done(room);
}

TEST(Headings, ThoseInUseAreTakenByTheirNumberOrByTheirWords)
{
    RoomAtTheDesk room;
    bring_items(room);
    put_under(room, "#1", "Nights");
    put_under(room, "#2", "Cost");
    room.say_it("#3");
    room.key(group);
    EXPECT_TRUE(room.pilot().shows("Nights"));
    EXPECT_TRUE(room.pilot().shows("#2"));
    room.type("2");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(heading_of(room, 3), "Cost");
    put_under(room, "#4", "NIGHTS");
    EXPECT_EQ(heading_of(room, 4), "Nights") << "no second one that differs by its letters alone";
    expect_done(room);
}

TEST(Headings, WhatIsTypedStandsBeforeThoseThatOnlyHoldIt)
{
    RoomAtTheDesk room;
    bring_items(room);
    put_under(room, "#1", "Nights and weekends");
    put_under(room, "#2", "Nights");
    EXPECT_EQ(heading_of(room, 2), "Nights");
    room.say_it("#3");
    room.key(group);
    room.type("week");
    room.key(ImGuiKey_DownArrow);
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(heading_of(room, 3), "Nights and weekends");
}

TEST(Headings, WithoutWordsTheItemsStandUnderNoneAnyMore)
{
    RoomAtTheDesk room;
    bring_items(room);
    put_under(room, "#1 #3", "Nights");
    put_under(room, "#1 #2", "");
    EXPECT_EQ(heading_of(room, 1), "");
    EXPECT_EQ(heading_of(room, 3), "Nights");
    expect_done(room);
    room.say_it("#4");
    room.key(group);
    EXPECT_TRUE(room.pilot().shows("Nights"));
    EXPECT_FALSE(room.pilot().shows("Under no heading any more"));
}

TEST(Headings, EscapeLeavesTheItemsWhereTheyAre)
{
    RoomAtTheDesk room;
    bring_items(room);
    const auto entries = room.entries();
    room.say_it("#3 #4");
    room.key(group);
    room.type("Nig");
    room.key(ImGuiKey_Escape);
    expect_done(room);
    EXPECT_EQ(room.ui().view.chosen, (std::vector<int>{3, 4}));
    EXPECT_EQ(room.entries(), entries);
    room.say_it("A third option");
    EXPECT_EQ(room.session().options.size(), 3U);
}

TEST(Headings, AskFirstForInterestsOrOptions)
{
    RoomAtTheDesk room;
    bring_items(room);
    constexpr const char* const asks = "Choose interests or options first: #14 #17 and Enter.";
    room.key(group);
    EXPECT_EQ(room.ui().notice, asks);
    room.key(ctrl | ImGuiKey_5);
    room.say_it("Workable on nights");
    room.say_it("#1 #5");
    room.key(group);
    EXPECT_EQ(room.ui().notice, asks);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
}

TEST(Headings, SayBeforeTheyAreTakenThatAnItemWasWithdrawn)
{
    RoomAtTheDesk room;
    bring_items(room);
    room.say_it(";withdraw 4");
    const auto entries = room.entries();
    put_under(room, "#3 #4", "Nights");
    EXPECT_TRUE(room.pilot().shows("Option #4 was withdrawn."));
    EXPECT_EQ(room.ui().overlay, Overlay::headings);
    EXPECT_EQ(room.ui().filter.text(), "Nights");
    EXPECT_EQ(room.entries(), entries);
}

TEST(Headings, LeaveWhatStoodInTheLineToUp)
{
    RoomAtTheDesk room;
    bring_items(room);
    room.type("half a thought");
    room.pilot().click("#3");
    room.pilot().settle();
    room.key(group);
    room.type("Nights");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(heading_of(room, 3), "Nights");
    expect_done(room);
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
}

TEST(Headings, UndoSaysWhichItTakesAway)
{
    RoomAtTheDesk room;
    bring_items(room);
    put_under(room, "#1 #3", "Nights");
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_EQ(heading_of(room, 1), "");
    EXPECT_EQ(heading_of(room, 3), "");
    EXPECT_EQ(room.ui().notice, "Taken back: Under the heading Nights: #1, #3");
}

TEST(Headings, AreFoundAmongTheCommands)
{
    RoomAtTheDesk room;
    bring_items(room);
    room.key(ctrl | ImGuiKey_K);
    room.type("chosen under a heading");
    EXPECT_TRUE(room.pilot().shows("Ctrl+G"));
    EXPECT_TRUE(room.pilot().shows("Choose interests or options first"));
    room.key(ImGuiKey_Escape);
    room.say_it("#3");
    room.key(ctrl | ImGuiKey_K);
    room.type("chosen under a heading");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().overlay, Overlay::headings);
    room.type("Nights");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(heading_of(room, 3), "Nights");
}

TEST(Headings, WaitUntilOneIsBackAtNow)
{
    RoomAtTheDesk room;
    bring_items(room);
    room.key(ctrl | ImGuiKey_H);
    room.ui().view.chosen = {3};
    room.key(group);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_EQ(room.ui().purpose, Purpose{});
    EXPECT_TRUE(room.ui().notice_refuses);
}

TEST(Headings, ComeBackIntoTheLineWhereTheDiskDidNotTakeThem)
{
    std::atomic<bool> fails = false;
    DiskCalls calls = real_disk();
    calls.fdatasync = [&fails](int fd) {
        if (fails) {
            errno = EIO;
            return -1;
        }
        return real_disk().fdatasync(fd);
    };
    RoomAtTheDesk room(calls);
    bring_items(room);
    fails = true;
    room.say_it("A third option");  // waits for another disk; what comes behind it is refused
    put_under(room, "#3", "Nights");
    EXPECT_EQ(heading_of(room, 3), "");
    EXPECT_EQ(room.ui().entry.text(), "Nights");
    EXPECT_EQ(room.ui().purpose, Purpose{Grouping{{3}}});
    EXPECT_TRUE(room.pilot().shows("Heading"));
}

}  // namespace
}  // namespace jointly
