#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

TEST(WallModel, SaysWhatToDoBeforeTheFirstIssue)
{
    const Scripted room;
    for (const Page page : issue_pages()) {
        const WallModel model = wall_model(room.session, {page, {}, {}});
        EXPECT_EQ(model.empty,
            "Raise the first issue: write it as an open question that permits several answers.");
        EXPECT_TRUE(model.blocks.empty());
        EXPECT_TRUE(model.title.empty());
    }
}

TEST(WallModel, OfTheBlankPageHoldsNothing)
{
    Scripted room;
    room.parties();
    staffing(room);
    WallModel nothing;
    nothing.page = Page::blank;
    EXPECT_EQ(wall_model(room.session, {Page::blank, {}, {}}), nothing);
    EXPECT_TRUE(text_of(nothing).empty());
}

TEST(WallModel, EachEmptyPageSaysWhatToDoNext)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    for (const Page page : issue_pages()) {
        const WallModel model = wall_model(room.session, {page, {}, {}});
        EXPECT_FALSE(model.empty.empty()) << word_of(page);
        EXPECT_TRUE(model.blocks.empty()) << word_of(page);
        EXPECT_EQ(model.title, "How might we fill shifts?");
        EXPECT_EQ(model.kicker, page == Page::issue || page == Page::ta
                                    ? "Issue 1 of 1"
                                    : "Issue 1 of 1 · " + std::string(name_of(page)));
    }
}

TEST(WallModel, HeadsThePageWithTheIssueItLooksAt)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(RaiseIssue{"What might we do about schedules?", "Scheduling"});
    const WallModel turned = wall_model(room.session, {Page::issue, {}, {}});
    EXPECT_EQ(turned.kicker, "Issue 2 of 2 · Scheduling");
    EXPECT_EQ(turned.title, "What might we do about schedules?");
    const WallModel asked = wall_model(room.session, {Page::issue, IssueId{1}, {}});
    EXPECT_EQ(asked.kicker, "Issue 1 of 2 · Staffing");
}

TEST(WallModel, CountsNoIssuesWhereAnUndoneOneLeftAGap)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.session = reserve(std::move(room.session), IssueRaised{IssueId{2}, "Undone?", ""});
    room.does(RaiseIssue{"What might we do about schedules?", ""});
    EXPECT_EQ(wall_model(room.session, {Page::issue, {}, {}}).kicker, "Issue 3");
}

TEST(WallModel, MarksTheStepOfTheIssue)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(TakeStep{room.issue(), Step::straw});
    const WallModel model = wall_model(room.session, {Page::options, {}, {}});
    ASSERT_EQ(model.steps.size(), words_for<Step>.size());
    for (const StepMark& step : model.steps) {
        EXPECT_EQ(step.current, step.name == "Straw design");
    }
}

TEST(WallModel, EveryStepHasItsPage)
{
    EXPECT_EQ(page_of(Step::framing), Page::issue);
    EXPECT_EQ(page_of(Step::story), Page::story);
    EXPECT_EQ(page_of(Step::interests), Page::interests);
    EXPECT_EQ(page_of(Step::options), Page::options);
    EXPECT_EQ(page_of(Step::criteria), Page::criteria);
    EXPECT_EQ(page_of(Step::evaluation), Page::matrix);
    EXPECT_EQ(page_of(Step::straw), Page::straw);
    EXPECT_EQ(page_of(Step::consensus), Page::test);
    EXPECT_EQ(page_of(Step::language), Page::language);
    EXPECT_EQ(page_of(Step::agreed), Page::ta);
}

TEST(WallModel, EveryPageHasItsNameAndItsPlace)
{
    std::vector<std::string> names;
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        EXPECT_FALSE(name_of(page).empty());
        EXPECT_EQ(std::count(names.begin(), names.end(), name_of(page)), 0) << name_of(page);
        names.push_back(name_of(page));
        const auto& of_session = session_pages();
        const bool in_session =
            std::find(of_session.begin(), of_session.end(), page) != of_session.end();
        const bool alone = page == Page::start || page == Page::caucus || page == Page::blank;
        EXPECT_EQ(is_of_issue(page) + in_session + alone, 1) << word_of(page);
    }
}

TEST(WallModel, RingsTheNumbersThatTheRecorderPicked)
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    for (const Card& card :
        blocks_of<Card>(wall_model(room.session, {Page::options, {}, {}, {11, 14}}))) {
        EXPECT_EQ(card.chosen, card.number == 11 || card.number == 14);
    }
    const auto grids = blocks_of<Grid>(wall_model(room.session, {Page::matrix, {}, {}, {10, 20}}));
    ASSERT_EQ(grids.size(), 1U);
    EXPECT_TRUE(grids[0].rows[0].chosen);
    EXPECT_FALSE(grids[0].columns[0].chosen);
    EXPECT_TRUE(grids[0].columns[1].chosen);
}

TEST(StoryPage, TellsStoriesAndDataAsTheyWereSaid)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(GiveData{room.issue(), "61 strain injuries", "Employee health"});
    const auto lines = lines_of(room.session, Page::story);
    EXPECT_TRUE(
        has_line(lines, "#1 17 % of shifts began below plan; 23 vacancies open over 90 days"));
    EXPECT_TRUE(has_line(lines, "#2 (M) Overtime cost $1.9 M last year"));
    EXPECT_EQ(lines[place_of(lines, "#19 61 strain injuries") + 1], "Source: Employee health");
}

TEST(IssuePage, TellsWhatThereIsAndTheNextMove)
{
    Scripted room;
    room.parties();
    staffing(room);
    const std::vector<std::string> expected{
        "Issue 1 of 1 · Staffing",
        "How might we fill shifts to the agreed plan and settle shortfalls on the day?",
        "Step: Framing",
        "What there is so far",
        "Stories: 2, from #1 to #2",
        "Interests: 7, from #3 to #9",
        "Options: 8, from #10 to #17",
        "Straw design: #18",
        "Framing",
        "Next: Test for consensus on the straw design.",
        "Where we are: Framing",
    };
    EXPECT_EQ(lines_of(room.session, Page::issue), expected);
}

TEST(IssuePage, ShowsWhereTheConceptAndThenTheWordingStand)
{
    Scripted room;
    room.parties();
    staffing(room);
    first_concept_test(room);
    auto lines = lines_of(room.session, Page::issue);
    EXPECT_TRUE(has_line(lines, "Concept · Cannot support yet"));
    EXPECT_TRUE(
        has_line(lines, "One of Union cannot support it yet: no step when the huddle fails"));
    EXPECT_TRUE(has_line(lines, "Where we are: concept · Cannot support yet"));
    second_concept_test(room);
    propose(room);
    EXPECT_TRUE(
        has_line(lines_of(room.session, Page::issue), "Where we are: wording · Not tested yet"));
    test_wording(room);
    lines = lines_of(room.session, Page::issue);
    EXPECT_TRUE(has_line(lines, "Wording · Consensus, with stand-asides"));
    EXPECT_TRUE(has_line(lines, "Language: 9.6 Staffing plan"));
    EXPECT_TRUE(has_line(lines, "Next: Draft the tentative agreement for initials."));
}

}  // namespace
}  // namespace jointly
