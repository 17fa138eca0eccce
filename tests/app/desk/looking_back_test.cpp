// The slider: the session as it stood, by keys and by the mouse, and nothing done meanwhile.
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/places.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord shift = ImGuiMod_Shift;
constexpr ImGuiKeyChord look_back = ctrl | ImGuiKey_H;

// With two options, the last two entries.
void offer_two(RoomAtTheDesk& room)
{
    room.sit_down(Step::options);
    room.say_it("Joint hazard walk");
    room.say_it("A float pool");
}

TEST(LookingBack, ShowsThePageAsItStoodAndComesBackToNow)
{
    RoomAtTheDesk room;
    offer_two(room);
    const std::size_t last = room.entries();
    room.key(look_back);
    EXPECT_EQ(room.ui().view.after, last);
    EXPECT_TRUE(room.pilot().shows("As it stood after entry"));
    EXPECT_TRUE(room.pilot().shows("A float pool"));
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.after, last - 1);
    EXPECT_TRUE(room.pilot().shows("Joint hazard walk"));
    EXPECT_FALSE(room.pilot().shows("A float pool"));
    room.key(ImGuiKey_RightArrow);
    EXPECT_TRUE(room.pilot().shows("A float pool"));
    room.key(ImGuiKey_LeftArrow);
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().view.after, std::nullopt);
    EXPECT_TRUE(room.pilot().shows("A float pool"));
    EXPECT_FALSE(room.pilot().shows("As it stood"));
    EXPECT_EQ(room.entries(), last);
}

TEST(LookingBack, StridesByTenByAMeetingAndToTheEnds)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb");
    const std::uint64_t last = room.entries();
    room.key(look_back);
    room.key(shift | ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.after, last - 10);
    room.key(shift | ImGuiKey_RightArrow);
    EXPECT_EQ(room.ui().view.after, last);
    room.key(ctrl | ImGuiKey_LeftArrow);
    ASSERT_TRUE(room.ui().view.after);
    const std::uint64_t close = *room.ui().view.after;
    ASSERT_LT(close, last);
    EXPECT_TRUE(room.pilot().shows("closed"));
    room.key(ImGuiKey_Home);
    EXPECT_EQ(room.ui().view.after, 1U);
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.after, 1U);
    room.key(ImGuiKey_End);
    EXPECT_EQ(room.ui().view.after, last);
}

TEST(LookingBack, BeginsWithAnArrowOnTheRecordAndNowhereElse)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.after, std::nullopt);
    room.ui().view.page = Page::record;
    room.pilot().settle();
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.after, room.entries() - 1);
}

TEST(LookingBack, LeavesArrowsToWordsInTheLine)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(look_back);
    room.type("half a thought");
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.after, room.entries());
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().view.after, room.entries());  // the words first
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().view.after, std::nullopt);
}

TEST(LookingBack, RefusesEveryActInASentenceAndKeepsTheWords)
{
    RoomAtTheDesk room;
    offer_two(room);
    const std::size_t entries = room.entries();
    const std::string refusal = say("You are looking at the session as it stood after entry "
                                    "{entry}; Ctrl+H comes back to now.",
        {{"entry", entries - 1}});
    room.key(look_back);
    room.key(ImGuiKey_LeftArrow);
    room.say_it("Said while looking back");
    EXPECT_EQ(room.ui().notice, refusal);
    EXPECT_EQ(room.ui().entry.text(), "Said while looking back");
    room.key(ImGuiKey_Escape);
    room.say_it(";serves 99 98");  // what would be refused at now, too, for another reason
    EXPECT_EQ(room.ui().notice, refusal);
    EXPECT_EQ(room.ui().entry.text(), ";serves 99 98");
    room.key(ImGuiKey_Escape);
    for (const ImGuiKeyChord act : {ctrl | ImGuiKey_Z, ctrl | ImGuiKey_N, ctrl | ImGuiKey_E,
             ImGuiKeyChord{ImGuiKey_F2}, ctrl | shift | ImGuiKey_K}) {
        room.ui().notice.clear();
        room.key(act);
        EXPECT_EQ(room.ui().notice, refusal) << act;
        EXPECT_EQ(room.ui().overlay, Overlay::none) << act;
    }
    EXPECT_EQ(room.entries(), entries);
    EXPECT_EQ(room.ui().view.after, entries - 1);
}

