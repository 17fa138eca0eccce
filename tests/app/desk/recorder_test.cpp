// A recorder at work: forty words a minute, by keys alone, through an issue from its first interest to initials.
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

#include <string_view>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

// A word is five letters and a blank; a chord takes as long as a letter.
class Recorder {
public:
    explicit Recorder(RoomAtTheDesk& room) : room_(room) {}

    void type(std::string_view words)
    {
        for (const char letter : words) {
            room_.pilot().queue_letters(std::string(1, letter));
            stroke();
        }
    }
    void press(ImGuiKeyChord chord)
    {
        room_.pilot().key(chord);
        stroke();
    }
    void enter(std::string_view words)
    {
        type(words);
        press(ImGuiKey_Enter);
    }

    [[nodiscard]] std::int64_t now_ms() const { return now_ms_; }

private:
    static constexpr std::int64_t ms_per_stroke = 60'000 / (40 * 6);

    void stroke()
    {
        now_ms_ += ms_per_stroke;
        room_.set_clock(now_ms_);
        room_.pilot().frame();
    }

    RoomAtTheDesk& room_;
    std::int64_t now_ms_ = 1'772'470'800'000;
};

constexpr std::int64_t minute_ms = 60'000;

// Whether so many items since then are four a minute or more.
void expect_to_keep_up(const Recorder& recorder, std::int64_t since_ms, int items)
{
    const std::int64_t took_ms = recorder.now_ms() - since_ms;
    EXPECT_GE(items * minute_ms, 4 * took_ms) << items << " in " << took_ms << " ms";
}

