#include "tests/app/ui/form_of_one_field.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Form = FormOfOneField;

const std::string crews =
    "Crews want two weekends in a row off in every five so that they can plan family life";

void wait_out_double_clicks(Form& form) { form.pilot.frame(30); }

TEST(WrapEntryMouse, SetsTheCaretAndAsksForTheKeyboard)
{
    Form form;
    form.begin_with(crews);
    form.has_keyboard = false;
    const std::size_t third = form.entry.wrapped().rows()[2].begin;
    form.pilot.click_at(form.at(2, 1));
    EXPECT_EQ(form.clicks, 1);
    EXPECT_EQ(form.entry.caret(), third);
    form.has_keyboard = true;
    form.pilot.type("@");
    EXPECT_EQ(form.entry.text()[third], '@');
    wait_out_double_clicks(form);
    form.pilot.click_at({form.area.max.x - 5, form.at(1, 0).y});
    EXPECT_EQ(form.entry.caret(), form.entry.wrapped().rows()[1].end);
    EXPECT_EQ(form.caret_row(), 1);
    form.pilot.click_at({form.area.max.x + 50, form.at(1, 0).y});
    EXPECT_EQ(form.clicks, 2);
}

TEST(WrapEntryMouse, SetsTheCaretBehindTheRowThatWasClickedEvenWithinAWord)
{
    Form form;
    form.begin_with(std::string(90, 'w'));
    form.pilot.click_at({form.area.max.x - 5, form.at(1, 0).y});
    EXPECT_EQ(form.entry.caret(), form.entry.wrapped().rows()[2].begin);
    EXPECT_EQ(form.caret_row(), 1);
}

TEST(WrapEntryMouse, SelectsByDraggingOverRows)
{
    Form form;
    form.begin_with(crews);
    const std::vector<TextRow> rows = form.entry.wrapped().rows();
    form.pilot.drag(form.at(0, 1), {form.area.max.x - 5, form.at(1, 0).y});
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, crews.substr(0, rows[1].end));
    EXPECT_EQ(form.entry.caret(), rows[1].end);
    form.pilot.move_to(form.at(3, 40));  // with the button up nothing is dragged
    EXPECT_EQ(form.entry.caret(), rows[1].end);
    form.pilot.key(ImGuiKey_Delete);
    EXPECT_EQ(form.entry.text(), crews.substr(rows[1].end));
}

TEST(WrapEntryMouse, ExtendsTheSelectionWithShift)
{
    Form form;
    form.begin_with(crews);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
    form.pilot.click_at(form.at(1, 1));
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, crews.substr(0, form.entry.wrapped().rows()[1].begin));
}

TEST(WrapEntryMouse, SelectsAWordAndThenTheWholeLine)
{
    Form form(Lines::many);
    form.begin_with("first of all\n" + crews);
    form.pilot.click_at(form.at(1, 20), 2);
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, "Crews");
    wait_out_double_clicks(form);
    form.pilot.click_at(form.at(2, 20), 3);
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, crews);  // all its rows, and nothing of the line above
    EXPECT_EQ(form.clicks, 5);
}

// With more rows than the four in sight.
struct LongForm : Form {
    LongForm() : Form(Lines::many)
    {
        std::string lines;
        for (int line = 1; line <= 20; ++line) {
            lines += "line " + std::to_string(line) + (line < 20 ? "\n" : "");
        }
        entry.set(lines);
        pilot.frame(2);
    }
    [[nodiscard]] std::string in_sight() const { return pilot.shown_text(); }
};

