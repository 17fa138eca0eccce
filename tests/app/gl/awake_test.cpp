// No display sleeps while a session is open; where that cannot be asked for, nothing is said.
#include "app/gl/awake.h"
#include "tests/support/private_display.h"

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

namespace jointly {
namespace {

using namespace std::chrono_literals;

class ScreenSaver : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(display_.running()) << "Xvfb is needed";
        server_ = XOpenDisplay(nullptr);
        ASSERT_NE(server_, nullptr);
    }
    void TearDown() override
    {
        if (server_ != nullptr) {
            XCloseDisplay(server_);
        }
    }
    void blank_after_a_second() { XSetScreenSaver(server_, 1, 0, PreferBlanking, AllowExposures); }
    [[nodiscard]] bool is_on()
    {
        XScreenSaverInfo info{};
        XScreenSaverQueryInfo(server_, DefaultRootWindow(server_), &info);
        return info.state == ScreenSaverOn;
    }
    // Whether it comes on within that time.
    [[nodiscard]] bool comes_on(std::chrono::milliseconds within)
    {
        const auto end = std::chrono::steady_clock::now() + within;
        while (!is_on() && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(20ms);
        }
        return is_on();
    }

private:
    PrivateDisplay display_{320, 200};
    ::Display* server_ = nullptr;
};

TEST_F(ScreenSaver, StaysAwayAsLongAsItIsAskedTo)
{
    {
        const Awake awake;
        EXPECT_TRUE(awake.is_asked());
        blank_after_a_second();
        EXPECT_FALSE(comes_on(2500ms));
    }
    EXPECT_TRUE(comes_on(20s)) << "and comes afterwards, as it would have";
}

TEST(Awake, SaysNothingWhereThereIsNobodyToAsk)
{
    const char* const before = std::getenv("DISPLAY");
    const std::string kept = before == nullptr ? "" : before;
    ::unsetenv("DISPLAY");
    testing::internal::CaptureStderr();
    {
        const Awake awake;
        EXPECT_FALSE(awake.is_asked());
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    if (before != nullptr) {
        ::setenv("DISPLAY", kept.c_str(), 1);
    }
}

}  // namespace
}  // namespace jointly
