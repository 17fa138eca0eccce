// The board of the issues, and the options that are still in.
#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::vector<Card> board_of(const Session& session)
{
    return blocks_of<Card>(wall_model(session, {Page::board, {}, {}}));
}

TEST(BoardPage, SaysWhatToDoBeforeTheFirstIssue)
{
    Scripted room;
    room.parties();
    EXPECT_TRUE(says(lines_of(room.session, Page::board), "Raise the first issue"));
}

TEST(BoardPage, HasEachIssueOnceWhereItIs)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(RaiseIssue{"What might we do about schedules?", "Scheduling"});
    room.does(ParkIssue{room.issue(), "wait for the figures"});
    for (const auto& [step, stretch] : {std::pair{Step::framing, "Story"}, {Step::story, "Story"},
             {Step::interests, "Interests"}, {Step::options, "Options"},
             {Step::criteria, "Criteria"}, {Step::evaluation, "Criteria"},
             {Step::straw, "Consensus"}, {Step::consensus, "Consensus"},
             {Step::language, "Language"}, {Step::agreed, "Language"}}) {
        room.session.issues.front().step = step;
        EXPECT_EQ(lines_of(room.session, Page::board),
            (std::vector<std::string>{"Meeting 1 · March 2, 2026", "Where the issues are",
                std::string("1 ") + stretch, "1 Staffing", "1 Set aside",
                "2 Scheduling · Parked"}));
        const auto cards = board_of(room.session);
        ASSERT_EQ(cards.size(), 2U);
        EXPECT_FALSE(cards[0].quiet);
        EXPECT_FALSE(cards[0].strong);
        EXPECT_TRUE(cards[1].quiet);
    }
}

TEST(BoardPage, CallsAnIssueAgreedWhenItsAgreementIsInitialled)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    test_wording(room);
    room.does(DraftTa{room.issue()});
    ASSERT_EQ(board_of(room.session).size(), 1U);
    EXPECT_FALSE(board_of(room.session)[0].strong);
    EXPECT_EQ(board_of(room.session)[0].notes,
        std::vector<std::string>{"1 Staffing · TA-1 · Consensus on wording"});
    for (const Party& party : std::vector<Party>(room.session.parties)) {
        if (party.deciding) {
            room.session.tas.back().initials.push_back({party.id, "Ana Ruiz", "", 1, 0, 0});
        }
    }
    ASSERT_EQ(board_of(room.session).size(), 1U);
    EXPECT_TRUE(board_of(room.session)[0].strong);
    EXPECT_EQ(board_of(room.session)[0].notes,
        std::vector<std::string>{"1 Staffing · TA-1 · Initialled"});
}

TEST(BoardPage, NamesTheFirstFortyOfAStretchAndCountsTheRest)
{
    Scripted room;
    room.parties();
    for (int issue = 0; issue < 42; ++issue) {
        room.does(RaiseIssue{"How might we?", "Nights"});
    }
    const auto cards = board_of(room.session);
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].label, "42");
    ASSERT_EQ(cards[0].notes.size(), 41U);
    EXPECT_EQ(cards[0].notes.back(), "and 2 more, which the agenda has");
}

TEST(SurvivingPage, SaysWhatToDoUntilOptionsAreMarked)
{
    Scripted room;
    room.parties();
    staffing(room);
    EXPECT_TRUE(says(lines_of(room.session, Page::surviving), "Agree on criteria and mark"));
}

TEST(SurvivingPage, PartsWhatIsStillInFromWhatIsNot)
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    const CriterionId safety = find_item(room.session, room.issue(), 19)->criterion;
    const CriterionId tonight = find_item(room.session, room.issue(), 20)->criterion;
    for (const CriterionId criterion : {safety, tonight}) {
        room.does(MarkOption{room.option(13), criterion, {}, Mark::partly, ""});
        room.does(MarkOption{room.option(14), criterion, {}, Mark::meets, ""});
    }
    room.does(MarkOption{room.option(16), safety, {}, Mark::fails, ""});
    const auto lines = lines_of(room.session, Page::surviving);
    EXPECT_TRUE(has_line(lines, "What is left: 6 of 8 options"));
    const std::size_t still_in = place_of(lines, "Still in");
    const std::size_t surpassed = place_of(lines, "Another does at least as well");
    const std::size_t failing = place_of(lines, "Does not meet a criterion");
    EXPECT_LT(still_in, surpassed);
    EXPECT_LT(surpassed, failing);
    EXPECT_EQ(lines[surpassed + 2], "#14 does at least as well on every criterion");
    EXPECT_EQ(lines[failing + 2], "Does not meet #19");
    EXPECT_TRUE(says(lines, "Meets every criterion"));
    EXPECT_TRUE(says(lines, "Not marked by all on every criterion yet"));
    for (const Card& card : blocks_of<Card>(wall_model(room.session, {Page::surviving, {}, {}}))) {
        EXPECT_EQ(card.quiet, card.number == 13 || card.number == 16) << card.number;
        EXPECT_EQ(card.strong, card.number == 14) << card.number;
    }
}

TEST(SurvivingPage, AsksToNarrowWhatNoRoomCanCompare)
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    Option more = room.session.options.front();
    while (room.session.options.size() <= 300) {
        more.id.value = 1'000 + static_cast<std::uint32_t>(room.session.options.size());
        room.session.options.push_back(more);
    }
    EXPECT_TRUE(says(lines_of(room.session, Page::surviving), "There are 301 options."));
}

}  // namespace
}  // namespace jointly
