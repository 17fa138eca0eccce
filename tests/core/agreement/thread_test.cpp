#include "core/agreement/thread.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr IssueId issue_1{1};
constexpr Holder of_union{false, ScriptedTable::union_id};
constexpr Holder mutual{true, {}};

// Text as it is read: lines that were wrapped stand in one.
std::string text_of(const Document& document)
{
    std::string text = write_text(document);
    std::string one_line;
    for (const char c : text) {
        const bool is_blank = c == ' ' || c == '\n';
        if (!is_blank || (!one_line.empty() && one_line.back() != ' ')) {
            one_line += is_blank ? ' ' : c;
        }
    }
    return one_line;
}

std::string thread_text(const ScriptedTable& table, std::size_t ta = 0)
{
    return text_of(thread_of(table.session, table.record, table.session.tas[ta]));
}

std::string back_text(const ScriptedTable& table, InterestId interest)
{
    return text_of(thread_of(table.session, table.record, *find(table.session, interest)));
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

// #1 and #2 are interests, #3 and #4 options, #5 a criterion, #6 the straw design of both options, #7 a story.
ScriptedTable designed()
{
    ScriptedTable table = scheduling();
    table.at("2026-03-02 15:51");
    table.act(RecordInterest{issue_1, of_union, "Plan family life"});
    table.act(RecordInterest{issue_1, mutual, "Fewer vacancies"});
    table.act(OfferOption{issue_1, "Post 28 days ahead"});
    table.act(OfferOption{issue_1, "Rotate weekends"});
    table.act(LinkOption{{1}, {{1}}, true});
    table.act(ProposeCriterion{issue_1, "Coverage at or above plan"});
    table.act(AgreeCriterion{{1}});
    table.act(MarkOption{{1}, {1}, ScriptedTable::union_id, Mark::meets, "seen at Hill Street"});
    table.act(ComposeStraw{issue_1, {{1}, {2}}, "Looked at after a year"});
    table.act(TellStory{issue_1, of_union, "My schedule came on a Friday"});
    return table;
}

// And the clause carries the first option, was tested at 16:20 and drafted.
ScriptedTable drafted()
{
    ScriptedTable table = designed();
    table.act(LinkClause{issue_1, {1}, {{1}}, {}, true});
    table.at("2026-03-02 16:20");
    table.test_wording(issue_1);
    table.act(DraftTa{issue_1});
    return table;
}

TEST(Thread, GoesFromAClauseToTheStories)
{
    const std::string text = thread_text(drafted());
    EXPECT_TRUE(says(text, "THE THREAD OF TA-1 NOT YET INITIALLED")) << text;
    EXPECT_TRUE(says(text, "posted [-fourteen (14)-]{+twenty-eight (28)+} days")) << text;
    EXPECT_TRUE(says(text, "Proposed: March 2, 2026, 15:50, entry 6")) << text;
    EXPECT_TRUE(says(text, "What 11.4 carries")) << text;
    EXPECT_TRUE(says(text, "#3: Post 28 days ahead Offered: March 2, 2026, 15:51, entry 9"))
        << text;
    EXPECT_TRUE(
        says(text, "Serves: #1 Marks: #5 Coverage at or above plan: meets, by Union (seen at "
                   "Hill Street)"))
        << text;
    EXPECT_TRUE(says(text, "Consensus test of the wording, March 2, 2026, 16:20")) << text;
    EXPECT_TRUE(says(text, "Union: Union is there. (6 support)")) << text;
    EXPECT_TRUE(says(text, "#4: Rotate weekends (carried by no clause)")) << text;
    EXPECT_TRUE(says(text, "In its own words: Looked at after a year (carried by no clause)"))
        << text;
    EXPECT_TRUE(says(text, "(U): #1 Plan family life served by #3 March 2, 2026, 15:51, entry 7"))
        << text;
    EXPECT_FALSE(says(text, "Fewer vacancies")) << "no option of the clause serves it: " << text;
    EXPECT_TRUE(says(text, "(U): #7 My schedule came on a Friday (March 2, 2026, 15:51, entry 16)"))
        << text;
    EXPECT_TRUE(says(text, "What became of TA-1")) << text;
}

TEST(Thread, SaysOfEachPartThatHoldsNothing)
{
    ScriptedTable table = scheduling();
    table.act(DraftTa{issue_1});
    const std::string text = thread_text(table);
    for (const std::string_view sentence : {
             "The parties did not agree what of the record may be used as evidence.",
             "No change of 11.4 was called clerical.",
             "No part of a straw design was linked to 11.4, so no option and no interest can be "
             "traced from it.",
             "No other language for 11.4 was proposed, and none was withdrawn or superseded.",
             "No test reached consensus on the words of TA-1.",
             "No other test of the wording of issue 1 was closed.",
             "There is no straw design for issue 1.",
             "No concept was tested for issue 1.",
             "No interest can be traced from these clauses: none was linked to an option that they "
             "carry.",
             "No story was told under issue 1.",
             "No data were given under issue 1.",
             "Every proposal on issue 1 was accepted, or there was none.",
             "No body outside the room was asked to approve it.",
             "Nobody has initialled TA-1.",
         }) {
        EXPECT_TRUE(says(text, sentence)) << sentence << '\n' << text;
    }
}

TEST(Thread, ShowsWhatFoundNoConsensusBeforeAndWhatWasWithdrawn)
{
    ScriptedTable table = drafted();
    table.act(WithdrawTa{{1}, "the count was wrong"});
    table.at("2026-03-02 16:30");
    table.act(ProposeLanguage{issue_1, {1}, {}, {}, "Schedules shall be posted early.", ""});
    table.test_wording(issue_1, Stance::more_discussion);
    table.act(ProposeLanguage{issue_1, {1}, {}, {}, "Schedules shall be posted in time.", ""});
    table.at("2026-03-02 16:40");
    table.test_wording(issue_1);
    table.act(DraftTa{issue_1});
    const std::string text = thread_text(table, 1);
    EXPECT_TRUE(says(text, "TA-1: Withdrawn: the count was wrong.")) << text;
    EXPECT_TRUE(says(text, "Under issue 1, replaced by later language:")) << text;
    EXPECT_TRUE(says(text, "{+twenty-eight (28)+}")) << "the words that were withdrawn: " << text;
    EXPECT_TRUE(says(text, "Its words: other than those of TA-2")) << text;
    EXPECT_TRUE(says(text, "11.4: Schedules shall be posted early.")) << text;
    EXPECT_TRUE(says(text, "(6 needs more discussion)")) << text;
}

TEST(Thread, SaysThatTheSameWordsFoundNoConsensusAtFirst)
{
    ScriptedTable table = scheduling();
    table.at("2026-03-02 16:00");
    table.test_wording(issue_1, Stance::more_discussion);
    table.at("2026-03-02 16:20");
    table.test_wording(issue_1);
    table.act(DraftTa{issue_1});
    const std::string text = thread_text(table);
    EXPECT_LT(text.find("March 2, 2026, 16:20"), text.find("Other tests of its wording")) << text;
    EXPECT_TRUE(says(text, "Its words: the same as those of TA-1")) << text;
}

TEST(Thread, ShowsProposalsThatWereNotAccepted)
{
    ScriptedTable table = drafted();
    table.act(MakeProposal{ScriptedTable::union_id, issue_1, "Posted 42 days ahead"});
    table.act(ReplyToProposal{{1}, ScriptedTable::management_id, Reply::rejected, "not by then"});
    table.act(MakeProposal{ScriptedTable::union_id, issue_1, "Posted on paper"});
    table.act(ReplyToProposal{{2}, ScriptedTable::management_id, Reply::accepted, ""});
    const std::string text = thread_text(table);
    EXPECT_TRUE(says(text, "PR-1: Union, revision 1: Posted 42 days ahead (March 2, 2026, 16:20)"))
        << text;
    EXPECT_TRUE(says(text, "Management replied to revision 1: not taken up (not by then), March 2, "
                           "2026, 16:20"))
        << text;
    EXPECT_FALSE(says(text, "on paper")) << text;
}

TEST(Thread, KeepsAChangeThatWasCalledClerical)
{
    ScriptedTable table = drafted();
    table.act(AgreeClericalChange{{1},
        {{ScriptedTable::union_id, "Ana Ruiz"}, {ScriptedTable::management_id, "Ben Ito"}},
        "Schedules shall be posted twenty-eight (28) days ahead."});
    const std::string text = thread_text(table);
    EXPECT_TRUE(
        says(text, "Clerical change called by Ana Ruiz (Union), Ben Ito (Management), March "
                   "2, 2026, 16:20:"))
        << text;
    EXPECT_FALSE(says(text, "No change of 11.4 was called clerical.")) << text;
}

TEST(Thread, SaysAtItsHeadWhatMayBeEvidence)
{
    ScriptedTable table = drafted();
    table.act(
        AdoptRecordRule{"Agreed words", "Both parties", "The agreed words alone", "Six years"});
    const std::string text = thread_text(table);
    const auto at = text.find("What the parties agreed to use as evidence: The agreed words alone");
    ASSERT_NE(at, std::string::npos) << text;
    EXPECT_LT(at, text.find("11.4"));
    EXPECT_TRUE(says(text, "How long: Six years")) << text;
}

// Two of the union and one of management are here when the wording is tested; one of them leaves afterwards.
ScriptedTable with_people(Keeping kept)
{
    ScriptedTable table = scheduling();
    table.act(JoinParticipant{"Kim Osei", ScriptedTable::union_id, {}, Role::member});
    table.act(JoinParticipant{"Noor Haddad", ScriptedTable::union_id, {}, Role::member});
    table.act(JoinParticipant{"Lea Brandt", ScriptedTable::management_id, {}, Role::member});
    for (const std::uint32_t id : {1U, 2U, 3U}) {
        table.act(NotePresence{{id}, true});
    }
    if (kept != Keeping::counts) {
        table.act(AdoptKeeping{kept});
    }
    table.at("2026-03-02 16:20");
    if (kept == Keeping::names) {
        table.act(CallTest{issue_1, {}, {}});
        for (const std::uint32_t id : {1U, 2U, 3U}) {
            table.act(TakeStance{{1}, {id}, Stance::support, {}});
        }
        table.act(CloseTest{{1}});
    } else {
        table.act(CallTest{issue_1, {}, {}});
        table.act(CountParty{{1}, ScriptedTable::union_id, {}, {{Stance::support, 2}}, {}});
        table.act(CountParty{{1}, ScriptedTable::management_id, {}, {{Stance::support, 1}}, {}});
        table.act(CloseTest{{1}});
    }
    table.act(NotePresence{{2}, false});
    table.act(DraftTa{issue_1});
    return table;
}

TEST(Thread, CountsWhoWasPresentAndNamesNobody)
{
    const std::string text = thread_text(with_people(Keeping::counts));
    EXPECT_TRUE(says(text, "Present: Union: 2 present Management: 1 present")) << text;
    for (const std::string_view name : {"Kim Osei", "Noor Haddad", "Lea Brandt"}) {
        EXPECT_FALSE(says(text, name)) << name << '\n' << text;
    }
}

TEST(Thread, NamesWhoWasPresentWhereTheTestIsKeptByName)
{
    ScriptedTable table = with_people(Keeping::names);
    table.act(AdoptKeeping{Keeping::counts});
    const std::string text = thread_text(table);
    EXPECT_TRUE(says(text, "Present: Union: Kim Osei, Noor Haddad Management: Lea Brandt")) << text;
    EXPECT_TRUE(says(text, "Kim Osei: support")) << text;
}

TEST(Thread, SaysWhereNobodyNotedWhoWasPresent)
{
    EXPECT_TRUE(says(thread_text(drafted()), "Present: It was not noted who was present."));
}

TEST(Thread, OfAPracticeSessionIsNoRecord)
{
    ScriptedTable table = drafted();
    table.session.practice = true;
    EXPECT_TRUE(says(thread_text(table), "PRACTICE: THE THREAD OF TA-1"));
}

TEST(ThreadOfAnInterest, EndsAtEveryClauseThatServesIt)
{
    const std::string text = back_text(drafted(), {1});
    EXPECT_TRUE(says(text, "THE THREAD OF INTEREST 1#1")) << text;
    EXPECT_TRUE(says(text, "Whose it is: Union")) << text;
    EXPECT_TRUE(says(text, "#3: Post 28 days ahead")) << text;
    EXPECT_TRUE(says(text, "11.4 Posting")) << text;
    EXPECT_TRUE(says(text, "Serves it by: #3")) << text;
    EXPECT_TRUE(says(text, "Status: proposed, not initialled")) << text;
    EXPECT_TRUE(says(text, "{+twenty-eight (28)+}")) << text;
}

TEST(ThreadOfAnInterest, SaysWhereNothingServesIt)
{
    const std::string text = back_text(drafted(), {2});
    EXPECT_TRUE(says(text, "Whose it is: Mutual")) << text;
    EXPECT_TRUE(says(text, "No option was linked to it.")) << text;
    EXPECT_TRUE(says(text, "No clause carries an option that serves it.")) << text;
    EXPECT_FALSE(says(text, "11.4")) << text;
}

TEST(ThreadOfAnInterest, KeepsWordsThatWereInitialledBesideThoseOfNow)
{
    ScriptedTable table = drafted();
    table.act(AdoptInitialsMeaning{InitialsMeaning::withdrawable});
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Ben Ito", ""});
    EXPECT_TRUE(says(back_text(table, {1}), "TA-1: Initialled"));
    table.act(WithdrawTa{{1}, "new figures"});
    table.act(ProposeLanguage{issue_1, {1}, {}, {}, "Schedules shall be posted in time.", ""});
    const std::string text = back_text(table, {1});
    EXPECT_TRUE(says(text, "TA-1: Withdrawn: new figures")) << text;
    EXPECT_TRUE(says(text, "Status: proposed, not initialled")) << text;
    EXPECT_LT(text.find("{+twenty-eight (28)+}"), text.find("proposed, not initialled")) << text;
}

TEST(ThreadOfAnInterest, GoesThroughWhatItWasSaidTogetherIn)
{
    ScriptedTable table = drafted();
    table.act(MergeInterests{{{1}, {2}}, "A life that can be planned, and fewer vacancies"});
    const InterestId whole = table.session.interests.back().id;
    EXPECT_TRUE(says(back_text(table, whole), "Serves it by: #3"));
    EXPECT_TRUE(says(back_text(table, {1}), "State: part of #8"));
}

TEST(Thread, IsTheSameForTheSameRecord)
{
    const ScriptedTable table = drafted();
    EXPECT_EQ(thread_of(table.session, table.record, table.session.tas[0]),
        thread_of(table.session, table.record, table.session.tas[0]));
}

}  // namespace
}  // namespace jointly
