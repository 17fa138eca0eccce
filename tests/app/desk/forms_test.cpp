// Editors: what they ask for, what they refuse, and that what was typed in them stays.
#include "app/desk/forms/form.h"
#include "app/script/script.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

void open_editor(RoomAtTheDesk& room, std::string_view title)
{
    room.key(ctrl | ImGuiKey_K);
    room.type("editor: " + std::string(title));
    room.key(ImGuiKey_Enter);
    ASSERT_EQ(room.ui().overlay, Overlay::form) << title;
}

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

TEST(Forms, AProvisionOfManyParagraphsIsEnteredByKeys)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.key(ctrl | ImGuiKey_E);
    EXPECT_TRUE(room.pilot().shows("A part of the contract, with the language now in force."));
    room.type("9.6");
    room.key(ImGuiKey_Tab);
    room.type("Staffing \"plan\"");
    room.key(ImGuiKey_Tab);
    room.type("First paragraph.");
    room.key(ImGuiKey_Enter);
    room.type("Second paragraph.");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().provisions.size(), 1U);
    EXPECT_EQ(room.session().provisions[0].label, "9.6");
    EXPECT_EQ(room.session().provisions[0].title, "Staffing \"plan\"");
    EXPECT_EQ(room.session().provisions[0].body, "First paragraph.\nSecond paragraph.");
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_EQ(room.ui().view.page, Page::language);
}

TEST(Forms, LanguageBeginsWithWhatIsInForceAndIsOneAct)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it("9.6 Staffing plan: The Employer shall determine a plan.");
    const auto entries = room.entries();
    room.key(ctrl | ImGuiKey_E);
    EXPECT_TRUE(room.pilot().shows("The Employer shall determine a plan."));
    room.key(ctrl | ImGuiKey_A);
    room.type("The Employer shall adopt a plan.");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("2026-07-01");
    room.key(ImGuiKey_Tab);
    room.type("Employer");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.entries(), entries + 1);
    ASSERT_EQ(room.session().languages.size(), 1U);
    EXPECT_EQ(room.session().languages[0].text, "The Employer shall adopt a plan.");
    EXPECT_EQ(room.session().languages[0].effective.date, (Date{2026, 7, 1}));
    EXPECT_EQ(room.session().languages[0].payer, "Employer");
}

TEST(Forms, AnotherProvisionBringsItsOwnLanguageUnlessSomethingWasTyped)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
    room.say_it(";provision 9.7 Floating \"Anyone may be assigned anywhere.\"");
    room.key(ctrl | ImGuiKey_E);
    const auto text = [&] {
        return room.ui().drafts.at(FormKind::language).fields[1].entry.text();
    };
    EXPECT_EQ(text(), "Anyone may be assigned anywhere.");
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.type("staf");
    EXPECT_EQ(text(), "The Employer shall determine a plan.");
    room.key(ImGuiKey_Tab);
    room.type(" Soon.");
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.key(ImGuiKey_RightArrow);
    EXPECT_EQ(text(), "The Employer shall determine a plan. Soon.");
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
    open_editor(room, "Subject to approval");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("y");
    EXPECT_TRUE(room.pilot().shows("The whole agreement is chosen with Left and Right"));
}

TEST(Forms, ABodyIsAwaitedAndItsAnswerKept)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "Ratification");
    room.type("Members of Local 412");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().approvals.size(), 1U);
    EXPECT_EQ(room.session().approvals[0].kind, ApprovalKind::ratification);
    open_editor(room, "A body says no");
    EXPECT_TRUE(room.pilot().shows("AP-1 Members of Local 412"));
    room.key(ImGuiKey_Tab);
    room.type("Not at this price");
    room.key(ImGuiKey_Tab);
    room.type("2026-03-20");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().approvals[0].words.size(), 1U);
    EXPECT_FALSE(room.session().approvals[0].words[0].yes);
    open_editor(room, "A body says yes");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("Fill in first: On."));
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("2026-04-02");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().approvals[0].words.size(), 2U);
    EXPECT_TRUE(room.session().approvals[0].words[1].yes);
}

