// What the strip does while acts are on their way to the disk, and when the disk fails.
#include "app/desk/draft_keeper.h"
#include "app/desk/start/opened.h"
#include "core/base/time.h"
#include "core/journal/checkpoint.h"
#include "core/journal/draft.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

#include <atomic>
#include <cerrno>
#include <fstream>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

// A disk that takes its time, or fails, when told to.
struct TestDisk {
    std::atomic<bool> stalls = false;
    std::atomic<bool> fails = false;

    [[nodiscard]] DiskCalls calls()
    {
        DiskCalls calls = real_disk();
        calls.fdatasync = [this](int fd) {
            stalls.wait(true);
            if (fails) {
                errno = EIO;
                return -1;
            }
            return real_disk().fdatasync(fd);
        };
        return calls;
    }
    void stall() { stalls = true; }
    void go_on()
    {
        stalls = false;
        stalls.notify_all();
    }
};

void until_all_is_saved(RoomAtTheDesk& room)
{
    room.wait_for_disk(true);
    for (int frame = 0; frame < 20; ++frame) {
        room.pilot().frame();
    }
}

TEST(Saving, AStallKeepsTheWallAliveAndTheWordsOffIt)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.wait_for_disk(false);
    room.set_clock(system_now_ms() + 5'000);
    disk.stall();
    room.say_it("A walk each month");
    room.say_it("A float pool");
    room.type("half a");
    EXPECT_TRUE(room.session().options.empty());
    EXPECT_FALSE(room.pilot().shows("A walk each month"));
    EXPECT_TRUE(room.pilot().shows("Waiting to be saved: 2"));
    EXPECT_EQ(room.ui().entry.text(), "half a");
    room.key(ImGuiKey_F9);
    EXPECT_TRUE(room.ui().blank);
    room.key(ImGuiMod_Shift | ImGuiKey_F9);
    disk.go_on();
    until_all_is_saved(room);
    ASSERT_EQ(room.session().options.size(), 2U);
    EXPECT_EQ(room.session().options[0].text, "A walk each month");
    EXPECT_EQ(room.session().options[1].text, "A float pool");
    EXPECT_TRUE(room.pilot().shows("A float pool"));
    EXPECT_FALSE(room.pilot().shows("Waiting to be saved"));
    EXPECT_EQ(room.ui().entry.text(), "half a");
}

TEST(Saving, TheVeryNextPictureAfterEnterHasTheItem)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.type("A walk each month");
    const std::uint64_t cuts = room.cache().cuts;
    room.pilot().hold(ImGuiKey_Enter);  // one picture
    EXPECT_EQ(room.session().options.size(), 1U);
    EXPECT_TRUE(room.pilot().shows("#1")) << room.pilot().shown_text();
    EXPECT_TRUE(room.pilot().shows("A walk each month"));
    EXPECT_EQ(room.ui().entry.text(), "");
    EXPECT_FALSE(room.pilot().shows("Waiting to be saved"));
    EXPECT_EQ(room.cache().cuts, cuts + 1);
    room.pilot().release(ImGuiKey_Enter);
    EXPECT_EQ(room.session().options.size(), 1U);
    EXPECT_EQ(room.cache().cuts, cuts + 1) << "nor has another picture anything else";
}

TEST(Saving, APictureBegunAnewTakesNoInputTwiceAndLosesNone)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    Pilot& pilot = room.pilot();
    for (const char* const words : {"A walk each month", "A float pool", "half a"}) {
        pilot.queue_letters(words);
        if (words != std::string("half a")) {
            pilot.queue_key(ImGuiKey_Enter);
        }
    }
    pilot.settle();
    ASSERT_EQ(room.session().options.size(), 2U);
    EXPECT_EQ(room.session().options[0].text, "A walk each month");
    EXPECT_EQ(room.session().options[1].text, "A float pool");
    EXPECT_EQ(room.ui().entry.text(), "half a");
}

TEST(Saving, AStallPutsOffOnePictureAndNoneThatGoesBlank)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.wait_for_disk(false);
    disk.stall();
    room.type("A walk each month");
    room.pilot().hold(ImGuiKey_Enter);
    room.pilot().release(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().saving.waiting, 1U);
    EXPECT_FALSE(room.pilot().shows("A walk each month"));
    // Were any of these put off, this would not end.
    room.put_off_pictures(RoomAtTheDesk::until_it_is_there);
    room.say_it("A float pool");
    room.key(ctrl | ImGuiKey_5);
    room.pilot().hold(ImGuiKey_F9);
    EXPECT_TRUE(room.pilot().shows("Blank"));
    room.pilot().release(ImGuiKey_F9);
    disk.go_on();
    until_all_is_saved(room);
    EXPECT_EQ(room.session().options.size(), 2U);
}

