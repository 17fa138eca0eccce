// Outcomes, letters, approvals, clerical changes, and agreements that leave the table.
#include "core/process/agreement_state.h"
#include "core/process/tested.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum OutcomeKind;

constexpr OutcomeId o_1{1};
constexpr std::string_view no_issue = "Raise an issue first, as an open question.";
constexpr std::string_view no_outcome =
    "There is no such outcome. Look at its number and try again.";
constexpr std::string_view off_the_table =
    "TA-1 is no longer on the table. Draft a new agreement to go on.";
constexpr Date june{2026, 6, 1};

std::vector<PartyVoice> both() { return {{union_, "Ana Ruiz"}, {management, "Ben Okafor"}}; }

Room one_outcome()
{
    Room room = one_issue();
    room.given(NameOutcome{staffing, pilot, "Lift team on evenings"});
    return room;
}

Room initialled()
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.given(InitialTa{staffing_ta, management, "Ben Okafor", ""});
    return room;
}

TEST(NameOutcomeRule, TakesSeveralThatDoNotContradict)
{
    Room room = one_issue();
    room.when(NameOutcome{staffing, pilot, " Lift team "})
        .then(OutcomeNamed{o_1, staffing, pilot, "Lift team"});
    room.when(NameOutcome{staffing, pilot, "Lift team"}).then_nothing();
    room.given(NameOutcome{staffing, ta, ""});
    room.when(NameOutcome{staffing, no_agreement, ""})
        .then_refused("O-2 says otherwise: tentative agreement. Withdraw it first.");
    room.when(WithdrawOutcome{{2}}).then(OutcomeWithdrawn{{2}});
    room.given(NameOutcome{staffing, no_agreement, "on the pay hold"});
    room.when(NameOutcome{staffing, letter, ""})
        .then_refused("O-3 says otherwise: no agreement. Withdraw it first.");
}

TEST(NameOutcomeRule, RefusesWhatIsNotThere)
{
    one_issue().when(NameOutcome{{9}, pilot, ""}).then_refused(no_issue);
    one_issue()
        .when(NameOutcome{staffing, pilot, "\xff"})
        .then_refused("The outcome is not readable text. Type it again.");
    one_issue().when(WithdrawOutcome{{9}}).then_refused(no_outcome);
    Room gone = one_outcome();
    gone.given(WithdrawOutcome{o_1});
    gone.when(WithdrawOutcome{o_1})
        .then_refused("O-1 was withdrawn. Name the outcome again if it still holds.");
}

TEST(MakeCommitmentRule, NamesAnOwnerOfEachDecidingParty)
{
    Room room = one_outcome();
    room.when(MakeCommitment{o_1, both(), june, {}, " Train the team "})
        .then(CommitmentMade{{1}, o_1, both(), june, {}, "Train the team"});
    room.when(MakeCommitment{o_1, {{union_, "Ana Ruiz"}}, june, {}, "Train"})
        .then_refused("Name an owner of Management too.");
    room.when(MakeCommitment{o_1, {{union_, "Ana"}, {union_, "Cam"}}, june, {}, "Train"})
        .then_refused("Name an owner of each party, and no more.");
    room.when(MakeCommitment{o_1, {{union_, " "}}, june, {}, "Train"})
        .then_refused("Write the name first.");
    room.when(MakeCommitment{o_1, {{{9}, "Ana"}}, june, {}, "Train"})
        .then_refused("There is no such party. Look at its number and try again.");
    room.when(MakeCommitment{o_1, both(), june, {}, ""}).then_refused("Write who does what first.");
    room.when(MakeCommitment{{9}, both(), june, {}, "Train"}).then_refused(no_outcome);
}

