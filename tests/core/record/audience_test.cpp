// What a clean copy for the public, or for a party, leaves out beside what nobody is given.
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/record/audience.h"
#include "core/record/clean_copy.h"
#include "tests/core/record/told_record.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr Audience the_public{Audience::Kind::public_, {}};
constexpr Audience the_union{Audience::Kind::party, union_};

Record clean(const Room& room, const Audience& audience = {})
{
    Record record = clean_copy(room.record(), audience).record;
    EXPECT_TRUE(is_a_record(record));
    return record;
}

// With people of both parties and one of neither, answers of locals, a concern, and all that a day
// leaves.
Room peopled()
{
    Room room = one_straw();
    room.given(NameConstituent{union_, "Local 412"});
    room.given(JoinParticipant{"Ana Ruiz", union_, {1}, Role::chief_spokesperson});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.given(JoinParticipant{"Kim Sato", {}, {}, Role::facilitator});
    const TestId test = room.session().next.test;
    room.given(AdoptKeeping{Keeping::names});
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(TakeStance{
        test, {1}, Stance::cannot_support, {{steady_crews}, "No cover at night", "A pilot"}});
    room.given(TakeStance{test, {2}, Stance::live_with, {}});
    room.given(CloseTest{test});
    room.given(TellStory{staffing, {false, union_}, "Two fell last winter"});
    room.given(GiveData{staffing, "Nine injuries", "The log"});
    room.given(OfferOption{staffing, "A buddy"});
    room.given(CallCaucus{union_, 10, "Numbers"}).given(EndCaucus{"We heard them"});
    room.given(ParkItem{{}, "Lockers"});
    room.given(MakeRequest{{}, union_, {}, "Ben Okafor", "The overtime list"});
    room.given(AnswerRequest{{1}, "It is on the drive"});
    room.given(AssignAction{{}, management, {}, "Ben Okafor", "Send the roster"});
    room.given(RemarkOnMeeting{Remark::plus, "We listened"}).given(CheckIn{union_, "Long night"});
    room.given(KeepAttachment{AttachmentKind::chart, MediaType::text, {}, {}, "chart.txt", "QQ=="});
    room.given(
        KeepAttachment{AttachmentKind::contract, MediaType::text, {}, {}, "contract.txt", "Qg=="});
    return room;
}

TEST(ForThePublic, HasNoNamesStoriesNorCaucuses)
{
    const Room room = peopled();
    const Record record = clean(room, the_public);
    for (const char* const gone : {"Ana", "Ben", "Kim", "No cover at night", "A pilot", "Two fell",
             "Nine injuries", "The log", "Numbers", "We heard", "Lockers", "overtime",
             "on the drive", "listened", "Long night", "chart.txt", "QQ=="}) {
        EXPECT_TRUE(says(room.record(), gone)) << gone;
        EXPECT_FALSE(says(record, gone)) << gone;
    }
    for (const char* const stays :
        {"Send the roster", "A buddy", "Go home unhurt", "contract.txt", "Local 412"}) {
        EXPECT_TRUE(says(record, stays)) << stays;
    }
}

TEST(ForThePublic, KeepsIdsAndSpokenNumbers)
{
    const Room room = peopled();
    const Session session = replay(clean(room, the_public));
    EXPECT_TRUE(session.next == room.session().next);
    EXPECT_EQ(session.options.back().number, room.session().options.back().number);
    EXPECT_TRUE(session.stories.empty());
    EXPECT_EQ(session.attachments.size(), 1U);
}

TEST(ForThePublic, CountsAnswersByParty)
{
    const Room room = peopled();
    const Session session = replay(clean(room, the_public));
    const jointly::Test& test = session.tests.front();
    EXPECT_TRUE(test.stances.empty());
    const std::vector<PartyCount> by_party{
        {union_, {}, {{Stance::cannot_support, 1}}}, {management, {}, {{Stance::live_with, 1}}}};
    EXPECT_EQ(test.counts, by_party);
    ASSERT_EQ(test.concerns.size(), 1U);
    EXPECT_EQ(test.concerns[0], (Concern{union_, {}, {}, {steady_crews}, "", ""}));
    EXPECT_EQ(standing_of(session, test).state,
        standing_of(room.session(), room.session().tests[0]).state);
}