TEST(LookingBack, TurnsToIssuesAndStepsWithoutRecordingIt)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.say_it(";t What about nights?");
    const std::size_t entries = room.entries();
    room.key(look_back);
    room.key(ctrl | ImGuiKey_4);
    EXPECT_EQ(room.ui().view.page, Page::options);
    room.key(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().view.issue, IssueId{1});
    EXPECT_TRUE(room.pilot().shows("A float pool"));
    room.key(ImGuiMod_Alt | ImGuiKey_RightArrow);
    EXPECT_EQ(room.ui().view.issue, IssueId{2});
    room.key(shift | ImGuiKey_LeftArrow);
    EXPECT_TRUE(room.pilot().shows("had not been raised yet"));
    room.key(look_back);
    EXPECT_EQ(room.ui().view.issue, IssueId{});
    EXPECT_EQ(room.entries(), entries);
}

TEST(LookingBack, BlanksAndShowsTheSameMomentAgain)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(look_back);
    room.key(ImGuiKey_LeftArrow);
    const auto after = room.ui().view.after;
    room.key(ImGuiKey_F9);
    EXPECT_TRUE(room.ui().blank);
    EXPECT_FALSE(room.pilot().shows("Joint hazard walk"));
    EXPECT_FALSE(room.pilot().shows("As it stood"));
    room.key(ImGuiKey_LeftArrow);
    room.key(shift | ImGuiKey_F9);
    EXPECT_EQ(room.ui().view.after, after);
    EXPECT_TRUE(room.pilot().shows("As it stood"));
}

TEST(LookingBack, IsDraggedByTheMouseAndEndsByIt)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(look_back);
    const PilotItem track = room.pilot().item("moments");
    room.pilot().drag(track.centre(), {track.min.x - 40, track.centre().y});
    room.pilot().settle();
    EXPECT_EQ(room.ui().view.after, 1U);
    room.pilot().click("next act");
    room.pilot().settle();
    EXPECT_EQ(room.ui().view.after, std::nullopt);
}

TEST(LookingBack, ByTheMouseBeginsAtAnEntryOfTheRecord)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.ui().view.page = Page::record;
    room.pilot().settle();
    room.pilot().click("entry " + std::to_string(room.entries() - 1));
    room.pilot().settle();
    EXPECT_EQ(room.ui().view.after, room.entries() - 1);
}

TEST(LookingBack, IntoARollCallNeitherLightsASeatNorTakesAnswers)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.say_it(";test 1");
    ASSERT_NE(open_test(room.session()), nullptr);
    const std::size_t entries = room.entries();
    room.key(look_back);
    EXPECT_EQ(room.ui().view.lit, PartyId{});
    room.type("1");
    EXPECT_EQ(room.entries(), entries);
    EXPECT_TRUE(room.ui().notice_refuses);
}

TEST(LookingBack, LaysNothingOutAnewInIdleFrames)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(look_back);
    room.key(ImGuiKey_LeftArrow);
    const std::uint64_t cuts = room.cache().cuts;
    const std::uint64_t replayed = room.cache().moments.replayed();
    room.pilot().frame(10);
    EXPECT_EQ(room.cache().cuts, cuts);
    EXPECT_EQ(room.cache().moments.replayed(), replayed);
}

TEST(LookingBack, GoesBackToWhereOneWasWithoutAReplay)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(look_back);
    room.key(ImGuiKey_LeftArrow);
    const auto was = room.ui().view.after;
    ASSERT_TRUE(was);
    const std::uint64_t replayed = room.cache().moments.replayed();
    room.key(ImGuiKey_Escape);
    ASSERT_FALSE(room.ui().view.after);
    EXPECT_EQ(room.cache().moments.shown(), std::nullopt);
    room.ui().view.after = was;
    room.pilot().frame();
    EXPECT_EQ(room.cache().moments.shown(), was);
    EXPECT_EQ(room.cache().moments.replayed(), replayed);
}

TEST(LookingBack, SaysThatThereIsNothingInAnEmptyRecord)
{
    RoomAtTheDesk room;
    room.key(look_back);
    EXPECT_EQ(room.ui().view.after, std::nullopt);
    EXPECT_EQ(room.ui().notice, "Nothing has been recorded yet.");
}

TEST(SinceWeLastMet, IsShownByItsKeyAndWhereAMeetingOpensWithNews)
{
    RoomAtTheDesk room;
    offer_two(room);
    room.key(ctrl | shift | ImGuiKey_H);
    EXPECT_EQ(room.ui().view.page, Page::since);
    EXPECT_TRUE(room.pilot().shows("This is our first meeting"));
    room.say_it(";meeting close");
    room.key(ImGuiKey_Enter);
    room.say_it(";park-item \"Lockers\"");
    room.key(ctrl | ImGuiKey_Home);
    room.key(ctrl | ImGuiKey_N);
    ASSERT_NE(open_meeting(room.session()), nullptr);
    EXPECT_EQ(room.ui().view.page, Page::since);
    EXPECT_TRUE(room.pilot().shows("Lockers"));
}

}  // namespace
}  // namespace jointly
