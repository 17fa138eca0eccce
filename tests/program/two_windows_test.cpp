// The wall on the projector and the desk on the laptop, as people use them: real displays, real keys, and the
// projector unplugged.
#include "core/journal/load.h"
#include "tests/core/disk/scratch.h"
#include "tests/program/running_program.h"
#include "tests/program/screen_pixels.h"
#include "tests/support/two_displays.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <thread>
#include <vector>

namespace jointly {
namespace {

using namespace std::chrono_literals;

std::string bytes_in(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The upper part of the second display; without its foot, where a line comes and goes.
std::vector<unsigned long> projected() { return pixels_on_screen({1280, 0, 1024, 640}); }

bool is_black(const std::vector<unsigned long>& pixels)
{
    return !pixels.empty()
        && std::all_of(pixels.begin(), pixels.end(), [](unsigned long one) { return one == 0; });
}

class TwoWindows : public testing::Test {
protected:
    void SetUp() override
    {
        if (!two_.running()) {
            GTEST_SKIP() << two_.why_not();
        }
        ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1);
        ASSERT_EQ(run_to_end({JOINTLY_PROGRAM, "new", file_}), 0);
        ::setenv("JOINTLY_FRAME_LOG", frames_.c_str(), 1);
        window_manager_ = std::make_unique<RunningProgram>(std::vector<std::string>{"openbox"});
        program_ = std::make_unique<RunningProgram>(
            std::vector<std::string>{JOINTLY_PROGRAM, file_, "--mirror", mirror_});
        ASSERT_TRUE(wait_until([&] {
            return program_->runs() && !bytes_in(frames_).empty()
                && run_to_end({"xdotool", "search", "--onlyvisible", "--name", "^session.ibb$",
                       "windowfocus"})
                       == 0;
        }));
        rest();
    }
    void TearDown() override
    {
        ::unsetenv("JOINTLY_FRAME_LOG");
        ::unsetenv("JOINTLY_HOME");
    }

    // Until no frame is drawn any more.
    void rest()
    {
        std::size_t before = 0;
        ASSERT_TRUE(wait_until([&] {
            const std::size_t now = bytes_in(frames_).size();
            const bool quiet = now == before && now > 0;
            before = now;
            std::this_thread::sleep_for(400ms);
            return quiet;
        }));
    }
    static void press(const std::string& key) { ASSERT_EQ(run_to_end({"xdotool", "key", key}), 0); }
    void say_it(const std::string& words)
    {
        const std::size_t entries = entries_on_disk();
        ASSERT_EQ(run_to_end({"xdotool", "type", "--delay", "8", words}), 0);
        press("Return");
        ASSERT_TRUE(wait_until([&] { return entries_on_disk() > entries; })) << words;
        rest();
    }
    [[nodiscard]] std::size_t entries_on_disk() const
    {
        const auto loaded = load_file(file_);
        return loaded.ok() ? loaded.value().record.size() : 0;
    }
    [[nodiscard]] bool mirror_says(const std::string& words) const
    {
        return wait_until([&] { return bytes_in(mirror_).find(words) != std::string::npos; });
    }
    [[nodiscard]] static bool has_wall()
    {
        return run_to_end({"xdotool", "search", "--onlyvisible", "--name", "^Jointly: the wall$"})
            == 0;
    }
    // Once the displays show their numbers the digit is no word for the line.
    void answer_projector()
    {
        ASSERT_TRUE(wait_until([] {
            return run_to_end({"xdotool", "search", "--onlyvisible", "--name", "^Display 2$"}) == 0;
        }));
        rest();
        ASSERT_EQ(run_to_end({"xdotool", "type", "2"}), 0);
        ASSERT_TRUE(wait_until(has_wall));
        rest();
    }
    void choose_projector()
    {
        press("ctrl+shift+w");
        answer_projector();
    }

    Scratch scratch_;
    std::string file_ = scratch_.path("session.ibb");
    std::string frames_ = scratch_.path("frames");
    std::string mirror_ = scratch_.path("wall.txt");
    TwoDisplays two_;
    std::unique_ptr<RunningProgram> window_manager_;
    std::unique_ptr<RunningProgram> program_;
};

TEST_F(TwoWindows, TheProjectorOfLastTimeIsOfferedAndTakenByEnter)
{
    ASSERT_NO_FATAL_FAILURE(choose_projector());
    EXPECT_NE(
        bytes_in(scratch_.path("home/config/venues")).find("\"projector\""), std::string::npos);
    press("ctrl+shift+w");
    rest();
    ASSERT_EQ(run_to_end({"xdotool", "type", "0"}), 0);
    ASSERT_TRUE(wait_until([] { return !has_wall(); }));
    press("ctrl+shift+w");
    ASSERT_TRUE(wait_until([] {
        return run_to_end({"xdotool", "search", "--onlyvisible", "--name", "^Display 2$"}) == 0;
    }));
    rest();
    EXPECT_FALSE(has_wall()) << "it is asked all the same";
    press("Return");
    EXPECT_TRUE(wait_until(has_wall));
    rest();
}

TEST_F(TwoWindows, TheRoomSeesWhatItIsShownAndNothingElse)
{
    say_it("Local 412, 6");
    say_it("Management, 6");
    say_it("1");
    say_it("1");
    say_it("What might we do so that nobody is hurt?");
    press("ctrl+4");
    rest();

    ASSERT_NO_FATAL_FAILURE(choose_projector());
    EXPECT_TRUE(is_black(projected())) << "nothing before somebody has looked at it";
    EXPECT_TRUE(mirror_says("The wall is blank."));
    press("shift+F9");
    ASSERT_TRUE(wait_until([] { return !is_black(projected()); })) << "LIVE";
    rest();
    EXPECT_TRUE(mirror_says("nobody is hurt"));

    const auto before = projected();
    say_it("Joint hazard walk each month");
    const auto live = projected();
    EXPECT_NE(live, before) << "it follows";
    EXPECT_TRUE(mirror_says("Joint hazard walk"));

    press("F8");
    rest();
    say_it("Lift team on evenings");
    press("Escape");
    rest();
    EXPECT_EQ(projected(), live) << "HOLD";
    EXPECT_EQ(bytes_in(mirror_).find("Lift team"), std::string::npos);

    press("F12");
    ASSERT_TRUE(wait_until([&] { return projected() != live; })) << "SEND";
    rest();
    EXPECT_TRUE(mirror_says("Lift team"));
    const auto sent = projected();
    say_it("A swing post each weekend");
    EXPECT_EQ(projected(), sent) << "held again";

    press("ctrl+k");  // from a list too
    press("F9");
    ASSERT_TRUE(wait_until([] { return is_black(projected()); })) << "BLANK";
    EXPECT_TRUE(mirror_says("The wall is blank."));
    press("Escape");
    press("Escape");
    press("shift+F9");
    rest();
    EXPECT_TRUE(is_black(projected())) << "the desk looks first";
    press("shift+F9");
    EXPECT_TRUE(wait_until([] { return !is_black(projected()); }));
    EXPECT_TRUE(mirror_says("A swing post"));
    EXPECT_TRUE(program_->runs());
}

TEST_F(TwoWindows, UnpluggedTheWallIsNowhereAndPluggedItIsAskedAgain)
{
    say_it("Local 412, 6");
    ASSERT_NO_FATAL_FAILURE(choose_projector());
    press("shift+F9");
    ASSERT_TRUE(wait_until([] { return !is_black(projected()); }));
    rest();

    const std::size_t frames = bytes_in(frames_).size();
    ASSERT_TRUE(TwoDisplays::unplug_second());
    ASSERT_TRUE(wait_until([&] { return bytes_in(frames_).size() > frames; }));
    EXPECT_FALSE(has_wall()) << "gone with the first frame";
    EXPECT_TRUE(mirror_says("The wall is blank."));

    ASSERT_TRUE(TwoDisplays::plug_second());
    ASSERT_NO_FATAL_FAILURE(answer_projector()) << "asked again";
    EXPECT_TRUE(is_black(projected()));

    ASSERT_TRUE(TwoDisplays::mirror());
    EXPECT_TRUE(wait_until([] { return !has_wall(); })) << "nor does it stay where it is mirrored";
    EXPECT_TRUE(program_->runs());
}

}  // namespace
}  // namespace jointly
