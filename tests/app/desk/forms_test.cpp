// Editors: what they ask for, what they refuse, and that what was typed in them stays.
#include "app/desk/forms/form.h"
#include "app/script/script.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

TEST(Forms, EveryFieldHasANameAndEveryVerbAndFlagIsOfTheScript)
{
    for (int place = 0; place < form_count; ++place) {
        const FormSpec& spec = spec_of(static_cast<FormKind>(place));
        EXPECT_EQ(static_cast<int>(spec.kind), place);
        EXPECT_FALSE(spec.title.empty());
        EXPECT_FALSE(spec.says.empty());
        const auto help = script_help();
        const auto verb = std::find_if(help.begin(), help.end(), [&](const VerbHelp& one) {
            return one.usage.substr(0, one.usage.find(' ')) == spec.verb;
        });
        ASSERT_TRUE(spec.verb.empty() || verb != help.end()) << spec.title;
        for (const Field& field : spec.fields) {
            EXPECT_FALSE(field.name.empty());
            EXPECT_EQ(field.kind == FieldKind::choice, field.choices != nullptr) << field.name;
            EXPECT_TRUE(
                field.flag.empty() || verb->usage.find(field.flag) != std::string_view::npos)
                << spec.title << ": " << field.flag;
        }
    }
}

TEST(Forms, LettersFindAProvisionAndBackspaceBeginsAnew)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
    room.say_it(";provision 9.7 Floating \"Anyone may be assigned anywhere.\"");
    room.say_it(";provision 19.7 \"Rest periods\" \"Fifteen minutes.\"");
    room.key(ctrl | ImGuiKey_E);
    const auto chosen = [&] { return room.ui().drafts.at(FormKind::language).fields[0].word; };
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.type("9.7");
    EXPECT_EQ(chosen(), "9.7") << "what begins with it comes first";
    EXPECT_TRUE(room.pilot().shows("\"9.7\""));
    room.key(ImGuiKey_Backspace);
    room.type("REST");
    EXPECT_EQ(chosen(), "19.7");
    room.type("x");
    EXPECT_TRUE(room.pilot().shows("No choice has \"restx\" in it."));
    EXPECT_EQ(chosen(), "19.7");
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(chosen(), "9.7");
    room.type("staf");
    EXPECT_EQ(chosen(), "9.6") << "an arrow forgets the letters before";
    room.key(ImGuiKey_Tab);
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.type("fl");
    EXPECT_EQ(chosen(), "9.7") << "so does Tab";
}

TEST(Forms, AYesOrNoIsNotTyped)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Subject to approval");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("y");
    EXPECT_TRUE(room.pilot().shows("The whole agreement is chosen with Left and Right"));
}

TEST(Forms, AnEditorThatWasOnlyLookedAtLeavesNoDraft)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Rule of decision");
    room.key(ctrl | ImGuiKey_K);
    room.key(ImGuiKey_Escape);
    EXPECT_TRUE(room.ui().drafts.empty());
    room.open_editor("Rule of decision");
    room.key(ImGuiKey_F9);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_TRUE(room.ui().drafts.empty());
}

TEST(Forms, WhatIsMissingIsSaidAndNothingIsLost)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Package");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("Fill in first: Title."));
    EXPECT_EQ(room.ui().overlay, Overlay::form);
    room.type("Economics");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().packages.size(), 1U);
    EXPECT_EQ(room.ui().view.page, Page::packages);
}

TEST(Forms, ARefusedOneKeepsEveryWord)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Money line");
    room.type("Wages");
    room.key(ImGuiKey_Tab);
    room.type("a lot");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(room.ui().overlay, Overlay::form);
    EXPECT_EQ(room.ui().drafts.at(FormKind::money).fields[0].entry.text(), "Wages");
    EXPECT_EQ(room.ui().drafts.at(FormKind::money).fields[1].entry.text(), "a lot");
}

