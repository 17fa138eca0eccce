#include "app/ui/keys.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace jointly {
namespace {

TEST(Keys, BindNoChordTwice)
{
    std::map<ImGuiKeyChord, std::string_view> seen;
    for (const KeyBinding& binding : key_table()) {
        const auto [at, fresh] = seen.emplace(binding.chord, binding.shown);
        EXPECT_TRUE(fresh) << binding.shown << " and " << at->second;
    }
}

TEST(Keys, GiveEveryActionAKeyAndHelp)
{
    for (int value = 0; value <= static_cast<int>(Action::off_record); ++value) {
        EXPECT_FALSE(key_of(static_cast<Action>(value)).empty()) << value;
    }
    for (const KeyBinding& binding : key_table()) {
        EXPECT_FALSE(binding.shown.empty());
        EXPECT_FALSE(binding.says.empty()) << binding.shown;
    }
}

TEST(Keys, LeaveTheDesktopsKeysAlone)
{
    for (const KeyBinding& binding : key_table()) {
        EXPECT_NE(binding.chord, ImGuiKey_F10);
        EXPECT_NE(binding.chord, ImGuiMod_Alt | ImGuiKey_F4);
        EXPECT_NE(binding.chord & (ImGuiMod_Ctrl | ImGuiMod_Alt), ImGuiMod_Ctrl | ImGuiMod_Alt)
            << binding.shown;
        EXPECT_EQ(binding.chord & ImGuiMod_Super, 0) << binding.shown;
    }
}

TEST(Keys, NumberTheTenSteps)
{
    EXPECT_EQ(step_number(Action::step_1), 1);
    EXPECT_EQ(step_number(Action::step_10), 10);
    EXPECT_EQ(step_number(Action::undo), std::nullopt);
    EXPECT_EQ(key_of(Action::step_4), "Ctrl+4");
    EXPECT_EQ(key_of(Action::blank), "F9");
}

// What pressed() gave in the frames so far.
struct Presses {
    bool words_in_line = false;
    std::multiset<Action> seen;
    std::string typed;
    bool with_field = false;
    Pilot pilot{[this] {
                    for (const Action action : pressed(words_in_line)) {
                        seen.insert(action);
                    }
                    ImGui::SetNextWindowSize({400, 200});
                    ImGui::Begin("screen", nullptr, ImGuiWindowFlags_NoNav);
                    if (with_field) {
                        char buffer[64] = "words";
                        ImGui::InputText("field", buffer, sizeof buffer);
                    } else {
                        typed += take_typed_text();
                    }
                    ImGui::End();
                },
        {800, 600}, false};

    Presses() { pilot.frame(2); }
};

TEST(Keys, GiveEachChordOfTheTableOnceWhenItGoesDown)
{
    Presses presses;
    for (const KeyBinding& binding : key_table()) {
        presses.seen.clear();
        presses.pilot.key(binding.chord);
        if (binding.reach == KeyReach::entry) {
            EXPECT_TRUE(presses.seen.empty()) << binding.shown;
        } else {
            EXPECT_EQ(presses.seen, std::multiset<Action>{binding.action}) << binding.shown;
        }
    }
}

TEST(Keys, LeaveUndoToTheLineWhileWordsStandInIt)
{
    Presses presses;
    presses.words_in_line = true;
    presses.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    presses.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Y);
    EXPECT_TRUE(presses.seen.empty());
    presses.pilot.key(ImGuiKey_F9);
    EXPECT_EQ(presses.seen, std::multiset<Action>{Action::blank});
}

TEST(Keys, BlankTheWallEvenWhileATextFieldHasTheKeyboard)
{
    Presses presses;
    presses.with_field = true;
    presses.pilot.frame(2);
    presses.pilot.click("field");
    presses.pilot.key(ImGuiKey_F9);
    presses.pilot.key(ImGuiMod_Ctrl | ImGuiKey_B);
    EXPECT_EQ(presses.seen.count(Action::blank), 2U);
    presses.pilot.key(ImGuiMod_Ctrl | ImGuiKey_Z);  // the field's own
    EXPECT_EQ(presses.seen.count(Action::undo), 0U);
}

TEST(Keys, DoNothingWithOtherModifiers)
{
    Presses presses;
    presses.pilot.key(ImGuiMod_Shift | ImGuiKey_F5);
    presses.pilot.key(ImGuiMod_Ctrl | ImGuiKey_F9);
    presses.pilot.key(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_B);
    EXPECT_TRUE(presses.seen.empty());
}

TEST(Keys, CountAChordWhoseModifierIsUpAgainBeforeTheFrame)
{
    Presses presses;
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddKeyEvent(ImGuiKey_LeftCtrl, true);
    io.AddKeyEvent(ImGuiKey_5, true);
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    io.AddKeyEvent(ImGuiKey_LeftCtrl, false);
    io.AddKeyEvent(ImGuiKey_5, false);
    presses.pilot.settle();
    EXPECT_EQ(presses.seen, std::multiset<Action>{Action::step_5});
}

TEST(Keys, HandOutTypedDigitsInTheirOrder)
{
    Presses presses;
    presses.pilot.queue_letters("5431");
    presses.pilot.settle();
    EXPECT_EQ(presses.typed, "5431");
}

}  // namespace
}  // namespace jointly
