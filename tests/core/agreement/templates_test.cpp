// Sheets made with the built-in templates of both conventions, and with edited ones.
#include "core/agreement/packet.h"
#include "core/agreement/sheet_templates.h"
#include "core/agreement/successor_sheet.h"
#include "core/agreement/ta_sheet.h"
#include "core/agreement/wording_status.h"
#include "core/documents/write_html.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"
#include "tests/support/speaking.h"

#include <algorithm>

namespace jointly {
namespace {

ScriptedTable drafted_table()
{
    ScriptedTable table = scheduling();
    table.at("2026-03-02 16:20");
    table.test_wording({1});
    table.act(DraftTa{{1}});
    return table;
}

ScriptedTable initialled_table()
{
    ScriptedTable table = drafted_table();
    table.at("2026-03-02 16:42");
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", "Chief spokesperson"});
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Dana Whitfield", "Chief spokesperson"});
    return table;
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

SheetTemplates edited(TemplateSources own, Convention convention = Convention::us)
{
    auto templates = SheetTemplates::with(convention, std::move(own));
    EXPECT_TRUE(templates.ok()) << (templates.ok() ? "" : templates.problem().text);
    return std::move(templates).value();
}

std::string sheet_text(const ScriptedTable& table, const SheetTemplates& templates)
{
    return write_text(ta_sheet(table.session, table.ta(), templates));
}

TEST(BuiltInTemplates, HaveNothingToBeSaidOfInAnyLanguage)
{
    const auto expect_clean = [] {
        for (const Convention convention : {Convention::us, Convention::canada}) {
            for (const TemplateFinding& one :
                check_sheet_templates(convention, built_in_templates(convention))) {
                ADD_FAILURE() << told(one);
            }
        }
    };
    expect_clean();
    const Speaking spanish("es");
    expect_clean();
}

TEST(BuiltInTemplates, WrittenOutAndReadBackMakeTheSameSheet)
{
    const ScriptedTable table = initialled_table();
    for (const Convention convention : {Convention::us, Convention::canada}) {
        const SheetTemplates own = edited(built_in_templates(convention));
        const SheetTemplates built_in(convention);
        EXPECT_EQ(ta_sheet(table.session, table.ta(), own),
            ta_sheet(table.session, table.ta(), built_in));
        EXPECT_EQ(
            packet_of(table.session, own).value(), packet_of(table.session, built_in).value());
    }
}

constexpr std::string_view canadian_sheet =
    R"sheet(MEMORANDUM OF SETTLEMENT, ITEM TA-1                      SUBJECT TO RATIFICATION
================================================================================

Parties:   Allied Care Workers, Local 412 ("Union")
           Tamarack Valley Medical Center ("Management")
Issue:     1 Scheduling
Question:  What might we do so that schedules come out early enough to live by
           and still cover the work?
Meeting:   Meeting 1, March 2, 2026
Revision:  1
Changes:   11.4 Posting: amended
Status:    Initialled

Marks: [-text-] is deleted, {+text+} is new. Text without marks is current
contract language.

11.4 Posting
------------

Schedules shall be posted [-fourteen (14)-]{+twenty-eight (28)+} days in
advance. {+After posting, a change requires the employee's consent except in an
emergency declared by the administrator on call. +}Weekend work shall be
[-assigned by the Employer-]{+rotated equitably and reported to the Union each
quarter+}.

Effective:      July 1, 2026
Ends on:        June 30, 2028
Cost borne by:  the Employer

--------------------------------------------------------------------------------

Consensus on this wording: March 2, 2026, 16:20

Wording 2eee d324 a714 4656

For the parties, by their negotiators:

For Union                                 For Management
Allied Care Workers, Local 412            Tamarack Valley Medical Center

Initialled                                Initialled
Ana Ruiz, Chief spokesperson              Dana Whitfield, Chief spokesperson
March 2, 2026, 16:42, on paper            March 2, 2026, 16:42, on paper

This tentative agreement is subject to agreement on all outstanding items and to
ratification by both parties. Until then current contract language stays in
force. The item is closed: it is taken up again only by mutual consent.

The negotiators of each party undertake to recommend this settlement to those
who ratify it.
)sheet";

TEST(BuiltInTemplates, SpeakOfAMemorandumOfSettlementInCanada)
{
    const ScriptedTable table = initialled_table();
    const SheetTemplates canada(Convention::canada);
    EXPECT_EQ(sheet_text(table, canada), canadian_sheet);
    const auto packet = packet_of(table.session, canada);
    ASSERT_TRUE(packet.ok());
    const std::string summary = write_text(packet.value().front().document);
    EXPECT_TRUE(summary.starts_with("MEMORANDUM OF SETTLEMENT ")) << summary;
    EXPECT_TRUE(says(summary, "undertake to recommend this settlement"));
    EXPECT_TRUE(write_text(successor_sheet(table.session, SuccessorScope::whole, canada))
                    .starts_with("SUCCESSOR COLLECTIVE AGREEMENT "));
    const auto american = packet_of(table.session);
    EXPECT_FALSE(says(write_text(american.value().front().document), "recommend"));
}

TEST(EditedTemplates, ChangeWordsAndPlacesOfASheet)
{
    const ScriptedTable table = initialled_table();
    TemplateSources own;
    own["signoff"] = "Signed at the table:\n\n{{signatures}}\n\n~ Mediator | Present\n";
    const std::string text = sheet_text(table, edited(own));
    EXPECT_TRUE(says(text, "\nSigned at the table:\n\nFor Union "));
    EXPECT_TRUE(says(text, "\nFor Mediator\nPresent\n\n______"));
    EXPECT_TRUE(says(text, "\nWording 2eee d324 a714 4656\n"))
        << "the fingerprint of the words does not depend on a template";
    EXPECT_FALSE(says(text, "leaves out"));
}

TEST(EditedTemplates, AreNamedAtTheFootWithTheirFingerprint)
{
    const ScriptedTable table = initialled_table();
    const auto foot = [&](TemplateSources own) {
        const Document sheet = ta_sheet(table.session, table.ta(), edited(std::move(own)));
        const auto* const note = std::get_if<Note>(&sheet.blocks.back());
        return note == nullptr ? std::string{} : note->text;
    };
    const std::string one = foot({{"signoff", "Signed:\n\n{{signatures}}\n"}});
    EXPECT_TRUE(
        one.starts_with("Made with templates of your own: signoff. Fingerprint of the templates: "))
        << one;
    EXPECT_NE(foot({{"signoff", "Signed.\n\n{{signatures}}\n"}}), one);
    EXPECT_EQ(foot({{"packet_cover", "# PACKET\n"}}), "") << "this sheet was not made with it";
    EXPECT_EQ(foot({}), "");
    TemplateSources all = built_in_templates(Convention::canada);
    EXPECT_EQ(foot(all), "") << "they are those of a convention";
    all["signoff"] = "Signed:\n\n{{signatures}}\n";
    EXPECT_TRUE(says(foot(all), ": signoff. "))
        << "what was written out and not edited is not named";
    all = built_in_templates(Convention::canada);
    all["rider"] = built_in_templates(Convention::us)["rider"];
    EXPECT_TRUE(says(foot(all), ": provisions, rider, signoff, ta_sheet, tested. "));
    EXPECT_FALSE(says(sheet_text(table, SheetTemplates(Convention::canada)), "Made with"));
}

TEST(EditedTemplates, LeaveNothingOutWithoutASheetThatSaysSo)
{
    const ScriptedTable table = initialled_table();
    const TemplateSources own{{"ta_sheet", "# AGREED\n\n{{question}}\n"}};
    std::vector<std::string> warned;
    for (const TemplateFinding& one : check_sheet_templates(Convention::us, own)) {
        EXPECT_TRUE(one.is_warning);
        warned.push_back(one.text.substr(0, one.text.find(' ')));
    }
    EXPECT_EQ(warned, (std::vector<std::string>{"{{changes}}", "{{legend}}", "{{redline}}",
                          "{{fingerprint}}", "{{signatures}}", "{{effect_clause}}"}));
    const Document sheet = ta_sheet(table.session, table.ta(), edited(own));
    EXPECT_EQ(sheet.title, "AGREED");
    const auto& head = std::get<TitleLine>(sheet.blocks.front());
    EXPECT_EQ(head.aside, "SUBJECT TO RATIFICATION") << "no template has a say in it";
    EXPECT_EQ(head.foot, (PageFoot{"Revision 1", "Wording 2eee d324 a714 4656"}));
    for (std::size_t at = 1; at <= warned.size(); ++at) {
        ASSERT_TRUE(std::holds_alternative<Note>(sheet.blocks[at]));
        EXPECT_TRUE(says(std::get<Note>(sheet.blocks[at]).text, "leaves out: "));
    }
    EXPECT_EQ(std::get<Note>(sheet.blocks[3]).text,
        "The template of this sheet leaves out: the redline, current and proposed wording.");
}

TEST(EditedTemplates, CannotKeepADraftFromSayingSo)
{
    const ScriptedTable table = scheduling();
    const SheetTemplates own = edited({{"language_sheet", "\n"}});
    const Document sheet = language_sheet(table.session, table.session.issues[0], own);
    const auto& head = std::get<TitleLine>(sheet.blocks.front());
    EXPECT_EQ(head.aside, "DRAFT - NOT AGREED");
    EXPECT_EQ(std::get<Note>(sheet.blocks[1]).text,
        "This is a draft and not agreed. Its wording has not been tested yet.");
}

TEST(EditedTemplates, CoverThePacketAndTheSuccessor)
{
    ScriptedTable table = initialled_table();
    table.act(NeedApproval{
        ApprovalKind::ratification, {}, ScriptedTable::union_id, {}, "Members of Local 412"});
    const SheetTemplates own = edited({{"packet_cover", "# FOR THE VOTE\n\n{{approvals}}\n"},
        {"successor_cover", "# NEW CONTRACT\n\n| In it | {{agreements}}\n{{counts}}\n"}});
    const auto packet = packet_of(table.session, own);
    ASSERT_TRUE(packet.ok());
    const std::string summary = write_text(packet.value().front().document);
    EXPECT_TRUE(summary.starts_with("FOR THE VOTE "));
    EXPECT_TRUE(says(summary.substr(0, summary.find("What changes")), "Members of Local 412"));
    EXPECT_TRUE(says(summary, "Made with templates of your own: packet_cover."));
    const std::string successor =
        write_text(successor_sheet(table.session, SuccessorScope::whole, own));
    EXPECT_TRUE(successor.starts_with("NEW CONTRACT "));
    EXPECT_TRUE(says(successor, "In it:"));
}

TEST(EditedTemplates, AreRefusedWithWhatIsWrong)
{
    const auto refused = SheetTemplates::with(Convention::us, {{"rider", "\n{{effect_claus}}\n"}});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.problem().text,
        "rider.txt:2: ta_sheet knows no name effect_claus. Is effect_clause meant?");
}

TEST(EditedTemplates, SayPracticeOnAPracticeCopy)
{
    ScriptedTable table = initialled_table();
    table.session.practice = true;
    EXPECT_TRUE(
        sheet_text(table, edited({{"ta_sheet", "# AGREED\n"}})).starts_with("PRACTICE: AGREED"));
}

TEST(EditedTemplates, ReadNoWordsOfTheRoomAsMarkup)
{
    ScriptedTable table;
    table.act(RaiseIssue{"# heading {{x}} | <b>", "| {{number}} | ---"});
    table.act(EnterProvision{{}, ProvisionLevel::section, "# 9", "{{> signoff}}", "@page"});
    table.act(
        ProposeLanguage{{1}, {1}, {}, {}, "~ Us | them\n\n# new\n\n{{redline}}", "> {{payer}}"});
    table.act(DraftTa{{1}});
    const std::string text = sheet_text(table, SheetTemplates());
    EXPECT_TRUE(says(text, "| {{number}} | ---")) << text;
    EXPECT_TRUE(says(text, "# heading {{x}} | <b>")) << text;
    EXPECT_TRUE(says(text, "# 9 {{> signoff}}")) << text;
    EXPECT_TRUE(says(text, "> {{payer}}")) << text;
    EXPECT_TRUE(says(text, "{{redline}}")) << text;
    EXPECT_FALSE(says(text, "\f"));
    EXPECT_FALSE(says(write_html(ta_sheet(table.session, table.ta())), "<b>"));
}

TEST(TemplatesInSpanish, AreSpanish)
{
    const Speaking spanish("es");
    const TemplateSources sources = built_in_templates(Convention::us);
    EXPECT_TRUE(says(sources.at("ta_sheet"), "# ACUERDO TENTATIVO TA-{{number}}\n"))
        << sources.at("ta_sheet");
    EXPECT_TRUE(says(built_in_templates(Convention::canada).at("rider"), "negociadores"));
}

}  // namespace
}  // namespace jointly
