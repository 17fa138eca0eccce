// Provisions, language and tentative agreements.
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view no_issue = "Raise an issue first, as an open question.";
constexpr std::string_view no_ta =
    "There is no such tentative agreement. Look at its number and try again.";
constexpr std::string_view ta_is_closed =
    "TA-1 is initialled and closed. Raise a new issue to take it up again.";

InitialTa initials_of(PartyId party)
{
    return {staffing_ta, party, "Ana Ruiz", "Chief spokesperson"};
}

Room initialled()
{
    Room room = ta_ready();
    room.given(initials_of(union_)).given(initials_of(management));
    return room;
}

TEST(ProposeLanguageRule, KeepsTextEffectSunsetAndPayer)
{
    ProposeLanguage proposed = language_reading(" Each shift\n is staffed. ");
    proposed.effective = {EffectiveBasis::in_words, {}, " the first full pay period "};
    proposed.sunset = {2027, 6, 30};
    one_language().when(proposed).then(LanguageProposed{{2}, staffing, staffing_section,
        {EffectiveBasis::in_words, {}, "the first full pay period"}, {2027, 6, 30},
        "Each shift\nis staffed.", "The Employer"});
}

TEST(ProposeLanguageRule, CanDeleteAProvisionThatHasAText)
{
    one_language()
        .when(ProposeLanguage{staffing, staffing_section, {}, {}, "", ""})
        .then(LanguageProposed{{2}, staffing, staffing_section, {}, {}, "", ""});
}

TEST(ProposeLanguageRule, SaysNothingTwice)
{
    Room room = one_language();
    ProposeLanguage same =
        language_reading("The Employer shall staff each shift by the agreed plan.");
    room.when(same).then_nothing();
    same.sunset = {2027, 6, 30};
    room.given(same).when(same).then_nothing();
    room.given(language_reading("The Employer shall staff each shift by the agreed plan."));
}

