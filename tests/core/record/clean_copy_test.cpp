// A record made anew of what is in force: what it leaves out, and what it must not change.
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/tested.h"
#include "core/record/clean_copy.h"
#include "core/record/left_out.h"
#include "core/record/left_words.h"
#include "core/session/find.h"
#include "tests/core/record/told_record.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr Audience anybody{};

Record clean(const Room& room)
{
    Record record = clean_copy(room.record(), anybody).record;
    EXPECT_TRUE(is_a_record(record));
    return record;
}

std::string state_of_wording(const Session& session)
{
    return std::string(name_of(wording_standing(session, staffing)->state));
}

TEST(LeftOut, KeepsIdsAndNumbersOfAnEventAndNothingElse)
{
    const Event event = StoryTold{{4}, 7, {2}, {false, {1}}, "Two fell last winter"};
    const Event left = StoryTold{{4}, 7, {2}, {}, "[left out]"};
    EXPECT_EQ(what_is_left_of(event), left);
    EXPECT_EQ(what_is_left_of(left), left);
    EXPECT_EQ(what_is_left_of(Turned{{2}}), std::nullopt);
    EXPECT_TRUE(only_reserves({{}, Events{left}}));
    EXPECT_FALSE(only_reserves({{}, Events{event}}));
    EXPECT_FALSE(only_reserves({{}, Events{left, Turned{{2}}}}));
}

TEST(LeftOut, KnowsItsWords)
{
    EXPECT_EQ(left_out(1), "[left out]");
    EXPECT_EQ(left_out(2), "[left out 2]");
    EXPECT_TRUE(is_left_out("[left out]"));
    EXPECT_TRUE(is_left_out("[left out 12]"));
    for (const char* const other : {"", "[left out ]", "[left out 2", "[left out x]", "left out"}) {
        EXPECT_FALSE(is_left_out(other)) << other;
    }
}

TEST(CleanCopy, HasAllThatStandsWordForWordAtItsTime)
{
    Room room = ta_ready();
    const Record record = clean(room);
    EXPECT_EQ(record, room.record());
    EXPECT_EQ(clean_copy(room.record(), anybody).left_out, LeftOutCount{});
}

TEST(CleanCopy, LeavesOutEarlierWordings)
{
    Room room = one_straw();
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    room.given(RewordOption{hazard_walk, "Joint hazard walk each day"});
    const Record record = clean(room);
    EXPECT_FALSE(says(record, "each month"));
    EXPECT_FALSE(says(record, "each week"));
    const Session session = replay(record);
    EXPECT_EQ(find(session, hazard_walk)->text, "Joint hazard walk each day");
    EXPECT_TRUE(left_words(session, record).earlier.empty());
    EXPECT_EQ(clean_copy(room.record(), anybody).left_out.wordings, 2U);
}

TEST(CleanCopy, KeepsAWordingFromWhereItReadsAsItDoesNow)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A buddy"});
    const OptionId buddy = room.session().options.back().id;
    room.given(RewordOption{buddy, "A float pool"}).given(RewordOption{buddy, "A buddy"});
    const Record record = clean(room);
    const auto& first = std::get<Events>(record[record.size() - 3].what).front();
    EXPECT_EQ(std::get<OptionOffered>(first).text, "[left out]");
    EXPECT_EQ(find(replay(record), buddy)->text, "A buddy");
    EXPECT_TRUE(left_words(replay(record), record).earlier.empty());
}

TEST(CleanCopy, LeavesOutWhatWasTakenBackAndKeepsItsNumber)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "Agency cover"}).undo();
    room.given(TakeStep{staffing, Step::story}).undo();
    room.given(OfferOption{staffing, "A float pool"});
    const Record record = clean(room);
    EXPECT_FALSE(says(record, "Agency"));
    const Session session = replay(record);
    EXPECT_EQ(session.options.front().number, 2);
    EXPECT_TRUE(session == room.session());
    EXPECT_TRUE(left_words(session, record).taken_back.empty());
    EXPECT_EQ(record.size(), room.record().size() - 2) << "the step brought in nothing";
    EXPECT_EQ(clean_copy(room.record(), anybody).left_out.taken_back, 2U);
}

TEST(CleanCopy, HasWhatWasBroughtBack)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "Agency cover"}).undo().redo();
    EXPECT_TRUE(says(clean(room), "Agency cover"));
    EXPECT_TRUE(replay(clean(room)) == room.session());
}

