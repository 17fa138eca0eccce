#include "tests/app/ui/form_of_one_field.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Form = FormOfOneField;

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord shift = ImGuiMod_Shift;

const std::string crews =
    "Crews want two weekends in a row off in every five so that they can plan family life";

TEST(WrapEntry, GrowsWhileItIsTypedAndStoresNoLineEnd)
{
    Form form;
    EXPECT_EQ(form.wanted_px, form.pitch() + 6);
    form.pilot.type(crews);
    EXPECT_GE(form.rows(), 4U);
    EXPECT_EQ(form.wanted_px, form.pitch() * static_cast<float>(form.rows()) + 6);
    EXPECT_EQ(form.entry.text(), crews);
    EXPECT_TRUE(form.pilot.shows(crews.substr(crews.size() - 20)));
    EXPECT_GT(form.changes, 0);
}

TEST(WrapEntry, ShowsNoRowWiderThanItself)
{
    Form form;
    form.pilot.type(std::string(90, 'w') + " " + crews);
    ASSERT_GE(form.pilot.shown().size(), 4U);
    for (const ShownText& shown : form.pilot.shown()) {
        EXPECT_GE(shown.at.x, form.area.min.x + 15);
    }
    for (std::size_t row = 0; row < form.rows(); ++row) {
        const TextRow& bytes = form.entry.wrapped().rows()[row];
        EXPECT_GT(bytes.end, bytes.begin);
    }
    form.pilot.type(std::string(60, ' '));  // they hang over the end of the row, the caret does not
    EXPECT_EQ(form.caret.InputPos.x, form.area.max.x - 15);
}

TEST(WrapEntry, DrawsAWaveUnderMarkedWordsInSight)
{
    Form form;
    form.begin_with(crews);
    form.pilot.frame();
    const int plain = form.corners();
    form.marked = {{0, 5}};  // "Crews"
    form.pilot.frame();
    const int one_word = form.corners();
    EXPECT_GT(one_word, plain);
    const std::size_t second = form.entry.wrapped().rows()[1].begin;
    form.marked = {{0, 5}, {second - 3, second + 3}};  // over a soft break: on both rows
    form.pilot.frame();
    EXPECT_GT(form.corners(), one_word);
    // What is no word of the text any more is passed over.
    form.marked = {{500, 600}};
    form.pilot.frame();
    EXPECT_EQ(form.corners(), plain);
}

TEST(WrapEntry, HomeAndEndStayOnTheRow)
{
    Form form;
    form.begin_with(crews);
    const std::string first(form.entry.wrapped().shown(0));
    form.pilot.key(ImGuiKey_End);
    EXPECT_EQ(form.caret_row(), 0);
    form.pilot.type("|");
    EXPECT_EQ(form.entry.text().substr(0, first.size() + 2), first + "| ");
    form.begin_with(crews);
    form.pilot.key(ImGuiKey_DownArrow);
    form.keys(ImGuiKey_RightArrow, 3);
    form.pilot.key(ImGuiKey_Home);
    EXPECT_EQ(form.entry.caret(), form.entry.wrapped().rows()[1].begin);
    EXPECT_EQ(form.caret_row(), 1);
    form.pilot.key(ctrl | ImGuiKey_End);
    EXPECT_EQ(form.entry.caret(), crews.size());
    form.pilot.key(ctrl | ImGuiKey_Home);
    EXPECT_EQ(form.entry.caret(), 0U);
}

TEST(WrapEntry, WithinABrokenWordTheCaretStaysBehindItsRowUntilWordsAreTyped)
{
    Form form;
    form.begin_with(std::string(90, 'w'));
    EXPECT_GE(form.rows(), 4U);
    const std::size_t second = form.entry.wrapped().rows()[1].begin;
    form.pilot.key(ImGuiKey_End);
    EXPECT_EQ(form.entry.caret(), second);
    EXPECT_EQ(form.caret_row(), 0);
    form.pilot.key(ImGuiKey_End);  // again: it does not run on to the next row
    EXPECT_EQ(form.entry.caret(), second);
    form.pilot.key(ImGuiKey_DownArrow);
    EXPECT_EQ(form.caret_row(), 1);
    EXPECT_EQ(form.entry.caret(), form.entry.wrapped().rows()[2].begin);
    form.pilot.key(ImGuiKey_Home);
    EXPECT_EQ(form.entry.caret(), second);
    EXPECT_EQ(form.caret_row(), 1);
    form.pilot.key(ImGuiKey_UpArrow);
    form.pilot.key(ImGuiKey_End);
    form.pilot.type("w");
    EXPECT_EQ(form.caret_row(), 1);
    form.pilot.key(ImGuiKey_UpArrow);
    form.pilot.key(ImGuiKey_End);
    form.pilot.type(std::string(second, 'w'));  // up to the next break
    EXPECT_EQ(form.entry.caret(), form.entry.wrapped().rows()[2].begin);
    EXPECT_EQ(form.caret_row(), 2);
}

