// The program as people use it: a window, keys from outside, and the plug pulled.
#include "core/journal/draft.h"
#include "core/journal/load.h"
#include "tests/core/disk/scratch.h"
#include "tests/program/running_program.h"
#include "tests/support/places.h"
#include "tests/support/private_display.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <thread>
#include <utility>

namespace jointly {
namespace {

using namespace std::chrono_literals;

std::size_t lines_in(const std::string& path)
{
    std::ifstream file(path);
    std::size_t count = 0;
    for (std::string line; std::getline(file, line);) {
        ++count;
    }
    return count;
}

// Somewhere below the folder; empty where there is none yet.
std::string the_only_session_in(const std::string& folder)
{
    std::error_code unknown;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, unknown)) {
        if (entry.path().extension() == ".ibb") {
            return entry.path().string();
        }
    }
    return {};
}

class Desktop : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(display_.running()) << "Xvfb is not there";
        window_manager_ = std::make_unique<RunningProgram>(std::vector<std::string>{"openbox"});
        ASSERT_EQ(run_to_end({JOINTLY_PROGRAM, "new", file_}), 0);
        ::setenv("JOINTLY_FRAME_LOG", frames_.c_str(), 1);
    }
    void TearDown() override { ::unsetenv("JOINTLY_FRAME_LOG"); }

    // Waits for the window and gives it the keyboard.
    void bring_to_front(RunningProgram& program, const std::string& name = "session.ibb")
    {
        const auto takes_keyboard = [&] {
            return program.runs() && lines_in(frames_) > 0
                && run_to_end({"xdotool", "search", "--onlyvisible", "--name", name, "windowfocus",
                       "--sync"})
                       == 0;
        };
        ASSERT_TRUE(wait_until(takes_keyboard));
        rest();
        // The window of a program that was killed may have been there a moment longer, and taken it.
        ASSERT_TRUE(wait_until(takes_keyboard));
    }

    // Until no frame is drawn any more.
    void rest()
    {
        std::size_t before = 0;
        ASSERT_TRUE(wait_until([&] {
            const std::size_t now = lines_in(frames_);
            const bool quiet = now == before && now > 0;
            before = now;
            std::this_thread::sleep_for(400ms);
            return quiet;
        }));
    }

    void say_it(const std::string& words)
    {
        const std::size_t entries = entries_on_disk();
        ASSERT_EQ(run_to_end({"xdotool", "type", "--delay", "8", words}), 0);
        ASSERT_EQ(run_to_end({"xdotool", "key", "Return"}), 0);
        ASSERT_TRUE(wait_until([&] { return entries_on_disk() > entries; })) << words;
    }

    [[nodiscard]] std::size_t entries_on_disk() const
    {
        const auto loaded = load_file(file_);
        return loaded.ok() ? loaded.value().record.size() : 0;
    }

    Scratch scratch_;
    std::string file_ = scratch_.path("session.ibb");
    std::string frames_ = scratch_.path("frames");
    PrivateDisplay display_{1280, 720};
    std::unique_ptr<RunningProgram> window_manager_;
};

TEST_F(Desktop, EveryWordOutlivesAKill)
{
    {
        RunningProgram program({JOINTLY_PROGRAM, file_});
        bring_to_front(program);
        say_it("Local 412, 6");
        say_it("Management, 6");
        say_it("1");  // how the record is kept
        say_it("1");  // and how the room decides
        say_it("What might we do so that nobody is hurt?");
        say_it(";i Go home unhurt");
        say_it(";o Joint hazard walk each month");
        program.kill_at_once();
    }
    const auto loaded = load_file(file_);
    ASSERT_TRUE(loaded.ok());
    const Session& session = loaded.value().session;
    ASSERT_EQ(session.parties.size(), 2U);
    EXPECT_EQ(session.parties[0].name, "Local 412");
    EXPECT_EQ(session.parties[1].name, "Management");
    ASSERT_EQ(session.issues.size(), 1U);
    EXPECT_EQ(session.issues[0].question, "What might we do so that nobody is hurt?");
    ASSERT_EQ(session.interests.size(), 1U);
    EXPECT_EQ(session.interests[0].text, "Go home unhurt");
    ASSERT_EQ(session.options.size(), 1U);
    EXPECT_EQ(session.options[0].text, "Joint hazard walk each month");

    // It opens again, past the lock that the killed one left, and goes on.
    std::ofstream(frames_).close();
    RunningProgram again({JOINTLY_PROGRAM, file_});
    bring_to_front(again);
    say_it(";o Lift team on evenings");
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, "verify", file_}), 0);
}