TEST(Forms, LanguageThatWasWrittenForAnotherIssueIsNotKeptForThisOne)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
    room.key(ctrl | ImGuiKey_E);
    room.type(" Soon.");
    room.key(ImGuiKey_Escape);
    room.say_it(";t What might we do so that shifts are filled?");
    open_editor(room, "Language");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("This was written for issue 1."));
    EXPECT_TRUE(room.session().languages.empty());
}

TEST(Forms, AnEditorThatWasOnlyLookedAtLeavesNoDraft)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "Rule of decision");
    room.key(ctrl | ImGuiKey_K);
    room.key(ImGuiKey_Escape);
    EXPECT_TRUE(room.ui().drafts.empty());
    open_editor(room, "Rule of decision");
    room.key(ImGuiKey_F9);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_TRUE(room.ui().drafts.empty());
}

TEST(Forms, WhatIsMissingIsSaidAndNothingIsLost)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "Package");
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
    open_editor(room, "Money line");
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
    open_editor(room, "Letter");
    room.type("Evenings first");
    room.key(ImGuiKey_Escape);
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    EXPECT_TRUE(room.pilot().shows("what was typed is still there"));
    open_editor(room, "Letter");
    EXPECT_TRUE(room.pilot().shows("Evenings first"));
    room.key(ImGuiKey_Tab);
    room.type("The parties shall train a lift team.");
    room.key(ImGuiKey_Tab);
    room.type("2027-06-30");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().letters.size(), 1U);
    open_editor(room, "Letter");
    EXPECT_FALSE(room.pilot().shows("Evenings first"));
}

TEST(Forms, ChoicesAreWalkedWithLeftAndRightAndPressedByTheMouse)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "A party's sign");
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

TEST(Forms, PeopleAreTakenAsAListWithOrWithoutHeads)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "People");
    room.pilot().clipboard = "Ana Ruiz, union\nBen Ito, management, , chief-spokesperson\nDana Poe";
    room.key(ctrl | ImGuiKey_V);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().participants.size(), 3U);
    EXPECT_EQ(room.session().participants[0].party, PartyId{1});
    EXPECT_EQ(room.session().participants[1].role, Role::chief_spokesperson);
    EXPECT_EQ(room.session().participants[2].party, PartyId{});
    open_editor(room, "People");
    room.type("Eve Lund, nobody here");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(
        room.ui().drafts.at(FormKind::people).fields[0].entry.text(), "Eve Lund, nobody here");
}

TEST(Forms, ARoleIsTakenBySomebodyWhoIsHere)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";person \"Ana Ruiz\" union --role facilitator");
    room.say_it(";person \"Cy Adams\" union");
    room.say_it(";person \"Ben Okafor\" management");
    room.say_it(";away \"Cy Adams\"");
    const auto entries = room.entries();
    open_editor(room, "Take a role");
    EXPECT_EQ(room.ui().drafts.at(FormKind::role).fields[0].word, "Ana Ruiz");
    room.key(ImGuiKey_RightArrow);
    EXPECT_EQ(room.ui().drafts.at(FormKind::role).fields[0].word, "Ben Okafor");
    EXPECT_EQ(room.ui().drafts.at(FormKind::role).fields[1].word, "facilitator");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.entries(), entries + 1) << room.ui().notice;
    EXPECT_EQ(room.session().participants[0].role, Role::member);
    EXPECT_EQ(room.session().participants[2].role, Role::facilitator);
}

TEST(Forms, WhatComesUpAtTheCheckInIsOfAPartyOrOfTheRoom)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "Check-in");
    EXPECT_TRUE(room.pilot().shows("Did anything big happen since we met?"));
    room.type("Snow on the pass");
    room.key(ctrl | ImGuiKey_Enter);
    open_editor(room, "Check-in");
    room.type("Two units are short");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().check_ins.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().check_ins[0].text, "Snow on the pass");
    EXPECT_EQ(room.session().check_ins[0].party, PartyId{});
    EXPECT_EQ(room.session().check_ins[1].party, PartyId{1});
}