TEST(ProposeLanguageRule, RefusesWithoutIssueProvisionOrWords)
{
    Room room = one_language();
    room.given(EnterProvision{{}, ProvisionLevel::section, "8.3", "New", ""});
    room.when(ProposeLanguage{{9}, staffing_section, {}, {}, "x", ""}).then_refused(no_issue);
    room.when(ProposeLanguage{staffing, {9}, {}, {}, "x", ""})
        .then_refused("Enter the provision with its current language first.");
    room.when(ProposeLanguage{staffing, {2}, {}, {}, " ", ""})
        .then_refused("Write the language first.");
    room.when(ProposeLanguage{staffing, {2}, {}, {}, std::string(65'537, 'w'), ""})
        .then_refused("The language is longer than 65536 bytes. Split it in two.");
    room.when(ProposeLanguage{staffing, {2}, {}, {}, "x", too_long()})
        .then_refused("Who pays is longer than 2000 bytes. Split it in two.");
    room.when(ProposeLanguage{staffing, {2}, {EffectiveBasis::in_words, {}, "\xff"}, {}, "x", ""})
        .then_refused("When it takes effect is not readable text. Type it again.");
}

TEST(ProposeLanguageRule, RefusesAnEffectThatContradictsItself)
{
    const Date july{2026, 7, 1};
    for (const Effective& effective : {Effective{EffectiveBasis::on_date, {}, ""},
             Effective{EffectiveBasis::on_date, july, "soon"},
             Effective{EffectiveBasis::in_words, {}, " "},
             Effective{EffectiveBasis::in_words, july, "soon"},
             Effective{EffectiveBasis::on_ratification, july, ""},
             Effective{EffectiveBasis::first_pay_period, july, ""},
             Effective{EffectiveBasis::retroactive, {}, ""},
             Effective{EffectiveBasis::retroactive, july, "soon"},
             Effective{EffectiveBasis::not_stated, {}, "soon"}}) {
        one_language()
            .when(ProposeLanguage{staffing, staffing_section, effective, {}, "x", ""})
            .then_refused("Say when it takes effect: a date, \"on-ratification\", "
                          "\"first-pay-period\", \"retroactive\" and a date, or in words.");
    }
}

TEST(ProposeLanguageRule, RefusesInATestAndAfterAllInitials)
{
    Room room = one_language();
    room.given(CallTest{staffing, {}, {}});
    room.when(language_reading("x"))
        .then_refused("A test is open. Close it before anything is changed.");
    initialled().when(language_reading("x")).then_refused(ta_is_closed);
    Room half = ta_ready();
    half.given(initials_of(union_)).given(language_reading("x"));
}

TEST(DraftTaRule, TakesUpTheLanguageProposedNow)
{
    Room room = one_language();
    room.when(DraftTa{staffing}).then(TaDrafted{staffing_ta, staffing, {staffing_language}});
    room.when(DraftTa{staffing}).then_nothing();
}

TEST(DraftTaRule, RefusesWithoutIssueOrLanguageOrTwice)
{
    one_straw().when(DraftTa{{9}}).then_refused(no_issue);
    one_straw()
        .when(DraftTa{staffing})
        .then_refused("There is no language to agree on yet. Propose it first.");
    ta_ready()
        .given(language_reading("x"))
        .when(DraftTa{staffing})
        .then_refused("TA-1 is drafted already. Revise it to take up the new language.");
}

TEST(ReviseTaRule, TakesUpLaterLanguage)
{
    Room room = ta_ready();
    room.when(ReviseTa{staffing_ta}).then_nothing();
    room.given(language_reading("x"));
    room.when(ReviseTa{staffing_ta}).then(TaRevised{staffing_ta, {{2}}});
    room.when(ReviseTa{{9}}).then_refused(no_ta);
}

TEST(ReviseTaRule, RefusesWhatAllInitialled)
{
    Room room = initialled();
    // Another version may have let language be proposed.
    room.happened({LanguageProposed{{2}, staffing, staffing_section, {}, {}, "x", ""}});
    room.when(ReviseTa{staffing_ta}).then_refused(ta_is_closed);
}

TEST(InitialTaRule, KeepsWhoInitialsAndAsWhat)
{
    ta_ready()
        .when(InitialTa{staffing_ta, union_, " Ana  Ruiz ", "Chief spokesperson"})
        .then(TaInitialled{staffing_ta, union_, "Ana Ruiz", "Chief spokesperson"});
}

TEST(InitialTaRule, RefusesWhoCannotInitial)
{
    Room room = ta_ready();
    room.given(JoinParty{"Physicians", "", "", 0, false});
    room.when(InitialTa{{9}, union_, "Ana Ruiz", ""}).then_refused(no_ta);
    room.when(InitialTa{staffing_ta, {9}, "Ana Ruiz", ""})
        .then_refused("There is no such party. Look at its number and try again.");
    room.when(InitialTa{staffing_ta, union_, " ", ""}).then_refused("Write who initials.");
    room.when(InitialTa{staffing_ta, union_, "Ana Ruiz", too_long()})
        .then_refused("The role is longer than 2000 bytes. Split it in two.");
    room.when(InitialTa{staffing_ta, {3}, "Di Brook", ""})
        .then_refused("Physicians has a voice and does not initial.");
    room.given(initials_of(union_))
        .when(initials_of(union_))
        .then_refused("Union has initialled TA-1 already.");
    room.given(CloseMeeting{})
        .when(initials_of(management))
        .then_refused("Open the meeting first: initials are given in the room.");
}

TEST(InitialTaRule, RefusesWordingThatWasNotTested)
{
    Room room = one_language();
    room.given(DraftTa{staffing});
    room.when(initials_of(union_))
        .then_refused("The wording of TA-1 has not been tested yet. Test it first.");
}

TEST(InitialTaRule, RefusesWordingThatIsBeingTestedAgain)
{
    ta_ready()
        .given(CallTest{staffing, {}, {}})
        .when(initials_of(union_))
        .then_refused("The wording of TA-1 is being tested. Close the test first.");
    // A test of something else holds no initials up.
    ta_ready().given(CallTest{staffing, hazard_walk, {}}).given(initials_of(union_));
}

TEST(InitialTaRule, RefusesWordingThatChangedSince)
{
    Room room = ta_ready();
    room.given(language_reading("Each shift is staffed."));
    constexpr std::string_view changed =
        "The wording of TA-1 changed since we tested. Test it again.";
    room.when(initials_of(union_)).then_refused(changed);
    room.given(ReviseTa{staffing_ta}).when(initials_of(union_)).then_refused(changed);
    test_of_wording(room, Stance::support, Stance::live_with);
    room.given(initials_of(union_));
}

TEST(InitialTaRule, RefusesATaThatHoldsEarlierWording)
{
    Room room = ta_ready();
    room.given(language_reading("Each shift is staffed."));
    test_of_wording(room, Stance::support, Stance::support);
    room.when(initials_of(union_))
        .then_refused("TA-1 holds earlier wording than we tested. Revise it first.");
}

TEST(InitialTaRule, RefusesWithoutConsensusAndSaysWhatIsMissing)
{
    Room room = one_language();
    test_of_wording(room, Stance::support, Stance::more_discussion);
    room.given(DraftTa{staffing})
        .when(initials_of(union_))
        .then_refused("There is no consensus on the wording of TA-1 yet. "
                      "Six of Management need more discussion.");
}

TEST(InitialTaRule, TheUnionsInitialsAloneDoNotOpenTheGateForManagement)
{
    Room room = ta_ready();
    room.given(initials_of(union_)).given(language_reading("Each shift is staffed."));
    room.when(initials_of(management))
        .then_refused("The wording of TA-1 changed since we tested. Test it again.");
}

}  // namespace
}  // namespace jointly
