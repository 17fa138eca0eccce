#include "core/record/origins.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Origins, SayWhenAThingWasBroughtAndChangedLast)
{
    Room room = one_straw();
    const Stamp offered = origins_of(room.record()).of(hazard_walk).first;
    EXPECT_EQ(origins_of(room.record()).of(hazard_walk).last, offered);
    room.given(RewordOption{hazard_walk, "A joint hazard walk each week"});
    const Origin now = origins_of(room.record()).of(hazard_walk);
    EXPECT_EQ(now.first, offered);
    EXPECT_EQ(now.last, room.record().back().stamp);
    EXPECT_EQ(origins_of(room.record()).of(go_home_unhurt).last.seq,
        origins_of(room.record()).of(go_home_unhurt).first.seq);
}

TEST(Origins, KnowNothingOfWhatWasTakenBack)
{
    Room room = one_straw();
    const Origin before = origins_of(room.record()).of(hazard_walk);
    room.given(RewordOption{hazard_walk, "A joint hazard walk each week"}).undo();
    EXPECT_EQ(origins_of(room.record()).of(hazard_walk), before);
}

TEST(Origins, HoldWhatWasDoneWithAnAgreementInOrder)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.given(WithdrawTa{staffing_ta, "the figures were wrong"});
    const auto acts = origins_of(room.record()).acts.at(staffing_ta);
    ASSERT_EQ(acts.size(), 3U);
    EXPECT_TRUE(std::holds_alternative<TaDrafted>(acts[0].event));
    EXPECT_TRUE(std::holds_alternative<TaInitialled>(acts[1].event));
    EXPECT_TRUE(std::holds_alternative<TaWithdrawn>(acts[2].event));
    EXPECT_EQ(acts[2].stamp, room.record().back().stamp);
}

}  // namespace
}  // namespace jointly
