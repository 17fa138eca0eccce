#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

void call_on_straw(Scripted& room)
{
    room.does(CallTest{room.issue(), {}, room.session.straws.back().id});
}

TEST(TestPage, WhileOpenKnowsOnlyWhoHasAnswered)
{
    Scripted asked;
    asked.parties();
    staffing(asked);
    call_on_straw(asked);
    Scripted other = asked;
    asked.count("Union", {{Stance::support, 5}, {Stance::cannot_support, 1}},
        {{asked.interest(3)}, "a secret reason", "a secret wish"});
    other.count("Union", {{Stance::live_with, 9}});
    // Whatever was said, the room sees the same page: text, blocks and all.
    const View view{Page::test, {}, asked.party("Management")};
    EXPECT_EQ(wall_model(asked.session, view), wall_model(other.session, view));
    const auto seats = blocks_of<Seat>(wall_model(asked.session, view));
    ASSERT_EQ(seats.size(), 2U);
    EXPECT_TRUE(seats[0].answered);
    EXPECT_EQ(seats[0].sentence, "Union has answered.");
    EXPECT_FALSE(seats[0].lit);
    EXPECT_FALSE(seats[1].answered);
    EXPECT_EQ(seats[1].sentence, "Management has not been asked yet.");
    EXPECT_TRUE(seats[1].lit);
    for (const Seat& seat : seats) {
        EXPECT_TRUE(seat.counts.empty());
        EXPECT_TRUE(seat.notes.empty());
    }
}

TEST(TestPage, NoOtherPageShowsMoreOfAnOpenTest)
{
    Scripted asked;
    asked.parties();
    staffing(asked);
    call_on_straw(asked);
    Scripted other = asked;
    asked.count("Union", {{Stance::cannot_support, 6}}, {{}, "a secret reason", ""});
    other.count("Union", {{Stance::support, 6}});
    for (std::size_t page = 0; page < words_for<Page>.size(); ++page) {
        const View view{static_cast<Page>(page), {}, {}};
        EXPECT_EQ(wall_model(asked.session, view), wall_model(other.session, view))
            << words_for<Page>[page];
    }
}

TEST(TestPage, ShowsTheRuleAndTheLegendTheTestWasTakenUnder)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(AdoptRule{Scale::fist_to_five, Decides::each_party, 0, 0, Fallback::park,
        {{room.party("Union"), 4}, {room.party("Management"), 3}}});
    call_on_straw(room);
    room.count("Union", {{Stance::support, 6}});
    room.close_test();
    room.adopt(AdoptRule{Scale::thumbs_live_with, Decides::every_member, 0, 0, Fallback::park, {}});
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(says(lines, "Each party decides by its own consensus"));
    EXPECT_TRUE(has_line(lines, "Quorum: Union 4, Management 3"));
    EXPECT_TRUE(has_line(lines, "Fist: cannot support yet"));
    EXPECT_FALSE(says(lines, "Thumb"));
}

TEST(TestPage, AfterClosingShowsCountsPerPartyAndConcernsWithWhatWouldHelp)
{
    Scripted room;
    room.parties();
    staffing(room);
    first_concept_test(room);
    const auto lines = lines_of(room.session, Page::test);
    const std::size_t said = place_of(lines, "What was said");
    const std::vector<std::string> expected{
        "What was said",
        "One of Union cannot support it yet: no step when the huddle fails",
        "Union: 5 support it",
        "Union: 1 cannot support it yet",
        "Not yet served: #3",
        "What would help: an escalation within 30 minutes",
        "Management is there.",
        "Management: 6 support it",
        "Cannot support yet",
        "Next: Work on what would help: an escalation within 30 minutes",
    };
    ASSERT_LE(said + expected.size(), lines.size());
    for (std::size_t place = 0; place < expected.size(); ++place) {
        EXPECT_EQ(lines[said + place], expected[place]);
    }
}

