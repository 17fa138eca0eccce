#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(WallModel, SaysWhatToDoBeforeTheFirstIssue)
{
    const Scripted room;
    for (const Page page :
        {Page::issue, Page::interests, Page::options, Page::test, Page::language, Page::ta}) {
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
    for (const Page page :
        {Page::issue, Page::interests, Page::options, Page::test, Page::language, Page::ta}) {
        const WallModel model = wall_model(room.session, {page, {}, {}});
        EXPECT_FALSE(model.empty.empty()) << word_of(page);
        EXPECT_TRUE(model.blocks.empty()) << word_of(page);
        EXPECT_EQ(model.title, "How might we fill shifts?");
        EXPECT_EQ(model.kicker, "Issue 1 of 1");
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
    EXPECT_EQ(page_of(Step::story), Page::issue);
    EXPECT_EQ(page_of(Step::interests), Page::interests);
    EXPECT_EQ(page_of(Step::options), Page::options);
    EXPECT_EQ(page_of(Step::criteria), Page::options);
    EXPECT_EQ(page_of(Step::evaluation), Page::options);
    EXPECT_EQ(page_of(Step::straw), Page::options);
    EXPECT_EQ(page_of(Step::consensus), Page::test);
    EXPECT_EQ(page_of(Step::language), Page::language);
    EXPECT_EQ(page_of(Step::agreed), Page::ta);
}

TEST(IssuePage, TellsTheStoryWhatThereIsAndTheNextMove)
{
    Scripted room;
    room.parties();
    staffing(room);
    const std::vector<std::string> expected{
        "Issue 1 of 1 · Staffing",
        "How might we fill shifts to the agreed plan and settle shortfalls on the day?",
        "Step: Framing",
        "Story and data",
        "#1 17 % of shifts began below plan; 23 vacancies open over 90 days",
        "#2 (M) Overtime cost $1.9 M last year",
        "What there is so far",
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
