#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(LanguagePage, ShowsTheRedlineAgainstTheCurrentContractAndItsTerms)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    const auto lines = lines_of(room.session, Page::language);
    EXPECT_LT(place_of(lines, "9.6 Staffing plan · changes"),
        place_of(lines, "9.6 Staffing plan · proposed"));
    EXPECT_LT(place_of(lines, "9.6 Staffing plan · proposed"),
        place_of(lines, "9.6 Staffing plan · in force now"));
    EXPECT_TRUE(says(lines, "The Employer shall [-determine-]{+adopt+} a staffing plan"));
    EXPECT_TRUE(has_line(lines, "Effective: July 1, 2026"));
    EXPECT_TRUE(has_line(lines, "Ends: June 30, 2029"));
    EXPECT_TRUE(has_line(lines, "Who pays: The Employer, from the operating budget"));
    EXPECT_TRUE(has_line(lines, "Not tested yet"));
    EXPECT_TRUE(has_line(lines, "Where we are: wording · Not tested yet"));
}

std::vector<std::string> seen(const Scripted& room, WordingView wording)
{
    View view;
    view.page = Page::language;
    view.wording = wording;
    return text_of(wall_model(room.session, view));
}

TEST(LanguagePage, ShowsOneViewByItself)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    const auto in_force = seen(room, WordingView::in_force);
    EXPECT_TRUE(says(in_force, "The Employer shall determine a staffing plan"));
    EXPECT_FALSE(says(in_force, "adopt"));
    EXPECT_FALSE(says(in_force, "Effective:"));
    const auto proposed = seen(room, WordingView::proposed);
    EXPECT_TRUE(says(proposed, "The Employer shall {+adopt+} a staffing plan"));
    EXPECT_FALSE(says(proposed, "determine"));
    EXPECT_TRUE(has_line(proposed, "Effective: July 1, 2026"));
    const auto marked = seen(room, WordingView::redline);
    EXPECT_TRUE(says(marked, "The Employer shall [-determine-]{+adopt+} a staffing plan"));
    EXPECT_FALSE(says(marked, "in force now"));
    const auto clean = seen(room, WordingView::clean);
    EXPECT_TRUE(says(clean, "The Employer shall adopt a staffing plan"));
}

TEST(LanguagePage, SaysInEachViewWhatIsNewOrTakenOut)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(EnterProvision{{}, ProvisionLevel::section, "22.5", "", ""});
    room.does(
        EnterProvision{{}, ProvisionLevel::section, "17.2", "", "Sick leave has no cash value."});
    room.does(
        ProposeLanguage{room.issue(), room.session.provisions[0].id, {}, {}, "New text.", ""});
    room.does(ProposeLanguage{room.issue(), room.session.provisions[1].id, {}, {}, "", ""});
    for (const WordingView wording : {WordingView::in_force, WordingView::proposed,
             WordingView::redline, WordingView::clean, WordingView::together}) {
        const auto lines = seen(room, wording);
        EXPECT_TRUE(says(lines, "22.5")) << name_of(wording);
        EXPECT_TRUE(says(lines, "17.2")) << name_of(wording);
    }
    EXPECT_TRUE(has_line(seen(room, WordingView::in_force),
        "Change: The provision is new: nothing is in force for it yet."));
    EXPECT_TRUE(has_line(
        seen(room, WordingView::clean), "Change: The provision is taken out of the contract."));
}

TEST(LanguagePage, SaysWhereAProvisionIsNewOrTakenOut)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(EnterProvision{{}, ProvisionLevel::section, "22.5", "", ""});
    room.does(
        EnterProvision{{}, ProvisionLevel::section, "17.2", "", "Sick leave has no cash value."});
    room.does(
        ProposeLanguage{room.issue(), room.session.provisions[0].id, {}, {}, "New text.", ""});
    room.does(ProposeLanguage{room.issue(), room.session.provisions[1].id, {}, {}, "", ""});
    const auto lines = lines_of(room.session, Page::language);
    EXPECT_TRUE(has_line(lines, "{+New text.+}"));
    EXPECT_TRUE(has_line(lines, "Change: The provision is new: nothing is in force for it yet."));
    EXPECT_TRUE(has_line(lines, "[-Sick leave has no cash value.-]"));
    EXPECT_TRUE(has_line(lines, "Change: The provision is taken out of the contract."));
    EXPECT_FALSE(says(lines, "Effective"));
}

TEST(LanguagePage, ShowsWhereTheWordingStands)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    room.does(CallTest{room.issue(), {}, {}});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::language), "The test is open"));
    room.count("Union", {{Stance::support, 6}});
    room.close_test();
    EXPECT_TRUE(has_line(lines_of(room.session, Page::language), "Not asked yet"));
    EXPECT_TRUE(
        has_line(lines_of(room.session, Page::language), "Management has not been asked yet."));
}

