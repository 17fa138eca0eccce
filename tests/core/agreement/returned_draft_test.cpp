// A sheet written as a DOCX, changed, and read back.
#include "core/agreement/draft_anchor.h"
#include "core/agreement/ledger.h"
#include "core/agreement/returned_draft.h"
#include "core/agreement/returned_sheet.h"
#include "core/agreement/ta_sheet.h"
#include "core/documents/write_docx.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"
#include "tests/core/documents/edited_docx.h"

namespace jointly {
namespace {

using Changes = std::vector<std::pair<std::string, std::string>>;

ScriptedTable drafted()
{
    ScriptedTable table = scheduling();
    table.act(DraftTa{{1}});
    return table;
}

std::string docx_of(const ScriptedTable& table, DocxChanges changes = DocxChanges::tracked)
{
    const auto docx =
        write_docx(ta_sheet(table.session, table.ta()), {changes, "Joint drafting team", {}});
    EXPECT_TRUE(docx.ok());
    return docx.ok() ? docx.value() : std::string();
}

ReadDraft read(const std::string& docx, Revisions revisions = Revisions::accept)
{
    auto draft = read_draft(docx, draft_anchor_prefix, revisions);
    EXPECT_TRUE(draft.ok()) << (draft.ok() ? "" : draft.problem().text);
    return draft.ok() ? std::move(draft).value() : ReadDraft{};
}

Result<ReturnedDraft> returned(const ScriptedTable& table, const std::string& docx)
{
    return returned_draft(table.session, ta_wordings(table.record, {1}), table.ta(), read(docx));
}

std::string refusal(const ScriptedTable& table, const std::string& docx)
{
    const auto draft = returned(table, docx);
    return draft.ok() ? "" : draft.problem().text;
}

PassTa pass_of(const std::vector<ProvisionWording>& wordings)
{
    return {{1}, ScriptedTable::union_id, "Dana Ortiz", "Counsel", wordings};
}

// The next revision, as the union's.
void pass(ScriptedTable& table, const std::string& text) { table.act(pass_of({{{1}, text}})); }

std::string sheet_of(const ScriptedTable& table, const std::string& docx)
{
    const ReadDraft file = read(docx);
    const TaWordings known = ta_wordings(table.record, {1});
    const auto draft = returned_draft(table.session, known, table.ta(), file);
    EXPECT_TRUE(draft.ok()) << (draft.ok() ? "" : draft.problem().text);
    return draft.ok() ? write_text(returned_sheet(
               table.session, known, draft.value(), pass_of(draft.value().wordings), file))
                      : std::string();
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

const Changes sixty_days{{"After posting", "Sixty days after posting"}};

TEST(DraftAnchor, SaysWhatItIsOfAndIsReadBack)
{
    const DraftAnchor anchor{{7}, 2, {12}, "792d423537119564"};
    EXPECT_EQ(anchor_of(anchor), "_JlyTA7R2P12_792d423537119564");
    EXPECT_EQ(draft_anchor(anchor_of(anchor)), anchor);
    EXPECT_EQ(anchor_of({{7'000'000}, 2'000, {1'200'000'000}, "792d423537119564"}), "");
    for (const std::string wrong : {"", "_GoBack", "_JlyTA7R2P12_", "_JlyTA7R2P12_792d42353711956",
             "_JlyTA7R2P12_792D423537119564", "_JlyTAR2P12_792d423537119564",
             "_JlyTA0R2P12_792d423537119564", "_JlyTA7R2_792d423537119564",
             "_JlyTA99999999999R2P12_792d423537119564", "_JlyTA7R2P12_792d4235371195641"}) {
        EXPECT_EQ(draft_anchor(wrong), std::nullopt) << wrong;
    }
}

TEST(TaWordings, KnowEachRevisionAndWhatWasInitialledLast)
{
    ScriptedTable table = drafted();
    table.test_wording({1});
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    pass(table, "Posted thirty (30) days before.");
    const TaWordings known = ta_wordings(table.record, {1});
    ASSERT_EQ(known.all.size(), 2U);
    EXPECT_EQ(known.all[0].revision, 1);
    EXPECT_EQ(known.all[1].texts[0].text, "Posted thirty (30) days before.");
    ASSERT_TRUE(known.initialled);
    EXPECT_EQ(*known.initialled, known.all[0]);
    EXPECT_EQ(known.initials.name, "Ana Ruiz");
}

TEST(TaWordings, KnowAClericalChangeAsAnotherWordingOfTheSameRevision)
{
    ScriptedTable table = drafted();
    const std::string docx = docx_of(table);
    std::string text = table.session.languages[0].text;
    text.replace(text.find("equitably"), 9, "fairly");
    table.act(AgreeClericalChange{{1},
        {{ScriptedTable::union_id, "Ana Ruiz"}, {ScriptedTable::management_id, "Ben Okafor"}},
        text});
    const TaWordings known = ta_wordings(table.record, {1});
    ASSERT_EQ(known.all.size(), 2U);
    EXPECT_EQ(known.all[1].revision, 1);
    EXPECT_NE(known.all[0].fingerprint, known.all[1].fingerprint);
    const auto draft = returned(table, docx);
    ASSERT_TRUE(draft.ok());
    EXPECT_FALSE(draft.value().over_newest);
}

TEST(ReturnedDraft, SaysNothingNewWhereNothingWasChanged)
{
    const ScriptedTable table = drafted();
    for (const DocxChanges changes : {DocxChanges::tracked, DocxChanges::clean}) {
        const auto draft = returned(table, docx_of(table, changes));
        ASSERT_TRUE(draft.ok()) << draft.problem().text;
        EXPECT_TRUE(draft.value().over_newest);
        EXPECT_FALSE(says_something_new(table.session, table.ta(), draft.value()));
        EXPECT_TRUE(draft.value().notes.empty());
    }
}

TEST(ReturnedDraft, TakesWhatCounselTyped)
{
    const ScriptedTable table = drafted();
    const std::string docx =
        edited_docx(docx_of(table), {in_run("Weekend", tracked_words("Week-end"))});
    const auto draft = returned(table, docx);
    ASSERT_TRUE(draft.ok()) << draft.problem().text;
    ASSERT_EQ(draft.value().wordings.size(), 1U);
    EXPECT_TRUE(says(draft.value().wordings[0].text, "on call. Week-end work shall be rotated"));
    EXPECT_FALSE(says(draft.value().wordings[0].text, "Weekend"));
    EXPECT_TRUE(says_something_new(table.session, table.ta(), draft.value()));
}

TEST(ReturnedDraft, KnowsADeletedProvisionAgain)
{
    ScriptedTable table = drafted();
    table.act(ProposeLanguage{{1}, {1}, {}, {}, "", ""});
    table.act(ReviseTa{{1}});
    for (const DocxChanges changes : {DocxChanges::tracked, DocxChanges::clean}) {
        const auto draft = returned(table, docx_of(table, changes));
        ASSERT_TRUE(draft.ok()) << draft.problem().text;
        EXPECT_EQ(draft.value().wordings[0].text, "");
        EXPECT_FALSE(says_something_new(table.session, table.ta(), draft.value()));
    }
}

TEST(ReturnedDraft, RefusesWhatIsNoDraftOfTheAgreement)
{
    const ScriptedTable table = drafted();
    EXPECT_EQ(refusal(table, docx_of(table, DocxChanges::visual)),
        "This file has no marks by which the language of TA-1 is found in it. Write the draft to "
        "change with --format docx or docx-clean; one written as docx-visual cannot come back.");
    EXPECT_EQ(refusal(table, edited_docx(docx_of(table), {{"_JlyTA1R", "_JlyTA2R"}})),
        "This is a draft of TA-2 and not of TA-1. Name that agreement, or choose the other file.");
    ScriptedTable other = scheduling();
    other.act(ProposeLanguage{{1}, {1}, {}, {}, "Posted thirty (30) days before.", ""});
    other.act(DraftTa{{1}});
    EXPECT_EQ(refusal(table, docx_of(other)),
        "This draft was written over a wording that TA-1 never had in this session. See whether it "
        "belongs to another session.");
}

TEST(ReturnedDraft, RefusesAProvisionThatIsMissing)
{
    ScriptedTable table = scheduling();
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.5", "Swaps", "None."});
    table.act(ProposeLanguage{{1}, {2}, {}, {}, "Swaps are allowed.", ""});
    table.act(DraftTa{{1}});
    EXPECT_EQ(refusal(table, edited_docx(docx_of(table), {{"_JlyTA1R1P2_", "Lost"}})),
        "11.5 is missing from this draft. Put it back from a draft written anew; to take a "
        "provision out of the contract, strike its words.");
    std::string two = edited_docx(docx_of(table), {{"_JlyTA1R1P2_", "_JlyTA1R2P2_"}});
    EXPECT_EQ(refusal(table, two),
        "This file holds drafts of more than one revision of TA-1. Take the one that was changed "
        "out of it.");
}

TEST(ReturnedDraft, RefusesWordsThatMayOrMayNotBeLanguage)
{
    const ScriptedTable table = drafted();
    const std::string docx = docx_of(table);
    EXPECT_EQ(
        refusal(table, edited_docx(docx,
                           {{"11.4 Posting</w:t></w:r></w:p><w:p>",
                               "11.4 Posting</w:t></w:r></w:p><w:p><w:r><w:t>By mail.</w:t></w:r>"
                               "</w:p><w:p>"}})),
        "Before the language of 11.4 stands \"By mail.\" and not its heading, \"11.4 Posting\". "
        "Put "
        "the heading back there, and what is language behind it into the language.");
    // In the small paragraph behind the language.
    const std::string end = "<w:bookmarkEnd w:id=\"1\"/>";
    EXPECT_EQ(refusal(table, edited_docx(docx_of(table, DocxChanges::clean),
                                 {{end, end + "<w:r><w:t>By mail.</w:t></w:r>"}})),
        "Behind the language of 11.4 stands \"By mail.\". Move it up into the language, or take it "
        "out.");
    EXPECT_EQ(refusal(table, edited_docx(docx, {in_run("After posting",
                                                   "<w:r><w:rPr><w:strike/></w:rPr><w:t>After "
                                                   "posting</w:t></w:r>")})),
        "In 11.4 \"After posting\" is struck through as a format, which leaves open whether it "
        "counts. Delete it, or strike it with changes tracked.");
}

TEST(ReturnedDraft, TellsWhatItTakesBackOfWhatCameSince)
{
    ScriptedTable table = scheduling();
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.5", "Swaps", "None."});
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.6", "Breaks", "Two."});
    table.act(ProposeLanguage{{1}, {2}, {}, {}, "Swaps are allowed.", ""});
    table.act(DraftTa{{1}});
    const std::string docx = edited_docx(docx_of(table), sixty_days);
    pass(table, "Posted thirty (30) days before.");
    table.act(ProposeLanguage{{1}, {2}, {}, {}, "Swaps are allowed by mutual consent.", ""});
    table.act(ProposeLanguage{{1}, {3}, {}, {}, "Three.", ""});
    const auto draft = returned(table, docx);
    ASSERT_TRUE(draft.ok()) << draft.problem().text;
    EXPECT_FALSE(draft.value().over_newest);
    EXPECT_EQ(draft.value().over.revision, 1);
    EXPECT_EQ(draft.value().notes,
        (std::vector<std::string>{
            "11.4 was changed after revision 1. The draft has other words in its place.",
            "11.5 was changed after revision 1. The draft does not have that and takes it back.",
            "11.6 came after revision 1. It stays as it is."}));
}

TEST(ReturnedDraft, NotesWhatItDoesNotTake)
{
    const ScriptedTable table = drafted();
    const auto draft =
        returned(table, edited_docx(docx_of(table),
                            {in_run("July 1, 2026", tracked_words("May 1, 2026")),
                                in_run("After posting", "<w:r><w:rPr><w:vanish/></w:rPr>"
                                                        "<w:t>After posting</w:t></w:r>")}));
    ASSERT_TRUE(draft.ok()) << draft.problem().text;
    EXPECT_EQ(draft.value().notes,
        (std::vector<std::string>{"Hidden words in 11.4 were not taken: After posting",
            "Changed outside the language, and not taken: May 1, 2026"}));
}

TEST(ReturnedSheet, HoldsADraftAgainstWhatWasTestedAndWhatWasInitialled)
{
    ScriptedTable table = drafted();
    table.at("2026-03-02 16:20");
    table.test_wording({1});
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    const std::string sheet = sheet_of(table, edited_docx(docx_of(table), sixty_days));
    EXPECT_TRUE(says(sheet, "DRAFT OF TA-1 THAT CAME BACK")) << sheet;
    EXPECT_TRUE(says(sheet, "NOT AGREED"));
    EXPECT_TRUE(says(sheet, "tested on March 2, 2026, 16:20. With this")) << sheet;
    EXPECT_TRUE(says(sheet, "initials of Union stand on revision 1.")) << sheet;
    EXPECT_TRUE(says(sheet, "Dana Ortiz, Counsel"));
    EXPECT_TRUE(says(sheet, "Against the text last tested, on March 2, 2026, 16:20"));
    EXPECT_TRUE(says(sheet, "[-After-]{+Sixty\ndays after+} posting")) << sheet;
    EXPECT_TRUE(says(sheet, "Against the text last initialled, for Union on March 2, 2026, 16:20"));
    EXPECT_TRUE(says(sheet, "The same text as above."));
}

TEST(ReturnedSheet, SaysWhereTheDraftReadsAsItWasTested)
{
    ScriptedTable table = drafted();
    const std::string docx = docx_of(table);
    table.test_wording({1});
    pass(table, "Posted thirty (30) days before.");
    const std::string sheet = sheet_of(table, docx);
    EXPECT_TRUE(says(sheet, "With this draft TA-1 reads as it was tested on ")) << sheet;
    EXPECT_TRUE(says(sheet, "Nothing is changed.")) << sheet;
    EXPECT_TRUE(says(sheet_of(drafted(), docx), "The wording of TA-1 has not been tested yet."));
}

TEST(ReturnedSheet, ListsCommentsApart)
{
    const ScriptedTable table = drafted();
    const std::string sheet =
        sheet_of(table, edited_docx(docx_of(table),
                            {in_run("After posting",
                                "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>After posting</w:t>"
                                "</w:r><w:commentRangeEnd w:id=\"0\"/>")},
                            "<w:comment w:id=\"0\" w:author=\"Dana Ortiz\">" + p("Is this needed?")
                                + "</w:comment>"));
    EXPECT_TRUE(says(sheet, "COMMENTS, WHICH ARE NO PART OF THE LANGUAGE")
                || says(sheet, "Comments, which are no part of the language"))
        << sheet;
    EXPECT_TRUE(says(sheet, "Dana Ortiz:")) << sheet;
    EXPECT_TRUE(says(sheet, "On \"After posting\": Is this needed?")) << sheet;
}

TEST(APass, StandsOnTheSheetOfItsRevisionAndInTheLedger)
{
    ScriptedTable table = drafted();
    EXPECT_FALSE(says(write_text(ledger(table.session)), "Revisions that a party brought"));
    table.at("2026-03-05 10:00");
    pass(table, "Posted thirty (30) days before.");
    const std::string told = "Union, by Dana Ortiz (Counsel), March 5, 2026, 10:00";
    EXPECT_TRUE(says(write_text(ta_sheet(table.session, table.ta())), told));
    const std::string of_ledger = write_text(ledger(table.session));
    EXPECT_TRUE(says(of_ledger, "TA-1, revision 2")) << of_ledger;
    EXPECT_TRUE(says(of_ledger, told)) << of_ledger;
    table.act(ProposeLanguage{{1}, {1}, {}, {}, "Posted in time.", ""});
    table.act(ReviseTa{{1}});
    EXPECT_FALSE(says(write_text(ta_sheet(table.session, table.ta())), told));
    EXPECT_TRUE(says(write_text(ledger(table.session)), told));
}

}  // namespace
}  // namespace jointly
