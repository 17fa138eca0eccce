#include "app/ui/capture_entry.h"
#include "app/ui/keys.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <functional>

namespace jointly {
namespace {

// The strip alone, as a person uses it.
struct Strip {
    CaptureEntry entry;
    std::vector<std::string> committed;
    int escapes = 0;
    int undos = 0;
    bool full = false;
    bool has_keyboard = true;
    int clicks = 0;
    int rows = 0;
    float height_px = 80;
    std::string hint = "Type what the room says";
    std::function<void()> beside;
    Pilot pilot{[this] {
        for (const Action action : pressed(!entry.empty())) {
            undos += action == Action::undo ? 1 : 0;
        }
        rows = rows_of(entry, 1'700, look());
        const EntryResult result =
            draw_capture_entry(entry, {{100, 900 - height_px}, {1'800, 900}}, look());
        if (result.committed) {
            committed.push_back(*result.committed);
        }
        escapes += result.escaped ? 1 : 0;
        clicks += result.clicked ? 1 : 0;
        full = full || result.full;
        if (beside) {
            beside();
        }
    }};

    [[nodiscard]] EntryLook look() const
    {
        return {pilot.fonts().medium, 54, &theme(ThemeName::light), hint, has_keyboard};
    }
    [[nodiscard]] float height_of(int lines) const { return capture_height(lines, look()); }
    Strip() { pilot.frame(2); }
};

using Texts = std::vector<std::string>;

TEST(CaptureEntry, TakesWhatIsTypedWithoutAClickAndCommitsItWithEnter)
{
    Strip strip;
    EXPECT_TRUE(strip.pilot.shows("Type what the room says"));
    strip.pilot.type("Go home unhurt");
    EXPECT_TRUE(strip.pilot.shows("Go home unhurt"));
    strip.pilot.key(ImGuiKey_Enter);
    EXPECT_EQ(strip.committed, Texts{"Go home unhurt"});
    EXPECT_TRUE(strip.entry.empty());
}

TEST(CaptureEntry, LosesNothingWhenABurstOfLettersAndKeysArrivesAtOnce)
{
    Strip strip;
    strip.pilot.queue_letters("first");
    strip.pilot.queue_key(ImGuiKey_Enter);
    strip.pilot.queue_letters("second");
    strip.pilot.queue_key(ImGuiKey_Enter);
    strip.pilot.queue_letters("third");
    strip.pilot.settle();
    EXPECT_EQ(strip.committed, (Texts{"first", "second"}));
    EXPECT_EQ(strip.entry.text(), "third");
}

TEST(CaptureEntry, KeepsTheOrderOfKeysThatAreStillDownWhenTheNextLetterComes)
{
    Strip strip;
    strip.pilot.queue_letters("first");
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, true);
    strip.pilot.queue_letters("second");
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, false);
    strip.pilot.settle();
    EXPECT_EQ(strip.committed, Texts{"first"});
    EXPECT_EQ(strip.entry.text(), "second");
}

TEST(CaptureEntry, TakesAChordWhoseModifierIsAlreadyUpAgain)
{
    Strip strip;
    strip.pilot.type("two words");
    ImGuiIO& io = ImGui::GetIO();
    for (const bool down : {true, false}) {  // both keys, in one frame
        io.AddKeyEvent(ImGuiMod_Ctrl, down);
        if (down) {
            io.AddKeyEvent(ImGuiKey_Z, true);
        }
    }
    strip.pilot.settle();
    EXPECT_EQ(strip.entry.text(), "two ");
}

TEST(CaptureEntry, RepeatsBackspaceWhileItIsHeld)
{
    Strip strip;
    strip.pilot.type("a long line of words");
    strip.pilot.hold(ImGuiKey_Backspace);
    strip.pilot.frame(60);
    EXPECT_LT(strip.entry.text().size(), 15U);
    strip.pilot.release(ImGuiKey_Backspace);
}

TEST(CaptureEntry, CommitsNothingFromAnEmptyOrBlankLine)
{
    Strip strip;
    strip.pilot.key(ImGuiKey_Enter);
    strip.pilot.type("   ");
    strip.pilot.key(ImGuiKey_Enter);
    EXPECT_TRUE(strip.committed.empty());
}

TEST(CaptureEntry, EscapeEmptiesTheLineAndUpBringsItBack)
{
    Strip strip;
    strip.pilot.type("half a thou");
    strip.pilot.key(ImGuiKey_Escape);
    EXPECT_TRUE(strip.entry.empty());
    EXPECT_EQ(strip.escapes, 1);
    strip.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(strip.entry.text(), "half a thou");
    strip.pilot.key(ImGuiKey_UpArrow);  // with words in the line it does nothing
    EXPECT_EQ(strip.entry.text(), "half a thou");
}

TEST(CaptureEntry, UpBringsBackWhatWasCommittedLast)
{
    Strip strip;
    strip.pilot.type("one");
    strip.pilot.key(ImGuiKey_Enter);
    strip.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(strip.entry.text(), "one");
}

TEST(CaptureEntry, GivesRefusedWordsBackWithoutTouchingNewOnes)
{
    Strip strip;
    strip.entry.give_back("refused");
    EXPECT_EQ(strip.entry.text(), "refused");
    strip.entry.give_back("refused too");
    EXPECT_EQ(strip.entry.text(), "refused");
    strip.pilot.key(ImGuiKey_Escape);
    strip.entry.set("other");
    strip.entry.set("words");
    strip.pilot.key(ImGuiKey_Escape);
    strip.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(strip.entry.text(), "words");
}

TEST(CaptureEntry, UndoIsTheLinesOwnWhileWordsStandInIt)
{
    Strip strip;
    strip.pilot.type("two words");
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_EQ(strip.entry.text(), "two ");
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Y);
    EXPECT_EQ(strip.entry.text(), "two words");
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_EQ(strip.entry.text(), "");
    EXPECT_EQ(strip.undos, 0);  // emptying the line by undo took nothing else back
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_EQ(strip.undos, 1);
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Y);  // does an act again, and no typing beside it
    EXPECT_EQ(strip.entry.text(), "");
}

TEST(CaptureEntry, EditsInTheMiddle)
{
    Strip strip;
    strip.pilot.type("eight hours");
    strip.pilot.key(ImGuiKey_Home);
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    strip.pilot.type("ten ");
    EXPECT_EQ(strip.entry.text(), "ten hours");
    strip.pilot.key(ImGuiKey_End);
    strip.pilot.key(ImGuiKey_Backspace);
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Backspace);
    EXPECT_EQ(strip.entry.text(), "ten ");
    strip.pilot.key(ImGuiKey_Home);
    strip.pilot.key(ImGuiKey_Delete);
    EXPECT_EQ(strip.entry.text(), "en ");
}

TEST(CaptureEntry, CopiesCutsAndPastesInOneLine)
{
    Strip strip;
    strip.pilot.type("años de turno");
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_A);
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_X);
    EXPECT_EQ(strip.pilot.clipboard, "años de turno");
    EXPECT_TRUE(strip.entry.empty());
    strip.pilot.clipboard = "two\nlines";
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_EQ(strip.entry.text(), "two lines");
}