TEST(WrapEntry, UpAndDownKeepTheColumnEvenThroughAShortRow)
{
    Form form(Lines::many);
    form.begin_with("staffing levels\nab\nnight work");
    form.keys(ImGuiKey_RightArrow, 9);
    form.keys(ImGuiKey_DownArrow, 2);
    const std::size_t below = form.entry.caret();
    EXPECT_GT(below, 19U + 5U);
    form.keys(ImGuiKey_DownArrow, 2);  // the last row already: it stays
    EXPECT_EQ(form.entry.caret(), below);
    form.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(form.entry.caret(), 18U);  // behind "ab"
    form.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(form.entry.caret(), 9U);
    form.keys(ImGuiKey_UpArrow, 2);
    EXPECT_EQ(form.entry.caret(), 9U);
    form.pilot.key(ImGuiKey_DownArrow);
    form.pilot.key(ImGuiKey_LeftArrow);  // a wish ends where the caret moves otherwise
    form.pilot.key(ImGuiKey_UpArrow);
    EXPECT_LT(form.entry.caret(), 3U);
}

TEST(WrapEntry, RepeatsArrowsThatAreHeld)
{
    Form form;
    form.begin_with(crews);
    form.pilot.hold(ImGuiKey_DownArrow);
    form.pilot.frame(60);
    form.pilot.release(ImGuiKey_DownArrow);
    EXPECT_GE(form.entry.caret(), form.entry.wrapped().rows()[3].begin);
}

TEST(WrapEntry, SelectsWithShiftByLetterWordRowAndText)
{
    Form form;
    form.begin_with(crews);
    form.pilot.key(ctrl | shift | ImGuiKey_RightArrow);
    form.pilot.key(shift | ImGuiKey_LeftArrow);
    form.pilot.key(ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, "Crews");
    form.pilot.key(shift | ImGuiKey_End);
    form.pilot.key(ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, form.entry.wrapped().shown(0));
    form.pilot.key(ImGuiKey_Home);
    form.pilot.key(shift | ImGuiKey_DownArrow);
    form.pilot.key(ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, crews.substr(0, form.entry.wrapped().rows()[1].begin));
    form.pilot.key(ctrl | shift | ImGuiKey_End);
    form.pilot.key(ctrl | ImGuiKey_X);
    EXPECT_EQ(form.pilot.clipboard, crews);
    EXPECT_TRUE(form.entry.empty());
}

TEST(WrapEntry, ShowsTheSelectionInEachRowWhileItHasTheKeyboard)
{
    Form form;
    form.pilot.type(crews);
    const int before = Form::corners();
    form.pilot.key(ctrl | ImGuiKey_A);
    EXPECT_EQ(Form::corners(), before + 4 * static_cast<int>(form.pilot.shown().size()));
    form.has_keyboard = false;
    form.pilot.frame();
    EXPECT_EQ(Form::corners(), before - 4);  // no caret either
}

TEST(WrapEntry, ErasesLettersOfSeveralBytesAndWordsBothWays)
{
    Form form;
    form.pilot.type("tiếng Việt 中文");
    form.pilot.key(ImGuiKey_Backspace);
    form.keys(ImGuiKey_LeftArrow, 3);
    form.pilot.key(ImGuiKey_Backspace);
    EXPECT_EQ(form.entry.text(), "tiếng Vit 中");
    form.pilot.key(ctrl | ImGuiKey_Backspace);
    EXPECT_EQ(form.entry.text(), "tiếng t 中");
    form.pilot.key(ctrl | ImGuiKey_Home);
    form.pilot.key(ctrl | ImGuiKey_Delete);
    form.pilot.key(ImGuiKey_Delete);
    EXPECT_EQ(form.entry.text(), " 中");
}

