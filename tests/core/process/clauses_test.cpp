#include "core/process/clauses.h"
#include "tests/support/room/print.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Notes = std::vector<std::string>;

std::vector<int> numbers_without_clause(const Room& room)
{
    std::vector<int> numbers;
    for (const StrawPart& part : straw_parts(room.session(), staffing)) {
        if (part.carried_by.empty()) {
            numbers.push_back(part.number);
        }
    }
    return numbers;
}

LinkClause carries(std::vector<OptionId> options, StrawId straw = {}, bool does = true)
{
    return {staffing, staffing_section, std::move(options), straw, does};
}

TEST(StrawParts, AreItsOptionsAndItsOwnWords)
{
    Room room = one_language();
    room.given(ChangeStraw{walk_and_pool, {hazard_walk, float_pool}, ""});
    EXPECT_EQ(numbers_without_clause(room), (std::vector<int>{4, 5}));
    room.given(ChangeStraw{walk_and_pool, {hazard_walk, float_pool}, "To begin with"});
    EXPECT_EQ(numbers_without_clause(room), (std::vector<int>{4, 5, 6}));
    room.given(carries({hazard_walk}, walk_and_pool));
    EXPECT_EQ(numbers_without_clause(room), std::vector<int>{5});
    room.given(carries({hazard_walk}, {}, false));
    EXPECT_EQ(numbers_without_clause(room), (std::vector<int>{4, 5}));
}

TEST(StrawParts, AreThoseOfTheDesignThatReachedConsensus)
{
    Room room = one_language();
    room.given(CallTest{staffing, {}, walk_and_pool});
    all_answer(room, {1}, Stance::support, Stance::support);
    room.given(ComposeStraw{staffing, {float_pool}, ""});
    EXPECT_EQ(numbers_without_clause(room), (std::vector<int>{4, 5, 6}));
    EXPECT_TRUE(straw_parts(one_issue().session(), staffing).empty());
}

TEST(DraftingNotes, SayWhatNoClauseCarriesAndWhatNobodyAskedFor)
{
    Room room = one_language();
    room.given(ChangeStraw{walk_and_pool, {hazard_walk, float_pool}, ""});
    EXPECT_EQ(drafting_notes(room.session(), staffing),
        (Notes{"No clause carries part #4 of the straw design yet.",
            "No clause carries part #5 of the straw design yet.",
            "No straw design asked for the clause in 8.2."}));
    EXPECT_EQ(clauses_not_asked_for(room.session(), staffing),
        std::vector<ProvisionId>{staffing_section});
    room.given(carries({hazard_walk, float_pool}));
    EXPECT_EQ(drafting_notes(room.session(), staffing), Notes{});
    EXPECT_TRUE(clauses_not_asked_for(room.session(), staffing).empty());
    room.given(ChangeStraw{walk_and_pool, {hazard_walk, float_pool}, "To begin with"});
    EXPECT_EQ(drafting_notes(room.session(), staffing),
        Notes{"No clause carries the straw design's own words yet."});
}

TEST(DraftingNotes, WaitForLanguage)
{
    EXPECT_EQ(drafting_notes(one_straw().session(), staffing), Notes{});
}

}  // namespace
}  // namespace jointly