TEST(LanguagePage, OfALongTextShowsTheChangesAlone)
{
    Scripted room;
    room.parties();
    staffing(room);
    const std::string text(1'500, 'a');
    room.does(EnterProvision{{}, ProvisionLevel::section, "22.5", "", text});
    room.does(ProposeLanguage{
        room.issue(), room.session.provisions[0].id, {}, {}, text + " and more", ""});
    const auto lines = lines_of(room.session, Page::language);
    EXPECT_TRUE(has_line(lines, "22.5 · changes"));
    EXPECT_FALSE(says(lines, "in force now"));
}

TEST(LanguagePage, NamesWhatNoClauseCarriesAndWhatNobodyAskedFor)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    auto lines = lines_of(room.session, Page::language);
    const std::size_t heading =
        place_of(lines, "Parts of the straw design that no clause carries yet");
    EXPECT_LT(heading, place_of(lines, "#10 Unit staffing pairs: one manager, one steward"));
    EXPECT_LT(heading, place_of(lines, "Clauses that no straw design asked for"));
    const Straw& straw = room.session.straws.back();
    room.does(
        LinkClause{room.issue(), room.session.provisions.back().id, straw.options, straw.id, true});
    lines = lines_of(room.session, Page::language);
    EXPECT_FALSE(says(lines, "no clause carries"));
    EXPECT_FALSE(says(lines, "no straw design asked for"));
}

TEST(LanguagePage, AndTheSheetNameWhatToLookAtBeforeInitials)
{
    constexpr auto heading = "To look at before anybody initials";
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    EXPECT_FALSE(says(lines_of(room.session, Page::language), heading));
    room.does(ProposeLanguage{room.issue(), room.session.provisions.back().id, {}, {},
        "The Employer shall adopt a plan within twenty (21) days.", ""});
    auto lines = lines_of(room.session, Page::language);
    const std::string warning = "In 9.6 words and figures differ: \"twenty (21)\".";
    EXPECT_TRUE(has_line(lines, warning));
    EXPECT_LT(place_of(lines, heading), place_of(lines, warning));
    test_wording(room);
    room.does(DraftTa{room.issue()});
    lines = lines_of(room.session, Page::ta);
    EXPECT_LT(place_of(lines, heading), place_of(lines, "Initials"));
    for (const char* const party : {"Union", "Management"}) {
        room.does(InitialTa{room.session.tas.back().id, room.party(party), "Ana Ruiz", ""});
    }
    EXPECT_FALSE(says(lines_of(room.session, Page::ta), heading));
}

TEST(TaPage, IsTheSheetWithTheEffectClause)
{
    Scripted room;
    room.parties();
    staffing(room);
    second_concept_test(room);
    propose(room);
    test_wording(room);
    room.does(DraftTa{room.issue()});
    room.does(InitialTa{
        room.session.tas.back().id, room.party("Union"), "Ana Ruiz", "Chief spokesperson"});
    const WallModel model = wall_model(room.session, {Page::ta, {}, {}});
    EXPECT_EQ(model.title, "Tentative agreement TA-1");
    EXPECT_EQ(model.foot, "Where we are: TA-1 · Initialled by one party");
    const auto lines = text_of(model);
    EXPECT_TRUE(has_line(lines, "State: Initialled by one party"));
    EXPECT_TRUE(has_line(lines, "Next: TA-1 waits for the initials of Management."));
    EXPECT_TRUE(says(lines, "[-determine-]{+adopt+}"));
    EXPECT_TRUE(has_line(lines, "Allied Care Workers, Local 412: Ana Ruiz, Chief spokesperson, "
                                "March 2, 2026, 09:38, on paper"));
    EXPECT_TRUE(has_line(lines, "Tamarack Valley Health: not initialled yet"));
    EXPECT_TRUE(has_line(lines,
        "Effect: This tentative agreement is subject to agreement on all outstanding items and to "
        "ratification by both parties. Until then current contract language stays in force. The "
        "item is closed: it is taken up again only by mutual consent."));
    room.does(
        InitialTa{room.session.tas.back().id, room.party("Management"), "Dana Whitfield", ""});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta), "State: Initialled"));
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta),
        "Tamarack Valley Health: Dana Whitfield, March 2, 2026, 09:39, on paper"));
}

TEST(TaPage, SaysWhatIsMissingBeforeInitials)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    room.does(DraftTa{room.issue()});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta),
        "The wording of TA-1 has not been tested yet. Test it first."));
    test_wording(room);
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta), "State: Consensus on wording"));
    const Language before = room.session.languages.back();
    room.does(
        ProposeLanguage{room.issue(), before.provision, before.effective, {}, before.text, ""});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta),
        "The wording of TA-1 changed since we tested. Test it again."));
}

TEST(TaPage, QuotesTheQuestionOfAnIssueWithoutATitle)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    propose(room);
    room.does(DraftTa{room.issue()});
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta), "Issue: How might we fill shifts?"));
}

TEST(TaPage, NamesTheRevision)
{
    Scripted room;
    room.parties();
    staffing(room);
    propose(room);
    room.does(DraftTa{room.issue()});
    const Language before = room.session.languages.back();
    room.does(
        ProposeLanguage{room.issue(), before.provision, before.effective, {}, before.text, ""});
    // What the sheet holds is shown, not what was proposed since.
    EXPECT_TRUE(has_line(lines_of(room.session, Page::ta), "Ends: June 30, 2029"));
    room.does(ReviseTa{room.session.tas.back().id});
    EXPECT_FALSE(says(lines_of(room.session, Page::ta), "Ends"));
    EXPECT_EQ(
        wall_model(room.session, {Page::ta, {}, {}}).title, "Tentative agreement TA-1, revision 2");
}

}  // namespace
}  // namespace jointly