TEST_F(Desktop, WordsThatAreOnlyHalfTypedOutliveAKillToo)
{
    {
        RunningProgram program({JOINTLY_PROGRAM, file_});
        bring_to_front(program);
        ASSERT_EQ(run_to_end({"xdotool", "type", "--delay", "8", "Local 412, 6"}), 0);
        ASSERT_TRUE(wait_until([&] { return draft_beside(file_) == "Local 412, 6"; }));
        program.kill_at_once();
    }
    std::ofstream(frames_).close();
    RunningProgram again({JOINTLY_PROGRAM, file_});
    bring_to_front(again);
    ASSERT_EQ(run_to_end({"xdotool", "key", "Return"}), 0);
    EXPECT_TRUE(wait_until([&] { return entries_on_disk() == 1; }));
    EXPECT_TRUE(wait_until([&] { return draft_beside(file_).empty(); }));
    const auto loaded = load_file(file_);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded.value().session.parties.front().name, "Local 412");
}

TEST_F(Desktop, AFailedCheckBlanksTheWallAndComesBackInUnderTwoSeconds)
{
    const std::string said = scratch_.path("said");
    RunningProgram program({JOINTLY_FAILING, file_}, said);
    bring_to_front(program);
    say_it("Local 412, 6");
    ASSERT_EQ(run_to_end({"xdotool", "type", "--delay", "8", "Management, "}), 0);
    rest();
    const auto last_letter = std::chrono::steady_clock::now();
    ASSERT_EQ(run_to_end({"xdotool", "key", "6"}), 0);
    ASSERT_TRUE(wait_until([&] {
        return bytes_of(said)
            == "A check failed: one that a test lets fail. Coming back from the record.\n";
    }));
    // The first Return comes to a blank wall, where nothing is taken.
    ASSERT_EQ(run_to_end({"xdotool", "key", "Return", "shift+F9", "Return"}), 0);
    ASSERT_TRUE(wait_until([&] { return entries_on_disk() == 2; }));
    EXPECT_LT(std::chrono::steady_clock::now() - last_letter, 2s);
    const auto loaded = load_file(file_);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded.value().session.parties.back().name, "Management");
    EXPECT_TRUE(program.runs());
}

// A word of the table's that is to leave it leaves the file under the wall, which goes on.
TEST_F(Desktop, WordsLeaveTheFileByConsentWhileTheWallIsOpen)
{
    RunningProgram program({JOINTLY_PROGRAM, file_});
    bring_to_front(program);
    say_it("Local 412, 6");
    say_it("Management, 6");
    say_it("1");
    say_it("1");
    say_it("What might we do so that Pat Doe is safe?");
    ASSERT_NE(bytes_of(file_).find("Pat Doe"), std::string::npos);
    say_it(";redact 5 --by \"Local 412\" \"Ana Ruiz\" --by Management \"Ben Okafor\"");
    EXPECT_TRUE(wait_until([&] { return bytes_of(file_).find("Pat Doe") == std::string::npos; }));
    rest();
    say_it(";i Go home unhurt");
    const auto loaded = load_file(file_);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded.value().session.issues.front().question, "[redacted]");
    EXPECT_EQ(loaded.value().session.interests.front().text, "Go home unhurt");
}

TEST_F(Desktop, AMirrorFollowsWhatIsSaidAndABlankWall)
{
    const std::string html = scratch_.path("wall.html");
    const std::string text = scratch_.path("wall.txt");
    const auto both_say = [&](const std::string& words) {
        return wait_until([&] {
            return bytes_of(html).find(words) != std::string::npos
                && bytes_of(text).find(words) != std::string::npos;
        });
    };
    {
        RunningProgram program({JOINTLY_PROGRAM, file_, "--mirror", html, "--mirror", text});
        bring_to_front(program);
        EXPECT_TRUE(both_say("How we work together"));
        say_it("Local 412, 6");
        say_it("Management, 6");
        say_it("1");
        say_it("1");
        say_it("What might we do so that nobody is hurt?");
        EXPECT_TRUE(both_say("What might we do so that nobody is hurt?"));
        ASSERT_EQ(run_to_end({"xdotool", "key", "ctrl+4"}), 0);
        say_it("Joint hazard walk each month");
        EXPECT_TRUE(both_say("New: #1 Joint hazard walk each month."));
        ASSERT_EQ(run_to_end({"xdotool", "key", "F9"}), 0);
        EXPECT_TRUE(both_say("The wall is blank."));
        EXPECT_EQ(bytes_of(html).find("hazard"), std::string::npos);
        EXPECT_EQ(bytes_of(text).find("hazard"), std::string::npos);
        ASSERT_EQ(run_to_end({"xdotool", "key", "shift+F9"}), 0);
        EXPECT_TRUE(both_say("#1"));
        ASSERT_EQ(run_to_end({"xdotool", "key", "alt+F4"}), 0);
        EXPECT_TRUE(wait_until([&] { return !program.runs(); }));
    }
    EXPECT_TRUE(both_say("The wall is closed."));
}

TEST_F(Desktop, AMirrorThatCannotBeWrittenStopsNothing)
{
    const std::string html = scratch_.path("stick/wall.html");
    RunningProgram program({JOINTLY_PROGRAM, file_, "--mirror", html});
    bring_to_front(program);
    say_it("Local 412, 6");
    std::filesystem::create_directory(scratch_.path("stick"));
    say_it("Management, 6");
    EXPECT_TRUE(wait_until([&] { return bytes_of(html).find("Management") != std::string::npos; }));
    std::string said;
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, file_, "--mirror", file_}, &said), 1);
    EXPECT_NE(said.find(".html or .txt"), std::string::npos) << said;
}

