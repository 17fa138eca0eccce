#include "core/process/demand.h"
#include "core/process/evaluation.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Mark;

constexpr OptionId lift_team{3};
constexpr CriterionId nights{1};  // #8
constexpr CriterionId cost{2};    // #9

// Options #4, #5 and #7, and two agreed criteria, #8 and #9.
Room to_be_marked()
{
    Room room = one_straw();
    room.given(OfferOption{staffing, "Lift team on evenings"});
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(ProposeCriterion{staffing, "Within the plan"});
    room.given(AgreeCriterion{nights});
    room.given(AgreeCriterion{cost});
    return room;
}

void mark(Room& room, OptionId option, Mark on_nights, Mark on_cost)
{
    room.given(MarkOption{option, nights, {}, on_nights, ""});
    room.given(MarkOption{option, cost, {}, on_cost, ""});
}

TEST(Evaluation, IsEmptyWithoutAgreedCriteriaOrMarks)
{
    EXPECT_TRUE(evaluation_of(one_straw().session(), staffing).cells.empty());
    EXPECT_TRUE(evaluation_notes(one_straw().session(), staffing).empty());
    EXPECT_EQ(evaluation_of(to_be_marked().session(), staffing).cells.size(), 6U);
    EXPECT_TRUE(evaluation_notes(to_be_marked().session(), staffing).empty());
}

TEST(Evaluation, SaysWhichOptionAnotherSurpasses)
{
    Room room = to_be_marked();
    mark(room, hazard_walk, meets, meets);
    mark(room, float_pool, partly, meets);
    mark(room, lift_team, meets, fails);
    const Evaluation evaluation = evaluation_of(room.session(), staffing);
    EXPECT_EQ(evaluation.surpassed,
        (std::vector<Evaluation::Surpassed>{{float_pool, hazard_walk}, {lift_team, hazard_walk}}));
    EXPECT_EQ(evaluation.meeting_all, (std::vector{hazard_walk}));
    EXPECT_EQ(evaluation.survivors, (std::vector{hazard_walk}));
    EXPECT_EQ(evaluation_notes(room.session(), staffing),
        (std::vector<std::string>{"Option #4 does at least as well as #5 on every criterion.",
            "Option #4 does at least as well as #7 on every criterion.", "Still in: options #4."}));
}

TEST(Evaluation, FindsOptionsThatNoCriterionTellsApart)
{
    Room room = to_be_marked();
    mark(room, hazard_walk, meets, partly);
    mark(room, float_pool, meets, partly);
    mark(room, lift_team, meets, partly);
    const Evaluation evaluation = evaluation_of(room.session(), staffing);
    EXPECT_EQ(evaluation.not_separating, (std::vector{nights, cost}));
    ASSERT_EQ(evaluation.not_separated.size(), 1U);
    EXPECT_EQ(evaluation.not_separated.front(), (std::vector{hazard_walk, float_pool, lift_team}));
    EXPECT_TRUE(evaluation.surpassed.empty());
}

TEST(Evaluation, KeepsPartiesApartWhereTheyMarkDifferently)
{
    Room room = to_be_marked();
    room.given(MarkOption{hazard_walk, nights, union_, meets, ""});
    room.given(MarkOption{hazard_walk, nights, management, fails, "nobody to walk with"});
    room.given(MarkOption{float_pool, nights, union_, meets, ""});
    room.given(MarkOption{float_pool, nights, management, meets, ""});
    const Evaluation evaluation = evaluation_of(room.session(), staffing);
    EXPECT_EQ(evaluation.differing, (std::vector{nights}));
    EXPECT_EQ(evaluation.cells[0].agreed(), std::nullopt);
    EXPECT_EQ(evaluation.cells[2].agreed(), meets);
    EXPECT_EQ(evaluation_notes(room.session(), staffing).front(),
        "The parties mark criterion #8 differently. Talk it through.");
    room.given(MarkOption{hazard_walk, nights, {}, partly, ""});
    EXPECT_EQ(evaluation_of(room.session(), staffing).cells[0].agreed(), partly);
}

TEST(Evaluation, SaysNothingOfOptionsThatAreNotMarkedThroughout)
{
    Room room = to_be_marked();
    room.given(MarkOption{hazard_walk, nights, {}, meets, ""});
    mark(room, float_pool, partly, unsure);
    const Evaluation evaluation = evaluation_of(room.session(), staffing);
    EXPECT_TRUE(evaluation.surpassed.empty());
    EXPECT_TRUE(evaluation.not_separated.empty());
    EXPECT_EQ(evaluation.survivors, (std::vector{hazard_walk, float_pool, lift_team}));
}

TEST(DemandPrompt, AsksEitherPartyInTheSameWords)
{
    const Session session = two_parties().session();
    EXPECT_EQ(demand_prompt(session, union_, "We must have 4 % a year"),
        "This reads like one way to get there. Union, what would it give you, and what matters "
        "about it?");
    EXPECT_EQ(demand_prompt(session, management, "The Employer shall set the schedule"),
        "This reads like one way to get there. Management, what would it give you, and what "
        "matters about it?");
    EXPECT_EQ(demand_prompt(session, {}, "At least two lifts on every hall"),
        "This reads like one way to get there. What would it give you, and what matters about "
        "it?");
}

TEST(DemandPrompt, LeavesInterestsAlone)
{
    for (const std::string_view text :
        {"Go home unhurt", "Predictable cost", "Mustering points", "A plan that holds", "Respect",
            "12 people on nights", "100 of us, and a % we trust"}) {
        EXPECT_FALSE(reads_like_a_demand(text)) << text;
    }
    for (const std::string_view text : {"No less than $2 an hour", "We INSIST on it",
             "Only if it is costed", "2.5 % across the board", "This is non-negotiable"}) {
        EXPECT_TRUE(reads_like_a_demand(text)) << text;
    }
}

}  // namespace
}  // namespace jointly
