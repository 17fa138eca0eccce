// The desk beside a wall in a window of its own: what its keys do to what the room sees, and what stands where.
#include "app/desk/apart/desk.h"
#include "app/desk/apart/desk_columns.h"
#include "app/desk/apart/display_question.h"
#include "app/desk/apart/state_frame.h"
#include "app/desk/apart/to_tidy.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/places.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord ctrl_shift = ImGuiMod_Ctrl | ImGuiMod_Shift;
constexpr ImGuiKeyChord unblank = ImGuiMod_Shift | ImGuiKey_F9;
constexpr std::int64_t minute_ms = 60'000;

class Apart : public testing::Test {
protected:
    Apart()
    {
        room_.sit_down(Step::interests);
        room_.ui().apart.is_open = true;
        room_.pilot().settle();
    }
    [[nodiscard]] RoomSees sees() { return room_sees(room_.ui()); }
    [[nodiscard]] bool shows(const std::string& words) { return room_.pilot().shows(words); }

    RoomAtTheDesk room_;
};

TEST_F(Apart, SaysAboveThePictureWhatTheRoomSees)
{
    EXPECT_TRUE(shows("LIVE"));
    EXPECT_TRUE(shows("The room sees this"));
    room_.key(ImGuiKey_F8);
    EXPECT_EQ(sees(), RoomSees::held);
    EXPECT_TRUE(shows("HOLD"));
    EXPECT_TRUE(shows("The room sees this since"));
    room_.key(ImGuiKey_F9);
    EXPECT_EQ(sees(), RoomSees::nothing);
    EXPECT_TRUE(shows("BLANK"));
    EXPECT_TRUE(shows("The room sees nothing"));
}

TEST_F(Apart, BlanksAtOnceFromWhateverLiesOverThePageAndLeavesItThere)
{
    for (const ImGuiKeyChord key : {ctrl | ImGuiKey_K, ctrl | ImGuiKey_J, ctrl | ImGuiKey_F,
             ctrl | ImGuiKey_E, static_cast<ImGuiKeyChord>(ImGuiKey_F1)}) {
        for (const ImGuiKeyChord blanks :
            {static_cast<ImGuiKeyChord>(ImGuiKey_F9), ctrl | ImGuiKey_B}) {
            room_.key(key);
            const Overlay over = room_.ui().overlay;
            ASSERT_NE(over, Overlay::none);
            room_.type("half a word");
            room_.key(blanks);
            EXPECT_EQ(sees(), RoomSees::nothing);
            EXPECT_EQ(room_.ui().overlay, over);
            room_.key(ImGuiKey_Escape);
            room_.key(ImGuiKey_Escape);
            room_.ui().blank = false;
        }
    }
}

TEST_F(Apart, GoesOnBehindABlankWall)
{
    room_.key(ImGuiKey_F9);
    room_.say_it("Go home unhurt");
    EXPECT_EQ(room_.session().interests.size(), 1U);
    EXPECT_TRUE(shows("Go home unhurt"));
    EXPECT_EQ(sees(), RoomSees::nothing);
}

TEST_F(Apart, ShowsFirstToTheDeskWhatWillAppear)
{
    room_.key(ImGuiKey_F9);
    room_.key(unblank);
    EXPECT_EQ(sees(), RoomSees::nothing);
    EXPECT_TRUE(shows("This will appear"));
    room_.key(ImGuiKey_F9);
    EXPECT_FALSE(shows("This will appear"));
    room_.key(unblank);
    EXPECT_EQ(sees(), RoomSees::nothing);
    room_.key(unblank);
    EXPECT_EQ(sees(), RoomSees::live);
    room_.key(unblank);
    EXPECT_EQ(sees(), RoomSees::live);
    EXPECT_EQ(room_.ui().notice, "The room sees the wall already.");
}

TEST_F(Apart, TheMouseDoesWhatTheKeysDo)
{
    room_.pilot().click("F8 hold");
    room_.pilot().settle();
    EXPECT_EQ(sees(), RoomSees::held);
    room_.pilot().click("F9 blank");
    room_.pilot().settle();
    EXPECT_EQ(sees(), RoomSees::nothing);
    room_.pilot().click("Shift+F9 look first");
    room_.pilot().settle();
    EXPECT_EQ(sees(), RoomSees::nothing);
    room_.pilot().click("Shift+F9 show this");
    room_.pilot().settle();
    EXPECT_EQ(sees(), RoomSees::live);
}