TEST(CleanCopy, DoesNotSayWhoTyped)
{
    Room room = one_issue();
    room.given(NameRecorder{"Kim Sato"}).given(OfferOption{staffing, "A float pool"});
    ASSERT_TRUE(room.record().back().stamp.by);
    const Record record = clean(room);
    for (const Entry& entry : record) {
        EXPECT_FALSE(entry.stamp.by);
    }
    EXPECT_FALSE(replay(record).recorder);
    EXPECT_EQ(record.back().stamp.at_ms, room.record().back().stamp.at_ms);
}

TEST(CleanCopy, LeavesOutEntriesAboutTheRecord)
{
    Room room = one_issue();
    room.asks(Act{Countersign{union_, "Ana Ruiz", 0}});
    ASSERT_EQ(room.refusal(), "");
    const CleanCopy copy = clean_copy(room.record(), anybody);
    EXPECT_EQ(copy.record.size(), room.record().size() - 1);
    EXPECT_EQ(copy.left_out.about, 1U);
}

TEST(CleanCopy, HasNoWordsThatWereToBeRedacted)
{
    Room room = one_straw();
    const std::uint64_t seq = 5;  // the first interest
    room.asks(Act{Redact{{seq}, {{union_, "Ana Ruiz"}, {management, "Ben Okafor"}}}});
    ASSERT_EQ(room.refusal(), "");
    ASSERT_TRUE(says(room.record(), "Go home unhurt")) << "the file still has them";
    const Record record = clean(room);
    EXPECT_FALSE(says(record, "Go home unhurt"));
    EXPECT_EQ(find(replay(record), go_home_unhurt)->text, "[redacted]");
}

TEST(CleanCopy, KeepsTheIdOfADocumentThatWasRedacted)
{
    Room room = one_issue();
    room.given(KeepAttachment{AttachmentKind::chart, MediaType::text, {}, {}, "chart.txt", "QQ=="});
    const std::uint64_t seq = room.record().size();
    room.asks(Act{Redact{{seq}, {{union_, "Ana Ruiz"}, {management, "Ben Okafor"}}}});
    ASSERT_EQ(room.refusal(), "");
    const Record record = clean(room);
    EXPECT_FALSE(says(record, "chart.txt"));
    EXPECT_FALSE(says(record, "[redacted]")) << "it is no document";
    EXPECT_TRUE(replay(record).attachments.empty());
    EXPECT_EQ(replay(record).next.attachment, AttachmentId{2});
}

TEST(CleanCopy, KeepsWhereEachMeetingWasToBe)
{
    Room room = one_issue();
    room.given(SetNextMeeting{{2026, 3, 3}, 540, "Grange Hall"});
    room.given(SetNextMeeting{{2026, 3, 4}, 540, "Town library"});
    EXPECT_EQ(clean(room), room.record());
}

TEST(CleanCopy, LeavesConsensusOnWordingAsItWas)
{
    Room room = wording_agreed();
    room.given(language_reading("The Employer shall staff each shift by the plan of the parties."));
    ASSERT_EQ(state_of_wording(room.session()), "Wording changed since we tested");
    const Record record = clean(room);
    EXPECT_FALSE(says(record, "by the agreed plan"));
    EXPECT_EQ(state_of_wording(replay(record)), state_of_wording(room.session()));
    EXPECT_TRUE(left_words(replay(record), record).earlier.empty());
}

TEST(CleanCopy, KeepsWhatWasTestedApartFromAClericalChange)
{
    const std::vector<PartyVoice> both{{union_, "Ana Ruiz"}, {management, "Ben Okafor"}};
    const auto clerical = [&](Room& room, std::string text) {
        const LanguageId last = room.session().languages.back().id;
        room.happened({ClericalChangeAgreed{last, both, std::move(text)}});
    };
    Room tested = wording_agreed();
    clerical(tested, "The Employer shall staff each shift by the agreed plan, Article 8.");
    ASSERT_EQ(state_of_wording(tested.session()), "Consensus");
    EXPECT_FALSE(says(clean(tested), "by the agreed plan."));
    EXPECT_EQ(state_of_wording(replay(clean(tested))), "Consensus");

    Room other = wording_agreed();
    other.given(language_reading("Each shift is staffed, somehow."));
    clerical(other, "Each shift is staffed.");
    ASSERT_EQ(state_of_wording(other.session()), "Wording changed since we tested");
    const Record record = clean(other);
    EXPECT_FALSE(says(record, "somehow"));
    EXPECT_EQ(state_of_wording(replay(record)), "Wording changed since we tested");
    EXPECT_TRUE(left_words(replay(record), record).earlier.empty());
}