TEST(Saving, WhatIsDoneMeanwhileMeansWhatItWouldHaveMeantThen)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.say_it("A walk each month");
    room.key(ImGuiKey_F5);
    room.wait_for_disk(false);
    disk.stall();
    room.type("1");
    room.type("3");
    room.key(ImGuiKey_F5);
    disk.go_on();
    until_all_is_saved(room);
    const jointly::Test& test = room.session().tests.front();
    ASSERT_EQ(test.counts.size(), 2U);
    EXPECT_NE(test.counts[0].party, test.counts[1].party);
    EXPECT_FALSE(test.open);
}

TEST(Saving, ARefusalThatComesLaterGivesTheWordsBack)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.wait_for_disk(false);
    disk.stall();
    room.say_it("A walk each month");
    room.say_it(";mark 99 1 meets");
    disk.go_on();
    until_all_is_saved(room);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(room.ui().entry.text(), ";mark 99 1 meets");
}

TEST(Saving, WhatIsTypedIntoAnEditorWhileItsActIsOnTheWayStays)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.key(ctrl | ImGuiKey_K);
    room.type("editor: package");
    room.key(ImGuiKey_Enter);
    room.type("Economics");
    room.wait_for_disk(false);
    disk.stall();
    room.key(ctrl | ImGuiKey_Enter);
    room.type(" and security");
    disk.go_on();
    until_all_is_saved(room);
    EXPECT_EQ(
        room.ui().drafts.at(FormKind::package).fields[0].entry.text(), "Economics and security");
    EXPECT_EQ(room.ui().overlay, Overlay::form);
    ASSERT_EQ(room.session().packages.size(), 1U);
    EXPECT_EQ(room.session().packages[0].title, "Economics");
}

TEST(Saving, ASecondKeepOfAClosedEditorTakesNothingOutOfTheLine)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.type("half a thought");
    room.key(ctrl | ImGuiKey_K);
    room.type("editor: package");
    room.key(ImGuiKey_Enter);
    room.type("Economics");
    room.wait_for_disk(false);
    disk.stall();
    room.key(ctrl | ImGuiKey_Enter);
    room.key(ctrl | ImGuiKey_Enter);
    disk.go_on();
    until_all_is_saved(room);
    EXPECT_EQ(room.session().packages.size(), 1U);
    EXPECT_TRUE(room.session().options.empty());
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
}

TEST(Saving, AFileThatChangedUnderTheRecordIsSaidAndLeftAlone)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    std::ofstream(room.file(), std::ios::app) << "a line of somebody else\n";
    room.say_it("A walk each month");
    until_all_is_saved(room);
    EXPECT_NE(room.store().path(), room.file());
    EXPECT_TRUE(room.ui().file_changed);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(room.session().options.size(), 1U);
}

TEST(Saving, AFailedDiskIsSaidAndEverythingGoesOnElsewhere)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    room.say_it("A walk each month");
    room.key(ctrl | ImGuiKey_S);
    EXPECT_TRUE(room.pilot().shows("Everything is saved in desk.ibb"));
    disk.fails = true;
    room.say_it("A float pool");
    EXPECT_TRUE(room.pilot().shows("Not saved since"));
    EXPECT_TRUE(room.pilot().shows("Ctrl+S saves elsewhere"));
    EXPECT_EQ(room.session().options.size(), 1U);
    room.say_it("A third thing");
    EXPECT_EQ(room.ui().entry.text(), "A third thing");
    disk.fails = false;
    room.key(ctrl | ImGuiKey_S);
    EXPECT_TRUE(room.pilot().shows("Save in"));
    EXPECT_TRUE(room.ui().entry.text().ends_with("desk saved elsewhere.ibb"))
        << room.ui().entry.text();
    const Scratch other;
    room.key(ctrl | ImGuiKey_A);
    room.say_it(other.path("rescued.ibb"));
    until_all_is_saved(room);
    EXPECT_FALSE(room.pilot().shows("Not saved since"));
    EXPECT_EQ(room.store().path(), other.path("rescued.ibb"));
    ASSERT_EQ(room.session().options.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().options[1].text, "A float pool");
    room.key(ImGuiKey_UpArrow);
    EXPECT_EQ(room.ui().entry.text(), "A third thing");
    const auto again = load_file(other.path("rescued.ibb"));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value().session.options.size(), 2U);
}