TEST_F(Apart, EscapeNeverTouchesTheWall)
{
    const auto press_escapes = [&] {
        room_.type("words");
        for (int press = 0; press < 4; ++press) {
            room_.key(ImGuiKey_Escape);
        }
    };
    press_escapes();
    EXPECT_EQ(sees(), RoomSees::live);
    room_.key(ImGuiKey_F8);
    press_escapes();
    EXPECT_EQ(sees(), RoomSees::held);
    room_.key(ImGuiKey_F9);
    press_escapes();
    EXPECT_EQ(sees(), RoomSees::nothing);
    EXPECT_FALSE(room_.ui().apart.looks_first);
    room_.key(unblank);
    press_escapes();
    EXPECT_EQ(sees(), RoomSees::nothing);
    EXPECT_TRUE(room_.ui().apart.looks_first);
}

TEST_F(Apart, SendsOnlyWhatIsHeld)
{
    room_.key(ImGuiKey_F12);
    EXPECT_FALSE(room_.ui().apart.send);
    EXPECT_EQ(room_.ui().notice, "The room follows the desk already; F8 holds what it sees.");
    room_.key(ImGuiKey_F8);
    room_.key(ctrl | ImGuiKey_K);  // from a list too
    room_.key(ImGuiKey_F12);
    EXPECT_TRUE(room_.ui().apart.send);
    EXPECT_EQ(sees(), RoomSees::held);
    room_.ui().apart.send = false;
    room_.key(ImGuiKey_Escape);
    room_.key(ImGuiKey_F8);
    EXPECT_EQ(sees(), RoomSees::live);
    room_.key(ImGuiKey_F9);
    for (const ImGuiKey key : {ImGuiKey_F8, ImGuiKey_F12}) {
        room_.key(key);
        EXPECT_FALSE(room_.ui().apart.send);
        EXPECT_EQ(room_.ui().notice,
            "The room sees nothing. Shift+F9 shows here first what will appear.");
        EXPECT_EQ(sees(), RoomSees::nothing);
    }
}

TEST_F(Apart, InOneWindowTheKeysSayWhatTheyNeed)
{
    room_.ui().apart.is_open = false;
    for (const ImGuiKeyChord key : {static_cast<ImGuiKeyChord>(ImGuiKey_F8),
             static_cast<ImGuiKeyChord>(ImGuiKey_F12), ctrl_shift | ImGuiKey_D}) {
        room_.key(key);
        EXPECT_EQ(room_.ui().notice,
            "The wall has no window of its own. Ctrl+Shift+W puts it on the projector.");
        EXPECT_EQ(sees(), RoomSees::live);
    }
    EXPECT_FALSE(shows("LIVE"));
}

TEST_F(Apart, TheDeskHasAThemeOfItsOwn)
{
    const ThemeName wall = room_.ui().theme;
    const ThemeName desk = room_.ui().apart.desk_theme;
    room_.key(ctrl_shift | ImGuiKey_D);
    EXPECT_NE(room_.ui().apart.desk_theme, desk);
    EXPECT_EQ(room_.ui().theme, wall);
}

TEST_F(Apart, TheRoomCheckNeedsAWallThatIsSeen)
{
    room_.key(ImGuiKey_F8);
    room_.key(ctrl_shift | ImGuiKey_R);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_TRUE(room_.ui().notice_refuses);
    room_.key(ImGuiKey_F8);
    room_.key(ctrl_shift | ImGuiKey_R);
    ASSERT_EQ(room_.ui().overlay, Overlay::room_check);
    room_.type("1");
    EXPECT_EQ(room_.ui().room_check.question, RoomQuestion::picture);
}

// Which display is the projector.
class WhichDisplay : public testing::TestWithParam<bool> {
protected:
    WhichDisplay()
    {
        ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1);
        room_.sit_down(Step::interests);
        room_.ui().apart.is_open = GetParam();
        room_.key(ctrl_shift | ImGuiKey_W);
        EXPECT_TRUE(std::exchange(room_.ui().apart.ask, false));
        room_.ui().apart.displays = {
            {1, "eDP-1", {0, 0, 1280, 720}}, {2, "HDMI-1", {1280, 0, 1024, 768}}};
        room_.ui().overlay = Overlay::displays;  // as the window does
        room_.pilot().settle();
    }
    ~WhichDisplay() override { ::unsetenv("JOINTLY_HOME"); }

    Scratch scratch_;
    RoomAtTheDesk room_;
};

TEST_P(WhichDisplay, IsAnsweredByItsDigit)
{
    EXPECT_TRUE(room_.pilot().shows("Which display is the projector?"));
    EXPECT_TRUE(room_.pilot().shows("HDMI-1 1024 x 768"));
    room_.type("x2");
    EXPECT_EQ(room_.ui().apart.chosen, 2);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_TRUE(room_.ui().entry.empty());
}

TEST_P(WhichDisplay, IsAnsweredByTheMouse)
{
    room_.pilot().click("display 1");
    room_.pilot().settle();
    EXPECT_EQ(room_.ui().apart.chosen, 1);
}

