#include "core/process/coverage.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Stance;
using Options = std::vector<OptionId>;

// The interests and the options with their links, without a straw design.
Room options_only()
{
    Room room = one_straw();
    while (!room.session().straws.empty()) {
        room.undo();
    }
    return room;
}

// What serves the interests in the order of their numbers.
std::vector<Options> served(const Room& room)
{
    std::vector<Options> each;
    for (const InterestCoverage& one : coverage_of(room.session(), staffing).interests) {
        each.push_back(one.served_by);
    }
    return each;
}

CoverageScope scope(const Room& room) { return coverage_of(room.session(), staffing).scope; }

TEST(Coverage, LooksAtAllOptionsThatStand)
{
    Room room = options_only();
    EXPECT_EQ(scope(room), CoverageScope::options);
    EXPECT_EQ(served(room), (std::vector<Options>{{hazard_walk}, {float_pool}, {float_pool}}));
    room.given(LinkOption{hazard_walk, {steady_crews}, true});
    EXPECT_EQ(served(room).back(), (Options{hazard_walk, float_pool}));
    room.given(WithdrawOption{float_pool});
    EXPECT_EQ(served(room), (std::vector<Options>{{hazard_walk}, {}, {hazard_walk}}));
}

TEST(Coverage, LooksAtTheLatestStrawDesignOnceThereIsOne)
{
    Room room = one_straw();
    EXPECT_EQ(scope(room), CoverageScope::straw);
    room.given(ComposeStraw{staffing, {hazard_walk}, ""});
    EXPECT_EQ(served(room), (std::vector<Options>{{hazard_walk}, {}, {}}));
}

TEST(Coverage, LooksAtWhatWasAgreedWhileItIs)
{
    Room room = one_straw();
    test_of(room, float_pool, support, live_with);
    EXPECT_EQ(scope(room), CoverageScope::agreed);
    EXPECT_EQ(served(room), (std::vector<Options>{{}, {float_pool}, {float_pool}}));
    // Another wording is not agreed yet.
    room.given(RewordOption{float_pool, "A float pool of six"});
    EXPECT_EQ(scope(room), CoverageScope::straw);
}

TEST(Coverage, LooksAtNothingAgreedByATestWithoutConsensus)
{
    Room room = one_straw();
    test_of(room, float_pool, support, more_discussion);
    EXPECT_EQ(scope(room), CoverageScope::straw);
    room.given(CallTest{staffing, {}, walk_and_pool});
    all_answer(room, {2}, support, support);
    EXPECT_EQ(scope(room), CoverageScope::agreed);
    EXPECT_EQ(served(room), (std::vector<Options>{{hazard_walk}, {float_pool}, {float_pool}}));
}

TEST(Coverage, LeavesWithdrawnInterestsAndOtherIssuesOut)
{
    Room room = one_straw();
    room.given(WithdrawInterest{go_home_unhurt}).given(RaiseIssue{"What else?", ""});
    room.given(RecordInterest{{2}, {}, "Plan a life"});
    EXPECT_EQ(served(room), (std::vector<Options>{{float_pool}, {float_pool}}));
    EXPECT_EQ(coverage_of(room.session(), {2}).interests.size(), 1U);
    EXPECT_TRUE(coverage_of(room.session(), {9}).interests.empty());
}

TEST(NotYetServed, SaysWithinWhatWasLooked)
{
    using Sentences = std::vector<std::string>;
    Room room = options_only();
    EXPECT_EQ(not_yet_served(room.session(), staffing), Sentences{});
    room.given(LinkOption{hazard_walk, {go_home_unhurt}, false});
    EXPECT_EQ(
        not_yet_served(room.session(), staffing), Sentences{"No option serves interest #1 yet."});
    room.given(ComposeStraw{staffing, {hazard_walk}, ""});
    EXPECT_EQ(not_yet_served(room.session(), staffing).front(),
        "The straw design does not serve interest #1 yet.");
    EXPECT_EQ(not_yet_served(room.session(), staffing).size(), 3U);
    test_of(room, float_pool, support, support);
    EXPECT_EQ(not_yet_served(room.session(), staffing),
        Sentences{"What we agreed does not serve interest #1 yet."});
}

TEST(OptionsOf, ATestAreTheOptionItselfOrThoseOfTheStrawDesign)
{
    Room room = one_language();
    test_of(room, hazard_walk, support, support);
    room.given(CallTest{staffing, {}, walk_and_pool});
    all_answer(room, {2}, support, support);
    test_of_wording(room, support, support);
    const auto& tests = room.session().tests;
    EXPECT_EQ(options_of(room.session(), tests[0]), Options{hazard_walk});
    EXPECT_EQ(options_of(room.session(), tests[1]), (Options{hazard_walk, float_pool}));
    EXPECT_EQ(options_of(room.session(), tests[2]), Options{});
}

}  // namespace
}  // namespace jointly