TEST(WrapEntry, UndoesToTheBeginningAndRedoesToTheEnd)
{
    Form form;
    form.begin_with(crews);
    form.pilot.key(ctrl | ImGuiKey_A);
    const std::string typed =
        "Nobody gets hurt on a night job or after ten hours of any work at all";
    form.pilot.type(typed);
    ASSERT_EQ(form.entry.text(), typed);
    form.keys(ctrl | ImGuiKey_Z, 30);
    EXPECT_EQ(form.entry.text(), crews);
    form.keys(ctrl | ImGuiKey_Y, 3);
    form.keys(ctrl | shift | ImGuiKey_Z, 27);
    EXPECT_EQ(form.entry.text(), typed);
    EXPECT_EQ(form.actions.count(Action::undo), 0U);
}

TEST(WrapEntry, CopiesWithoutSoftBreaksAndFoldsPastedLineEndsIntoOneLine)
{
    Form form;
    form.begin_with(crews);
    form.pilot.key(ctrl | ImGuiKey_A);
    form.pilot.key(ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, crews);
    form.pilot.clipboard = "one\r\ntwo\nthree";
    form.pilot.key(ctrl | ImGuiKey_V);
    EXPECT_EQ(form.entry.text(), "one two three");
    form.pilot.key(ImGuiKey_Enter);
    form.pilot.key(ImGuiKey_KeypadEnter);
    EXPECT_EQ(form.entry.text(), "one two three");
}

TEST(WrapEntry, OfManyLinesTakesEnterAndKeepsPastedLineEnds)
{
    Form form(Lines::many);
    form.pilot.type("a");
    form.pilot.key(ImGuiKey_Enter);
    form.pilot.key(ImGuiKey_KeypadEnter);
    form.pilot.type("b");
    EXPECT_EQ(form.entry.text(), "a\n\nb");
    EXPECT_EQ(form.rows(), 3U);
    form.pilot.key(ImGuiKey_UpArrow);
    form.pilot.type("m");
    EXPECT_EQ(form.entry.text(), "a\nm\nb");
    form.pilot.key(ctrl | ImGuiKey_A);
    form.pilot.clipboard = "one\r\ntwo\n";
    form.pilot.key(ctrl | ImGuiKey_V);
    EXPECT_EQ(form.entry.text(), "one\ntwo\n");
    EXPECT_EQ(form.rows(), 3U);
    EXPECT_EQ(form.caret_row(), 2);
}

TEST(WrapEntry, LeavesAllOtherKeysToItsOwner)
{
    Form form(Lines::many);
    form.begin_with("one\ntwo");
    form.pilot.key(ImGuiKey_RightArrow);
    const int changes = form.changes;
    for (const ImGuiKeyChord chord :
        {ImGuiKeyChord{ImGuiKey_Tab}, shift | ImGuiKey_Tab, ImGuiKeyChord{ImGuiKey_Escape},
            ctrl | ImGuiKey_Enter, ImGuiKeyChord{ImGuiKey_F9}, ImGuiKeyChord{ImGuiKey_PageUp},
            ImGuiKeyChord{ImGuiKey_PageDown}, ImGuiMod_Alt | ImGuiKey_RightArrow,
            ImGuiMod_Alt | ImGuiKey_Backspace, ctrl | ImGuiKey_PageDown, ctrl | ImGuiKey_N}) {
        form.pilot.key(chord);
        EXPECT_EQ(form.entry.text(), "one\ntwo") << chord;
        EXPECT_EQ(form.entry.caret(), 1U) << chord;
    }
    EXPECT_EQ(form.changes, changes);
    EXPECT_EQ(form.actions,
        (std::multiset<Action>{Action::next_party, Action::previous_party, Action::keep_or_split,
            Action::blank, Action::previous_sheet, Action::next_sheet, Action::next_issue,
            Action::next_page, Action::next_act}));
}

