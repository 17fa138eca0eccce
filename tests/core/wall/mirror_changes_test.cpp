// The sentence of what changed, for acts as a room does them.
#include "core/wall/mirror.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

class WhatChanged : public testing::Test {
protected:
    WhatChanged()
    {
        room_.parties();
        staffing(room_);
    }

    // What a listener is told of one command while this page is on the wall.
    std::string after(const Command& command, Page page)
    {
        return after([&] { room_.does(command); }, {page, {}, {}}, {page, {}, {}});
    }
    std::string after(const std::function<void()>& act, const View& then, const View& now)
    {
        const WallModel before = wall_model(room_.session, {}, then, room_.now_ms);
        act();
        return what_changed(before, wall_model(room_.session, {}, now, room_.now_ms));
    }
    std::string turned(const View& then, const View& now)
    {
        return after([] {}, then, now);
    }

    Scripted room_;
};

TEST_F(WhatChanged, IsNothingWhileNothingChanged)
{
    EXPECT_EQ(turned({Page::options, {}, {}}, {Page::options, {}, {}}), "");
}

TEST_F(WhatChanged, ReadsOutAnItemThatCame)
{
    EXPECT_EQ(after(RecordInterest{room_.issue(), {false, room_.party("Union")}, "Go home unhurt"},
                  Page::interests),
        "New: #19 Union (U) Go home unhurt.");
    EXPECT_EQ(after(OfferOption{room_.issue(), "A weekend team?"}, Page::options),
        "New: #20 A weekend team?");
}

TEST_F(WhatChanged, OnlyNamesSeveralThatCame)
{
    const View view{Page::options, {}, {}};
    EXPECT_EQ(after(
                  [&] {
                      room_.option("A lift team");
                      room_.option("A hazard walk");
                  },
                  view, view),
        "New: #19, #20.");
}

TEST_F(WhatChanged, SaysHowAnItemReadsNowAndNotHowItRead)
{
    const std::string said =
        after(RewordOption{room_.option(12), "Every vacancy posted within 14 days"}, Page::options);
    EXPECT_EQ(said, "#12 now reads: Every vacancy posted within 14 days.");
}

TEST_F(WhatChanged, SaysWhatAnItemServesNow)
{
    EXPECT_EQ(after(LinkOption{room_.option(11), {room_.interest(3)}, true}, Page::options),
        "#11: Serves #3 (U).");
}

TEST_F(WhatChanged, SaysOneMarkOnTheHeatMap)
{
    marked(room_);
    const CriterionId safety = find_item(room_.session, room_.issue(), 19)->criterion;
    EXPECT_EQ(after(MarkOption{room_.option(13), safety, room_.party("Union"), Mark::fails, ""},
                  Page::matrix),
        "#13: #19: Union (U): does not meet.");
}

TEST_F(WhatChanged, SaysWhichPageCame)
{
    EXPECT_EQ(turned({Page::interests, {}, {}}, {Page::options, {}, {}}),
        "Now on the wall: Issue 1 of 1 · Staffing · Options.");
    EXPECT_EQ(
        turned({Page::interests, {}, {}}, {Page::agenda, {}, {}}), "Now on the wall: Agenda.");
}

TEST_F(WhatChanged, SaysThatATestIsOpenWhoAnsweredAndHowItEnded)
{
    const View test{Page::test, {}, {}};
    EXPECT_EQ(after(
                  [&] {
                      room_.does(CallTest{room_.issue(), room_.option(14), {}});
                  },
                  {Page::options, {}, {}}, {Page::test, {}, room_.party("Union")}),
        "Now on the wall: Issue 1 of 1 · Staffing · Consensus test. A test is open.");
    const std::string answered = after(
        [&] {
            room_.count("Union", {{Stance::support, 6}});
        },
        {Page::test, {}, room_.party("Union")}, {Page::test, {}, room_.party("Management")});
    EXPECT_TRUE(answered.starts_with("Union has answered.")) << answered;
    EXPECT_TRUE(answered.ends_with("Asked now: Management.")) << answered;
    EXPECT_EQ(answered.find("support"), std::string::npos) << answered;
    room_.count("Management", {{Stance::support, 5}, {Stance::cannot_support, 1}});
    const std::string closed = after([&] { room_.close_test(); }, test, test);
    EXPECT_TRUE(closed.starts_with("The test is closed. Cannot support yet")) << closed;
    const std::string again = after(
        [&] {
            room_.does(CallTest{room_.issue(), room_.option(14), {}});
        },
        test, test);
    EXPECT_TRUE(again.starts_with("A test is open.")) << again;
}

