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

}  // namespace
}  // namespace jointly