TEST(TestPage, ShowsTheGroundRulesWhereTheRoomIsNotThereYet)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(ProposeGroundRule{"We give the reason with every no"});
    room.does(ProposeGroundRule{"Phones stay outside"});
    room.does(AgreeGroundRule{room.session.ground_rules.front().id});
    call_on_straw(room);
    room.count("Union", {{Stance::cannot_support, 6}});
    room.count("Management", {{Stance::support, 6}});
    EXPECT_FALSE(says(lines_of(room.session, Page::test), "We give the reason"));
    room.close_test();
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(says(lines, "We give the reason with every no"));
    EXPECT_FALSE(says(lines, "Phones stay outside"));
    Scripted agreed = room;
    call_on_straw(agreed);
    agreed.count("Union", {{Stance::support, 6}});
    agreed.count("Management", {{Stance::support, 6}});
    agreed.close_test();
    EXPECT_FALSE(says(lines_of(agreed.session, Page::test), "We give the reason"));
}

TEST(TestPage, NeverCountsAcrossParties)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(CallTest{room.issue(), room.option(14), {}});
    room.count("Union", {{Stance::support, 41}});
    room.count("Management", {{Stance::support, 18}});
    room.close_test();
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(says(lines, "41"));
    EXPECT_FALSE(says(lines, "59"));
    for (const Heading& heading :
        blocks_of<Heading>(wall_model(room.session, {Page::test, {}, {}}))) {
        EXPECT_EQ(heading.text.find_first_of("0123456789"), std::string::npos) << heading.text;
    }
}

TEST(TestPage, AConstituentsCountsStayInItsPartys)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(NameConstituent{room.party("Union"), "Night local"});
    room.does(NameConstituent{room.party("Union"), "Day local"});
    room.does(AdoptKeeping{Keeping::constituents});
    room.does(CallTest{room.issue(), room.option(14), {}});
    const TestId test = room.session.tests.back().id;
    room.does(CountParty{
        test, room.party("Union"), room.session.constituents[0].id, {{Stance::support, 3}}, {}});
    room.does(CountParty{
        test, room.party("Union"), room.session.constituents[1].id, {{Stance::support, 4}}, {}});
    room.close_test();
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(has_line(lines, "Union: 7 support it"));
    EXPECT_FALSE(says(lines, "local"));
}

TEST(TestPage, ShowsOneWordWhereTheSpokespersonSpeaks)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(AdoptKeeping{Keeping::spokesperson});
    call_on_straw(room);
    room.count("Union", {{Stance::live_with, 0}});
    room.count("Management", {{Stance::more_discussion, 0}});
    room.close_test();
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(has_line(lines, "Union: can live with it"));
    EXPECT_TRUE(has_line(lines, "Management: needs more discussion"));
}

TEST(TestPage, ShowsNamesOnlyWhereTheRuleKeepsThem)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(AdoptKeeping{Keeping::names});
    room.does(JoinParticipant{"Ana Ruiz", room.party("Union"), {}, Role::member});
    room.does(JoinParticipant{"Bo Lind", room.party("Union"), {}, Role::member});
    call_on_straw(room);
    const TestId test = room.session.tests.back().id;
    room.does(TakeStance{test, room.session.participants[0].id, Stance::support, {}});
    room.does(TakeStance{test, room.session.participants[1].id, Stance::cannot_support,
        {{}, "nights are not covered", ""}});
    room.does(RaiseConcern{test, room.party("Union"), room.session.participants[0].id,
        {{}, "the budget is open", ""}});
    EXPECT_FALSE(says(lines_of(room.session, Page::test), "Bo Lind"));
    room.close_test();
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(has_line(lines, "Ana Ruiz: support"));
    EXPECT_TRUE(has_line(lines, "Bo Lind: cannot support yet"));
    EXPECT_TRUE(has_line(lines, "Concern of Ana Ruiz: the budget is open"));
    EXPECT_TRUE(has_line(lines, "What would help?"));
}

TEST(TestPage, ShowsTheEarlierTestsOfTheChainAsLines)
{
    Scripted room;
    room.parties();
    staffing(room);
    first_concept_test(room);
    EXPECT_FALSE(says(lines_of(room.session, Page::test), "Earlier tests"));
    second_concept_test(room);
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(has_line(lines, "Earlier tests of the same"));
    EXPECT_TRUE(has_line(lines,
        "March 2, 2026, 09:29: One of Union cannot support it yet: no step when the huddle fails"));
    EXPECT_TRUE(has_line(lines, "Consensus"));
}

