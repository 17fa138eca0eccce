// The pages that belong to no issue.
#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

TEST(SessionPages, EachSaysWhatToDoWhileItIsEmpty)
{
    const Session nothing;
    for (const Page page : session_pages()) {
        const WallModel model = wall_model(nothing, {page, {}, {}});
        EXPECT_TRUE(model.blocks.empty()) << word_of(page);
        EXPECT_TRUE(model.empty.ends_with('.')) << word_of(page);
        EXPECT_EQ(model.title, name_of(page));
    }
    EXPECT_TRUE(wall_model(nothing, {Page::caucus, {}, {}}).blocks.empty());
    EXPECT_FALSE(wall_model(nothing, {Page::caucus, {}, {}}).empty.empty());
}

TEST(SessionPages, NameTheMeeting)
{
    Scripted room;
    EXPECT_EQ(wall_model(room.session, {Page::rules, {}, {}}).kicker, "Meeting 1 · March 2, 2026");
}

TEST(AgendaPage, IsTheBoardOfTheIssuesInTheOrderOfTheRoom)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    const IssueId first = room.issue();
    room.does(RaiseIssue{"What might we do about schedules?", ""});
    const IssueId second = room.issue();
    room.does(RaiseIssue{"What might we do about parking?", "Parking"});
    room.does(ParkIssue{room.issue(), "wait for the survey"});
    room.does(MoveIssue{second, first});
    room.does(TurnTo{first});
    const WallModel model = wall_model(room.session, {Page::agenda, {}, {}});
    const auto cards = blocks_of<Card>(model);
    ASSERT_GE(cards.size(), 5U);
    EXPECT_EQ(cards[0].label, "2");
    EXPECT_EQ(cards[1].label, "1");
    EXPECT_FALSE(cards[0].strong);
    EXPECT_TRUE(cards[1].strong);
    EXPECT_EQ(cards[1].state, "Framing");
    const auto lines = text_of(model);
    EXPECT_TRUE(has_line(lines, "90 minutes"));
    EXPECT_TRUE(has_line(lines, "AG-2 Check-in"));
    EXPECT_TRUE(has_line(lines, "15 minutes"));
    EXPECT_EQ(lines[place_of(lines, "AG-3 Minutes of last time") + 1], "done");
    EXPECT_FALSE(says(lines, "AG-1 "));  // it stands with its issue
    EXPECT_LT(place_of(lines, "Set aside"), place_of(lines, "3 Parking"));
    EXPECT_TRUE(has_line(lines, "wait for the survey"));
    EXPECT_TRUE(has_line(lines, "When: March 9, 2026, 09:00"));
    EXPECT_TRUE(has_line(lines, "Where: Grange Hall"));
    for (const Card& card : cards) {
        EXPECT_FALSE(card.struck);
        EXPECT_EQ(card.quiet, card.label == "3" || card.label == "AG-3");
    }
}

TEST(AgendaPage, BeginsWithWhatTheCheckInOfThisMeetingBroughtUp)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(CheckIn{room.party("Union"), "Two units are short today"});
    room.does(CheckIn{{}, "Snow on the pass"});
    const auto lines = lines_of(room.session, Page::agenda);
    const auto heading = place_of(lines, "Check-in");
    ASSERT_LT(heading + 4, lines.size());
    EXPECT_EQ(lines[heading + 1], "(U) Two units are short today");
    EXPECT_EQ(lines[heading + 2], "Snow on the pass");
    EXPECT_EQ(lines[heading + 3], "Issues");
    EXPECT_EQ(lines[heading + 4], "1 Staffing");
    room.does(CloseMeeting{});
    EXPECT_FALSE(says(lines_of(room.session, Page::agenda), "Check-in"));
    room.does(OpenMeeting{-8 * 60});
    EXPECT_FALSE(says(lines_of(room.session, Page::agenda), "Check-in"));
    room.does(CheckIn{{}, "The road is open"});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::agenda), "The road is open"));
    EXPECT_FALSE(says(lines_of(room.session, Page::agenda), "Snow on the pass"));
}

