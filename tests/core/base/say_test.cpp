#include "core/base/result.h"
#include "core/base/say.h"
#include "tests/support/failed_check.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <type_traits>

namespace jointly {
namespace {

TEST(Say, PutsEachThingInItsPlace)
{
    EXPECT_EQ(
        say("{party} has {there} of {needed}.", {{"there", 3}, {"needed", 4U}, {"party", "Union"}}),
        "Union has 3 of 4.");
    EXPECT_EQ(say("{party}, {party}.", {{"party", "Union"}}), "Union, Union.");
}

TEST(Say, HasRoomForEveryNumber)
{
    EXPECT_EQ(say("{least} {most} {none}",
                  {{"least", std::numeric_limits<std::int64_t>::min()},
                      {"most", std::numeric_limits<std::uint64_t>::max()}, {"none", 0}}),
        "-9223372036854775808 18446744073709551615 0");
}

// Of a list of them nothing has to be let go of where memory runs out (say.h).
static_assert(std::is_nothrow_constructible_v<Place, std::string_view, const std::string&>);
static_assert(std::is_nothrow_constructible_v<Place, std::string_view, int>);
static_assert(std::is_trivially_destructible_v<Place>);

TEST(Say, LeavesASentenceWithoutPlacesAsItIs)
{
    EXPECT_EQ(say("No meeting is open."), "No meeting is open.");
}

TEST(Say, TakesWhatTheRoomTypedAsWordsOnly)
{
    EXPECT_EQ(
        say("Option: {text}", {{"text", "{text} {} %s \\ {0}"}}), "Option: {text} {} %s \\ {0}");
}

TEST(Say, CanNameMorePlacesThanThePatternHas)
{
    EXPECT_EQ(say("Done.", {{"party", "Union"}}), "Done.");
}

TEST(SayCheck, StopsWhenAPlaceIsNotFilled)
{
    EXPECT_CHECK_FAILS(
        (void)say("{party} is there."), "a sentence names a place that is not filled");
}

TEST(Result, IsAValueOrTheReasonThereIsNone)
{
    const Result<int> seven = 7;
    EXPECT_TRUE(seven.ok());
    EXPECT_EQ(seven.value(), 7);

    const Result<int> none = Problem{"There is no such test."};
    EXPECT_FALSE(none.ok());
    EXPECT_EQ(none.problem().text, "There is no such test.");
}

TEST(Result, SaysWhetherACallWasRefused)
{
    const auto refused_if = [](bool refused) -> Refusable {
        if (refused) {
            return Problem{"No."};
        }
        return Done{};
    };
    EXPECT_TRUE(refused_if(false).ok());
    EXPECT_EQ(refused_if(true).problem(), Problem{"No."});
}

TEST(ResultCheck, StopsWhenItIsReadWithoutAsking)
{
    const Result<int> none = Problem{"No."};
    const Result<int> seven = 7;
    EXPECT_CHECK_FAILS((void)none.value(), "a result was read that is not there");
    EXPECT_CHECK_FAILS((void)seven.problem(), "a problem was read that is not there");
}

}  // namespace
}  // namespace jointly