TEST(ARecorder, KeepsUpByKeysAloneFromTheFirstInterestToInitials)
{
    RoomAtTheDesk room;
    Recorder recorder(room);
    const Session& session = room.session();
    recorder.enter("Local 412, 6; Management, 6");
    recorder.enter("1");
    recorder.enter("1");
    recorder.press(ctrl | ImGuiKey_N);
    recorder.enter("What might we do so that nobody is hurt?");
    ASSERT_TRUE(session.rule.adopted);
    recorder.press(ImGuiKey_F7);

    // Interests of both parties, called out one after the other.
    recorder.press(ctrl | ImGuiKey_3);
    std::int64_t began = recorder.now_ms();
    recorder.enter("Go home unhurt after every single shift");
    recorder.enter("Say so without blame when a unit is short");
    recorder.enter("Know the schedule six weeks ahead of time");
    recorder.press(ImGuiKey_Tab);
    recorder.enter("Costs that can be foreseen for the year");
    recorder.enter("Fill every shift without agency nurses");
    recorder.type("Know the schedules six weeks ahead");
    EXPECT_TRUE(room.pilot().shows("Like #3: Know the"));
    recorder.press(ImGuiKey_Enter);
    recorder.press(ImGuiKey_Tab);
    recorder.enter("Care that patients and their kin can trust");
    expect_to_keep_up(recorder, began, 7);
    ASSERT_EQ(session.interests.size(), 7U);
    EXPECT_EQ(session.interests[0].text, "Go home unhurt after every single shift");
    EXPECT_EQ(session.interests[2].holder, (Holder{false, PartyId{1}}));
    EXPECT_EQ(session.interests[5].holder, (Holder{false, PartyId{2}}));
    EXPECT_TRUE(session.interests[6].holder.mutual);

    // Two that say the same become one; taken apart, and by undo one again.
    recorder.enter("#3 #6");
    recorder.press(ctrl | ImGuiKey_M);
    recorder.press(ctrl | ImGuiKey_A);
    recorder.enter("Know the schedule six weeks ahead");
    ASSERT_EQ(session.interests.size(), 8U);
    EXPECT_EQ(session.interests[7].parts, (std::vector<InterestId>{{3}, {6}}));
    EXPECT_TRUE(session.interests[7].holder.mutual);
    recorder.enter("#8");
    recorder.press(ctrl | ImGuiKey_U);
    EXPECT_TRUE(stands(session.interests[2]));
    recorder.press(ctrl | ImGuiKey_Z);
    EXPECT_FALSE(stands(session.interests[2]));
    EXPECT_NE(room.ui().notice.find("Interest #8 taken apart again"), std::string::npos)
        << room.ui().notice;

    // The last one is corrected as the speaker hears it read back, an earlier one by its number.
    recorder.press(ctrl | ImGuiKey_R);
    EXPECT_TRUE(room.pilot().shows("as it was said?"));
    recorder.press(ctrl | ImGuiKey_R);
    recorder.press(ImGuiKey_UpArrow);
    recorder.enter(" of time");
    EXPECT_EQ(session.interests[7].text, "Know the schedule six weeks ahead of time");
    recorder.enter("#2");
    recorder.press(ImGuiKey_F2);
    recorder.enter(" or late");
    EXPECT_EQ(session.interests[1].text, "Say so without blame when a unit is short or late");
    EXPECT_EQ(session.interests[1].earlier_texts.size(), 1U);
    recorder.press(ImGuiKey_Escape);

    // Options, two of them said in one breath.
    recorder.press(ctrl | ImGuiKey_4);
    began = recorder.now_ms();
    recorder.enter("A joint hazard walk in every month");
    recorder.type("A float pool for nights a lift team by day");
    for (int letters = 0; letters < 18; ++letters) {
        recorder.press(ImGuiKey_LeftArrow);
    }
    recorder.press(ctrl | ImGuiKey_Enter);
    recorder.press(ImGuiKey_Enter);
    recorder.enter("Schedules posted six weeks ahead");
    expect_to_keep_up(recorder, began, 4);
    ASSERT_EQ(session.options.size(), 4U);
    EXPECT_EQ(session.options[1].text, "A float pool for nights");
    EXPECT_EQ(session.options[2].text, "a lift team by day");
    recorder.enter("#9 #1 #2");
    recorder.press(ctrl | ImGuiKey_L);
    EXPECT_EQ(session.options[0].serves, (std::vector<InterestId>{{1}, {2}}));
    recorder.press(ImGuiKey_Escape);

    // The design, its test, and each party's answer by one key.
    recorder.press(ctrl | ImGuiKey_7);
    recorder.enter("9 10 12");
    recorder.press(ctrl | ImGuiKey_N);
    recorder.press(ctrl | ImGuiKey_N);
    ASSERT_NE(open_test(session), nullptr);
    recorder.type("11");
    recorder.press(ctrl | ImGuiKey_N);
    ASSERT_EQ(session.tests.size(), 1U);
    EXPECT_TRUE(is_consensus(concept_standing(session, IssueId{1})->state));

    // Its language, tested as it is worded, and the agreement with the initials of both.
    recorder.press(ctrl | ImGuiKey_9);
    recorder.enter("9.6 Safety: The Employer walks the units when it can.");
    recorder.enter("The parties walk every unit together each month.");
    recorder.enter("ratification");
    recorder.enter("Employer");
    recorder.press(ctrl | ImGuiKey_N);
    recorder.type("11");
    recorder.press(ctrl | ImGuiKey_N);
    EXPECT_TRUE(is_consensus(wording_standing(session, IssueId{1})->state));
    recorder.press(ctrl | ImGuiKey_N);
    ASSERT_EQ(session.tas.size(), 1U);
    recorder.press(ctrl | ImGuiKey_N);
    recorder.enter("Ana Ruiz, Chief spokesperson");
    recorder.enter("Ben Okafor, Chief spokesperson");
    EXPECT_TRUE(is_initialled(session, session.tas[0]));

    EXPECT_FALSE(room.ui().notice_refuses) << room.ui().notice;
    EXPECT_TRUE(room.ui().entry.empty());
    EXPECT_EQ(room.pilot().mouse_events(), 0);
}

}  // namespace
}  // namespace jointly