TEST(Forms, EscapeByHabitPutsItAsideWithAllThatWasTyped)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Letter");
    room.type("Evenings first");
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_TRUE(room.pilot().shows("what was typed is still there"));
    room.open_editor("Letter");
    EXPECT_TRUE(room.pilot().shows("Evenings first"));
    room.key(ImGuiKey_Tab);
    room.type("The parties shall train a lift team.");
    room.key(ImGuiKey_Tab);
    room.type("2027-06-30");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().letters.size(), 1U);
    room.open_editor("Letter");
    EXPECT_FALSE(room.pilot().shows("Evenings first"));
}

TEST(Forms, ChoicesAreWalkedWithLeftAndRightAndPressedByTheMouse)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("A party's sign");
    room.key(ImGuiKey_RightArrow);
    EXPECT_EQ(room.ui().drafts.at(FormKind::party_sign).fields[0].word, "Management");
    room.key(ImGuiKey_LeftArrow);
    EXPECT_EQ(room.ui().drafts.at(FormKind::party_sign).fields[0].word, "Union");
    for (int press = 0; press < 3; ++press) {  // the first only lights the field
        room.pilot().click("Colour");
        room.pilot().settle();
    }
    EXPECT_EQ(room.ui().drafts.at(FormKind::party_sign).fields[2].word, "teal");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().parties[0].colour, PartyColour::teal);
}

TEST(Forms, AreStartedOverAndWhatStoodThereComesBack)
{
    RoomAtTheDesk room;
    room.sit_down();
    constexpr ImGuiKeyChord over = ctrl | ImGuiMod_Shift | ImGuiKey_E;
    room.key(over);
    EXPECT_TRUE(room.pilot().shows("No editor is open. Ctrl+E opens the one that fits."));
    room.open_editor("Package");
    const auto title = [&] {
        return room.ui().drafts.at(FormKind::package).fields[0].entry.text();
    };
    room.type("Economics");
    room.key(over);
    EXPECT_EQ(title(), "");
    EXPECT_TRUE(room.pilot().shows("Ctrl+Shift+E again brings back what stood there"));
    room.type("Security");
    room.key(over);
    room.key(over);
    EXPECT_EQ(title(), "Security");
    room.key(over);
    room.key(over);
    EXPECT_EQ(title(), "Security");
    room.key(ctrl | ImGuiKey_A);
    room.key(ImGuiKey_Delete);
    room.key(over);
    EXPECT_EQ(title(), "Economics");
}

TEST(Forms, AreKeptPutAsideAndStartedOverByTheMouse)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Package");
    room.type("Economics");
    room.pilot().click("Put aside");
    room.pilot().settle();
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    room.open_editor("Package");
    EXPECT_TRUE(room.pilot().shows("Economics"));
    room.pilot().click("Start over");
    room.pilot().settle();
    EXPECT_FALSE(room.pilot().shows("Economics"));
    room.type("Security");
    room.pilot().click("Keep");
    room.pilot().settle();
    ASSERT_EQ(room.session().packages.size(), 1U);
    EXPECT_EQ(room.session().packages[0].title, "Security");
}

TEST(Forms, FitInTheSmallestPictureWithTheLitFieldInSight)
{
    RoomAtTheDesk room(ImVec2{1280, 720});
    room.sit_down();
    room.open_editor("Money line");
    for (int field = 0; field < 9; ++field) {
        room.key(ImGuiKey_Tab);
    }
    EXPECT_TRUE(room.pilot().has_item("Package"));
    EXPECT_FALSE(room.pilot().has_item("What for"));
    room.key(ImGuiKey_Tab);
    EXPECT_TRUE(room.pilot().has_item("What for"));
}

TEST(Forms, TheLineIsQuietWhileAnEditorIsOpenAndF9StillBlanks)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.type("half a thought");
    room.open_editor("Package");
    room.type("Economics");
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
    room.key(ImGuiKey_F9);
    EXPECT_FALSE(room.pilot().shows("Economics"));
}

}  // namespace
}  // namespace jointly
