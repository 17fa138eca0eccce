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

TEST(OptionsPage, ShowsStrawDesignsAndWhatOptionsServe)
{
    Scripted room;
    room.parties();
    staffing(room);
    const auto lines = lines_of(room.session, Page::options);
    EXPECT_TRUE(has_line(lines, "Combines #10, #12, #14, #15"));
    EXPECT_LT(place_of(lines, "#10 Unit staffing pairs: one manager, one steward"),
        place_of(lines, "#11 Joint float pool"));
    EXPECT_TRUE(has_line(lines, "Serves #4, #7"));
    for (const Card& card : blocks_of<Card>(wall_model(room.session, {Page::options, {}, {}}))) {
        EXPECT_EQ(card.strong, card.number == 18);
    }
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

TEST(OptionsPage, ShowsCriteriaAndHowOptionsDoOnThem)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(ProposeCriterion{room.issue(), "Patient safety"});
    room.does(ProposeCriterion{room.issue(), "Workable tonight"});
    const CriterionId safety = find_item(room.session, room.issue(), 19)->criterion;
    const CriterionId tonight = find_item(room.session, room.issue(), 20)->criterion;
    room.does(AgreeCriterion{safety});
    room.does(MarkOption{room.option(10), safety, {}, Mark::meets, ""});
    room.does(MarkOption{room.option(10), tonight, room.party("Union"), Mark::fails, ""});
    auto lines = lines_of(room.session, Page::options);
    EXPECT_TRUE(has_line(lines, "Meets #19"));
    EXPECT_TRUE(has_line(lines, "Union: Does not meet #20"));
    EXPECT_EQ(lines[place_of(lines, "#19 Patient safety") + 1], "Agreed");
    EXPECT_EQ(lines[place_of(lines, "#20 Workable tonight") + 1], "Proposed, not agreed yet");
    EXPECT_GT(place_of(lines, "Criteria"), place_of(lines, "Options"));
    room.does(TakeStep{room.issue(), Step::criteria});
    lines = lines_of(room.session, Page::options);
    EXPECT_LT(place_of(lines, "Criteria"), place_of(lines, "Options"));
}

TEST(OptionsPage, AStrawDesignWithoutWordsNamesItsOptions)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(ComposeStraw{room.issue(), {room.option(10), room.option(11)}, ""});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::options), "#19 Straw design of #10, #11"));
}

}  // namespace
}  // namespace jointly
