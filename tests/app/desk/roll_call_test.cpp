#include "app/desk/roll_call.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// A session made by commands; the test fails where one is refused.
class Table {
public:
    Table& does(const Command& command)
    {
        const auto events = decide(session_, command);
        EXPECT_TRUE(events.ok()) << events.problem().text;
        for (const Event& event : events.value()) {
            session_ = evolve(std::move(session_), {++seq_, 0, {}}, event);
        }
        return *this;
    }
    Table& key(int seat, int number)
    {
        const auto answer = answer_by_key(
            session_, roll_seats(session_).at(static_cast<std::size_t>(seat)), number);
        EXPECT_TRUE(answer.ok());
        return does(answer.value());
    }
    [[nodiscard]] const Session& session() const { return session_; }
    [[nodiscard]] const Test& test() const { return session_.tests.back(); }

private:
    Session session_;
    std::uint64_t seq_ = 0;
};

Table with_open_test(int seats, Keeping kept)
{
    Table table;
    table.does(JoinParty{"Union", {}, {}, seats, true})
        .does(JoinParty{"Management", {}, {}, seats, true})
        .does(JoinParticipant{"Ana", PartyId{1}, {}, Role::member})
        .does(JoinParticipant{"Olu", PartyId{1}, {}, Role::observer})
        .does(JoinParticipant{"Ben", PartyId{2}, {}, Role::member})
        .does(AdoptKeeping{kept})
        .does(OpenMeeting{0})
        .does(RaiseIssue{"What might we do?", {}})
        .does(OfferOption{IssueId{1}, "Walk"})
        .does(CallTest{IssueId{1}, OptionId{1}, {}});
    return table;
}

TEST(RollCall, TheFirstKeyAnswersForAllOfTheParty)
{
    Table table = with_open_test(6, Keeping::counts);
    EXPECT_TRUE(moves_on(table.session(), roll_seats(table.session()).front()));
    table.key(0, 1);
    ASSERT_EQ(table.test().counts.size(), 1U);
    EXPECT_EQ(table.test().counts[0].counts, (std::vector<StanceCount>{{Stance::support, 6}}));
}

TEST(RollCall, FurtherKeysMoveOnePersonEach)
{
    Table table = with_open_test(6, Keeping::counts);
    table.key(0, 1).key(0, 4).key(0, 4).key(0, 2);
    EXPECT_EQ(table.test().counts[0].counts,
        (std::vector<StanceCount>{
            {Stance::support, 3}, {Stance::more_discussion, 1}, {Stance::cannot_support, 2}}));
    EXPECT_FALSE(moves_on(table.session(), roll_seats(table.session()).front()));
}

TEST(RollCall, CountsPersonByPersonWhereNobodyKnowsHowMany)
{
    Table table = with_open_test(0, Keeping::counts);
    table.key(0, 1).key(0, 1).key(0, 4);
    EXPECT_EQ(table.test().counts[0].counts,
        (std::vector<StanceCount>{{Stance::support, 2}, {Stance::cannot_support, 1}}));
}

TEST(RollCall, ASpokespersonsWordHasNoNumber)
{
    Table table = with_open_test(6, Keeping::spokesperson);
    table.key(1, 4);
    EXPECT_EQ(
        table.test().counts[0].counts, (std::vector<StanceCount>{{Stance::cannot_support, 0}}));
}

TEST(RollCall, ByNameEachPersonWhoDecidesHasASeat)
{
    Table table = with_open_test(6, Keeping::names);
    const auto seats = roll_seats(table.session());
    ASSERT_EQ(seats.size(), 2U);
    EXPECT_EQ(seats[0].name, "Ana (Union)");
    table.key(0, 1);
    EXPECT_TRUE(roll_seats(table.session())[0].answered);
    EXPECT_FALSE(roll_seats(table.session())[1].answered);
}

TEST(RollCall, RefusesAKeyThatTheScaleDoesNotHave)
{
    Table table = with_open_test(6, Keeping::counts);
    const auto answer = answer_by_key(table.session(), roll_seats(table.session())[0], 5);
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.problem().text, "There is no answer 5 on our scale.");
}

TEST(RollCall, HasNoSeatsWhenNoTestIsOpen)
{
    Table table = with_open_test(6, Keeping::counts);
    table.key(0, 1).does(CloseTest{TestId{1}});
    EXPECT_TRUE(roll_seats(table.session()).empty());
}

}  // namespace
}  // namespace jointly