TEST(Forms, TheRuleOfDecisionIsShownAsItIsWithItsQuorum)
{
    RoomAtTheDesk room;
    room.say_it("Local 412, 6; Management, 6");
    room.key(ctrl | ImGuiKey_K);
    room.type("editor: Rule of decision");
    room.key(ImGuiKey_Enter);
    for (int field = 0; field < 5; ++field) {
        room.key(ImGuiKey_Tab);
    }
    room.type("Local 412 4, management 4");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.session().rule.adopted) << room.ui().notice;
    ASSERT_EQ(room.session().rule.quorum.size(), 2U);
    EXPECT_EQ(room.session().rule.quorum[0].people, 4);
    room.key(ctrl | ImGuiKey_K);
    room.type("editor: Rule of decision");
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.ui().drafts.at(FormKind::decision_rule).fields[5].entry.text(),
        "Local 412 4, Management 4");
}

TEST(Forms, RowsOfASpreadsheetArePastedWithTheirCellsApart)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "People");
    room.pilot().clipboard = "Ruiz, Ana\tunion\t\tMember\r\nBen \"Bo\" Ito\tmanagement\n";
    room.key(ctrl | ImGuiKey_V);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().participants.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().participants[0].name, "Ruiz, Ana");
    EXPECT_EQ(room.session().participants[0].party, PartyId{1});
    EXPECT_EQ(room.session().participants[1].name, "Ben \"Bo\" Ito");
    EXPECT_EQ(room.session().participants[1].party, PartyId{2});
}

TEST(Forms, AreStartedOverAndWhatStoodThereComesBack)
{
    RoomAtTheDesk room;
    room.sit_down();
    constexpr ImGuiKeyChord over = ctrl | ImGuiMod_Shift | ImGuiKey_E;
    room.key(over);
    EXPECT_TRUE(room.pilot().shows("No editor is open. Ctrl+E opens the one that fits."));
    open_editor(room, "Package");
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
    open_editor(room, "Package");
    room.type("Economics");
    room.pilot().click("Put aside");
    room.pilot().settle();
    EXPECT_EQ(room.ui().overlay, Overlay::none);
    open_editor(room, "Package");
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

// TA-1 over Section 9.6, whose wording both parties support.
void draft_an_agreement(RoomAtTheDesk& room)
{
    room.sit_down(Step::language);
    room.say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
    room.say_it(";language 9.6 \"The Employer shall adopt a plan.\" --payer Employer");
    room.key(ImGuiKey_F5);
    room.type("1");
    room.type("1");
    room.key(ImGuiKey_F5);
    room.key(ctrl | ImGuiKey_N);
    ASSERT_EQ(room.session().tas.size(), 1U) << room.ui().notice;
}

TEST(Initials, AreWhatTheLineTakesWhereTheSheetThatWaitsForThemIsLookedAt)
{
    RoomAtTheDesk room;
    draft_an_agreement(room);
    ASSERT_EQ(room.session().issues[0].step, Step::language);
    room.say_it("Ana Ruiz, Chief spokesperson");
    room.say_it("Ben Ito");
    EXPECT_EQ(room.session().tas[0].initials.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().languages.size(), 1U) << "no name became language";
    room.say_it("The Employer shall adopt a plan in March.");
    EXPECT_TRUE(room.ui().notice_refuses) << "it is closed";
    room.key(ctrl | ImGuiKey_A);
    room.key(ImGuiKey_Delete);
    room.key(ctrl | ImGuiKey_PageUp);
    ASSERT_EQ(room.ui().view.page, Page::language);
    EXPECT_TRUE(room.pilot().shows("From when does 9.6 hold?"));
}

TEST(Forms, InitialsBeginWithTheAgreementAndThePartyThatIsMissing)
{
    RoomAtTheDesk room;
    draft_an_agreement(room);
    for (const char* const name : {"Ana Ruiz", "Ben Ito"}) {
        room.key(ctrl | ImGuiKey_E);
        EXPECT_TRUE(room.pilot().shows("As given on the paper sheet"));
        room.type(name);
        room.key(ctrl | ImGuiKey_Enter);
    }
    ASSERT_EQ(room.session().tas[0].initials.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().tas[0].initials[1].party, PartyId{2});
    open_editor(room, "Clerical change");
    EXPECT_TRUE(room.pilot().shows("The Employer shall adopt a plan."));
}

TEST(Forms, SettingsBeginWithWhatHoldsNow)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "How answers are kept");
    EXPECT_TRUE(room.pilot().shows("counts by party"));
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().kept, Keeping::spokesperson);
    open_editor(room, "How answers are kept");
    EXPECT_EQ(room.ui().drafts.at(FormKind::keeping).fields[0].word, "spokesperson");
    open_editor(room, "Term of the contract");
    room.type("2026-07-01");
    room.key(ImGuiKey_Tab);
    room.type("2029-06-30");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_TRUE(room.session().term) << room.ui().notice;
    open_editor(room, "Term of the contract");
    EXPECT_EQ(room.ui().drafts.at(FormKind::term).fields[1].entry.text(), "2029-06-30");
}