TEST(TestPage, ShowsTheRedlineWhereTheWordingChangedSince)
{
    Scripted room;
    room.parties();
    staffing(room);
    second_concept_test(room);
    EXPECT_FALSE(says(lines_of(room.session, Page::test), "Wording changed"));
    room.does(RewordOption{room.option(12), "Every vacancy posted within 14 days"});
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(has_line(lines, "Wording changed since we tested"));
    EXPECT_TRUE(says(lines, "posted within [-10-]{+14+} days"));
    EXPECT_TRUE(has_line(lines, "Next: Look at what changed, and test again."));
}

TEST(TestPage, ShowsWhatElseOfTheLanguageChangedSince)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    test_wording(room);
    const Language before = room.session.languages.back();
    room.does(ProposeLanguage{room.issue(), before.provision,
        {EffectiveBasis::on_ratification, {}, ""}, {}, before.text, before.payer});
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(has_line(lines, "Effective: on ratification (tested: July 1, 2026)"));
    EXPECT_TRUE(has_line(lines, "Ends: not stated (tested: June 30, 2029)"));
}

TEST(TestPage, ShowsTheTestedWordsOfAStrawDesignWithTheirNumbers)
{
    Scripted room;
    room.parties();
    staffing(room);
    call_on_straw(room);
    EXPECT_TRUE(says(lines_of(room.session, Page::test), "#14 Huddle with the charge nurse"));
    EXPECT_TRUE(has_line(lines_of(room.session, Page::test), "What is tested: the straw design"));
    EXPECT_TRUE(has_line(lines_of(room.session, Page::issue), "The test is open"));
}

TEST(TestPage, OfAnotherIssueIsNotTheOpenOne)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(RaiseIssue{"What might we do about schedules?", ""});
    room.option("Post 28 days ahead");
    room.does(CallTest{room.issue(), room.option(1), {}});
    EXPECT_EQ(wall_model(room.session, {Page::test, IssueId{1}, {}}).empty,
        "Nothing has been tested yet. Choose an option or a straw design and test it.");
    EXPECT_EQ(
        wall_model(room.session, {Page::interests, IssueId{1}, {}}).foot, "Where we are: Framing");
    EXPECT_EQ(wall_model(room.session, {Page::interests, IssueId{2}, {}}).foot,
        "Where we are: the test is open");
}

TEST(TestPage, OfAnOpenTestSaysHowTheAnswersAreTaken)
{
    Scripted room;
    room.parties();
    staffing(room);
    call_on_straw(room);
    const std::string how = "Answers: All of one party first, then the exceptions";
    EXPECT_TRUE(has_line(lines_of(room.session, Page::test), how));
    room.count("Union", {{Stance::support, 6}});
    room.count("Management", {{Stance::support, 6}});
    room.close_test();
    EXPECT_FALSE(has_line(lines_of(room.session, Page::test), how));
}

TEST(TestPage, ShowsATestOfTheGroundRulesBeforeAnyIssueIsRaised)
{
    Scripted room;
    room.parties();
    room.does(ProposeGroundRule{"One conversation at a time"});
    room.does(CallListTest{TestedList::ground_rules, {}});
    WallModel model = wall_model(room.session, {Page::test, {}, {}});
    EXPECT_EQ(model.title, "Consensus test");
    EXPECT_TRUE(has_line(text_of(model), "What is tested: the ground rules"));
    EXPECT_TRUE(has_line(text_of(model), "One conversation at a time"));
    EXPECT_EQ(blocks_of<Seat>(model).size(), 2U);
    room.count("Union", {{Stance::support, 6}});
    room.count("Management", {{Stance::support, 6}});
    room.close_test();
    model = wall_model(room.session, {Page::test, {}, {}});
    EXPECT_TRUE(has_line(text_of(model), "What was tested: the ground rules"));
    EXPECT_TRUE(has_line(lines_of(room.session, Page::rules), "Last tested: Consensus"));
}

}  // namespace
}  // namespace jointly
