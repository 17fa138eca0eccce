// What a sheet says once it has left the table: approvals, votes, packages, what took its place, and
// clerical changes.
#include "core/agreement/ta_sheet.h"
#include "core/agreement/wording_status.h"
#include "core/documents/write_text.h"
#include "core/process/agreement_state.h"
#include "tests/core/agreement/table.h"

namespace jointly {
namespace {

constexpr Date some_day{2026, 3, 14};

ScriptedTable with_consensus()
{
    ScriptedTable table = scheduling();
    table.act(DraftTa{{1}});
    table.at("2026-03-02 16:20");
    table.test_wording({1});
    return table;
}

ScriptedTable initialled()
{
    ScriptedTable table = with_consensus();
    table.at("2026-03-02 16:42");
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Dana Whitfield", ""});
    return table;
}

std::string sheet_of(const ScriptedTable& table)
{
    return write_text(ta_sheet(table.session, table.ta()));
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

void expect_head(const ScriptedTable& table, std::string_view aside, std::string_view status)
{
    const std::string sheet = sheet_of(table);
    EXPECT_TRUE(says(sheet.substr(0, sheet.find('\n')), aside)) << sheet;
    EXPECT_EQ(status_sentence(table.session, table.ta()), status);
}

TEST(SheetBeyondTheTable, IsSubjectToRatificationUntilEveryBodySaidYes)
{
    ScriptedTable table = initialled();
    table.act(NeedApproval{ApprovalKind::ratification, {}, {}, {}, "Members"});
    expect_head(table, "SUBJECT TO RATIFICATION", "Initialled");
    table.act(GiveApproval{{1}, some_day, true, {}, ""});
    expect_head(table, "RATIFIED", "Ratified");
}

TEST(SheetBeyondTheTable, OfWhatWasVotedDownIsOpenAgain)
{
    ScriptedTable table = initialled();
    table.act(NeedApproval{ApprovalKind::ratification, {}, {}, {}, "Members"});
    table.act(GiveApproval{{1}, some_day, false, {{1}}, "the swaps"});
    expect_head(table, "REOPENED - NOT AGREED", "Voted down");
}

TEST(SheetBeyondTheTable, InAPackageIsStillSubjectToRatification)
{
    ScriptedTable table = initialled();
    table.act(MakePackage{{}, "Economics"});
    table.act(AddToPackage{{1}, {}, {1}, {}, ""});
    expect_head(table, "SUBJECT TO RATIFICATION", "In a package");
}

TEST(SheetBeyondTheTable, SaysWhatTookItsPlaceOrThatItWasWithdrawn)
{
    ScriptedTable superseded = with_consensus();
    superseded.act(SupersedeTa{{1}, {}, "the letter"});
    expect_head(superseded, "SUPERSEDED", "Superseded: the letter");
    ScriptedTable withdrawn = with_consensus();
    withdrawn.act(WithdrawTa{{1}, ""});
    expect_head(withdrawn, "WITHDRAWN", "Withdrawn");
}

TEST(SheetBeyondTheTable, OffTheTableMakesRoomForNewLanguage)
{
    ScriptedTable table = with_consensus();
    table.act(WithdrawTa{{1}, ""});
    EXPECT_FALSE(says(sheet_of(table), "stays in force"));
    EXPECT_FALSE(says(sheet_of(table), "This is a draft"));
    const std::string all = write_text(all_sheets(table.session));
    EXPECT_TRUE(says(all, "DRAFT LANGUAGE FOR ISSUE 1")) << all;
}

TEST(SheetBeyondTheTable, NamesTheApprovalsItWaitsFor)
{
    ScriptedTable table = with_consensus();
    table.act(NeedApproval{
        ApprovalKind::approval, {1}, ScriptedTable::management_id, some_day, "Finance"});
    EXPECT_TRUE(says(sheet_of(table), "approval by Finance by March 14, 2026"));
    EXPECT_EQ(wording_status(table.session, {1}, table.ta().languages),
        WordingStatus::subject_to_approval);
    EXPECT_TRUE(may_be_initialled(table.session, table.ta()).ok());
    table.act(GiveApproval{{1}, some_day, true, {}, ""});
    EXPECT_FALSE(says(sheet_of(table), "approval by Finance by")) << "it waits no more";
    EXPECT_TRUE(says(sheet_of(table), "AP-1:")) << sheet_of(table);
}

TEST(SheetBeyondTheTable, KeepsAClericalChangeWithTheWordsItReplaced)
{
    ScriptedTable table = with_consensus();
    table.at("2026-03-02 16:30");
    const std::string tested = table.session.languages.front().text;
    table.act(AgreeClericalChange{{1},
        {{ScriptedTable::union_id, "Ana Ruiz"}, {ScriptedTable::management_id, "Dana Whitfield"}},
        "Schedules shall be posted twenty-eight (28) calendar days in advance."});
    EXPECT_EQ(wording_status(table.session, {1}, table.ta().languages), WordingStatus::consensus);
    EXPECT_TRUE(may_be_initialled(table.session, table.ta()).ok());
    const std::string sheet = sheet_of(table);
    EXPECT_TRUE(
        says(sheet, "Clerical change called by Ana Ruiz (Union), Dana Whitfield (Management),"));
    EXPECT_TRUE(says(sheet, "{+calendar +}days in")) << sheet;
    EXPECT_EQ(table.session.languages.front().clerical.front().before, tested);
}

TEST(EffectClause, IsWhatThePartiesSaidInitialsMean)
{
    ScriptedTable table = initialled();
    EXPECT_TRUE(says(effect_clause(table.session), "only by mutual consent"));
    table.session.settings.initials = InitialsMeaning::part_of_package;
    EXPECT_TRUE(says(effect_clause(table.session), "is part of the whole"));
    table.session.settings.initials = InitialsMeaning::withdrawable;
    EXPECT_TRUE(says(effect_clause(table.session), "may take this tentative agreement back"));
}

}  // namespace
}  // namespace jointly