TEST(AgendaPage, SaysWhoFacilitatesAndWhoRecordsToday)
{
    Scripted room;
    room.parties();
    room.does(JoinParticipant{"Ana Ruiz", room.party("Union"), {}, Role::facilitator});
    room.does(NameRecorder{"Noor Haddad"});
    EXPECT_FALSE(says(lines_of(room.session, Page::agenda), "Roles today"));
    EXPECT_TRUE(says(lines_of(room.session, Page::agenda), "Raise the first issue"));
    staffing(room);
    auto lines = lines_of(room.session, Page::agenda);
    const auto heading = place_of(lines, "Roles today");
    ASSERT_LT(heading + 2, lines.size());
    EXPECT_GT(heading, place_of(lines, "1 Staffing"));
    EXPECT_EQ(lines[heading + 1], "Facilitator: Ana Ruiz (Union)");
    EXPECT_EQ(lines[heading + 2], "Recorder: Noor Haddad");
    room.does(JoinParticipant{"Ben Okafor", room.party("Management"), {}, Role::member});
    const ParticipantId ben = find_participant(room.session, "Ben Okafor")->id;
    room.does(TakeRole{ben, Role::facilitator, true});
    room.does(TakeRole{ben, Role::recorder});
    lines = lines_of(room.session, Page::agenda);
    EXPECT_TRUE(has_line(lines, "Facilitator: Ana Ruiz (Union)"));
    EXPECT_TRUE(has_line(lines, "Recorder: Ben Okafor (Management)"));
    room.does(TakeRole{ben, Role::facilitator, true});
    lines = lines_of(room.session, Page::agenda);
    EXPECT_TRUE(has_line(lines, "Facilitator: Ana Ruiz (Union), Ben Okafor (Management)"));
    // The pen stays in a hand until another takes it.
    EXPECT_TRUE(has_line(lines, "Recorder: Ben Okafor (Management)"));
    room.does(CloseMeeting{});
    EXPECT_FALSE(says(lines_of(room.session, Page::agenda), "Roles today"));
}

TEST(PackagesPage, ShowsWhatIsOfferedByWhomAndWhoAccepted)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    const auto lines = lines_of(room.session, Page::packages);
    EXPECT_EQ(lines[place_of(lines, "P-1 (U) Economics") + 1], "agreed");
    EXPECT_TRUE(has_line(lines, "1. Issue 1 · Staffing: with the pairs"));
    EXPECT_TRUE(has_line(lines, "2. PR-1"));
    EXPECT_TRUE(has_line(lines, "Revision 1, offered by Union, accepted by Management"));
    EXPECT_EQ(lines[place_of(lines, "PR-1 (U) 2.75 % a year") + 1], "waiting for a reply");
    EXPECT_TRUE(has_line(lines, "Management on revision 1: countered (2.5 % and a lump sum)"));
    EXPECT_LT(place_of(lines, "Proposals that are no longer open"),
        place_of(lines, "PR-2 (M) One bank of paid time"));
}

TEST(PackagesPage, CountsMoneyByContractYearAndPayerAndNeverAcrossPayers)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    const auto tables = blocks_of<Table>(wall_model(room.session, {Page::packages, {}, {}}));
    ASSERT_EQ(tables.size(), 1U);
    const Table& table = tables[0];
    EXPECT_EQ(table.first_figure, 2U);
    ASSERT_EQ(table.heads.size(), 5U);
    EXPECT_EQ(table.heads[2], "Year 1");
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[0].cells[0], "ML-1");
    EXPECT_EQ(table.rows[2].cells[1], "Paid by Employer");
    EXPECT_EQ(table.rows[3].cells[1], "Paid by Joint fund");
    EXPECT_EQ(table.rows[3].cells[2], "120,000.00");
    EXPECT_EQ(table.rows[3].cells[3], "0.00");
    EXPECT_TRUE(table.rows[3].total);
    for (const TableRow& row : table.rows) {
        EXPECT_EQ(row.cells.size(), table.heads.size());
    }
    room.session.term.reset();
    const auto without = blocks_of<Table>(wall_model(room.session, {Page::packages, {}, {}}));
    ASSERT_EQ(without.size(), 1U);
    EXPECT_EQ(without[0].rows.size(), 2U);
}

TEST(LedgerPage, ShowsEveryAgreementAndWhatStillHasNone)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    auto lines = lines_of(room.session, Page::ledger);
    EXPECT_EQ(lines[place_of(lines, "1 Staffing") + 1], "Straw design");
    EXPECT_TRUE(has_line(lines, "L-1 Lift team"));
    EXPECT_TRUE(has_line(lines, "from November 2, 2026 until May 2, 2027"));
    EXPECT_TRUE(has_line(lines, "O-1 Lift team on evenings: pilot"));
    EXPECT_TRUE(
        has_line(lines, "Train the lift team: Kim Osei (U), Lea Brandt (M), by November 2, 2026"));
    EXPECT_TRUE(has_line(lines, "Strain injuries: from 15 to 8 a quarter"));
    EXPECT_EQ(
        lines[place_of(lines, "AP-1 ratification by Members") + 1], "awaited by April 1, 2026");
    second_concept_test(room);
    propose(room);
    test_wording(room);
    room.does(DraftTa{room.issue()});
    lines = lines_of(room.session, Page::ledger);
    EXPECT_TRUE(has_line(lines, "TA-1 Staffing"));
    EXPECT_TRUE(has_line(lines, "9.6 Staffing plan"));
    EXPECT_FALSE(has_line(lines, "Issues without an agreement yet"));
}