TEST(CaptureEntry, SaysWhenItIsFull)
{
    Strip strip;
    strip.pilot.clipboard = std::string(1'999, 'x');
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_FALSE(strip.full);
    strip.pilot.type("yz");
    EXPECT_TRUE(strip.full);
    EXPECT_EQ(strip.entry.text().size(), 2'000U);
}

TEST(CaptureEntry, LeavesTabAndAltArrowsToTheScreen)
{
    Strip strip;
    strip.pilot.type("ab");
    strip.pilot.key(ImGuiKey_Tab);
    strip.pilot.key(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    strip.pilot.type("c");
    EXPECT_EQ(strip.entry.text(), "abc");
}

TEST(CaptureEntry, PutsTheCaretWhereItIsClickedAndSelectsByDragging)
{
    Strip strip;
    strip.pilot.type("Report without blame");
    const PilotItem line = strip.pilot.item("capture");
    strip.pilot.click_at({line.min.x + 2, line.centre().y});
    strip.pilot.type("> ");
    EXPECT_EQ(strip.entry.text(), "> Report without blame");
    strip.pilot.frame(30);  // else the next click would make it a double one
    strip.pilot.drag({line.min.x + 2, line.centre().y}, {line.max.x - 5, line.centre().y});
    strip.pilot.type("gone");
    EXPECT_EQ(strip.entry.text(), "gone");
    strip.pilot.type(" away");
    strip.pilot.frame(30);  // so that the next two clicks are a double one of their own
    strip.pilot.click_at({line.min.x + 30, line.centre().y}, 2);
    strip.pilot.type("far");
    EXPECT_EQ(strip.entry.text(), "far away");
}

const std::string crews = "Crews want two weekends in a row off in every five so that they can "
                          "plan family life and rest between two nights of work";

TEST(CaptureEntry, GoesOnInTheNextRowAndTellsHowManyItNeeds)
{
    Strip strip;
    EXPECT_EQ(strip.rows, 1);
    strip.height_px = strip.height_of(3);
    strip.pilot.type(crews);
    EXPECT_EQ(strip.rows, 2);
    EXPECT_EQ(strip.pilot.shown().size(), 2U);
    EXPECT_LT(strip.pilot.shown()[0].at.y, strip.pilot.shown()[1].at.y);
    EXPECT_TRUE(strip.pilot.shows(crews));
    strip.pilot.key(ImGuiKey_Enter);
    EXPECT_EQ(strip.committed, Texts{crews});
    EXPECT_EQ(strip.rows, 1);
}

TEST(CaptureEntry, ShowsAsManyRowsAsItsAreaHolds)
{
    Strip strip;
    strip.pilot.type(crews + " " + crews);
    ASSERT_EQ(strip.rows, 4);
    EXPECT_EQ(strip.pilot.shown().size(), 1U);
    EXPECT_TRUE(strip.pilot.shows("nights of work"));
    for (int rows = 1; rows <= 4; ++rows) {
        strip.height_px = strip.height_of(rows);
        strip.pilot.frame();
        EXPECT_EQ(strip.pilot.shown().size(), static_cast<std::size_t>(rows));
        EXPECT_TRUE(strip.pilot.shown().back().text.ends_with("of work"));
    }
    for (const ShownText& shown : strip.pilot.shown()) {
        EXPECT_EQ(shown.at.x, strip.pilot.shown().front().at.x);
    }
}

TEST(CaptureEntry, MovesByRowWithWordsInItAndRecallsOnlyIntoAnEmptyLine)
{
    Strip strip;
    strip.pilot.type("said before");
    strip.pilot.key(ImGuiKey_Enter);
    strip.height_px = strip.height_of(2);
    strip.pilot.type(crews);
    strip.pilot.key(ImGuiKey_UpArrow);
    strip.pilot.key(ImGuiKey_Home);
    strip.pilot.type("> ");
    EXPECT_EQ(strip.entry.text(), "> " + crews);
    strip.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(strip.entry.text(), "> " + crews);
    strip.pilot.key(ImGuiKey_DownArrow);
    strip.pilot.key(ImGuiKey_End);
    strip.pilot.type("!");
    EXPECT_EQ(strip.entry.text(), "> " + crews + "!");
}

TEST(CaptureEntry, TakesNoKeyWhileAFormHasTheKeyboard)
{
    Strip strip;
    strip.pilot.type("words");
    strip.has_keyboard = false;
    strip.pilot.type("abc");
    strip.pilot.key(ImGuiKey_Backspace);
    strip.pilot.key(ImGuiKey_Enter);
    strip.pilot.key(ImGuiKey_Escape);
    EXPECT_EQ(strip.entry.text(), "words");
    EXPECT_TRUE(strip.committed.empty());
    EXPECT_EQ(strip.escapes, 0);
    EXPECT_EQ(strip.clicks, 0);
    strip.pilot.click("capture");
    EXPECT_EQ(strip.clicks, 1);
    strip.has_keyboard = true;
    strip.pilot.key(ImGuiKey_End);
    strip.pilot.type("!");
    EXPECT_EQ(strip.entry.text(), "words!");
}

TEST(CaptureEntry, LeavesTheKeyboardToAFieldBesideIt)
{
    Strip strip;
    WrapEntry field(100, Lines::one);
    Pilot* pilot = &strip.pilot;
    strip.beside = [&] {
        (void)draw_wrap_entry("field", field, {{100, 100}, {700, 150}},
            {pilot->fonts().medium, 34, 1.2F, &theme(ThemeName::light), ""}, !strip.has_keyboard);
    };
    strip.pilot.type("one");
    strip.has_keyboard = false;
    strip.pilot.type("two");
    strip.has_keyboard = true;
    strip.pilot.type("three");
    EXPECT_EQ(strip.entry.text(), "onethree");
    EXPECT_EQ(field.text(), "two");
}

TEST(CaptureEntry, ShortensItsHintToOneRow)
{
    Strip strip;
    strip.hint = crews + " " + crews;
    strip.height_px = strip.height_of(3);
    strip.pilot.frame();
    ASSERT_EQ(strip.pilot.shown().size(), 1U);
    EXPECT_TRUE(strip.pilot.shown().front().text.ends_with("…"));
}

}  // namespace
}  // namespace jointly