TEST_P(WhichDisplay, IsLeftByEscapeWithNothingChosen)
{
    const RoomSees before = room_sees(room_.ui());
    room_.key(ImGuiKey_Escape);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_FALSE(room_.ui().apart.chosen);
    EXPECT_EQ(room_sees(room_.ui()), before);
}

TEST_P(WhichDisplay, IsAskedBehindABlankWallTooAndSaysWhy)
{
    room_.ui().blank = true;
    room_.ui().why_blank = "A display came, went or changed, so the wall is blank.";
    room_.pilot().settle();
    EXPECT_TRUE(room_.pilot().shows("so the wall is blank"));
    EXPECT_TRUE(room_.pilot().shows("Which display is the projector?"));
    room_.type("2");
    EXPECT_EQ(room_.ui().apart.chosen, 2);
    EXPECT_TRUE(room_.ui().blank);
}

TEST_P(WhichDisplay, OffersNothingToWhoHasNoProjectorOfLastTime)
{
    EXPECT_FALSE(room_.pilot().shows("Last time"));
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::displays);
    EXPECT_FALSE(room_.ui().apart.chosen);
}

TEST_P(WhichDisplay, OffersTheProjectorOfLastTimeAndTakesItByEnterAlone)
{
    room_.ui().apart.projectors = {"DP-7 800 x 600", "HDMI-1 1024 x 768", "eDP-1 1280 x 720"};
    room_.pilot().settle();
    EXPECT_TRUE(room_.pilot().shows("Last time: HDMI-1 1024 x 768, display 2. Enter takes it."));
    EXPECT_FALSE(room_.ui().apart.chosen);
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().apart.chosen, 2);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
}

TEST_P(WhichDisplay, RemembersWhatWasChosenForWhenDisplaysChange)
{
    room_.ui().apart.projectors = {"HDMI-1 1024 x 768"};
    room_.type("1");
    EXPECT_EQ(room_.ui().apart.projectors,
        (std::vector<std::string>{"eDP-1 1280 x 720", "HDMI-1 1024 x 768"}));
}

INSTANTIATE_TEST_SUITE_P(OneWindowAndTwo, WhichDisplay, testing::Bool());

TEST(ProjectorOfLastTime, IsOneThatIsThereAndCanBeIt)
{
    UiState ui;
    ui.apart.displays = {{1, "eDP-1", {0, 0, 1280, 720}}, {2, "HDMI-1", {1280, 0, 1024, 768}},
        {3, "DP-2", {1280, 0, 800, 600}}};
    EXPECT_FALSE(projector_of_last_time(ui));
    ui.apart.projectors = {"VGA-1 640 x 480"};
    EXPECT_FALSE(projector_of_last_time(ui));
    ui.apart.projectors = {"HDMI-1 1024 x 768", "eDP-1 1280 x 720"};
    EXPECT_EQ(projector_of_last_time(ui)->number, 1);  // the other one is mirrored now
    ui.apart.is_open = true;
    ui.display = "eDP-1 1280 x 720";
    EXPECT_FALSE(projector_of_last_time(ui));  // the wall is there
}

TEST(ProjectorOfLastTime, IsReadWhenItIsAskedFor)
{
    const Scratch scratch;
    ::setenv("JOINTLY_HOME", scratch.path("home").c_str(), 1);
    ASSERT_TRUE(keep_projector("HDMI-1 1024 x 768").ok());
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.key(ctrl_shift | ImGuiKey_W);
    ::unsetenv("JOINTLY_HOME");
    EXPECT_TRUE(room.ui().apart.ask);
    EXPECT_EQ(room.ui().apart.projectors, std::vector<std::string>{"HDMI-1 1024 x 768"});
}

TEST(WhyNotThere, NamesADisplayThatIsMirroredOrGone)
{
    const std::vector<Display> extended{
        {1, "eDP-1", {0, 0, 1280, 720}}, {2, "HDMI-1", {1280, 0, 1024, 768}}};
    EXPECT_EQ(why_not_there(extended, 2), "");
    EXPECT_EQ(why_not_there(extended, 3), "No display has the number 3.");
    const std::vector<Display> mirrored{
        {1, "eDP-1", {0, 0, 1280, 720}}, {2, "HDMI-1", {0, 0, 1024, 768}}};
    EXPECT_NE(why_not_there(mirrored, 2).find("extend"), std::string::npos);
}

TEST_F(Apart, TheAgendaTurnsToWhatIsPressed)
{
    room_.say_it(";t What might we do about shifts?");
    ASSERT_EQ(room_.session().issues.size(), 2U);
    const IssueId second = room_.session().issues[1].id;
    room_.pilot().click("agenda 1");
    room_.pilot().settle();
    EXPECT_EQ(room_.session().turned_to.value, 1U);
    room_.pilot().click("agenda 2");
    room_.pilot().settle();
    EXPECT_EQ(room_.session().turned_to, second);
}