TEST(FollowUpPages, PutWhatIsOpenFirstAndSayWhenADayIsPast)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    const auto actions = lines_of(room.session, Page::actions);
    EXPECT_EQ(
        actions[place_of(actions, "A-1 (M) Figures on nights") + 1], "was due February 27, 2026");
    EXPECT_TRUE(has_line(actions, "Ben Ito"));
    EXPECT_EQ(actions[place_of(actions, "A-2 Book the hall") + 1], "done");
    EXPECT_LT(place_of(actions, "Done"), place_of(actions, "A-2 Book the hall"));
    const auto requests = lines_of(room.session, Page::requests);
    EXPECT_EQ(requests[place_of(requests, "R-1 (U) Overtime by unit") + 1], "by March 9, 2026");
    EXPECT_TRUE(has_line(requests, "Asked of Finance"));
    EXPECT_TRUE(has_line(requests, "Answer: Sent by mail"));
    const auto parking = lines_of(room.session, Page::parking);
    EXPECT_LT(place_of(parking, "PK-1 Fixed ratios: to a subcommittee with the data"),
        place_of(parking, "Cleared"));
    EXPECT_TRUE(has_line(parking, "an action of Facilities"));
}

TEST(FollowUpPages, AfterTheMeetingCountDaysByTheClock)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    room.does(CloseMeeting{});
    const View view{Page::requests, {}, {}};
    EXPECT_FALSE(says(text_of(wall_model(room.session, {}, view, 0)), "was due"));
    constexpr std::int64_t days = 86'400'000;
    EXPECT_FALSE(says(text_of(wall_model(room.session, {}, view, room.now_ms)), "was due"));
    EXPECT_TRUE(
        says(text_of(wall_model(room.session, {}, view, room.now_ms + 8 * days)), "was due"));
}

TEST(RulesPage, ShowsHowWeWorkWithTheLegend)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    const WallModel model = wall_model(room.session, {Page::rules, {}, {}});
    const auto lines = text_of(model);
    EXPECT_TRUE(has_line(lines, "Thumb up: support"));
    EXPECT_EQ(lines[place_of(lines, "G-1 One conversation at a time") + 1], "Proposed");
    EXPECT_TRUE(has_line(lines, "What is kept: Agreed words"));
    EXPECT_TRUE(
        has_line(lines, "Initials mean: the item holds as part of the whole, when all is agreed"));
    EXPECT_TRUE(blocks_of<Card>(model).back().struck);
}

