// Approved pictures of the example round, drawn without a display. JOINTLY_UPDATE_PICTURES=1 approves
// what is drawn now: look at it first.
#include "app/picture/picture.h"
#include "tests/program/running_program.h"
#include "tests/support/places.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ostream>

namespace jointly {
namespace {

struct Shot {
    std::string name;
    std::vector<std::string> words;
};

void PrintTo(const Shot& shot, std::ostream* out) { *out << shot.name; }

class Pictures : public testing::TestWithParam<Shot> {};

TEST_P(Pictures, LookAsApproved)
{
    const Scratch scratch;
    const std::string approved =
        repository() + "/tests/program/approved/" + GetParam().name + ".png";
    const bool update = std::getenv("JOINTLY_UPDATE_PICTURES") != nullptr;
    const std::string drawn = update ? approved : scratch.path("drawn.png");
    std::vector<std::string> words{
        JOINTLY_PROGRAM, "screenshot", repository() + "/sessions/tamarack-valley-2026.ibb"};
    words.insert(words.end(), GetParam().words.begin(), GetParam().words.end());
    words.insert(words.end(), {"-o", drawn});
    std::string said;
    ASSERT_EQ(run_to_end(words, &said), 0) << said;
    const auto is = read_png(drawn);
    const auto was = read_png(approved);
    ASSERT_TRUE(is.ok());
    ASSERT_TRUE(was.ok()) << was.problem().text;
    // Half a percent: more than another driver's edges of letters, less than a word.
    EXPECT_LT(difference(is.value(), was.value()), 0.005);
}

INSTANTIATE_TEST_SUITE_P(Wall, Pictures,
    testing::Values(
        Shot{"interests_light", {"--page", "interests", "--issue", "1", "--size", "1280x720"}},
        Shot{"options_dark",
            {"--page", "options", "--issue", "1", "--size", "1280x720", "--theme", "dark"}},
        Shot{
            "test_light", {"--page", "test", "--issue", "1", "--size", "1280x720", "--sheet", "2"}},
        Shot{"matrix_light", {"--page", "matrix", "--issue", "3", "--size", "1280x720"}},
        Shot{"ta_light", {"--page", "ta", "--issue", "2", "--size", "1280x720"}}),
    [](const auto& param_info) { return param_info.param.name; });

}  // namespace
}  // namespace jointly
