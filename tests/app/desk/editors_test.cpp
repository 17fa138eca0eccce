// What each editor keeps: one act in the record, and nothing of what was meant for another.
#include "app/desk/forms/form.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

TEST(Editors, AProvisionOfManyParagraphsIsEnteredByKeys)
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

TEST(Editors, LanguageBeginsWithWhatIsInForceAndIsOneAct)
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

TEST(Editors, AnotherProvisionBringsItsOwnLanguageUnlessSomethingWasTyped)
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

TEST(Editors, TheLineGoesOnWithTheProvisionAnEditorWasAbout)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
    room.say_it(";provision 19.7 Rest \"Fifteen minutes.\"");
    room.key(ctrl | ImGuiKey_E);
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.type("staf");
    room.key(ImGuiKey_Tab);
    room.type(" Soon.");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("From when does 9.6 hold?"));
    room.say_it("on ratification");
    ASSERT_EQ(room.session().languages.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().languages[1].provision, ProvisionId{1});
    EXPECT_EQ(room.session().languages[1].effective.basis, EffectiveBasis::on_ratification);
}

TEST(Editors, ABodyIsAwaitedAndItsAnswerKept)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Ratification");
    room.type("Members of Local 412");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().approvals.size(), 1U);
    EXPECT_EQ(room.session().approvals[0].kind, ApprovalKind::ratification);
    room.open_editor("A body says no");
    EXPECT_TRUE(room.pilot().shows("AP-1 Members of Local 412"));
    room.key(ImGuiKey_Tab);
    room.type("Not at this price");
    room.key(ImGuiKey_Tab);
    room.type("2026-03-20");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().approvals[0].words.size(), 1U);
    EXPECT_FALSE(room.session().approvals[0].words[0].yes);
    room.open_editor("A body says yes");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("Fill in first: On."));
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("2026-04-02");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().approvals[0].words.size(), 2U);
    EXPECT_TRUE(room.session().approvals[0].words[1].yes);
}

TEST(Editors, LanguageThatWasWrittenForAnotherIssueIsNotKeptForThisOne)
{
    RoomAtTheDesk room;
    room.sit_down(Step::language);
    room.say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
    room.key(ctrl | ImGuiKey_E);
    room.type(" Soon.");
    room.key(ImGuiKey_Escape);
    room.say_it(";t What might we do so that shifts are filled?");
    room.open_editor("Language");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("This was written for issue 1."));
    EXPECT_TRUE(room.session().languages.empty());
}

TEST(Editors, PeopleAreTakenAsAListWithOrWithoutHeads)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("People");
    room.pilot().clipboard = "Ana Ruiz, union\nBen Ito, management, , chief-spokesperson\nDana Poe";
    room.key(ctrl | ImGuiKey_V);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().participants.size(), 3U);
    EXPECT_EQ(room.session().participants[0].party, PartyId{1});
    EXPECT_EQ(room.session().participants[1].role, Role::chief_spokesperson);
    EXPECT_EQ(room.session().participants[2].party, PartyId{});
    room.open_editor("People");
    room.type("Eve Lund, nobody here");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_TRUE(room.ui().notice_refuses);
    EXPECT_EQ(
        room.ui().drafts.at(FormKind::people).fields[0].entry.text(), "Eve Lund, nobody here");
}

TEST(Editors, ARoleIsTakenBySomebodyWhoIsHere)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";person \"Ana Ruiz\" union --role facilitator");
    room.say_it(";person \"Cy Adams\" union");
    room.say_it(";person \"Ben Okafor\" management");
    room.say_it(";away \"Cy Adams\"");
    const auto entries = room.entries();
    room.open_editor("Take a role");
    EXPECT_EQ(room.ui().drafts.at(FormKind::role).fields[0].word, "Ana Ruiz");
    room.key(ImGuiKey_RightArrow);
    EXPECT_EQ(room.ui().drafts.at(FormKind::role).fields[0].word, "Ben Okafor");
    EXPECT_EQ(room.ui().drafts.at(FormKind::role).fields[1].word, "facilitator");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.entries(), entries + 1) << room.ui().notice;
    EXPECT_EQ(room.session().participants[0].role, Role::member);
    EXPECT_EQ(room.session().participants[2].role, Role::facilitator);
}

TEST(Editors, WhatComesUpAtTheCheckInIsOfAPartyOrOfTheRoom)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Check-in");
    EXPECT_TRUE(room.pilot().shows("Did anything big happen since we met?"));
    room.type("Snow on the pass");
    room.key(ctrl | ImGuiKey_Enter);
    room.open_editor("Check-in");
    room.type("Two units are short");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().check_ins.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().check_ins[0].text, "Snow on the pass");
    EXPECT_EQ(room.session().check_ins[0].party, PartyId{});
    EXPECT_EQ(room.session().check_ins[1].party, PartyId{1});
}

TEST(Editors, TheRuleOfDecisionIsShownAsItIsWithItsQuorum)
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