TEST(ForThePublic, HasNoAnswersOfATestThatIsOpen)
{
    Room room = one_straw();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(counted_as(room.session().tests.back().id, union_, Stance::cannot_support, 2));
    EXPECT_TRUE(replay(clean(room, the_public)).tests.back().counts.empty());
    EXPECT_EQ(replay(clean(room, the_union)).tests.back().counts.size(), 1U);
}

TEST(ForThePublic, TakesASignatureForInitials)
{
    Room room = ta_ready();
    room.given(SignTa{signed_for(room.session(), room.session().tas.front(), union_)});
    room.given(InitialTa{staffing_ta, management, "Ben Okafor", "Chief spokesperson"});
    room.given(SignTa{signed_for(room.session(), room.session().tas.front(), management)});
    const Record record = clean(room, the_public);
    const Session session = replay(record);
    const Ta& ta = session.tas.front();
    EXPECT_TRUE(ta.signatures.empty());
    ASSERT_EQ(ta.initials.size(), 2U);
    EXPECT_EQ(ta.initials[0].name, "[left out]");
    EXPECT_EQ(ta.initials[1].capacity, "");
    EXPECT_FALSE(says(record, "Ruiz"));
    EXPECT_EQ(state_of(session, ta), state_of(room.session(), room.session().tas.front()));
    // Nobody's are lost for who is given all of them.
    EXPECT_EQ(replay(clean(room)).tas.front().signatures.size(), 2U);
}

TEST(ForThePublic, HasNoWordsOfProposals)
{
    Room room = one_issue();
    room.given(MakeProposal{union_, {}, "Four percent"});
    room.given(ReplyToProposal{{1}, management, Reply::question, "Of what?"});
    const Record record = clean(room, the_public);
    EXPECT_FALSE(says(record, "Four percent"));
    EXPECT_FALSE(says(record, "Of what?"));
    EXPECT_TRUE(says(clean(room, the_union), "Four percent"));
}

TEST(ForAParty, HasItsOwnPeopleAndThoseOfNeither)
{
    const Room room = peopled();
    const Record record = clean(room, the_union);
    EXPECT_FALSE(says(record, "Ben"));
    for (const char* const stays : {"Ana Ruiz", "Kim Sato", "No cover at night", "Two fell",
             "Nine injuries", "We heard", "Lockers", "It is on the drive", "Long night"}) {
        EXPECT_TRUE(says(record, stays)) << stays;
    }
    EXPECT_FALSE(says(record, "chart.txt"));
}

TEST(ForAParty, HasItsOwnAnswersAndCountsOfTheOthers)
{
    const Room room = peopled();
    const Session session = replay(clean(room, the_union));
    const jointly::Test& test = session.tests.front();
    ASSERT_EQ(test.stances.size(), 1U);
    EXPECT_EQ(test.stances[0].participant, ParticipantId{1});
    ASSERT_EQ(test.counts.size(), 1U);
    EXPECT_EQ(test.counts[0], (PartyCount{management, {}, {{Stance::live_with, 1}}}));
    EXPECT_EQ(test.concerns, room.session().tests[0].concerns);
    EXPECT_EQ(standing_of(session, test).sentence,
        standing_of(room.session(), room.session().tests[0]).sentence);
}

TEST(ForAParty, LeavesOutWhoOwnsWhatForTheOthers)
{
    Room room = one_issue();
    room.given(NameOutcome{staffing, OutcomeKind::pilot, "A pilot"});
    room.given(MakeCommitment{
        {1}, {{union_, "Ana Ruiz"}, {management, "Ben Okafor"}}, {}, {}, "Walk each floor"});
    const Session session = replay(clean(room, the_union));
    const auto& owners = session.commitments.front().owners;
    EXPECT_EQ(owners, (std::vector<PartyVoice>{{union_, "Ana Ruiz"}, {management, "[left out]"}}));
    EXPECT_EQ(clean_copy(room.record(), the_public).left_out.names, 2U);
}

}  // namespace
}  // namespace jointly