TEST(SetMeasureRule, HasUnitBaselineAndTarget)
{
    Room room = one_outcome();
    const SetMeasure answer{
        o_1, {340'000}, {2026, 1, 31}, {50'000}, "Time to answer", "days", "log"};
    room.when(answer).then(
        MeasureSet{{1}, o_1, {340'000}, {2026, 1, 31}, {50'000}, "Time to answer", "days", "log"});
    room.when(ReadMeasure{{1}, june, {120'000}}).then(MeasureRead{{1}, june, {120'000}});
    room.when(ReadMeasure{{1}, june, {120'000}}).then_nothing();
    room.when(ReadMeasure{{1}, {}, {120'000}})
        .then_refused("Say on which day it was read, like 2026-07-31.");
    room.when(ReadMeasure{{9}, june, {1}})
        .then_refused("There is no such measure. Look at its number and try again.");
    SetMeasure wrong = answer;
    wrong.baseline_on = {};
    room.when(wrong).then_refused("Say on which day the baseline was taken, like 2026-01-31.");
    wrong.unit = "";
    room.when(wrong).then_refused("Say in which unit it is measured.");
    wrong.text = "";
    room.when(wrong).then_refused("Write what is measured first.");
    wrong = answer;
    wrong.outcome = {9};
    room.when(wrong).then_refused(no_outcome);
}

TEST(DraftLetterRule, AlwaysHasATerm)
{
    Room room = one_issue();
    const LetterTerms lift{{}, june, "Lift team", "The parties shall ...", ""};
    room.when(DraftLetter{staffing, lift}).then(LetterDrafted{{1}, staffing, lift});
    LetterTerms other = lift;
    other.last = {};
    room.when(DraftLetter{{}, other})
        .then_refused("A letter ends: give its last day, or say in words until when it holds.");
    other.until = "until the committee is dissolved";
    room.when(ReviseLetter{{1}, other}).then(LetterRevised{{1}, other});
    room.when(ReviseLetter{{1}, other}).then_nothing();
    EXPECT_EQ(room.session().letters.front().revision, 2);
    other.title = "";
    room.when(ReviseLetter{{1}, other}).then_refused("Give the letter a title first.");
    room.when(DraftLetter{{}, {{}, june, "Lift team", " ", ""}})
        .then_refused("Write the letter first.");
    room.when(DraftLetter{{}, {june, {2026, 5, 31}, "Lift team", "Text", ""}})
        .then_refused("The last day comes before the first. Look at the dates.");
    room.when(DraftLetter{{9}, lift})
        .then_refused("There is no such issue. Look at its number and try again.");
    room.when(WithdrawLetter{{1}}).then(LetterWithdrawn{{1}});
    room.when(WithdrawLetter{{1}}).then_refused("L-1 was withdrawn. Draft a new letter to go on.");
    room.when(ReviseLetter{{9}, lift})
        .then_refused("There is no such letter. Look at its number and try again.");
}

TEST(NeedApprovalRule, NamesTheBodyOnce)
{
    Room room = one_issue();
    room.when(NeedApproval{ApprovalKind::approval, staffing, management, june, "Finance officer"})
        .then(ApprovalNeeded{
            {1}, ApprovalKind::approval, staffing, management, june, "Finance officer"});
    room.when(NeedApproval{ApprovalKind::approval, staffing, {}, {}, "finance officer"})
        .then_refused("Finance officer is asked already: AP-1.");
    room.when(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"})
        .then(ApprovalNeeded{{2}, ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.when(NeedApproval{ApprovalKind::approval, {}, {}, {}, " "})
        .then_refused("Say whose word is needed.");
    room.when(NeedApproval{ApprovalKind::approval, {9}, {}, {}, "Board"})
        .then_refused("There is no such issue. Look at its number and try again.");
    room.when(NeedApproval{ApprovalKind::approval, {}, {9}, {}, "Board"})
        .then_refused("There is no such party. Look at its number and try again.");
}

TEST(GiveApprovalRule, ReopensTheAgreementsThatANoNames)
{
    Room room = initialled();
    room.given(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.when(GiveApproval{{1}, june, false, {staffing_ta}, "the wording of 8.2"})
        .then(ApprovalGiven{{1}, june, false, {staffing_ta}, "the wording of 8.2"});
    EXPECT_TRUE(room.session().tas.front().reopened);
    EXPECT_FALSE(is_initialled(room.session(), room.session().tas.front()));
    room.given(language_reading("The Employer shall staff each shift, as agreed."));
    room.given(GiveApproval{{1}, june, true, {}, ""});
    room.when(GiveApproval{{1}, june, true, {}, ""}).then_refused("Members has said yes already.");
}

TEST(GiveApprovalRule, RefusesWhatIsNotThere)
{
    Room room = ta_ready();
    room.given(NeedApproval{ApprovalKind::ratification, {}, union_, {}, "Members"});
    room.when(GiveApproval{{1}, {}, true, {}, ""})
        .then_refused("Say on which day Members gave its word, like 2026-03-14.");
    room.when(GiveApproval{{1}, june, true, {staffing_ta}, ""})
        .then_refused("A yes keeps every agreement. Leave out what it reopens.");
    room.when(GiveApproval{{1}, june, false, {{9}}, ""})
        .then_refused("There is no such tentative agreement. Look at its number and try again.");
    room.when(GiveApproval{{9}, june, true, {}, ""})
        .then_refused("There is no such approval. Look at its number and try again.");
    room.when(GiveApproval{{1}, june, false, {}, "\xff"})
        .then_refused("The reason is not readable text. Type it again.");
    room.given(WithdrawTa{staffing_ta, ""});
    room.when(GiveApproval{{1}, june, false, {staffing_ta}, ""})
        .then_refused("TA-1 is no longer on the table. Leave it out.");
}

TEST(AgreeClericalChangeRule, KeepsConsensus)
{
    Room room = ta_ready();
    room.when(AgreeClericalChange{staffing_language, both(),
                  "The Employer shall staff each shift by the agreed plan"})
        .then(ClericalChangeAgreed{
            staffing_language, both(), "The Employer shall staff each shift by the agreed plan"});
    const auto& test = room.session().tests.front();
    EXPECT_FALSE(wording_changed(room.session(), test));
    EXPECT_TRUE(may_be_initialled(room.session(), room.session().tas.front()).ok());
    EXPECT_EQ(find(room.session(), staffing_language)->clerical.front().before,
        "The Employer shall staff each shift by the agreed plan.");
    room.when(AgreeClericalChange{staffing_language, both(),
                  "The Employer shall staff each shift by the agreed plan"})
        .then_nothing();
}

TEST(AgreeClericalChangeRule, LeavesTheGateBeforeInitialsWhereItWas)
{
    Room room = one_language();
    room.given(DraftTa{staffing});
    room.given(AgreeClericalChange{staffing_language, both(), "Staff each shift."});
    room.when(InitialTa{staffing_ta, union_, "Ana Ruiz", ""})
        .then_refused("The wording of TA-1 has not been tested yet. Test it first.");
    test_of_wording(room, Stance::support, Stance::support);
    room.given(AgreeClericalChange{staffing_language, both(), "Staff every shift."});
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.given(language_reading("Staff the shifts."));
    room.when(InitialTa{staffing_ta, management, "Ben Okafor", ""})
        .then_refused("The wording of TA-1 changed since we tested. Test it again.");
}

TEST(AgreeClericalChangeRule, RefusesWhereTheWordsAreReliedOn)
{
    Room one_sided = ta_ready();
    one_sided.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    one_sided.when(AgreeClericalChange{staffing_language, both(), "Staff."})
        .then_refused("Initials stand on these words in TA-1. Propose new language and test it.");
    Room offered = ta_ready();
    offered.given(MakePackage{{}, "Economics"}).given(AddToPackage{{1}, {}, staffing_ta, {}, ""});
    offered.given(OfferPackage{{1}, union_, ""});
    offered.when(AgreeClericalChange{staffing_language, both(), "Staff."})
        .then_refused("TA-1 is offered in P-1. Propose new language and test it.");
}

TEST(AgreeClericalChangeRule, RefusesWhoDoesNotSpeakForTheParty)
{
    Room room = ta_ready();
    room.given(JoinParticipant{"Rosa Lind", union_, {}, Role::chief_spokesperson});
    room.when(AgreeClericalChange{staffing_language, both(), "Staff."})
        .then_refused("Rosa Lind speaks for Union. A clerical change needs that name.");
}

TEST(AgreeClericalChangeRule, RefusesWithoutBothSpokespersons)
{
    Room room = wording_agreed();
    room.when(AgreeClericalChange{staffing_language, {{union_, "Ana Ruiz"}}, "Staff."})
        .then_refused("Name a speaker of Management too.");
    room.when(AgreeClericalChange{{9}, both(), "Staff."})
        .then_refused("There is no such language. Look at its number and try again.");
    room.when(AgreeClericalChange{staffing_language, both(), ""})
        .then_refused("Write the language first.");
    room.given(language_reading("Staff each shift."));
    room.when(AgreeClericalChange{staffing_language, both(), "Staff."})
        .then_refused("Later language took its place. Change that one.");
    room.given(CallTest{staffing, {}, {}});
    room.when(AgreeClericalChange{{2}, both(), "Staff."})
        .then_refused("A test is open. Close it before anything is changed.");
}

TEST(SupersedeTaRule, TakesItOffTheTable)
{
    Room room = ta_ready();
    room.when(SupersedeTa{staffing_ta, staffing_ta, ""})
        .then_refused(
            "Only a later agreement that is on the table takes its place. Name that one.");
    room.when(SupersedeTa{staffing_ta, {9}, ""})
        .then_refused("There is no such tentative agreement. Look at its number and try again.");
    room.when(SupersedeTa{{9}, {}, ""})
        .then_refused("There is no such tentative agreement. Look at its number and try again.");
    room.when(SupersedeTa{staffing_ta, {}, "by P-1"}).then(TaSuperseded{staffing_ta, {}, "by P-1"});
    room.when(SupersedeTa{staffing_ta, {}, ""}).then_refused(off_the_table);
    room.when(ReviseTa{staffing_ta}).then_refused(off_the_table);
    room.when(DraftTa{staffing}).then(TaDrafted{{2}, staffing, {staffing_language}});
}

TEST(SupersedeTaRule, AsksForTheLaterOneOfWhatIsInitialled)
{
    Room room = initialled();
    room.when(SupersedeTa{staffing_ta, {}, "by word of mouth"})
        .then_refused("TA-1 is initialled. Name the later agreement that takes its place.");
    room.given(RaiseIssue{"What else?", ""});
    ProposeLanguage later = language_reading("Each shift is staffed by a pair.");
    later.issue = {2};
    room.given(later).given(DraftTa{{2}});
    room.when(SupersedeTa{staffing_ta, {2}, ""}).then(TaSuperseded{staffing_ta, {2}, ""});
}

TEST(WithdrawTaRule, RespectsWhatInitialsMean)
{
    Room closed = initialled();
    closed.when(WithdrawTa{staffing_ta, ""})
        .then_refused("TA-1 is closed by its initials. Supersede it with a new agreement.");
    Room loose = ta_ready();
    loose.given(AdoptInitialsMeaning{InitialsMeaning::withdrawable});
    loose.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    loose.given(InitialTa{staffing_ta, management, "Ben Okafor", ""});
    loose.when(WithdrawTa{staffing_ta, "second thoughts"})
        .then(TaWithdrawn{staffing_ta, "second thoughts"});
    loose.when(InitialTa{staffing_ta, union_, "Ana Ruiz", ""}).then_refused(off_the_table);
    ta_ready()
        .when(WithdrawTa{staffing_ta, "\xff"})
        .then_refused("The reason is not readable text. Type it again.");
}

}  // namespace
}  // namespace jointly
