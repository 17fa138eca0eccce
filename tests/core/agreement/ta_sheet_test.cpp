#include "core/agreement/ta_sheet.h"
#include "core/agreement/wording_status.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"
#include "core/process/agreement_state.h"
#include "core/process/tested.h"
#include "tests/core/agreement/table.h"

#include <algorithm>

namespace jointly {
namespace {

ScriptedTable drafted()
{
    ScriptedTable table = scheduling();
    table.act(DraftTa{{1}});
    return table;
}

ScriptedTable with_consensus(Stance of_union = Stance::support)
{
    ScriptedTable table = drafted();
    table.at("2026-03-02 16:20");
    table.test_wording({1}, of_union);
    return table;
}

ScriptedTable initialled()
{
    ScriptedTable table = with_consensus();
    table.at("2026-03-02 16:42");
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", "Chief spokesperson"});
    table.at("2026-03-02 16:44");
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Dana Whitfield", ""});
    return table;
}

ProposeLanguage later_language()
{
    return {{1}, {1}, {EffectiveBasis::on_ratification, {}, ""}, {},
        "Schedules shall be posted thirty (30) days in advance.", ""};
}

std::string sheet_of(const ScriptedTable& table)
{
    return write_text(ta_sheet(table.session, table.ta()));
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

// What the sheet says and what the gate before initials says are never at odds.
void expect_status(const ScriptedTable& table, std::string_view sentence, std::string_view aside)
{
    const Ta& ta = table.ta();
    EXPECT_EQ(status_sentence(table.session, ta), sentence);
    EXPECT_EQ(is_consensus(wording_status(table.session, ta.issue, ta.languages)),
        may_be_initialled(table.session, ta).ok());
    const Document sheet = ta_sheet(table.session, ta);
    ASSERT_TRUE(std::holds_alternative<TitleLine>(sheet.blocks.front()));
    EXPECT_EQ(std::get<TitleLine>(sheet.blocks.front()).aside, aside);
    EXPECT_TRUE(says(write_markdown(sheet), sentence));
}

TEST(TaSheet, IsADraftUntilItsWordingIsTested)
{
    const ScriptedTable table = drafted();
    expect_status(table, "Draft: wording not yet tested", "DRAFT - NOT AGREED");
    EXPECT_TRUE(says(sheet_of(table),
        "Note: This is a draft and not agreed. Its wording has not been tested yet.\n"));
    EXPECT_FALSE(says(sheet_of(table), "Consensus"));
}

TEST(TaSheet, SaysThatItIsNotInitialledYet)
{
    const ScriptedTable table = with_consensus();
    expect_status(table, "Consensus on wording, not yet initialled", "NOT YET INITIALLED");
    EXPECT_TRUE(says(sheet_of(table), "\nConsensus on this wording: March 2, 2026, 16:20\n"));
}

TEST(TaSheet, SaysWhoseInitialsAreMissing)
{
    ScriptedTable table = with_consensus();
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    expect_status(
        table, "Consensus on wording, not yet initialled by Management", "NOT YET INITIALLED");
}

TEST(TaSheet, SaysThatItIsInitialledAndSubjectToRatification)
{
    const ScriptedTable table = initialled();
    expect_status(table, "Initialled", "SUBJECT TO RATIFICATION");
    EXPECT_TRUE(says(sheet_of(table),
        "Initialled                                Initialled\n"
        "Ana Ruiz, Chief spokesperson              Dana Whitfield\n"
        "March 2, 2026, 16:42, on paper            March 2, 2026, 16:44, on paper\n"));
}

TEST(TaSheet, SaysThatThereIsNoConsensusYetAndNotWhose)
{
    const ScriptedTable table = with_consensus(Stance::cannot_support);
    expect_status(table, "Draft: no consensus on the wording yet", "DRAFT - NOT AGREED");
    EXPECT_FALSE(says(sheet_of(table), "Consensus on this wording"));
    EXPECT_FALSE(says(sheet_of(table), "Union cannot"));
}

TEST(TaSheet, SaysThatSomebodyStoodAside)
{
    const ScriptedTable table = with_consensus(Stance::stand_aside);
    expect_status(table, "Consensus on wording, not yet initialled", "NOT YET INITIALLED");
    EXPECT_TRUE(says(
        sheet_of(table), "\nConsensus with stand-asides on this wording: March 2, 2026, 16:20\n"));
}

TEST(TaSheet, IsADraftAgainWhenNewerLanguageIsProposed)
{
    ScriptedTable table = with_consensus();
    table.act(later_language());
    expect_status(table, "Draft: wording changed since we tested", "DRAFT - NOT AGREED");
    EXPECT_TRUE(
        says(sheet_of(table), "Newer language has been proposed. Revise TA-1 to take it up."));
    EXPECT_TRUE(says(sheet_of(table), "twenty-eight (28)"));

    table.act(ReviseTa{{1}});
    expect_status(table, "Draft: wording changed since we tested", "DRAFT - NOT AGREED");
    EXPECT_FALSE(says(sheet_of(table), "Newer language"));
    EXPECT_TRUE(says(sheet_of(table), "thirty (30)"));
    EXPECT_TRUE(says(sheet_of(table), "\nRevision:  2\n"));
}

TEST(TaSheet, IsADraftAgainThoughOnePartyHasInitialled)
{
    ScriptedTable table = with_consensus();
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", ""});
    table.act(later_language());
    expect_status(table, "Draft: wording changed since we tested", "DRAFT - NOT AGREED");
}

TEST(TaSheet, KeepsTheConsensusThatInitialsStandOn)
{
    ScriptedTable table = initialled();
    table.at("2026-03-02 17:00");
    table.test_wording({1}, Stance::cannot_support);
    EXPECT_TRUE(says(sheet_of(table), "\nConsensus on this wording: March 2, 2026, 16:20\n"));
    EXPECT_TRUE(says(sheet_of(table), "SUBJECT TO RATIFICATION"));
}

TEST(TaSheet, ShowsTheFingerprintOfItsWords)
{
    ScriptedTable table = drafted();
    const std::string whole =
        fingerprint(TestKind::wording, texts_of(table.session, table.ta().languages));
    const std::string shown = short_fingerprint(table.session, table.ta().languages);
    EXPECT_EQ(shown.size(), 19U);
    std::string digits = shown;
    std::erase(digits, ' ');
    EXPECT_EQ(digits, whole.substr(0, 16));
    EXPECT_TRUE(says(sheet_of(table), "\nWording " + shown + "\n"));

    table.act(later_language());
    table.act(ReviseTa{{1}});
    EXPECT_FALSE(says(sheet_of(table), shown));
}

TEST(TaSheet, EndsWithWhatInitialsMean)
{
    EXPECT_TRUE(write_markdown(ta_sheet(drafted().session, drafted().ta()))
                    .ends_with("\n" + effect_clause(drafted().session) + "\n"));
}

TEST(TaSheet, ExpectsThePartysOneChiefSpokespersonToSign)
{
    ScriptedTable table = drafted();
    table.act(JoinParticipant{
        "Dana Whitfield", ScriptedTable::management_id, {}, Role::chief_spokesperson});
    EXPECT_TRUE(says(sheet_of(table), "Dana Whitfield, Chief spokesperson\n"));
    table.act(
        JoinParticipant{"Lee Park", ScriptedTable::management_id, {}, Role::chief_spokesperson});
    EXPECT_FALSE(says(sheet_of(table), "Dana Whitfield"));
}

TEST(TaSheet, HasNoPlaceToSignForAPartyWithAVoiceOnly)
{
    ScriptedTable table = drafted();
    table.act(JoinParty{"Physicians", "Physicians of the Valley", "P", 2, false});
    EXPECT_FALSE(says(sheet_of(table), "Physicians"));
}

TEST(TaSheet, TellsNewDeletedAmendedAndUnchangedProvisionsApart)
{
    ScriptedTable table = scheduling();
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.5", "Swaps", ""});
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.6", "", "Posted on paper."});
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.7", "Term", "As before."});
    table.act(ProposeLanguage{{1}, {2}, {}, {}, "Answered in a day.", ""});
    table.act(ProposeLanguage{{1}, {3}, {}, {}, "", ""});
    table.act(ProposeLanguage{{1}, {4},
        {EffectiveBasis::in_words, {}, "the first full pay period after ratification"}, {},
        "As before.", ""});
    table.act(DraftTa{{1}});
    const std::string text = sheet_of(table);
    EXPECT_TRUE(says(text, "Changes:   11.4 Posting: amended\n"
                           "           11.5 Swaps: new\n"
                           "           11.6: deleted\n"
                           "           11.7 Term: text unchanged\n"));
    EXPECT_TRUE(
        says(text, "11.5 Swaps\n----------\n\n{+Answered in a day.+}\n\nEffective:  not stated\n"));
    EXPECT_TRUE(says(text, "11.6\n----\n\n[-Posted on paper.-]\n\nEffective:  not stated\n"));
    EXPECT_TRUE(says(text, "11.7 Term\n---------\n\nAs before.\n\n"
                           "Effective:  the first full pay period after ratification\n"));
}

TEST(TaSheet, HoldsTheCurrentAndTheProposedWordingWhole)
{
    const ScriptedTable table = drafted();
    const Document sheet = ta_sheet(table.session, table.ta());
    const auto paragraph = std::find_if(sheet.blocks.begin(), sheet.blocks.end(),
        [](const DocumentBlock& block) { return std::holds_alternative<Paragraph>(block); });
    ASSERT_NE(paragraph, sheet.blocks.end());
    EXPECT_EQ(old_text(std::get<Paragraph>(*paragraph).text), table.session.provisions[0].body);
    EXPECT_EQ(new_text(std::get<Paragraph>(*paragraph).text), table.session.languages[0].text);
}

TEST(TaSheet, TellsTheMeetingByItsOwnClock)
{
    ScriptedTable table = scheduling();
    table.at("2026-03-02 23:30");  // the next day in UTC
    table.act(DraftTa{{1}});
    EXPECT_TRUE(says(sheet_of(table), "\nMeeting:   Meeting 1, March 2, 2026\n"));
}

TEST(TaSheet, SaysWhatWasDraftedBetweenMeetings)
{
    ScriptedTable table = scheduling();
    table.at("2026-03-02 17:00");
    table.act(CloseMeeting{});
    table.at("2026-03-04 10:00");
    table.act(DraftTa{{1}});
    EXPECT_TRUE(says(sheet_of(table), "\nMeeting:   After meeting 1, March 4, 2026\n"));
}

TEST(TaSheet, LetsNoWordsOfTheRoomPassForItsOwn)
{
    ScriptedTable table;
    table.act(RaiseIssue{"<script>alert(1)</script> | {+agreed+}", "# `Title` |"});
    table.act(EnterProvision{{}, ProvisionLevel::section, "9.6", "[-x-]", "= old"});
    table.act(ProposeLanguage{{1}, {1}, {}, {}, "{+not new+} [-not struck-] <ins>", "| payer"});
    table.act(DraftTa{{1}});
    const std::string text = sheet_of(table);
    EXPECT_TRUE(says(text, "\\{+agreed\\+}"));
    EXPECT_TRUE(says(text, "{+\\{+not new\\+} \\[-not struck\\-] <ins>+}"));
    EXPECT_TRUE(says(text, "A backslash stands before a sign that is part of the text."));
    const std::string markdown = write_markdown(ta_sheet(table.session, table.ta()));
    EXPECT_FALSE(says(markdown, "<script"));
    EXPECT_TRUE(says(markdown, "| Issue | 1 \\# \\`Title\\` \\| |\n"));
    EXPECT_TRUE(says(markdown, "&lt;ins&gt;</ins>"));
}

TEST(LanguageSheet, IsNoAgreementEvenWithConsensusOnItsWording)
{
    ScriptedTable table = scheduling();
    const auto sheet = [&] {
        return write_text(language_sheet(table.session, table.session.issues[0]));
    };
    EXPECT_TRUE(says(sheet(), "DRAFT LANGUAGE FOR ISSUE 1"));
    EXPECT_TRUE(says(sheet(), "DRAFT - NOT AGREED\n"));
    EXPECT_TRUE(says(sheet(), "\nStatus:    Draft: wording not yet tested\n"));

    table.test_wording({1}, Stance::cannot_support);
    EXPECT_TRUE(says(sheet(), "\nStatus:    Draft: no consensus on the wording yet\n"));
    EXPECT_TRUE(says(sheet(), "DRAFT - NOT AGREED\n"));

    table.at("2026-03-02 16:20");
    table.test_wording({1});
    EXPECT_TRUE(
        says(sheet(), "\nStatus:    Consensus on wording, no tentative agreement drafted yet\n"));
    EXPECT_TRUE(says(sheet(), "NO TENTATIVE AGREEMENT YET\n"));
    EXPECT_TRUE(says(sheet(), "\nConsensus on this wording: March 2, 2026, 16:20\n"));

    table.act(later_language());
    EXPECT_TRUE(says(sheet(), "\nStatus:    Draft: wording changed since we tested\n"));
    EXPECT_FALSE(says(sheet(), "Consensus on this wording"));
    EXPECT_FALSE(says(sheet(), "For Union"));
}

TEST(AllSheets, AreTheAgreementsByNumberAndThenLooseLanguage)
{
    ScriptedTable table = scheduling();  // its TA comes second, its issue first
    table.act(RaiseIssue{"How might we fill shifts?", "Staffing"});
    table.act(RaiseIssue{"How might we park?", "Parking"});
    table.act(EnterProvision{{}, ProvisionLevel::section, "9.6", "Staffing plan", "Determined."});
    table.act(EnterProvision{{}, ProvisionLevel::section, "30.1", "Parking", ""});
    table.act(ProposeLanguage{{2}, {2}, {}, {}, "Adopted.", ""});
    table.act(ProposeLanguage{{3}, {3}, {}, {}, "Free.", ""});
    table.act(DraftTa{{3}});
    table.act(DraftTa{{2}});
    const Document all = all_sheets(table.session);
    std::vector<std::string> titles;
    for (const DocumentBlock& block : all.blocks) {
        if (const auto* const title = std::get_if<TitleLine>(&block)) {
            titles.push_back(title->text);
        }
    }
    EXPECT_EQ(titles, (std::vector<std::string>{"TENTATIVE AGREEMENT TA-1",
                          "TENTATIVE AGREEMENT TA-2", "DRAFT LANGUAGE FOR ISSUE 1"}));
    EXPECT_EQ(std::count(all.blocks.begin(), all.blocks.end(), DocumentBlock(PageBreak{})), 2);
    EXPECT_EQ(write_text(all), write_text(all_sheets(Session(table.session))));
}

TEST(AllSheets, SayWhenThereIsNothingYet)
{
    EXPECT_EQ(write_text(all_sheets(Session{})),
        "Note: There is no tentative agreement and no draft language yet.\n");
}

}  // namespace
}  // namespace jointly
