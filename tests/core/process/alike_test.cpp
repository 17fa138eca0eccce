#include "core/process/alike.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

int like(const Room& room, ItemsOf kind, std::string_view words, int but = 0)
{
    AlikeItems items;
    items.look_at(room.session(), staffing, kind);
    return items.like(words, but);
}

// Issue 1 with interests #1 and #2, option #3, and an interest on issue 2.
Room some_items()
{
    Room room = one_issue();
    room.given(RecordInterest{staffing, {false, union_}, "Predictable schedules for night staff"});
    room.given(RecordInterest{staffing, {false, management}, "Costs that can be foreseen"});
    room.given(OfferOption{staffing, "Schedules six weeks ahead for all"});
    room.given(RaiseIssue{"What might we do about lockers?", ""});
    room.given(RecordInterest{{2}, {}, "Lockers for night staff"});
    return room;
}

TEST(AlikeItems, FindTheOneThatReadsMuchLikeTheWords)
{
    const Room room = some_items();
    EXPECT_EQ(like(room, ItemsOf::interests, "predictable schedule for the night staff"), 1);
    EXPECT_EQ(like(room, ItemsOf::interests, "Costs that can be foreseen!"), 2);
    EXPECT_EQ(like(room, ItemsOf::interests, "Something else altogether"), 0);
    EXPECT_EQ(like(room, ItemsOf::interests, ""), 0);
}

TEST(AlikeItems, AreOfOneKindAndOneIssue)
{
    const Room room = some_items();
    EXPECT_EQ(like(room, ItemsOf::options, "Schedules six weeks ahead for all"), 3);
    EXPECT_EQ(like(room, ItemsOf::interests, "Schedules six weeks ahead for all"), 0);
    EXPECT_EQ(like(room, ItemsOf::interests, "Lockers for night staff"), 0);
    EXPECT_EQ(like(room, ItemsOf::stories, "Costs that can be foreseen"), 0);
}

TEST(AlikeItems, LeaveOutTheOneThatIsAsked)
{
    const Room room = some_items();
    EXPECT_EQ(like(room, ItemsOf::interests, "Costs that can be foreseen", 2), 0);
}

TEST(AlikeItems, GiveTheMostAlikeAndOfEqualsTheFirst)
{
    Room room = some_items();
    room.given(RecordInterest{staffing, {}, "Predictable schedules for all night staff"});
    room.given(RecordInterest{staffing, {}, "Predictable schedules for night staff"});
    EXPECT_EQ(like(room, ItemsOf::interests, "Predictable schedules for all night staff"), 4);
    EXPECT_EQ(like(room, ItemsOf::interests, "Predictable schedules for night staff"), 1);
}

TEST(AlikeItems, FollowTheSession)
{
    Room room = some_items();
    AlikeItems items;
    items.look_at(room.session(), staffing, ItemsOf::interests);
    room.given(RewordInterest{{2}, "Fair pay on every unit"});
    room.given(RecordInterest{staffing, {}, "Rest between two shifts"});
    items.look_at(room.session(), staffing, ItemsOf::interests);
    EXPECT_EQ(items.like("Costs that can be foreseen"), 0);
    EXPECT_EQ(items.like("Fair pay on each unit"), 2);
    EXPECT_EQ(items.like("Rest between the shifts"), 4);
    room.given(WithdrawInterest{{2}});
    room.given(MergeInterests{{{1}, {4}}, "Schedules with rest in them"});
    items.look_at(room.session(), staffing, ItemsOf::interests);
    EXPECT_EQ(items.like("Fair pay on every unit"), 0);
    EXPECT_EQ(items.like("Rest between two shifts"), 0);
    EXPECT_EQ(items.like("Schedules with some rest in them"), 5);
    items.look_at(room.session(), staffing, ItemsOf::options);
    EXPECT_EQ(items.like("Schedules six weeks ahead for all"), 3);
}

}  // namespace
}  // namespace jointly