TEST(WrapEntryMouse, OfALongTextShowsTheRowsAboutTheCaret)
{
    LongForm form;
    EXPECT_EQ(form.in_sight(), "line 17 line 18 line 19 line 20");
    EXPECT_EQ(form.caret_row(), 3);
    form.keys(ImGuiKey_UpArrow, 3);
    EXPECT_EQ(form.in_sight(), "line 17 line 18 line 19 line 20");
    form.pilot.key(ImGuiKey_UpArrow);
    EXPECT_EQ(form.in_sight(), "line 16 line 17 line 18 line 19");
    EXPECT_EQ(form.caret_row(), 0);
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Home);
    EXPECT_EQ(form.in_sight(), "line 1 line 2 line 3 line 4");
    form.area.max.y -= form.pitch();
    form.keys(ImGuiKey_DownArrow, 3);
    EXPECT_EQ(form.in_sight(), "line 2 line 3 line 4");
    form.area.max.y += form.pitch() * 40;  // all of it
    form.pilot.frame();
    EXPECT_TRUE(form.pilot.shows("line 1 line 2"));
    EXPECT_TRUE(form.pilot.shows("line 20"));
}

TEST(WrapEntryMouse, ComesBackToTheTopWhenWordsAreTakenOut)
{
    LongForm form;
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_A);
    form.pilot.type("x");
    EXPECT_EQ(form.in_sight(), "x");
    EXPECT_EQ(form.caret_row(), 0);
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_EQ(form.in_sight(), "line 17 line 18 line 19 line 20");
}

TEST(WrapEntryMouse, KeepsTheCaretInSightWhenTheFieldBecomesLower)
{
    LongForm form;
    form.area.max.y -= form.pitch() * 2;
    form.pilot.frame();
    EXPECT_EQ(form.in_sight(), "line 19 line 20");
}

TEST(WrapEntryMouse, TurnsTheRowsByWheelUntilTheCaretMoves)
{
    LongForm form;
    form.pilot.wheel(form.at(1, 10), 3);
    EXPECT_EQ(form.in_sight(), "line 14 line 15 line 16 line 17");
    form.pilot.frame(3);
    EXPECT_EQ(form.in_sight(), "line 14 line 15 line 16 line 17");
    form.pilot.wheel(form.at(1, 10), 100);
    EXPECT_EQ(form.in_sight(), "line 1 line 2 line 3 line 4");
    form.pilot.wheel(form.at(1, 10), -1);
    form.pilot.click_at(form.at(1, 200));
    form.pilot.type("!");
    EXPECT_TRUE(form.pilot.shows("line 3!"));
    form.pilot.wheel(form.at(1, 10), -100);
    EXPECT_EQ(form.in_sight(), "line 17 line 18 line 19 line 20");
    form.pilot.key(ImGuiKey_LeftArrow);
    EXPECT_TRUE(form.pilot.shows("line 3!"));
}

TEST(WrapEntryMouse, TurnsTheRowsWhileDraggingBeyondThem)
{
    LongForm form;
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Home);
    const ImVec2 below{form.area.min.x + 300, form.area.max.y + 80};
    form.pilot.drag(form.at(0, 1), below);
    EXPECT_EQ(form.in_sight(), "line 2 line 3 line 4 line 5");  // a row with each move
    form.pilot.key(ImGuiMod_Ctrl | ImGuiKey_C);
    EXPECT_EQ(form.pilot.clipboard, "line 1\nline 2\nline 3\nline 4\nline 5");
    form.pilot.frame(30);
    form.pilot.drag(form.at(2, 1), {below.x, form.area.min.y - 90});
    EXPECT_EQ(form.in_sight(), "line 1 line 2 line 3 line 4");
}

TEST(WrapEntryMouse, ShowsWhereItIsOnlyWhenNotAllIsInSight)
{
    // The bar is the only drawing that comes and goes with the rows: a rounded one has many corners.
    const auto vertices = [](int lines) {
        Form form(Lines::many);
        std::string text = "a";
        for (int line = 1; line < lines; ++line) {
            text += "\na";
        }
        form.entry.set(text);
        form.pilot.frame(2);
        return Form::corners();
    };
    EXPECT_EQ(vertices(6), vertices(5));
    EXPECT_GT(vertices(5), vertices(4) + 4);
}

}  // namespace
}  // namespace jointly