TEST(CaucusPage, SaysWhoCalledAndWhenAllAreBackAndNothingElse)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(NameConstituent{room.party("Union"), "Nurses"});
    room.does(CallCaucus{room.party("Union"), 20, "the wage scale", {}});
    WallModel model = wall_model(room.session, {Page::caucus, {}, {}});
    const std::string back = clock_time(room.now_ms + 20 * 60'000, -8 * 60);
    EXPECT_EQ(text_of(model),
        (std::vector<std::string>{"Meeting 1 · March 2, 2026", "(U) Caucus of Union",
            "back at " + back, "since " + clock_time(room.now_ms, -8 * 60)}));
    room.does(EndCaucus{""});
    room.does(CallCaucus{{}, 0, "", {}});
    model = wall_model(room.session, {Page::caucus, {}, {}});
    EXPECT_TRUE(has_line(text_of(model), "(U, M) Caucus: each party by itself"));
    EXPECT_TRUE(says(text_of(model), "since "));
    EXPECT_FALSE(says(text_of(model), "back at"));
    room.does(EndCaucus{""});
    room.does(CallCaucus{room.party("Union"), 10, "", room.session.constituents.back().id});
    const auto& caucus = room.session.caucuses.back();
    const WallModel later = wall_model(
        room.session, {}, {Page::caucus, {}, {}}, caucus.called_ms + 5 * std::int64_t{60'000});
    const auto with_clock = text_of(later);
    EXPECT_TRUE(std::any_of(with_clock.begin(), with_clock.end(),
        [](const std::string& line) { return line.starts_with("it is "); }));
    EXPECT_TRUE(has_line(lines_of(room.session, Page::caucus), "(U) Caucus of Nurses"));
}

TEST(StartPage, NamesNoFileUntilAskedTo)
{
    const std::vector<std::string> files{"another-client.ibb", "second.ibb"};
    auto lines = text_of(start_model({false, files}));
    EXPECT_FALSE(says(lines, "another-client"));
    EXPECT_TRUE(has_line(lines, "4 Recent files"));
    lines = text_of(start_model({true, files}));
    EXPECT_TRUE(has_line(lines, "5 another-client.ibb"));
    EXPECT_TRUE(has_line(lines, "6 second.ibb"));
    EXPECT_FALSE(text_of(start_model({true, {}})).empty());
}

TEST(PracticeCopy, SaysSoOnEveryPage)
{
    Scripted room;
    room.parties();
    staffing(room);
    around_the_issues(room);
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const View view{static_cast<Page>(place), {}, {}};
        EXPECT_FALSE(wall_model(room.session, view).practice);
        Session copy = room.session;
        copy.practice = true;
        EXPECT_TRUE(wall_model(copy, view).practice);
        EXPECT_EQ(text_of(wall_model(copy, view)).front(), "PRACTICE");
    }
}

TEST(RecordPage, ShowsTheNewestFirstUnderItsMeeting)
{
    Scripted room;
    room.parties();
    Record record =
        record_of({MeetingOpened{{}}, IssueRaised{{1}, "How might we?", ""}, IssueParked{{1}, ""}});
    record.push_back({{4, record.back().stamp.at_ms + 60'000, {}}, RecordEvent{Undone{3}}});
    room.does(RaiseIssue{"How might we?", ""});
    const WallModel model = wall_model(room.session, record, {Page::record, {}, {}}, 0);
    const auto lines = text_of(model);
    EXPECT_EQ(lines[2], "Meeting 1 · March 2, 2026");
    EXPECT_TRUE(has_line(lines, "4 · 09:04 Taken back: Issue 1 parked"));
    EXPECT_EQ(lines[place_of(lines, "3 · 09:03 Issue 1 parked") + 1], "taken back");
    EXPECT_LT(place_of(lines, "3 · 09:03 Issue 1 parked"), lines.size());
    const auto cards = blocks_of<Card>(model);
    ASSERT_EQ(cards.size(), 4U);
    EXPECT_TRUE(cards[1].quiet);
    EXPECT_FALSE(cards[0].quiet);
    EXPECT_FALSE(cards[2].quiet);
}

TEST(RecordPage, SaysWhatWasRedactedWhenAndByWhoseConsent)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we?", ""});
    Record record = record_of({MeetingOpened{{}}, IssueRaised{{1}, "[redacted]", ""}});
    record.push_back({{3, record.back().stamp.at_ms + 60'000, {}},
        RecordEvent{RedactionAgreed{{2}, {{{1}, "Ana Ruiz"}, {{2}, "Ben Okafor"}}}}});
    const WallModel model = wall_model(room.session, record, {Page::record, {}, {}}, 0);
    const auto cards = blocks_of<Card>(model);
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_TRUE(
        has_line(text_of(model), "3 · 09:03 Words of entry 2 redacted by consent of Ana Ruiz "
                                 "(Union), Ben Okafor (Management)"));
    EXPECT_EQ(cards[1].notes, std::vector<std::string>{"Words redacted March 2, 2026, 09:03"});
    EXPECT_TRUE(cards[0].notes.empty());
    EXPECT_TRUE(cards[2].notes.empty());
}

TEST(AnyPage, SaysOfRedactedWordsWhenAndByWhoseConsent)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"[redacted]", ""});
    room.does(RaiseIssue{"How might we rest?", ""});
    Record record = record_of({MeetingOpened{{}}, IssueRaised{{1}, "[redacted]", ""}});
    record.push_back({{3, record.back().stamp.at_ms + 60'000, {}},
        RecordEvent{RedactionAgreed{{2}, {{{1}, "Ana Ruiz"}, {{2}, "Ben Okafor"}}}}});
    const std::string said =
        "[redacted]: Words of entry 2 redacted by consent of Ana Ruiz (Union), "
        "Ben Okafor (Management) (March 2, 2026, 09:03)";
    const auto lines_of = [&](IssueId issue) {
        return text_of(wall_model(room.session, record, {Page::issue, issue, {}}, 0));
    };
    EXPECT_TRUE(has_line(lines_of({1}), said));
    EXPECT_FALSE(has_line(lines_of({2}), said));
}

TEST(RecordPage, ShowsTheLastFourHundredAndSaysThatThereAreMore)
{
    Scripted room;
    std::vector<Event> events{MeetingOpened{{}}};
    events.resize(1'000, Event{MeetingRemarked{Remark::plus, "The data came first"}});
    const WallModel model = wall_model(room.session, record_of(events), {Page::record, {}, {}}, 0);
    EXPECT_EQ(blocks_of<Card>(model).size(), 400U);
    EXPECT_TRUE(has_line(
        text_of(model), "Before: 600 earlier entries are in the minutes and in the record file."));
}

}  // namespace
}  // namespace jointly
