#include "app/gl/redraw.h"
#include "app/gl/window.h"
#include "tests/support/private_display.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <chrono>
#include <cstdlib>
#include <thread>

// The graphics driver keeps 112 bytes in variables of its own, which are gone once it is unloaded: the
// sanitizer would then call them lost. So nothing is unloaded here.
extern "C" int dlclose(void*) { return 0; }

namespace jointly {
namespace {

using std::chrono::milliseconds;

class WindowOnADisplay : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(display_.running()) << "Xvfb is needed"; }

    // Takes what the server says about a new window, until it says no more.
    static void let_it_settle(Window& window)
    {
        while (window.wait(milliseconds(200))) {
        }
    }

    static void draw_one_frame(Window& window)
    {
        window.begin_frame();
        window.end_frame();
    }

private:
    PrivateDisplay display_{1280, 720};
};

TEST(Window, IsRefusedWithASentenceWhereThereIsNoDisplay)
{
    const char* display = std::getenv("DISPLAY");
    const std::string before = display != nullptr ? display : "";
    ::setenv("DISPLAY", ":no-such-display", 1);
    const Result<Window> window = Window::create("Jointly", {640, 360});
    if (before.empty()) {
        ::unsetenv("DISPLAY");
    } else {
        ::setenv("DISPLAY", before.c_str(), 1);
    }
    ASSERT_FALSE(window.ok());
    EXPECT_NE(window.problem().text.find("no display"), std::string::npos);
}

TEST_F(WindowOnADisplay, ShowsWhatIsDrawn)
{
    Result<Window> created = Window::create("Jointly", {640, 360});
    ASSERT_TRUE(created.ok()) << created.problem().text;
    Window& window = created.value();
    let_it_settle(window);
    window.begin_frame();
    ImGui::GetBackgroundDrawList()->AddRectFilled({0, 0}, {100, 100}, IM_COL32(10, 200, 30, 255));
    const Picture picture = window.end_frame_and_capture();
    EXPECT_EQ(window.framebuffer_size(), (PixelSize{640, 360}));
    ASSERT_EQ(picture.width, 640);
    EXPECT_EQ(picture.rgba[0], 10);
    EXPECT_EQ(picture.rgba[1], 200);
    EXPECT_EQ(picture.rgba[2], 30);
    EXPECT_FALSE(window.should_close());
    window.close();
    EXPECT_TRUE(window.should_close());
}

TEST_F(WindowOnADisplay, DrawsNoFrameWhileNothingHappens)
{
    Result<Window> created = Window::create("Jointly", {640, 360});
    ASSERT_TRUE(created.ok()) << created.problem().text;
    Window& window = created.value();
    const auto begin = std::chrono::steady_clock::now();
    const auto now = [begin] {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begin);
    };
    Redraw redraw;
    milliseconds last_frame{0};
    while (now() - last_frame < milliseconds(1'500) && now() < std::chrono::seconds(60)) {
        if (window.wait(redraw.wait_for(now()))) {
            redraw.something_happened();
        }
        if (redraw.frame_due(now())) {
            draw_one_frame(window);
            redraw.frame_drawn(now());
            last_frame = now();
        }
    }
    EXPECT_GT(last_frame, milliseconds(0));
    EXPECT_GE(now() - last_frame, milliseconds(1'500)) << "it never came to rest";
}

TEST_F(WindowOnADisplay, IsWokenFromAnotherThread)
{
    Result<Window> created = Window::create("Jointly", {640, 360});
    ASSERT_TRUE(created.ok()) << created.problem().text;
    Window& window = created.value();
    let_it_settle(window);
    const auto begin = std::chrono::steady_clock::now();
    std::thread other([&window] {
        std::this_thread::sleep_for(milliseconds(100));
        window.wake();
    });
    EXPECT_TRUE(window.wait(std::chrono::seconds(20)));
    other.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
    EXPECT_FALSE(window.wait(milliseconds(100)));
}

TEST_F(WindowOnADisplay, FillsTheDisplayAndComesBack)
{
    Result<Window> created = Window::create("Jointly", {640, 360});
    ASSERT_TRUE(created.ok()) << created.problem().text;
    Window& window = created.value();
    let_it_settle(window);
    window.toggle_full_screen();
    let_it_settle(window);
    EXPECT_TRUE(window.is_full_screen());
    EXPECT_EQ(window.framebuffer_size(), (PixelSize{1280, 720}));
    window.toggle_full_screen();
    let_it_settle(window);
    EXPECT_FALSE(window.is_full_screen());
    EXPECT_EQ(window.framebuffer_size(), (PixelSize{640, 360}));
}

}  // namespace
}  // namespace jointly
