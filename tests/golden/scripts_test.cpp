#include "tests/golden/golden.h"

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
    EXPECT_EQ(say_to({"verify", file}).code, 0);
}

INSTANTIATE_TEST_SUITE_P(Golden, Script,
    testing::Values("cannot-support-and-retest", "new-provision", "stand-aside-and-quorum",
        "undo-and-redo", "wording-changed-since-tested"),
    [](const auto& folder) {
        std::string name = folder.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

}  // namespace
}  // namespace jointly
