#include "app/ui/capture_entry.h"
#include "app/ui/keys.h"
#include "app/ui/typeset.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// The strip alone, as a person uses it.
struct Strip {
    CaptureEntry entry;
    std::vector<std::string> committed;
    int escapes = 0;
    int undos = 0;
    bool full = false;
    float end_of_text_px = 0.0F;
    Pilot pilot{[this] {
        for (const Action action : pressed(!entry.empty())) {
            undos += action == Action::undo ? 1 : 0;
        }
        const EntryResult result = draw_capture_entry(entry, {{100, 900}, {1800, 980}},
            {pilot.fonts().medium, 54, &theme(ThemeName::light), "Type what the room says"});
        if (result.committed) {
            committed.push_back(*result.committed);
        }
        escapes += result.escaped ? 1 : 0;
        full = full || result.full;
        end_of_text_px =
            pilot.shown().back().at.x + text_width(pilot.fonts().medium, 54, entry.text());
    }};

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

TEST(CaptureEntry, KeepsTheCaretInSightInALongLine)
{
    Strip strip;
    strip.pilot.clipboard = std::string(400, 'm');
    strip.pilot.key(ImGuiMod_Ctrl | ImGuiKey_V);
    strip.pilot.type("end");
    const PilotItem line = strip.pilot.item("capture");
    EXPECT_LT(strip.pilot.shown().back().at.x, line.min.x);
    EXPECT_GT(strip.end_of_text_px, line.min.x);
    EXPECT_LE(strip.end_of_text_px, line.max.x);
    strip.pilot.key(ImGuiKey_Home);
    EXPECT_GE(strip.pilot.shown().back().at.x, line.min.x);
}

}  // namespace
}  // namespace jointly
