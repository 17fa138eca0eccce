// No display sleeps while a session is open; where that cannot be asked for, nothing is said.
#include "app/gl/awake.h"
#include "tests/app/gl/screen_saver.h"
#include "tests/support/private_display.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

namespace jointly {
namespace {

using namespace std::chrono_literals;

bool comes_on(std::chrono::milliseconds within)
{
    const auto end = std::chrono::steady_clock::now() + within;
    while (!screen_saver_is_on() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(20ms);
    }
    return screen_saver_is_on();
}

TEST(Awake, KeepsTheScreenSaverAwayAsLongAsItLives)
{
    // A server that starts anew when its last client leaves forgets what it was told.
    const PrivateDisplay display(
        {"Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "320x200x24"});
    ASSERT_TRUE(display.running()) << "Xvfb is needed";
    {
        const Awake awake;
        EXPECT_TRUE(awake.is_asked());
        ASSERT_TRUE(set_screen_saver_to_a_second());
        EXPECT_FALSE(comes_on(2500ms));
    }
    EXPECT_TRUE(comes_on(20s)) << "and it comes afterwards, as it would have";
}

TEST(Awake, SaysNothingWhereThereIsNobodyToAsk)
{
    const char* const before = std::getenv("DISPLAY");
    const std::string kept = before == nullptr ? "" : before;
    ::unsetenv("DISPLAY");
    testing::internal::CaptureStderr();
    EXPECT_FALSE(Awake().is_asked());
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    if (before != nullptr) {
        ::setenv("DISPLAY", kept.c_str(), 1);
    }
}

}  // namespace
}  // namespace jointly
