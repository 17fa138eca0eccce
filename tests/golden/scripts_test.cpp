#include "tests/golden/golden.h"

#include <ctime>

namespace jointly {
namespace {

class Script : public testing::TestWithParam<const char*> {};

TEST_P(Script, SaysAndShowsWhatIsExpected)
{
    const std::string folder = golden_folder + GetParam() + "/";
    const Scratch scratch;
    const std::string file = scratch.path("round.ibb");
    ASSERT_EQ(say_to({"new", file, "--seed", "7461"}).code, 0);
    const std::string script = bytes_of(folder + "script");
    ASSERT_FALSE(script.empty());
    const Said answers = say_to({"do", file, "--keep-going"}, script);
    // A script says of itself which lines are refused.
    EXPECT_EQ(answers.code, script.find("\n# Refused: ") == std::string::npos ? 0 : 1)
        << answers.all;
    expect_golden(folder + "answers.txt", answers.all);
    const Said shown = say_to({"show", file});
    EXPECT_EQ(shown.code, 0);
    expect_golden(folder + "show.txt", shown.all);
    expect_golden(folder + "consensus.txt", say_to({"consensus", file}).all);
    expect_golden(folder + "draft.txt", say_to({"draft", file, "--all"}).all);
    expect_golden(folder + "thread.txt", say_to({"thread", file, "--ta", "TA-1"}).all);
    expect_golden(folder + "minutes.txt", say_to({"minutes", file}).all);
    expect_golden(folder + "ledger.txt", say_to({"ledger", file}).all);
    expect_golden(folder + "since.txt", say_to({"since", file, "--from", "8"}).all);
    EXPECT_EQ(say_to({"verify", file}).code, 0);
}

INSTANTIATE_TEST_SUITE_P(Golden, Script,
    testing::Values("cannot-support-and-retest", "new-provision", "package-night",
        "ratification-with-one-no", "stand-aside-and-quorum", "three-day-round", "training-day",
        "undo-and-redo", "wording-changed-since-tested"),
    [](const auto& folder) {
        std::string name = folder.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

// A night that goes over midnight: the meeting's clock counts, whatever the machine believes.
TEST(Scripts, SayTheSameInEveryTimeZone)
{
    const std::string script = bytes_of(golden_folder + "package-night/script");
    const auto said_in = [&](const char* zone) {
        ::setenv("TZ", zone, 1);
        ::tzset();
        const Scratch scratch;
        const std::string file = scratch.path("round.ibb");
        EXPECT_EQ(say_to({"new", file, "--seed", "7461"}).code, 0);
        (void)say_to({"do", file, "--keep-going"}, script);
        return bytes_of(file) + say_to({"minutes", file}).all + say_to({"ledger", file}).all
             + say_to({"show", file}).all + say_to({"draft", file, "--all"}).all;
    };
    const std::string at_home = said_in("America/Los_Angeles");
    EXPECT_NE(at_home.find("on May 29, 2026"), std::string::npos);
    EXPECT_TRUE(at_home == said_in("Asia/Kathmandu"));
    EXPECT_TRUE(at_home == said_in("Pacific/Kiritimati"));
    ::unsetenv("TZ");
    ::tzset();
}

}  // namespace
}  // namespace jointly
