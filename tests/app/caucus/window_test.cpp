// The window of a caucus, driven as a person would: locked, open, locked again.
#include "app/caucus/window/short_clipboard.h"
#include "app/ui/type_scale.h"
#include "core/disk/read_file.h"
#include "tests/app/caucus/caucus_at_window.h"
#include "tests/support/boxes.h"
#include "tests/support/grounds.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

using CaucusWindow = CaucusAtWindow;

TEST_F(CaucusWindow, ShowsNothingBeforeItsPassphrase)
{
    EXPECT_TRUE(pilot_.shows("Type the passphrase, then Enter"));
    EXPECT_FALSE(pilot_.shows("Union"));
    pilot_.type("walrus");
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("walrus"));
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    EXPECT_TRUE(caucus_.is_locked());
    EXPECT_TRUE(pilot_.shows("This passphrase does not open the vault."));
    pilot_.type("x");
    pilot_.key(ImGuiKey_Escape);
    pilot_.type(passphrase + "xé");
    pilot_.key(ImGuiKey_Backspace);
    pilot_.key(ImGuiKey_Backspace);
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    EXPECT_FALSE(caucus_.is_locked());
    EXPECT_TRUE(pilot_.shows("PRIVATE - Union"));
}

TEST_F(CaucusWindow, MakesAVaultByKeysAlone)
{
    const std::string made = scratch_.path("made.vault");
    CaucusSession making({file_, made}, 10, {1, std::uint64_t{8} << 20U});
    ASSERT_TRUE(making.begin_new().ok());
    Pilot* self = nullptr;
    Pilot pilot([&] { (void)making.draw(self->fonts(), now_ms_, steady_ms_); }, {1280, 720});
    self = &pilot;
    pilot.settle();
    EXPECT_TRUE(pilot.shows("1 Union   2 Management"));
    pilot.type("7");
    pilot.type("2");
    pilot.settle();
    EXPECT_TRUE(pilot.shows("Type a passphrase for Management, then Enter"));
    pilot.type("letmein");
    pilot.key(ImGuiKey_Enter);
    pilot.settle();
    EXPECT_TRUE(pilot.shows("This passphrase can be guessed."));
    pilot.type(passphrase);
    pilot.key(ImGuiKey_Enter);
    pilot.settle();
    EXPECT_TRUE(pilot.shows("The same once more, then Enter"));
    pilot.type("walrus");
    pilot.key(ImGuiKey_Enter);
    pilot.settle();
    EXPECT_TRUE(pilot.shows("The two are not the same."));
    for (int times = 0; times < 2; ++times) {
        pilot.type(passphrase);
        pilot.key(ImGuiKey_Enter);
        pilot.settle();
    }
    EXPECT_TRUE(pilot.shows("PRIVATE - Management"));
    EXPECT_TRUE(pilot.shows("The vault is made."));
    pilot.key(ImGuiKey_F9);
    pilot.settle();
    pilot.type(passphrase);
    pilot.key(ImGuiKey_Enter);
    pilot.settle();
    EXPECT_FALSE(making.is_locked());
}

TEST_F(CaucusWindow, MakesNoVaultOverAnotherFileNorForNobody)
{
    CaucusSession over({file_, vault_}, 10);
    EXPECT_EQ(over.begin_new().problem().text,
        "union.vault is there already. Give the new vault another name.");
    const std::string empty = scratch_.path("empty.ibb");
    ASSERT_EQ(run({"new", empty}).code, 0);
    CaucusSession of_nobody({empty, scratch_.path("x.vault")}, 10);
    EXPECT_EQ(of_nobody.begin_new().problem().text,
        "No party is at the table of this session yet. Let them join first.");
}