TEST(WrapEntry, ChangesNothingWithoutTheKeyboard)
{
    Form form;
    form.begin_with("words");
    form.has_keyboard = false;
    form.pilot.frame(2);
    EXPECT_FALSE(form.caret.WantVisible);
    form.changes = 0;
    form.pilot.type("abc");
    form.pilot.key(ImGuiKey_Delete);
    form.pilot.key(ImGuiKey_RightArrow);
    form.pilot.key(ctrl | ImGuiKey_A);
    form.pilot.key(ctrl | ImGuiKey_X);
    EXPECT_EQ(form.entry.text(), "words");
    EXPECT_EQ(form.entry.caret(), 0U);
    EXPECT_EQ(form.changes, 0);
    EXPECT_EQ(form.pilot.clipboard, "");
}

TEST(WrapEntry, KeepsLettersAndKeysInTheirOrder)
{
    Form form(Lines::many);
    form.pilot.queue_letters("ab");
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, true);
    form.pilot.queue_letters("cd");
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, false);
    form.pilot.queue_key(ImGuiKey_Backspace);
    form.pilot.queue_letters("x");
    form.pilot.settle();
    EXPECT_EQ(form.entry.text(), "ab\ncx");
}

TEST(WrapEntry, SaysWhenItIsFullAndKeepsWhatFits)
{
    Form form(Lines::one, 10);
    form.pilot.type("12345678");
    EXPECT_FALSE(form.full);
    form.pilot.clipboard = "ñññ";
    form.pilot.key(ctrl | ImGuiKey_V);
    EXPECT_TRUE(form.full);
    EXPECT_EQ(form.entry.text(), "12345678ñ");
    form.full = false;
    form.pilot.type("x");
    EXPECT_TRUE(form.full);
    EXPECT_EQ(form.entry.text(), "12345678ñ");
    form.entry.set("123456789 and more");
    EXPECT_EQ(form.entry.text(), "123456789 ");
}

TEST(WrapEntry, ShowsItsHintInOneRowWhileItIsEmpty)
{
    Form form;
    form.hint = crews;
    form.pilot.frame();
    ASSERT_EQ(form.pilot.shown().size(), 1U);
    EXPECT_TRUE(form.pilot.shown().front().text.ends_with("…"));
    form.pilot.type("x");
    EXPECT_FALSE(form.pilot.shows("Crews"));
}

TEST(WrapEntry, TellsTheInputMethodWhereTheCaretIs)
{
    Form form;
    form.begin_with(crews);
    EXPECT_TRUE(form.caret.WantVisible);
    const ImVec2 first = form.caret.InputPos;
    EXPECT_EQ(first.x, form.area.min.x + 15);
    form.pilot.key(ImGuiKey_DownArrow);
    form.pilot.key(ImGuiKey_RightArrow);
    EXPECT_EQ(form.caret.InputPos.y, first.y + form.pitch());
    EXPECT_GT(form.caret.InputPos.x, first.x);
}

TEST(WrapEntry, OfManyPagesWrapsOnlyWhenItsTextChanges)
{
    Form form(Lines::many, 65'536);
    std::string article;
    while (article.size() + crews.size() < 65'000) {
        article += crews + (article.size() % 5 == 0 ? "\n" : " ");
    }
    form.begin_with(article);
    EXPECT_GT(form.rows(), 1'000U);
    const std::size_t wraps = form.wraps();
    form.pilot.frame(20);
    form.keys(ImGuiKey_DownArrow, 3);
    form.pilot.key(ctrl | ImGuiKey_End);
    EXPECT_EQ(form.wraps(), wraps);
    form.pilot.type(" x");
    EXPECT_EQ(form.entry.text(), article + " x");
    EXPECT_LE(form.wraps(), wraps + 2);
    EXPECT_LE(form.pilot.shown().size(), 4U);
}

TEST(WrapEntry, WrapsOnceWhereItsPlaceAndWidthAreNoWholePixels)
{
    Form form;
    form.entry.set(crews);
    form.area.min.x += 0.4F;
    form.area.max.x += 0.6F;
    form.asked_wider_px = 0.001F;
    form.pilot.frame();
    const std::size_t wraps = form.wraps();
    form.pilot.frame(5);
    EXPECT_EQ(form.wraps(), wraps);
}

}  // namespace
}  // namespace jointly
