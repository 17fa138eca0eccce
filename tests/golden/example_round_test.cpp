// The example round: its script makes it, to the byte, and it comes to what the script is there to show.
#include "core/journal/load.h"
#include "tests/golden/golden.h"

namespace jointly {
namespace {

const std::string example = sessions_folder + "tamarack-valley-2026";

TEST(ExampleRound, IsMadeByItsScriptToTheSameBytes)
{
    const Scratch scratch;
    const std::string file = scratch.path("tamarack-valley-2026.ibb");
    ASSERT_EQ(say_to({"new", file, "--seed", "7461"}).code, 0);
    const Said made = say_to({"do", file, example + ".script"});
    ASSERT_EQ(made.code, 0) << made.all;
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        put(example + ".ibb", bytes_of(file));
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(example + ".ibb"))
        << "The script makes another session. Where it should: UPDATE_GOLDEN=1 ctest -R golden";
}

TEST(ExampleRound, IsWhole)
{
    const Said verified = say_to({"verify", example + ".ibb"});
    EXPECT_EQ(verified.code, 0) << verified.all;
}

TEST(ExampleRound, HoldsATestThatFailedItsRetestAndAnInitialledAgreement)
{
    const auto read = load_file(example + ".ibb");
    ASSERT_TRUE(read.ok());
    const Session& session = read.value().session;
    ASSERT_EQ(session.issues.size(), 2U);
    ASSERT_GE(session.tests.size(), 2U);
    EXPECT_EQ(session.tests[0].concerns.size(), 1U);
    EXPECT_EQ(session.tests[1].retest_of, session.tests[0].id);
    ASSERT_EQ(session.tas.size(), 2U);
    EXPECT_TRUE(session.tas[0].initials.empty());
    EXPECT_EQ(session.tas[1].initials.size(), 2U);
}

}  // namespace
}  // namespace jointly