TEST_F(Desktop, AnIdleWallDrawsNoFrame)
{
    RunningProgram program({JOINTLY_PROGRAM, file_});
    bring_to_front(program);
    say_it("Local 412, 6");
    rest();
    const std::size_t before = lines_in(frames_);
    std::this_thread::sleep_for(3s);
    EXPECT_EQ(lines_in(frames_), before);
    EXPECT_TRUE(program.runs());
}

TEST_F(Desktop, TheFirstPageOpensACopyOfTheExampleToPractiseIn)
{
    ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1);
    RunningProgram program({JOINTLY_PROGRAM});
    bring_to_front(program, "Jointly");
    ASSERT_EQ(run_to_end({"xdotool", "type", "--delay", "8", "3"}), 0);
    ASSERT_EQ(run_to_end({"xdotool", "key", "Return"}), 0);
    std::string copy;
    EXPECT_TRUE(wait_until([&] {
        copy = the_only_session_in(scratch_.path("home/temporary"));
        const auto loaded = load_file(copy);
        return loaded.ok() && loaded.value().session.practice
            && run_to_end({"xdotool", "search", "--name", "tamarack-valley-2026.ibb"}) == 0;
    }));
    EXPECT_TRUE(program.runs());
    ::unsetenv("JOINTLY_HOME");
}

TEST_F(Desktop, OpensTheSessionAsItStoodAndGoesOnToNow)
{
    std::filesystem::copy_file(repository() + "/sessions/tamarack-valley-2026.ibb", file_,
        std::filesystem::copy_options::overwrite_existing);
    const std::size_t entries = entries_on_disk();
    ASSERT_GT(entries, 90U);
    const std::string mirror = scratch_.path("wall.txt");
    const auto says = [&](const std::string& words) {
        return wait_until([&] { return bytes_of(mirror).find(words) != std::string::npos; });
    };
    for (const auto& [at, words] : {std::pair{"90", "As it stood after entry 90,"},
             std::pair{"0", "As it stood before the first entry."}}) {
        RunningProgram program({JOINTLY_PROGRAM, file_, "--at", at, "--mirror", mirror});
        bring_to_front(program);
        EXPECT_TRUE(says(words)) << at;
        ASSERT_EQ(run_to_end({"xdotool", "key", "Escape"}), 0);
        EXPECT_TRUE(wait_until([&] {
            const std::string wall = bytes_of(mirror);
            return !wall.empty() && wall.find("As it stood") == std::string::npos;
        })) << at;
    }
    EXPECT_EQ(entries_on_disk(), entries);
}

TEST_F(Desktop, ASecondProgramIsToldWhoHasTheSession)
{
    RunningProgram program({JOINTLY_PROGRAM, file_});
    bring_to_front(program);
    std::string said;
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, "do", file_}, &said), 1);
    EXPECT_NE(said.find(std::to_string(program.process())), std::string::npos) << said;
}

// Before a window is opened: there is no display.
TEST(Program, RefusesToOpenTheWallAtAnEntryThatIsNotThere)
{
    const Scratch scratch;
    const std::string file = scratch.path("session.ibb");
    ASSERT_EQ(run_to_end({JOINTLY_PROGRAM, "new", file}), 0);
    const auto opened_at = [&](const std::string& at, std::string& said) {
        said.clear();
        return run_to_end(
            {"env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", JOINTLY_PROGRAM, file, "--at", at},
            &said);
    };
    std::string said;
    EXPECT_EQ(opened_at("1", said), 1);
    EXPECT_EQ(said, "The session has 0 entries; choose one of them.\n");
    for (const char* const at : {"soon", "-1", "1.5", "", "9999999999"}) {
        EXPECT_EQ(opened_at(at, said), 2) << at;
        EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
    }
    EXPECT_EQ(opened_at("0", said), 1);
    EXPECT_NE(said.find("display"), std::string::npos) << said;  // as it stood before the first
}

TEST(Program, SaysInOneLineThatThereIsNoDisplay)
{
    const Scratch scratch;
    const std::string file = scratch.path("session.ibb");
    ASSERT_EQ(run_to_end({JOINTLY_PROGRAM, "new", file}), 0);
    std::string said;
    EXPECT_EQ(
        run_to_end({"env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", JOINTLY_PROGRAM, file}, &said),
        1);
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
}

TEST(Program, SaysItsVersionAndItsHelp)
{
    std::string version;
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, "--version"}, &version), 0);
    EXPECT_EQ(version, std::string("jointly ") + JOINTLY_VERSION + "\n");
    std::string help;
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, "--help"}, &help), 0);
    EXPECT_NE(help.find("consensus"), std::string::npos);
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, "--no-such-flag"}), 2);
}

}  // namespace
}  // namespace jointly