TEST(Forms, APartyJoinsAndAStepAndAnAnswerAreNamed)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "A party joins");
    room.type("Physicians");
    for (int field = 0; field < 3; ++field) {
        room.key(ImGuiKey_Tab);
    }
    room.type("2");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().parties.size(), 3U) << room.ui().notice;
    EXPECT_FALSE(room.session().parties[2].deciding);
    EXPECT_EQ(room.session().parties[2].seats, 2);
    open_editor(room, "Name of a step");
    room.key(ImGuiKey_Tab);
    room.type("The question");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().settings.steps.size(), 1U) << room.ui().notice;
    open_editor(room, "Sign of an answer");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("Green card");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().settings.legends.size(), 1U) << room.ui().notice;
}

TEST(Forms, ProposalsRequestsAndApprovalsNeedNoLineOfTheScript)
{
    RoomAtTheDesk room;
    room.sit_down();
    open_editor(room, "Proposal");
    room.key(ImGuiKey_Tab);
    room.type("3 % each year");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().proposals.size(), 1U) << room.ui().notice;
    open_editor(room, "Information request");
    room.key(ImGuiKey_Tab);
    room.type("Overtime by unit");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().requests.size(), 1U) << room.ui().notice;
    open_editor(room, "Subject to approval");
    room.type("Board of trustees");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().approvals.size(), 1U) << room.ui().notice;
}

TEST(Forms, BothPartiesCountersignTheRecord)
{
    RoomAtTheDesk room;
    room.sit_down();
    for (const char* const name : {"Ana Ruiz", "Ben Ito"}) {
        open_editor(room, "Countersign the record");
        if (std::string_view(name) == "Ben Ito") {
            room.key(ImGuiKey_RightArrow);
        }
        room.key(ImGuiKey_Tab);
        room.type(name);
        room.key(ctrl | ImGuiKey_Enter);
        EXPECT_EQ(room.ui().overlay, Overlay::none) << room.ui().notice;
    }
    const auto entries = room.entries();
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(room.entries(), entries);
}

TEST(Forms, FitInTheSmallestPictureWithTheLitFieldInSight)
{
    RoomAtTheDesk room(ImVec2{1280, 720});
    room.sit_down();
    open_editor(room, "Money line");
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
    open_editor(room, "Package");
    room.type("Economics");
    EXPECT_EQ(room.ui().entry.text(), "half a thought");
    room.key(ImGuiKey_F9);
    EXPECT_FALSE(room.pilot().shows("Economics"));
}

}  // namespace
}  // namespace jointly
