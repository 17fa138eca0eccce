#include "app/gl/redraw.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Ms = Redraw::Milliseconds;

// Turns of the loop in which nothing happens; how many of them drew.
int frames_drawn_while_idle(Redraw& redraw, Ms& now, Ms until)
{
    int frames = 0;
    while (now < until) {
        now += redraw.wait_for(now);
        if (redraw.frame_due(now)) {
            redraw.frame_drawn(now);
            ++frames;
        }
    }
    return frames;
}

TEST(Redraw, DrawsThreeFramesForANewWindowAndThenNoneForAnIdleHour)
{
    Redraw redraw;
    Ms now{0};
    EXPECT_EQ(frames_drawn_while_idle(redraw, now, Ms{1}), 3);
    EXPECT_EQ(frames_drawn_while_idle(redraw, now, now + std::chrono::hours(1)), 0);
}

TEST(Redraw, DrawsThreeFramesAfterTheLastInputHoweverMuchCame)
{
    Redraw redraw;
    Ms now{0};
    frames_drawn_while_idle(redraw, now, Ms{10});
    redraw.something_happened();
    redraw.frame_drawn(now);
    redraw.something_happened();
    EXPECT_EQ(frames_drawn_while_idle(redraw, now, now + Ms{60'000}), 3);
}

TEST(Redraw, DoesNotSleepWhileAFrameIsDue)
{
    Redraw redraw;
    EXPECT_EQ(redraw.wait_for(Ms{0}), Ms{0});
}

TEST(Redraw, KeepsDrawingWhileSomethingAnimatesAndStopsAfterIt)
{
    Redraw redraw;
    Ms now{0};
    frames_drawn_while_idle(redraw, now, Ms{1});
    redraw.set_animating(true);
    for (int frame = 0; frame < 100; ++frame) {
        ASSERT_TRUE(redraw.frame_due(now));
        redraw.frame_drawn(now);
    }
    redraw.set_animating(false);
    EXPECT_FALSE(redraw.frame_due(now));
}

TEST(Redraw, WakesOnceForTheNextMinuteOfAClock)
{
    Redraw redraw;
    Ms now{0};
    frames_drawn_while_idle(redraw, now, Ms{1});
    redraw.wake_at(Ms{90'000});
    redraw.wake_at(Ms{60'000});
    EXPECT_EQ(frames_drawn_while_idle(redraw, now, Ms{60'000}), 0 + 1);
    EXPECT_EQ(now, Ms{60'000});
    EXPECT_EQ(frames_drawn_while_idle(redraw, now, Ms{600'000}), 0);
}

TEST(Redraw, NeverSleepsLongerThanASecond)
{
    Redraw redraw;
    Ms now{0};
    frames_drawn_while_idle(redraw, now, Ms{1});
    EXPECT_EQ(redraw.wait_for(now), Ms{1'000});
    redraw.wake_at(now + Ms{250});
    EXPECT_EQ(redraw.wait_for(now), Ms{250});
}

}  // namespace
}  // namespace jointly