TEST_F(CaucusWindow, KeepsWhatIsTypedByThePageItIsTypedOn)
{
    unlock();
    say_it("They count on the grant");
    EXPECT_TRUE(pilot_.shows("Kept in the vault as p1"));
    pilot_.key(ctrl | ImGuiKey_4);
    pilot_.settle();
    say_it("A float pool for nights");
    EXPECT_TRUE(pilot_.shows("Ours, not at the table yet"));
    EXPECT_TRUE(pilot_.shows("Joint hazard walk each month"));
    say_it(";note 2 \"They may mean nights\"");
    EXPECT_TRUE(pilot_.shows("p3: They may mean nights"));
    pilot_.key(ctrl | ImGuiKey_3);
    pilot_.settle();
    say_it("Sleep");
    pilot_.key(ctrl | ImGuiKey_5);
    pilot_.settle();
    say_it("Costs nothing");
    const PrivateRecord& record = caucus_.caucus()->record();
    ASSERT_EQ(record.lines.size(), 5U);
    EXPECT_EQ(record.lines[0].kind, PrivateLineKind::note);
    EXPECT_EQ(record.lines[1].kind, PrivateLineKind::option);
    EXPECT_EQ(record.lines[3].kind, PrivateLineKind::interest);
    EXPECT_EQ(record.lines[4].kind, PrivateLineKind::criterion);
    pilot_.key(ImGuiKey_Escape);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Not at the table yet"));
    pilot_.key(ctrl | ImGuiKey_Z);
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("Costs nothing"));
}

TEST_F(CaucusWindow, GivesBackWhatItRefuses)
{
    unlock();
    say_it(";sing");
    EXPECT_TRUE(pilot_.shows("\"sing\" is no command of a caucus."));
    EXPECT_EQ(caucus_.state().entry.text(), ";sing");
    EXPECT_TRUE(caucus_.caucus()->record().lines.empty());
}

TEST_F(CaucusWindow, TurnsThroughAllItsPagesAndBack)
{
    unlock();
    const CaucusPlace first = caucus_.state().place;
    int turns = 0;
    do {
        pilot_.key(ctrl | ImGuiKey_PageDown);
        pilot_.settle();
        ASSERT_LT(++turns, 60);
    } while (caucus_.state().place != first);
    EXPECT_EQ(turns, static_cast<int>(issue_pages().size() + session_pages().size()) + 2);
    pilot_.key(ctrl | ImGuiKey_PageUp);
    pilot_.settle();
    EXPECT_EQ(caucus_.state().view.page, session_pages().back());
    pilot_.key(ImGuiKey_F1);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Commands, behind a ;"));
}

TEST_F(CaucusWindow, LocksByOneKeyAndByItselfAndLeavesNothing)
{
    unlock();
    say_it("They count on the grant");
    pilot_.type("half a thought");
    pilot_.key(ImGuiKey_F9);
    pilot_.settle();
    EXPECT_TRUE(caucus_.is_locked());
    for (const char* const gone : {"Union", "grant", "thought", "Kept"}) {
        EXPECT_FALSE(pilot_.shows(gone)) << gone;
    }
    unlock();
    EXPECT_TRUE(pilot_.shows("They count on the grant"));
    EXPECT_EQ(caucus_.state().entry.text(), "");
    EXPECT_EQ(caucus_.locks_at_ms(), 1'000 + 600'000);
    caucus_.touched(5'000);
    EXPECT_EQ(caucus_.locks_at_ms(), 5'000 + 600'000);
    caucus_.lock("Locked, since the machine slept.");
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Locked, since the machine slept."));
    EXPECT_FALSE(caucus_.locks_at_ms());
    // The lock of the file is gone with it: another window may open it.
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}).code, 0);
}