TEST(Saving, AFileThatIsThereAlreadyIsRefusedAndItsNameStaysInTheLine)
{
    TestDisk disk;
    RoomAtTheDesk room(disk.calls());
    room.sit_down(Step::options);
    disk.fails = true;
    room.say_it("A float pool");
    disk.fails = false;
    room.key(ctrl | ImGuiKey_S);
    room.key(ctrl | ImGuiKey_A);
    room.say_it(room.file());
    until_all_is_saved(room);
    EXPECT_TRUE(room.pilot().shows("Not saved since"));
    EXPECT_TRUE(room.store().failure());
}

TEST(Draft, GoesToTheDiskAboutOnceASecondAndLeavesItAtOnce)
{
    DraftKeeper draft;
    EXPECT_EQ(draft.look_at("", 9'000), std::nullopt);
    EXPECT_EQ(draft.look_at("Go", 10'000), "Go");
    EXPECT_EQ(draft.look_at("Go home", 10'300), std::nullopt);
    EXPECT_EQ(draft.due_ms(), 11'000);
    EXPECT_EQ(draft.look_at("Go home", 11'000), "Go home");
    EXPECT_EQ(draft.due_ms(), std::nullopt);
    EXPECT_EQ(draft.look_at("Go home", 15'000), std::nullopt);
    EXPECT_EQ(draft.look_at("", 15'001), "");
}

TEST(Draft, IsOfferedInTheLineWhenTheSessionIsOpenedAgain)
{
    const Scratch scratch;
    const std::string file = scratch.path("day.ibb");
    ASSERT_TRUE(create_session(file).ok());
    ASSERT_TRUE(keep_draft(file, "Go home unh").ok());
    UiState ui;
    ASSERT_TRUE(open_for_wall({file}, ui).ok());
    EXPECT_EQ(ui.entry.text(), "Go home unh");
    EXPECT_NE(ui.notice.find("were being typed"), std::string::npos);
}

// What a draft of `words` is offered as, `after` the last entry, the parking of "Weather at the dam".
std::string offered(const std::string& words, std::chrono::seconds after)
{
    const Scratch scratch;
    const std::string file = scratch.path("day.ibb");
    EXPECT_TRUE(create_session(file).ok());
    {
        auto store = Store::open(file, machine_surroundings());
        EXPECT_TRUE(store.value().submit(Command{ParkItem{{}, "Weather at the dam"}}, {}).ok());
        store.value().wait();
        EXPECT_EQ(store.value().settle().size(), 1U);
    }
    EXPECT_TRUE(keep_draft(file, words).ok());
    std::filesystem::last_write_time(
        draft_path(file), std::filesystem::last_write_time(file) + after);
    UiState ui;
    EXPECT_TRUE(open_for_wall({file}, ui).ok());
    return ui.entry.text();
}

TEST(Draft, ThatWentIntoTheLastEntryIsNotOfferedNorIsItsBeginning)
{
    using std::chrono_literals::operator""s;
    for (const std::string words : {"Weather at the dam", "Weather", ";p Weather a", ";p", ";"}) {
        EXPECT_EQ(offered(words, -1s), "") << words;
        EXPECT_EQ(offered(words, 1s), words) << "typed anew";
    }
    EXPECT_EQ(offered("The weather", -1s), "The weather");
    EXPECT_EQ(offered(";p Weather at the dam and below", -1s), ";p Weather at the dam and below");
}

TEST(Checkpoint, IsShownWithItsCodeAndAPictureAndIsThatOfTheCommandLine)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    constexpr ImGuiKeyChord key = ctrl | ImGuiMod_Shift | ImGuiKey_K;
    room.key(key);
    ASSERT_EQ(room.ui().overlay, Overlay::checkpoint);
    const auto loaded = load_file(room.file());
    ASSERT_TRUE(loaded.ok());
    const Checkpoint now{loaded.value().header.id, room.entries(),
        std::filesystem::file_size(room.file()), loaded.value().head};
    EXPECT_EQ(room.ui().checkpoint->code, code_of(now));
    EXPECT_TRUE(room.pilot().shows(code_of(now).substr(0, 4)));
    EXPECT_GT(room.ui().checkpoint->picture.side, 20);
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    room.key(key);
    room.key(key);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
}

TEST(FailedCheck, BlanksTheWallAndKeepsWhatWasTyped)
{
    UiState before;
    before.view.page = Page::options;
    before.entry.set("half a thought");
    before.held_back.emplace_back(std::string("A float pool"));
    before.theme = ThemeName::dark;
    UiState after = after_failed_check(std::move(before));
    EXPECT_TRUE(after.blank);
    EXPECT_EQ(after.entry.text(), "half a thought");
    EXPECT_EQ(after.theme, ThemeName::dark);
    EXPECT_NE(after.why_blank.find("Nothing is lost"), std::string::npos);
}

}  // namespace
}  // namespace jointly
