// Revisions that a party hands over as its own.
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const TaPassed pass_of_union{staffing_ta, union_, "Dana Ortiz", "Counsel"};

PassTa pass(std::vector<ProvisionWording> wordings = {})
{
    return {staffing_ta, union_, " Dana Ortiz ", " Counsel ", std::move(wordings)};
}

PassTa reading(const std::string& text) { return pass({{staffing_section, text}}); }

LanguageProposed proposed(LanguageId id, const std::string& text)
{
    const ProposeLanguage as_it_is = language_reading(text);
    return {
        id, staffing, staffing_section, as_it_is.effective, as_it_is.sunset, text, as_it_is.payer};
}

TEST(PassTaRule, ProposesTheWordingAndRevisesInOneAct)
{
    Room room = ta_ready();
    room.when(reading(" Each shift\n is staffed. "))
        .then(
            proposed({2}, "Each shift\nis staffed."), TaRevised{staffing_ta, {{2}}}, pass_of_union);
    room.undo();
    EXPECT_EQ(room.session().tas.front().revision, 1);
    EXPECT_EQ(room.session().languages.size(), 1U);
}

TEST(PassTaRule, KeepsWhenItTakesEffectAndWhoPays)
{
    Room room = ta_ready();
    ProposeLanguage dated = language_reading("Each shift is staffed.");
    dated.sunset = {2027, 6, 30};
    room.given(dated).given(reading("Every shift is staffed."));
    const Language& now = room.session().languages.back();
    EXPECT_EQ(now.effective, dated.effective);
    EXPECT_EQ(now.sunset, dated.sunset);
    EXPECT_EQ(now.payer, "The Employer");
}

TEST(PassTaRule, TakesUpWhatWasProposedSinceAsThatPartys)
{
    Room room = ta_ready();
    room.given(language_reading("Each shift is staffed."));
    room.when(pass()).then(TaRevised{staffing_ta, {{2}}}, pass_of_union);
    // It reads so by now, and the agreement holds it.
    room.when(reading("Each shift is staffed.")).then_nothing();
}

TEST(PassTaRule, SaysWhoseTheRevisionIsThatStands)
{
    Room room = ta_ready();
    room.when(pass()).then(pass_of_union);
    room.when(pass()).then_nothing();
    PassTa other = pass();
    other.party = management;
    room.when(other).then_refused("Revision 1 of TA-1 came from Union already.");
    Room initialled = ta_ready();
    initialled.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    initialled.when(pass()).then_refused(
        "TA-1 is initialled already. Say whose a revision is before that.");
}

TEST(PassTaRule, RefusesWhatIsNotThere)
{
    Room room = ta_ready();
    PassTa wrong = pass();
    wrong.ta = {9};
    room.when(wrong).then_refused(
        "There is no such tentative agreement. Look at its number and try again.");
    wrong = pass();
    wrong.party = {9};
    room.when(wrong).then_refused("There is no such party. Look at its number and try again.");
    wrong = pass();
    wrong.name = " ";
    room.when(wrong).then_refused("Write who hands it over.");
    wrong = pass();
    wrong.capacity = too_long();
    room.when(wrong).then_refused("The role is longer than 2000 bytes. Split it in two.");
    room.when(pass({{{9}, "x"}}))
        .then_refused("There is no such provision. Look at its number and try again.");
    room.given(EnterProvision{{}, ProvisionLevel::section, "8.3", "Breaks", "Two of ten minutes."});
    room.when(pass({{{2}, "Three of ten minutes."}}))
        .then_refused("TA-1 holds no language for 8.3. Propose it under the issue first.");
    room.when(reading(std::string(65'537, 'w')))
        .then_refused("The language is longer than 65536 bytes. Split it in two.");
}

TEST(PassTaRule, IsRefusedInATestAfterAllInitialsAndOffTheTable)
{
    Room room = ta_ready();
    room.given(CallTest{staffing, {}, {}});
    room.when(reading("x")).then_refused("A test is open. Close it before anything is changed.");
    Room closed = ta_ready();
    closed.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    closed.given(InitialTa{staffing_ta, management, "Ben Okafor", ""});
    closed.when(reading("x"))
        .then_refused("TA-1 is initialled and closed. Raise a new issue to take it up again.");
    Room withdrawn = ta_ready();
    withdrawn.given(WithdrawTa{staffing_ta, ""});
    withdrawn.when(reading("x"))
        .then_refused("TA-1 is no longer on the table. Draft a new agreement to go on.");
}

}  // namespace
}  // namespace jointly
