// What drafters overlook, on the papers that they read before initials.
#include "core/agreement/ta_sheet.h"
#include "core/agreement/thread.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"

namespace jointly {
namespace {

constexpr std::string_view note = "In 11.4 words and figures differ: \"twenty-eight (27)\".";

ScriptedTable with_a_slip()
{
    ScriptedTable table = scheduling();
    table.act(ProposeLanguage{
        {1}, {1}, {}, {}, "Schedules shall be posted twenty-eight (27) days in advance.", ""});
    return table;
}

bool has_note(const Document& document)
{
    return write_text(document).find("Note: " + std::string(note)) != std::string::npos;
}

TEST(DraftingNotes, StandOnTheSheetOfLanguageThatIsNoAgreementYet)
{
    const ScriptedTable table = with_a_slip();
    EXPECT_TRUE(has_note(language_sheet(table.session, table.session.issues[0])));
    const ScriptedTable without = scheduling();
    EXPECT_FALSE(has_note(language_sheet(without.session, without.session.issues[0])));
}

TEST(DraftingNotes, LeaveTheSheetOnceItIsInitialledButNotTheThread)
{
    ScriptedTable table = with_a_slip();
    table.test_wording({1});
    table.act(DraftTa{{1}});
    EXPECT_TRUE(has_note(ta_sheet(table.session, table.ta())));
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    EXPECT_TRUE(has_note(ta_sheet(table.session, table.ta()))) << "one party has not yet";
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Dana Whitfield", ""});
    EXPECT_FALSE(has_note(ta_sheet(table.session, table.ta())));
    const std::string thread = write_text(thread_of(table.session, table.record, table.ta()));
    EXPECT_NE(thread.find("Notes on the wording\n--------------------\n\n" + std::string(note)),
        std::string::npos)
        << thread;
}

TEST(DraftingNotes, LeaveTheSheetOfAnAgreementThatIsOffTheTable)
{
    ScriptedTable table = with_a_slip();
    table.act(DraftTa{{1}});
    table.act(WithdrawTa{{1}, ""});
    EXPECT_FALSE(has_note(ta_sheet(table.session, table.ta())));
}

}  // namespace
}  // namespace jointly
