#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(InterestsPage, GroupsByHolderInTheOrderOfCapture)
{
    Scripted room;
    room.parties();
    staffing(room);
    const std::vector<std::string> expected{
        "Union interests",
        "#3 (U) A safe load on every shift",
        "#4 (U) A say in the staffing plan",
        "Management interests",
        "#5 (M) Flex staffing with the census",
        "#6 (M) Control what agency staff cost",
        "Mutual interests",
        "#7 (U, M) Good care for every patient",
        "#8 (U, M) Keep experienced people",
        "Not yet served by the straw design",
        "Other interests",
        "#9 Fewer last-minute calls",
        "Where we are: Framing",
    };
    auto lines = lines_of(room.session, Page::interests);
    lines.erase(lines.begin(), lines.begin() + 3);  // the head
    EXPECT_EQ(lines, expected);
}

TEST(InterestsPage, ShowsWhatStandsUnderAHeadingAfterTheRest)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(GroupItems{{room.interest(3), room.interest(6), room.interest(7)}, {}, "Load"});
    auto lines = lines_of(room.session, Page::interests);
    lines.erase(lines.begin(), lines.begin() + 3);  // the head
    lines.resize(10);
    const std::vector<std::string> expected{
        "Union interests",
        "#4 (U) A say in the staffing plan",
        "Union interests \u00b7 Load",
        "#3 (U) A safe load on every shift",
        "Management interests",
        "#5 (M) Flex staffing with the census",
        "Management interests \u00b7 Load",
        "#6 (M) Control what agency staff cost",
        "Mutual interests",
        "#8 (U, M) Keep experienced people",
    };
    EXPECT_EQ(lines, expected);
}

TEST(OptionsPage, ShowsWhatStandsUnderAHeadingAfterTheRest)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    room.option("Joint float pool");
    room.option("Posted sooner");
    room.option("Self-scheduling");
    room.does(GroupItems{{}, {room.option(1), room.option(3)}, "Nights"});
    auto lines = lines_of(room.session, Page::options);
    EXPECT_LT(place_of(lines, "Options"), place_of(lines, "#2 Posted sooner"));
    EXPECT_LT(place_of(lines, "#2 Posted sooner"), place_of(lines, "Options \u00b7 Nights"));
    EXPECT_LT(place_of(lines, "Options \u00b7 Nights"), place_of(lines, "#1 Joint float pool"));
    room.does(GroupItems{{}, {room.option(1), room.option(2), room.option(3)}, ""});
    EXPECT_FALSE(says(lines_of(room.session, Page::options), "Nights"));
}

TEST(InterestsPage, AnotherPartyComesFirstOnTheNextIssue)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(RaiseIssue{"What might we do about schedules?", ""});
    room.interest("Union", "Plan family life");
    room.interest("Management", "Coverage");
    room.interest("mutual", "Fewer vacancies");
    const auto lines = lines_of(room.session, Page::interests);
    EXPECT_LT(place_of(lines, "Management interests"), place_of(lines, "Union interests"));
    EXPECT_TRUE(has_line(lines, "#3 (M, U) Fewer vacancies"));
}

TEST(InterestsPage, SaysNotYetServedOnlyOnceThereIsSomethingToServe)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    room.interest("Union", "A safe load");
    EXPECT_FALSE(says(lines_of(room.session, Page::interests), "Not yet served"));
    room.option("Joint float pool");
    EXPECT_TRUE(has_line(lines_of(room.session, Page::interests), "Not yet served"));
    room.does(LinkOption{room.option(2), {room.interest(1)}, true});
    EXPECT_FALSE(says(lines_of(room.session, Page::interests), "Not yet served"));
}

TEST(InterestsPage, AnOptionWithdrawnServesNothing)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    room.interest("Union", "A safe load");
    room.option("Joint float pool");
    room.option("Incentive list");
    room.does(LinkOption{room.option(2), {room.interest(1)}, true});
    room.does(WithdrawOption{room.option(2)});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::interests), "Not yet served"));
}

TEST(InterestsPage, NotesWhatTheAgreedConceptDoesNotServe)
{
    Scripted room;
    room.parties();
    staffing(room);
    second_concept_test(room);
    EXPECT_TRUE(
        has_line(lines_of(room.session, Page::interests), "Not yet served by what we agreed"));
}

TEST(InterestsPage, WithdrawnOnesStandLastAndQuiet)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(WithdrawInterest{room.interest(3)});
    const auto cards = blocks_of<Card>(wall_model(room.session, {Page::interests, {}, {}}));
    ASSERT_EQ(cards.size(), 7U);
    EXPECT_EQ(cards.back().number, 3);
    for (const Card& card : cards) {
        EXPECT_EQ(card.quiet, card.number == 3);
    }
    EXPECT_EQ(cards.back().notes, std::vector<std::string>{"Withdrawn"});
}