TEST(Editors, RowsOfASpreadsheetArePastedWithTheirCellsApart)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("People");
    room.pilot().clipboard = "Ruiz, Ana\tunion\t\tMember\r\nBen \"Bo\" Ito\tmanagement\n";
    room.key(ctrl | ImGuiKey_V);
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().participants.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().participants[0].name, "Ruiz, Ana");
    EXPECT_EQ(room.session().participants[0].party, PartyId{1});
    EXPECT_EQ(room.session().participants[1].name, "Ben \"Bo\" Ito");
    EXPECT_EQ(room.session().participants[1].party, PartyId{2});
}

TEST(Editors, LeaveInitialsToTheLineWhereTheSheetThatWaitsForThemIsLookedAt)
{
    RoomAtTheDesk room;
    room.draft_agreement();
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

TEST(Editors, InitialsBeginWithTheAgreementAndThePartyThatIsMissing)
{
    RoomAtTheDesk room;
    room.draft_agreement();
    for (const char* const name : {"Ana Ruiz", "Ben Ito"}) {
        room.key(ctrl | ImGuiKey_E);
        EXPECT_TRUE(room.pilot().shows("As given on the paper sheet"));
        room.type(name);
        room.key(ctrl | ImGuiKey_Enter);
    }
    ASSERT_EQ(room.session().tas[0].initials.size(), 2U) << room.ui().notice;
    EXPECT_EQ(room.session().tas[0].initials[1].party, PartyId{2});
    room.open_editor("Clerical change");
    EXPECT_TRUE(room.pilot().shows("The Employer shall adopt a plan."));
}

TEST(Initials, AreAskedForFirstOfTheOneThatTheSheetWaitsFor)
{
    RoomAtTheDesk room;
    room.ui().holder.party = PartyId{2};  // as somebody spoke for the interests of management last
    room.draft_agreement();
    EXPECT_TRUE(room.pilot().shows("TA-1 waits for the initials of Union."));
    room.say_it("Ana Ruiz");
    ASSERT_EQ(room.session().tas[0].initials.size(), 1U) << room.ui().notice;
    EXPECT_EQ(room.session().tas[0].initials[0].party, PartyId{1});
}

TEST(Initials, OfSomebodyWhoIsKnownAreForTheirOwnParty)
{
    RoomAtTheDesk room;
    room.draft_agreement();
    room.say_it(";person \"Ana Ruiz\" union");
    room.say_it(";person \"Ben Ito\" management");
    room.say_it("Ben Ito, Chief spokesperson");
    room.say_it("Ben Ito");
    EXPECT_TRUE(room.pilot().shows("Ben Ito is of Management, whose initials are given already."))
        << room.ui().notice;
    room.key(ctrl | ImGuiKey_A);
    room.type("Ana Ruiz");
    room.key(ImGuiKey_Enter);
    const std::vector<Initials>& given = room.session().tas[0].initials;
    ASSERT_EQ(given.size(), 2U) << room.ui().notice;
    EXPECT_EQ(given[0].party, PartyId{2});
    EXPECT_EQ(given[0].capacity, "Chief spokesperson");
    EXPECT_EQ(given[1].party, PartyId{1});
}

TEST(Editors, SettingsBeginWithWhatHoldsNow)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("How answers are kept");
    EXPECT_TRUE(room.pilot().shows("counts by party"));
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().kept, Keeping::spokesperson);
    room.open_editor("How answers are kept");
    EXPECT_EQ(room.ui().drafts.at(FormKind::keeping).fields[0].word, "spokesperson");
    room.open_editor("Term of the contract");
    room.type("2026-07-01");
    room.key(ImGuiKey_Tab);
    room.type("2029-06-30");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_TRUE(room.session().term) << room.ui().notice;
    room.open_editor("Term of the contract");
    EXPECT_EQ(room.ui().drafts.at(FormKind::term).fields[1].entry.text(), "2029-06-30");
}

TEST(Editors, APartyJoinsAndAStepAndAnAnswerAreNamed)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("A party joins");
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
    room.open_editor("Name of a step");
    room.key(ImGuiKey_Tab);
    room.type("The question");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().settings.steps.size(), 1U) << room.ui().notice;
    room.open_editor("Sign of an answer");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    room.type("Green card");
    room.key(ctrl | ImGuiKey_Enter);
    ASSERT_EQ(room.session().settings.legends.size(), 1U) << room.ui().notice;
}

TEST(Editors, ProposalsRequestsAndApprovalsNeedNoLineOfTheScript)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.open_editor("Proposal");
    room.key(ImGuiKey_Tab);
    room.type("3 % each year");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().proposals.size(), 1U) << room.ui().notice;
    room.open_editor("Information request");
    room.key(ImGuiKey_Tab);
    room.type("Overtime by unit");
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().requests.size(), 1U) << room.ui().notice;
    room.open_editor("Subject to approval");
    room.type("Board of trustees");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_RightArrow);
    room.key(ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room.session().approvals.size(), 1U) << room.ui().notice;
}

TEST(Editors, BothPartiesCountersignTheRecord)
{
    RoomAtTheDesk room;
    room.sit_down();
    for (const char* const name : {"Ana Ruiz", "Ben Ito"}) {
        room.open_editor("Countersign the record");
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

}  // namespace
}  // namespace jointly