TEST_F(Apart, CountsWhatIsToBeTidiedInAPause)
{
    const IssueId issue = room_.session().turned_to;
    EXPECT_TRUE(to_tidy(room_.session(), issue).empty());
    EXPECT_TRUE(shows("Nothing waits."));
    room_.key(ImGuiMod_Shift | ImGuiKey_Tab);
    ASSERT_EQ(room_.ui().holder, Holder{});
    room_.say_it("Go home unhurt");
    room_.say_it(";o Joint hazard walk each month");
    room_.say_it(";o Lift team on evenings");
    auto waits = to_tidy(room_.session(), issue);
    ASSERT_EQ(waits.size(), 2U);
    EXPECT_EQ(waits[0].says, "1 interest of nobody yet");
    EXPECT_EQ(waits[0].numbers, std::vector<int>{1});
    EXPECT_EQ(waits[1].says, "2 options that serve no interest yet");
    EXPECT_EQ(called(waits[1].numbers), "#2 #3");
    EXPECT_TRUE(shows("2 options that serve no interest yet: #2 #3"));
    room_.say_it(";serves 2 1");
    room_.say_it(";p Parking at night");
    waits = to_tidy(room_.session(), issue);
    ASSERT_EQ(waits.size(), 3U);
    EXPECT_EQ(waits[1].says, "1 option that serves no interest yet");
    EXPECT_EQ(waits[2].says, "1 item in the parking lot");
    EXPECT_EQ(called({1, 2, 3, 4, 5, 6, 7, 8}), "#1 #2 #3 #4 #5 #6 and 2 more");
}

TEST_F(Apart, AsksWhetherRolesRotateInANewMeeting)
{
    const std::string asks = "Roles are those of the last meeting: rotate them?";
    room_.say_it(";person \"Ana Ruiz\" union --role facilitator");
    room_.say_it(";person \"Ben Okafor\" management");
    EXPECT_FALSE(shows(asks));
    room_.say_it(";meeting close");
    room_.key(ImGuiKey_Enter);
    room_.say_it(";meeting");
    EXPECT_TRUE(shows(asks));
    room_.say_it(";role \"Ben Okafor\" facilitator");
    EXPECT_FALSE(shows(asks));
    EXPECT_TRUE(shows("Nothing waits."));
}

TEST(TimeOnDesk, SaysWholeMinutesUntilTheRoomSeesItToo)
{
    TimeBox box;
    EXPECT_EQ(time_on_desk(box, 0), "None; Shift+F6 sets one");
    box.set(20);
    EXPECT_EQ(time_on_desk(box, 0), "20 min; F6 starts it");
    box.start_or_stop(0);
    EXPECT_EQ(time_on_desk(box, 1), "20 min left");
    EXPECT_EQ(time_on_desk_changes_ms(box, 1), minute_ms);
    EXPECT_EQ(time_on_desk(box, minute_ms + 1), "19 min left");
    EXPECT_EQ(time_on_desk(box, 17 * minute_ms), "3:00 left; the room sees it");
    EXPECT_EQ(time_on_desk_changes_ms(box, 17 * minute_ms), 17 * minute_ms + 1'000);
}

// The desk's page is longer than the wall's sheet: it turns along.
TEST(SheetBeside, HasWhatTheWallsSheetBeginsWith)
{
    WallModel model;
    for (int number = 1; number <= 24; ++number) {
        Card card;
        card.number = number;
        card.text = {{Change::kept, "An option that the room thought of"}};
        model.blocks.emplace_back(card);
    }
    Pilot* self = nullptr;
    Pilot pilot([&] {
        const auto paper = [&](float width, float height, float body) {
            TypeScale type{body * 0.75F, body, body * 1.2F};
            return Paper{{{0, 0}, {width, height}}, type, &theme(ThemeName::light), &self->fonts()};
        };
        const Sheets wall = cut(model, paper(1920, 1080, 53));
        const Sheets desk = cut(model, paper(640, 600, 18));
        ASSERT_GT(wall.sheets.size(), desk.sheets.size());
        int before = 0;
        for (int sheet = 0; sheet < static_cast<int>(wall.sheets.size()); ++sheet) {
            const int beside = sheet_beside(desk, wall, sheet);
            EXPECT_GE(beside, before);
            before = beside;
        }
        EXPECT_EQ(sheet_beside(desk, wall, 0), 0);
        EXPECT_EQ(before, static_cast<int>(desk.sheets.size()) - 1);
    });
    self = &pilot;
    pilot.frame();
}

}  // namespace
}  // namespace jointly