TEST_F(CaucusWindow, EmptiesTheClipboardAfterAMinute)
{
    unlock();
    ShortClipboard clipboard;
    pilot_.type("half a thought");
    pilot_.key(ctrl | ImGuiKey_A);
    pilot_.key(ctrl | ImGuiKey_C);
    pilot_.settle();
    clipboard.pass(1'000);
    EXPECT_EQ(pilot_.clipboard, "half a thought");
    EXPECT_EQ(clipboard.empties_at_ms(), 61'000);
    clipboard.pass(60'999);
    EXPECT_EQ(pilot_.clipboard, "half a thought");
    clipboard.pass(61'000);
    EXPECT_EQ(pilot_.clipboard, "");
    EXPECT_FALSE(clipboard.empties_at_ms());
    pilot_.key(ctrl | ImGuiKey_C);
    pilot_.settle();
    clipboard.pass(70'000);
    pilot_.clipboard = "another program's";
    clipboard.pass(200'000);
    EXPECT_EQ(pilot_.clipboard, "another program's");
}

// No text over another, none cut off or too small, none washed out.
class CaucusLook : public CaucusWindow, public testing::WithParamInterface<ImVec2> {
protected:
    CaucusLook() : CaucusAtWindow(opening, GetParam()) {}

    void expect_good(const std::string& what)
    {
        const ImVec2 size = GetParam();
        const float floor_px = type_scale(measure(pilot_.fonts()), size.y).floor_px;
        EXPECT_EQ(flaws_in(boxes_of(pilot_), {{0, 0}, size}, floor_px), std::vector<std::string>{})
            << what;
        EXPECT_EQ(washed_out_letters(4.5), std::vector<std::string>{}) << what;
    }
};

TEST_P(CaucusLook, OfEveryPage)
{
    expect_good("locked");
    pilot_.type("wrong");
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    expect_good("not opened");
    unlock();
    expect_good("empty");
    for (const char* const line : {"They count on the grant, as they have for each of the last "
                                   "nine winters, and would not say so",
             ";option \"A float pool for nights, staffed by those who ask for it, with the hours "
             "posted a month ahead\"",
             ";need management \"A date for the board\"", ";weigh 1 high", ";mark p2 1 partly",
             ";poll \"Could we live with nine weeks?\"",
             ";answer Nurses stand-aside \"Too short for nights\"",
             ";task \"Ask the actuary\" --who Dana --due 2026-12-01", ";sit", ";minute \"We wait\"",
             ";walk-away \"Eight\""}) {
        say_it(line);
    }
    for (int theme = 0; theme < 3; ++theme) {
        for (int page = 0; page < 30; ++page) {
            for (int sheet = 0; sheet < caucus_.state().sheets; ++sheet) {
                caucus_.state().sheet = sheet;
                pilot_.frame();
                expect_good("page " + std::to_string(page) + ", sheet " + std::to_string(sheet));
            }
            pilot_.key(ctrl | ImGuiKey_PageDown);
            pilot_.settle();
        }
        pilot_.key(ctrl | ImGuiMod_Shift | ImGuiKey_L);
        pilot_.settle();
    }
    pilot_.key(ImGuiKey_F1);
    pilot_.settle();
    expect_good("commands");
}

TEST_P(CaucusLook, OfWhatIsLookedUpInASmallRoomAndInALargeOne)
{
    unlock();
    say_it(";option \"A float pool for nights, staffed by those who ask for it\"");
    for (const char* const room : {";room", ";room 8 1.2"}) {
        say_it(room);
        for (const char* const line :
            {";find night", ";find nothing at all", ";unserved", ";changes", ";release p1"}) {
            say_it(line);
            for (int sheet = 0; sheet < caucus_.state().sheets; ++sheet) {
                caucus_.state().sheet = sheet;
                pilot_.frame();
                expect_good(std::string(room) + line + ", sheet " + std::to_string(sheet));
            }
            pilot_.key(ImGuiKey_Escape);
            pilot_.settle();
        }
        pilot_.key(ctrl | ImGuiKey_4);
        pilot_.key(ctrl | ImGuiKey_H);
        pilot_.key(ImGuiKey_LeftArrow);
        pilot_.settle();
        expect_good(std::string(room) + " looking back");
        pilot_.key(ImGuiKey_Escape);
        pilot_.settle();
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, CaucusLook, testing::Values(ImVec2{1280, 720}, ImVec2{1920, 1080}));

TEST(CaucusWords, OfItsWindow)
{
    EXPECT_EQ(caucus_window_words({"day.ibb", "--vault", "u.vault"}),
        (CaucusWords{"day.ibb", "u.vault", 10, false}));
    EXPECT_EQ(caucus_window_words({"day.ibb", "--lock", "3", "--vault", "u.vault"}),
        (CaucusWords{"day.ibb", "u.vault", 3, false}));
    EXPECT_EQ(caucus_window_words({"day.ibb", "--new", "--vault", "u.vault"}),
        (CaucusWords{"day.ibb", "u.vault", 10, true}));
    for (const std::vector<std::string>& none : {std::vector<std::string>{}, {"day.ibb"},
             {"day.ibb", "--vault"}, {"show", "day.ibb", "--vault", "u.vault"},
             {"day.ibb", "--vault", "u.vault", "--lock", "61"},
             {"day.ibb", "--vault", "u.vault", "--lock", "0"}, {"show", "--vault", "u.vault"},
             {"--vault", "u.vault", "day.ibb"}}) {
        EXPECT_FALSE(caucus_window_words(none));
    }
}

}  // namespace
}  // namespace jointly
