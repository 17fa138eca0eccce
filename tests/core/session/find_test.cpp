#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Find, GivesTheThingOrNothing)
{
    const Session session = ta_ready().session();
    EXPECT_EQ(find(session, union_)->name, "Union");
    EXPECT_EQ(find(session, staffing)->title, "Staffing");
    EXPECT_EQ(find(session, walk_and_pool)->number, 6);
    EXPECT_EQ(find(session, staffing_ta)->id, staffing_ta);
    EXPECT_EQ(find(session, PartyId{}), nullptr);
    EXPECT_EQ(find(session, PartyId{3}), nullptr);
    EXPECT_EQ(find(session, StoryId{1}), nullptr);
    EXPECT_EQ(find(Session{}, staffing), nullptr);
}

TEST(FindParty, KnowsNamesAsPeopleSayThem)
{
    const Session session = two_parties().session();
    for (const std::string_view name :
        {"Union", "union", "UNION", "u", "Allied care workers, local 412"}) {
        ASSERT_NE(find_party(session, name), nullptr) << name;
        EXPECT_EQ(find_party(session, name)->id, union_) << name;
    }
    EXPECT_EQ(find_party(session, "m")->id, management);
    EXPECT_EQ(find_party(session, ""), nullptr);
    EXPECT_EQ(find_party(session, "Un"), nullptr);
}

TEST(FindPeople, IgnoresUpperAndLowerCase)
{
    Room room = two_parties();
    room.given(NameConstituent{union_, "Nurses"}).given(NameRecorder{"Ana Ruiz"});
    EXPECT_EQ(find_constituent(room.session(), "nurses")->id, ConstituentId{1});
    EXPECT_EQ(find_constituent(room.session(), "cooks"), nullptr);
    EXPECT_EQ(find_participant(room.session(), "ana ruiz")->id, ParticipantId{1});
    EXPECT_EQ(find_participant(room.session(), "ana"), nullptr);
}

TEST(FindItem, GoesBySpokenNumberOverAllKinds)
{
    Room room = one_straw();
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(TellStory{staffing, {}, "It began last winter."});
    const Session& session = room.session();
    EXPECT_EQ(find_item(session, staffing, 1), (Item{{}, go_home_unhurt, {}, {}, {}, {}}));
    EXPECT_EQ(find_item(session, staffing, 5), (Item{{}, {}, float_pool, {}, {}, {}}));
    EXPECT_EQ(find_item(session, staffing, 6), (Item{{}, {}, {}, {}, walk_and_pool, {}}));
    EXPECT_EQ(find_item(session, staffing, 7), (Item{{}, {}, {}, CriterionId{1}, {}, {}}));
    EXPECT_EQ(find_item(session, staffing, 8), (Item{StoryId{1}, {}, {}, {}, {}, {}}));
    EXPECT_EQ(find_item(session, staffing, 9), std::nullopt);
    EXPECT_EQ(find_item(session, staffing, 0), std::nullopt);
    EXPECT_EQ(find_item(session, IssueId{2}, 1), std::nullopt);
}

TEST(Meetings, AreFoundByTheirTimes)
{
    Room room = open_meeting_room();
    const std::int64_t first_opened = room.record().back().stamp.at_ms;
    room.given(CloseMeeting{}).given(OpenMeeting{-420});
    const Session& session = room.session();
    EXPECT_EQ(open_meeting(session), &session.meetings.back());
    EXPECT_EQ(meeting_at(session, first_opened - 1), nullptr);
    EXPECT_EQ(meeting_at(session, first_opened), &session.meetings.front());
    EXPECT_EQ(meeting_at(session, first_opened + 1'500), &session.meetings.front());
    EXPECT_EQ(meeting_at(session, first_opened + 99'000), &session.meetings.back());
    room.given(CloseMeeting{});
    EXPECT_EQ(open_meeting(room.session()), nullptr);
    EXPECT_EQ(open_meeting(Session{}), nullptr);
}

TEST(OpenTest, IsTheOneThatIsNotClosed)
{
    Room room = one_straw();
    EXPECT_EQ(open_test(room.session()), nullptr);
    test_of(room, hazard_walk, Stance::support, Stance::support);
    EXPECT_EQ(open_test(room.session()), nullptr);
    room.given(CallTest{staffing, float_pool, {}});
    EXPECT_EQ(open_test(room.session())->id, TestId{2});
}

TEST(CurrentLanguages, AreTheLatestOfEachProvisionInTheOrderFirstProposed)
{
    Room room = one_language();
    room.given(EnterProvision{{}, ProvisionLevel::section, "8.3", "Floats", "None."});
    room.given(ProposeLanguage{staffing, {2}, {}, {}, "A pool of six.", ""});
    room.given(RaiseIssue{"What else?", ""});
    room.given(ProposeLanguage{{2}, {2}, {}, {}, "A pool of nine.", ""});
    room.given(language_reading("Each shift is staffed."));
    using Ids = std::vector<LanguageId>;
    EXPECT_EQ(current_languages(room.session(), staffing), (Ids{{4}, {2}}));
    EXPECT_EQ(current_languages(room.session(), {2}), (Ids{{3}}));
    EXPECT_EQ(current_languages(room.session(), {3}), Ids{});
}

}  // namespace
}  // namespace jointly