TEST(InterestsPage, APartyWithAVoiceOnlyHasItsOwnGroup)
{
    Scripted room;
    room.parties();
    room.does(JoinParty{"Physicians", "", "P", 2, false});
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    room.interest("Physicians", "Know who is on");
    room.interest("mutual", "Good care");
    const auto lines = lines_of(room.session, Page::interests);
    EXPECT_TRUE(has_line(lines, "#1 (P) Know who is on"));
    EXPECT_TRUE(has_line(lines, "#2 (U, M) Good care"));
}

TEST(OptionsPage, ShowsWhatOptionsServeAndWhoseInterestThatIs)
{
    Scripted room;
    room.parties();
    staffing(room);
    const auto lines = lines_of(room.session, Page::options);
    EXPECT_LT(place_of(lines, "#10 Unit staffing pairs: one manager, one steward"),
        place_of(lines, "#11 Joint float pool"));
    EXPECT_TRUE(has_line(lines, "Serves #4 (U), #7 (U, M)"));
    EXPECT_EQ(lines[place_of(lines, "#11 Joint float pool") + 1], "Not linked to an interest yet");
    EXPECT_FALSE(says(lines, "#18"));
}

TEST(OptionsPage, ShowsNoPartyEver)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(ProposeCriterion{room.issue(), "Patient safety"});
    const WallModel model = wall_model(room.session, {Page::options, {}, {}});
    for (const Card& card : blocks_of<Card>(model)) {
        EXPECT_TRUE(card.signs.empty());
    }
    for (const Heading& heading : blocks_of<Heading>(model)) {
        EXPECT_TRUE(heading.signs.empty());
    }
}

TEST(CriteriaPage, ShowsWhatIsAgreedThenWhatIsProposedThenWhatIsWithdrawn)
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    room.does(ProposeCriterion{room.issue(), "Costed"});
    room.does(ProposeCriterion{room.issue(), "Popular"});
    room.does(WithdrawCriterion{find_item(room.session, room.issue(), 22)->criterion});
    const auto lines = lines_of(room.session, Page::criteria);
    EXPECT_LT(place_of(lines, "Agreed criteria"), place_of(lines, "#19 Patient safety"));
    EXPECT_LT(place_of(lines, "Proposed, not agreed yet"), place_of(lines, "#21 Costed"));
    EXPECT_LT(place_of(lines, "#20 Workable tonight"), place_of(lines, "#21 Costed"));
    EXPECT_LT(place_of(lines, "Withdrawn"), place_of(lines, "#22 Popular"));
    const auto cards = blocks_of<Card>(wall_model(room.session, {Page::criteria, {}, {}}));
    EXPECT_TRUE(cards.back().quiet);
    EXPECT_TRUE(cards.back().struck);
    for (const Card& card : cards) {
        EXPECT_TRUE(card.signs.empty());
    }
}

TEST(StrawPage, ShowsTheLatestWithItsOptionsAndWhatItDoesNotServeYet)
{
    Scripted room;
    room.parties();
    staffing(room);
    const WallModel model = wall_model(room.session, {Page::straw, {}, {}});
    const auto lines = text_of(model);
    EXPECT_EQ(lines[place_of(lines, "#18 Staffing pairs set the plan; a huddle settles the day; "
                                    "misses are reviewed each month")
                    + 1],
        "Not tested yet");
    EXPECT_LT(
        place_of(lines, "It combines"), place_of(lines, "#12 Every vacancy posted within 10 days"));
    EXPECT_TRUE(has_line(lines, "Served: #3, #4, #5, #6, #7, #9"));
    EXPECT_GT(
        place_of(lines, "#8 (U, M) Keep experienced people"), place_of(lines, "Not yet served"));
    EXPECT_TRUE(blocks_of<Card>(model).front().strong);
    EXPECT_TRUE(blocks_of<Card>(model).front().signs.empty());
}

TEST(StrawPage, PutsEarlierOnesBehindTheLatestAndNamesTheirOptions)
{
    Scripted room;
    room.parties();
    staffing(room);
    first_concept_test(room);
    room.does(ComposeStraw{room.issue(), {room.option(10), room.option(11)}, ""});
    auto lines = lines_of(room.session, Page::straw);
    EXPECT_TRUE(has_line(lines, "#19 What the options below say together"));
    EXPECT_TRUE(has_line(lines, "Combines #10, #12, #14, #15"));
    EXPECT_TRUE(has_line(lines, "Cannot support yet"));
    EXPECT_GT(place_of(lines, "Earlier straw designs"), place_of(lines, "#11 Joint float pool"));
    room.does(ComposeStraw{room.issue(), {room.option(11)}, "The pool"});
    lines = lines_of(room.session, Page::straw);
    EXPECT_TRUE(has_line(lines, "#19 Straw design of #10, #11"));
}

}  // namespace
}  // namespace jointly
