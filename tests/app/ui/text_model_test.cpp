#include "app/ui/text_model.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Reach = TextModel::Reach;

TextModel typed(std::string_view text)
{
    TextModel line(2'000);
    for (const char letter : text) {
        line.insert(std::string_view(&letter, 1));
    }
    return line;
}

TEST(TextModel, UndoesTypingWordByWordAndDoesItAgain)
{
    TextModel line = typed("go home unhurt");
    line.undo();
    EXPECT_EQ(line.text(), "go home ");
    line.undo();
    EXPECT_EQ(line.text(), "go ");
    line.redo();
    line.redo();
    EXPECT_EQ(line.text(), "go home unhurt");
    for (int step = 0; step < 10; ++step) {
        line.undo();
    }
    EXPECT_EQ(line.text(), "");
}

TEST(TextModel, ForgetsWhatWasUndoneAtTheNextChange)
{
    TextModel line = typed("one two");
    line.undo();
    line.insert("x");
    line.redo();
    EXPECT_EQ(line.text(), "one x");
}

TEST(TextModel, ErasesWholeLettersAndWholeWords)
{
    TextModel line(2'000);
    line.insert("jornada de niñ");
    line.insert("ñ");
    line.erase_back(Reach::letter);
    line.erase_back(Reach::letter);
    EXPECT_EQ(line.text(), "jornada de ni");
    line.erase_back(Reach::word);
    EXPECT_EQ(line.text(), "jornada de ");
    line.move_left(Reach::text, false);
    line.erase_forward(Reach::letter);
    EXPECT_EQ(line.text(), "ornada de ");
    line.erase_forward(Reach::word);
    EXPECT_EQ(line.text(), "de ");
}

TEST(TextModel, MovesOverLettersWordsAndTheLine)
{
    TextModel line = typed("pay, and rest");
    line.move_left(Reach::word, false);
    EXPECT_EQ(line.caret(), 9U);
    line.move_left(Reach::word, false);
    EXPECT_EQ(line.caret(), 5U);
    line.move_left(Reach::word, false);
    EXPECT_EQ(line.caret(), 3U);  // the comma is no part of the word
    line.move_left(Reach::text, false);
    line.move_right(Reach::word, false);
    EXPECT_EQ(line.caret(), 3U);
    line.move_right(Reach::text, false);
    EXPECT_EQ(line.caret(), 13U);
}

TEST(TextModel, ReplacesTheSelection)
{
    TextModel line = typed("eight hours");
    line.move_left(Reach::text, false);
    line.move_right(Reach::word, true);
    EXPECT_EQ(line.selection(), "eight ");
    line.insert("ten ");
    EXPECT_EQ(line.text(), "ten hours");
    line.select_word_at(5);
    EXPECT_EQ(line.selection(), "hours");
    line.select_all();
    line.erase_back(Reach::letter);
    EXPECT_EQ(line.text(), "");
}

TEST(TextModel, ArrowsLeaveASelectionAtItsEnds)
{
    TextModel line = typed("abcd");
    line.select_all();
    line.move_left(Reach::letter, false);
    EXPECT_EQ(line.caret(), 0U);
    line.select_all();
    line.move_right(Reach::letter, false);
    EXPECT_EQ(line.caret(), 4U);
}

TEST(TextModel, FoldsLineEndsAndLeavesOutWhatIsNoText)
{
    TextModel line(2'000);
    EXPECT_TRUE(line.insert("two\nlines\tand\x01 bytes \xC3\x28 \xED\xA0\x80 😀"));
    EXPECT_EQ(line.text(), "two lines and bytes (  😀");
}

TEST(TextModel, HoldsNoMoreThanItMayAndSaysSo)
{
    TextModel line(10);
    EXPECT_TRUE(line.insert("12345678"));
    EXPECT_FALSE(line.insert("ñññ"));  // two bytes each: one fits
    EXPECT_EQ(line.text(), "12345678ñ");
    EXPECT_FALSE(line.insert("x"));
    line.select_all();
    EXPECT_TRUE(line.insert("1234567890"));
}

TEST(TextModel, PutsTheCaretOnlyBetweenLetters)
{
    TextModel line(100);
    line.insert("añb");
    line.move_to(2, false);  // in the middle of ñ
    EXPECT_EQ(line.caret(), 1U);
    line.move_to(99, false);
    EXPECT_EQ(line.caret(), 4U);
}

TextModel of_many_lines(std::string_view text)
{
    TextModel model(2'000, Lines::many);
    model.insert(text);
    return model;
}

TEST(TextModel, OfManyLinesKeepsLineEndsInOneWayOnly)
{
    EXPECT_EQ(of_many_lines("two\r\nlines\n\nand\ta tab\r").text(), "two\nlines\n\nand a tab");
}

TEST(TextModel, StopsAtALineEndWhenItMovesAndErasesByWord)
{
    TextModel model = of_many_lines("go home\nunhurt");
    model.move_left(Reach::word, false);
    EXPECT_EQ(model.caret(), 8U);
    model.erase_back(Reach::word);
    EXPECT_EQ(model.text(), "go homeunhurt");
    model.undo();
    model.move_left(Reach::text, false);
    model.move_right(Reach::word, false);
    model.move_right(Reach::word, false);
    EXPECT_EQ(model.caret(), 7U);
    model.move_right(Reach::word, false);
    EXPECT_EQ(model.caret(), 8U);
}

TEST(TextModel, SelectsAWordOrALineButNoLineEnd)
{
    TextModel model = of_many_lines("first line\n\nlast one");
    model.select_word_at(6);
    EXPECT_EQ(model.selection(), "line");
    model.select_line_at(3);
    EXPECT_EQ(model.selection(), "first line");
    model.select_line_at(10);  // before its line end
    EXPECT_EQ(model.selection(), "first line");
    model.select_line_at(11);  // the empty one
    EXPECT_EQ(model.selection(), "");
    EXPECT_EQ(model.caret(), 11U);
    model.select_line_at(12);
    EXPECT_EQ(model.selection(), "last one");
    model.select_line_at(99);
    EXPECT_EQ(model.selection(), "last one");
}

TEST(TextModel, UndoesALineEndTogetherWithItsWord)
{
    TextModel model(2'000, Lines::many);
    for (const std::string_view letter : {"a", "b", "\n", "c", "d"}) {
        model.insert(letter);
    }
    model.undo();
    EXPECT_EQ(model.text(), "ab\n");
    model.undo();
    EXPECT_EQ(model.text(), "");
    model.redo();
    model.redo();
    EXPECT_EQ(model.text(), "ab\ncd");
}

TEST(TextModel, StepsBackTwoHundredTimesAtMost)
{
    TextModel model(2'000);
    for (int word = 0; word < 250; ++word) {
        model.insert("ab ");
    }
    for (int step = 0; step < 250; ++step) {
        model.undo();
    }
    EXPECT_EQ(model.text().size(), 150U);
    for (int step = 0; step < 250; ++step) {
        model.redo();
    }
    EXPECT_EQ(model.text().size(), 750U);
}

TEST(TextModel, StartsAfreshWithNothingToUndo)
{
    TextModel line = typed("old words");
    line.reset("new");
    EXPECT_EQ(line.caret(), 3U);
    line.undo();
    EXPECT_EQ(line.text(), "new");
}

}  // namespace
}  // namespace jointly