TEST_F(WhatChanged, WhileATestIsOpenSaysTheSameOfEveryAnswer)
{
    room_.does(CallTest{room_.issue(), room_.option(14), {}});
    Scripted other = room_;
    const View view{Page::test, {}, {}};
    const std::string supports = after(
        [&] {
            room_.count("Union", {{Stance::support, 6}});
        },
        view, view);
    room_ = other;
    EXPECT_EQ(after(
                  [&] {
                      room_.count("Union", {{Stance::cannot_support, 6}});
                  },
                  view, view),
        supports);
}

TEST_F(WhatChanged, SaysWhatIsChosen)
{
    EXPECT_EQ(
        turned({Page::options, {}, {}}, {Page::options, {}, {}, {14, 16}}), "Chosen: #14, #16.");
    EXPECT_EQ(turned({Page::options, {}, {}, {14}}, {Page::options, {}, {}}),
        "Nothing is chosen any more.");
}

TEST_F(WhatChanged, SaysWhatIsReadBack)
{
    EXPECT_EQ(turned({Page::options, {}, {}}, {Page::options, {}, {}, {}, 11}),
        "Now on the wall: Joint float pool.");
}

TEST_F(WhatChanged, QuotesNothingThatIsNoLongerOnTheWall)
{
    const View view{Page::agenda, {}, {}};
    const std::string said = after(
        [&] {
            room_.does(SetAgendaItem{{}, 15, "Check-in"});
        },
        view, view);
    EXPECT_EQ(said, "New: AG-1 Check-in.");
    const WallModel blank = blank_wall({});
    const WallModel options = wall_model(room_.session, {Page::options, {}, {}});
    EXPECT_EQ(what_changed(options, blank), "The wall is blank.");
    EXPECT_EQ(what_changed(options, closed_wall()), "The wall is closed.");
    EXPECT_EQ(what_changed(blank, options), "Now on the wall: Issue 1 of 1 · Staffing · Options.");
    WallModel fewer = options;
    fewer.blocks.pop_back();
    EXPECT_EQ(what_changed(options, fewer), "No longer on this page: #17.");
}

TEST_F(WhatChanged, LeavesTheClockOfACaucusAlone)
{
    room_.does(CallCaucus{room_.party("Union"), 20, "", {}});
    const View view{Page::caucus, {}, {}};
    const WallModel before = wall_model(room_.session, {}, view, room_.now_ms);
    const WallModel later = wall_model(room_.session, {}, view, room_.now_ms + 60'000);
    EXPECT_NE(before, later);
    EXPECT_EQ(what_changed(before, later), "");
    const MirrorPage page = next_page(first_page(before), later);
    EXPECT_TRUE(page.changed.starts_with("Now on the wall: Caucus of Union, back at "))
        << page.changed;
    EXPECT_EQ(page.turn, 2U);
}

TEST_F(WhatChanged, StaysShort)
{
    const WallModel before = wall_model(room_.session, {Page::options, {}, {}});
    WallModel now = before;
    for (Block& block : now.blocks) {
        if (Card* const card = std::get_if<Card>(&block)) {
            card->text = {{Change::kept, "Something else"}};
        }
    }
    EXPECT_EQ(what_changed(before, now),
        "#10 now reads: Something else. #11 now reads: Something else. More has changed.");
}

TEST_F(WhatChanged, SaysAtLeastThatSomethingDid)
{
    const WallModel before = wall_model(room_.session, {Page::options, {}, {}});
    WallModel now = before;
    now.foot = "Where we are: elsewhere";
    EXPECT_EQ(what_changed(before, now), "Something on this page has changed.");
}

}  // namespace
}  // namespace jointly