TEST(CleanCopy, KeepsLanguageThatAnAgreementHolds)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", "Chief spokesperson"});
    room.given(language_reading("Another plan."));
    const Record record = clean(room);
    EXPECT_TRUE(says(record, "by the agreed plan."));
    EXPECT_TRUE(left_words(replay(record), record).earlier.empty());
    const Session session = replay(record);
    EXPECT_EQ(state_of(session, session.tas.front()),
        state_of(room.session(), room.session().tas.front()));
}

TEST(CleanCopy, LeavesOutAnswersThatWereCorrected)
{
    Room room = one_straw();
    const TestId test = room.session().next.test;
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(CountParty{test, union_, {}, {{Stance::cannot_support, 6}}, {{}, "No cover", ""}});
    room.given(counted_as(test, union_, Stance::support, 6));
    room.given(counted_as(test, management, Stance::support, 6));
    room.given(CloseTest{test});
    const Record record = clean(room);
    EXPECT_TRUE(replay(record) == room.session());
    EXPECT_FALSE(says(record, "No cover"));
    EXPECT_EQ(record.size(), room.record().size() - 1);
}

TEST(CleanCopy, LeavesOutMoneyThatIsNoLongerOffered)
{
    Room room = one_issue();
    const MoneyTerms first{MoneyKind::amount, Decimal{700'000}, {}, Recurs::yearly, {2026, 7, 1},
        {}, "Night premium", "The Employer"};
    MoneyTerms then = first;
    then.value = Decimal{500'000};
    room.given(StateMoneyLine{staffing, {}, first});
    room.given(ChangeMoneyLine{room.session().money_lines.front().id, then});
    const Record record = clean(room);
    const auto& stated =
        std::get<MoneyLineStated>(std::get<Events>(record[record.size() - 2].what).front());
    EXPECT_EQ(stated.terms.value, Decimal{});
    EXPECT_EQ(stated.terms.text, "[left out]");
    EXPECT_TRUE(replay(record) == room.session());
}

TEST(CleanCopy, LeavesOutHeadingsUnderWhichNothingStands)
{
    Room room = one_straw();
    room.given(GroupItems{{go_home_unhurt}, {hazard_walk}, "Injuries"});
    room.given(GroupItems{{go_home_unhurt}, {}, "Safety"});
    room.given(GroupItems{{predictable_cost}, {}, "Money"});
    room.given(MergeInterests{{go_home_unhurt, predictable_cost}, "Both of these"});
    room.happened({ItemsGrouped{{go_home_unhurt, predictable_cost}, {hazard_walk}, "Nights"}});
    const Record record = clean(room);
    for (const char* const gone : {"Injuries", "Safety", "Money"}) {
        EXPECT_FALSE(says(record, gone)) << gone;
    }
    EXPECT_TRUE(replay(record) == room.session());
}

TEST(CleanCopy, LeavesOutWhyAnIssueWasSetAsideOnceItIsNot)
{
    Room room = one_issue();
    room.given(ParkIssue{staffing, "No numbers yet"}).given(ReopenIssue{staffing});
    EXPECT_FALSE(says(clean(room), "No numbers yet"));
    room.given(ParkIssue{staffing, "No budget yet"});
    EXPECT_TRUE(says(clean(room), "No budget yet"));
    EXPECT_TRUE(replay(clean(room)) == room.session());
}

TEST(CleanCopy, LeavesOutWhatWasClearedAndTakenOut)
{
    Room room = one_issue();
    room.given(ParkItem{{}, "Lockers"}).given(ClearParkedItem{{1}, "Done by the plant"});
    room.given(MakePackage{{}, "Nights"}).given(AddToPackage{{1}, {}, {}, {}, "Meal money"});
    room.given(AddToPackage{{1}, {}, {}, {}, "Parking"}).given(TakeOutOfPackage{{1}, 1});
    room.given(MakeProposal{union_, {}, "Four percent"}).given(ReviseProposal{{1}, "Three"});
    const Record record = clean(room);
    for (const char* const gone : {"Lockers", "Done by the plant", "Meal money", "Four percent"}) {
        EXPECT_FALSE(says(record, gone)) << gone;
    }
    EXPECT_TRUE(says(record, "Parking"));
    EXPECT_TRUE(says(record, "Three"));
}

TEST(CleanCopy, OfACleanCopyIsItself)
{
    Room room = one_straw();
    room.given(OfferOption{staffing, "Agency cover"}).undo();
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    const Record once = clean(room);
    const CleanCopy again = clean_copy(once, anybody);
    EXPECT_EQ(again.record, once);
    EXPECT_EQ(again.left_out, LeftOutCount{});
}

}  // namespace
}  // namespace jointly
