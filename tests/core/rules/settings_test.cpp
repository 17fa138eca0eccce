// What the parties agree about how they work, ground rules, and people who come from a list.
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view open_test = "A test is open. Close it before anything is changed.";

Room room_in_a_test()
{
    Room room = one_straw();
    room.given(ProposeGroundRule{"One conversation at a time"});
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

TEST(NameStepRule, NamesAStepAndTakesTheNameBack)
{
    Room room = two_parties();
    room.when(NameStep{Step::straw, " Working draft "})
        .then(StepNamed{Step::straw, "Working draft"});
    room.given(NameStep{Step::story, "Background"});
    EXPECT_EQ(room.session().settings.steps,
        (std::vector<StepName>{{Step::story, "Background"}, {Step::straw, "Working draft"}}));
    room.when(NameStep{Step::straw, "Working draft"}).then_nothing();
    room.when(NameStep{Step::straw, ""}).then(StepNamed{Step::straw, ""});
    EXPECT_EQ(room.session().settings.steps.size(), 1U);
    room.when(NameStep{Step::straw, ""}).then_nothing();
    room.when(NameStep{Step::straw, "\xff"})
        .then_refused("The name is not readable text. Type it again.");
}

TEST(WordLegendRule, SaysWhatShowsAStance)
{
    Room room = two_parties();
    room.when(WordLegend{Scale::thumbs_live_with, Stance::live_with, "Flat hand"})
        .then(LegendWorded{Scale::thumbs_live_with, Stance::live_with, "Flat hand"});
    room.when(WordLegend{Scale::thumbs_live_with, Stance::live_with, "Flat hand"}).then_nothing();
    room.when(WordLegend{Scale::thumbs_live_with, Stance::live_with, ""})
        .then(LegendWorded{Scale::thumbs_live_with, Stance::live_with, ""});
    EXPECT_TRUE(room.session().settings.legends.empty());
}

TEST(WordLegendRule, RefusesAStanceOutOfTheScaleAndInATest)
{
    two_parties()
        .when(WordLegend{Scale::thumbs_live_with, Stance::more_discussion, "Flat hand"})
        .then_refused("This scale does not ask for \"needs more discussion\". Choose another one.");
    two_parties()
        .when(WordLegend{Scale::thumbs_live_with, Stance::support, "\xff"})
        .then_refused("The sign is not readable text. Type it again.");
    room_in_a_test()
        .when(WordLegend{Scale::thumbs_live_with, Stance::support, "Nod"})
        .then_refused(open_test);
}

TEST(ChangePartySignRule, KeepsPartiesApart)
{
    Room room = two_parties();
    room.when(ChangePartySign{union_, Shape::diamond, PartyColour::teal})
        .then(PartySignChanged{union_, Shape::diamond, PartyColour::teal});
    room.when(ChangePartySign{union_, Shape::diamond, PartyColour::teal}).then_nothing();
    room.when(ChangePartySign{union_, Shape::square, PartyColour::violet})
        .then_refused("Management has that shape or colour. Choose another for both.");
    room.when(ChangePartySign{union_, Shape::triangle, PartyColour::amber})
        .then_refused("Management has that shape or colour. Choose another for both.");
    room.when(ChangePartySign{{9}, Shape::circle, PartyColour::blue})
        .then_refused("There is no such party. Look at its number and try again.");
}

TEST(AdoptRecordRuleRule, SaysWhatIsKept)
{
    Room room = two_parties();
    room.when(AdoptRecordRule{"Agreed text and actions", "Both parties", "", "Six years"})
        .then(RecordRuleAdopted{"Agreed text and actions", "Both parties", "", "Six years"});
    room.when(AdoptRecordRule{"Agreed text and actions", "Both parties", "", "Six years"})
        .then_nothing();
    room.when(AdoptRecordRule{" ", "Both parties", "", ""})
        .then_refused("Say what is kept of the talks.");
    room.when(AdoptRecordRule{"All", "", "\xff", ""})
        .then_refused("The use as evidence is not readable text. Type it again.");
}

TEST(AdoptInitialsMeaningRule, HoldsOnceInitialsAreGiven)
{
    Room room = ta_ready();
    room.when(AdoptInitialsMeaning{InitialsMeaning::part_of_package})
        .then(InitialsMeaningAdopted{InitialsMeaning::part_of_package});
    room.when(AdoptInitialsMeaning{InitialsMeaning::part_of_package}).then_nothing();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.when(AdoptInitialsMeaning{InitialsMeaning::closed})
        .then_refused("Initials have been given as they were understood. What they mean stays as "
                      "it is for this round.");
}

TEST(GroundRules, AreProposedRewordedAgreedAndWithdrawn)
{
    Room room = two_parties();
    room.when(ProposeGroundRule{" One conversation at a time "})
        .then(GroundRuleProposed{{1}, "One conversation at a time"});
    room.when(ProposeGroundRule{"One conversation at a time"}).then_refused("G-1 says so already.");
    room.when(AgreeGroundRule{{1}}).then(GroundRuleAgreed{{1}});
    room.when(AgreeGroundRule{{1}}).then_nothing();
    room.when(RewordGroundRule{{1}, "One person speaks"})
        .then(GroundRuleReworded{{1}, "One person speaks"});
    EXPECT_FALSE(room.session().ground_rules.front().agreed);
    EXPECT_EQ(
        room.session().ground_rules.front().earlier_texts.front(), "One conversation at a time");
    room.when(RewordGroundRule{{1}, "One person speaks"}).then_nothing();
    room.when(WithdrawGroundRule{{1}}).then(GroundRuleWithdrawn{{1}});
    constexpr std::string_view gone = "G-1 was withdrawn. Propose it again if it still helps.";
    room.when(WithdrawGroundRule{{1}}).then_refused(gone);
    room.when(AgreeGroundRule{{1}}).then_refused(gone);
    room.when(RewordGroundRule{{1}, "Again"}).then_refused(gone);
    room.when(ProposeGroundRule{"One person speaks"})
        .then(GroundRuleProposed{{2}, "One person speaks"});
}

TEST(GroundRules, RefuseWhatIsNotThereWithoutWordsAndInATest)
{
    constexpr std::string_view no_rule =
        "There is no such ground rule. Look at its number and try again.";
    two_parties().when(ProposeGroundRule{""}).then_refused("Write the ground rule first.");
    two_parties().when(RewordGroundRule{{9}, "Again"}).then_refused(no_rule);
    two_parties().when(RewordGroundRule{{9}, ""}).then_refused("Write the new wording first.");
    two_parties().when(AgreeGroundRule{{9}}).then_refused(no_rule);
    two_parties().when(WithdrawGroundRule{{9}}).then_refused(no_rule);
    room_in_a_test().when(ProposeGroundRule{"Phones away"}).then_refused(open_test);
    room_in_a_test().when(AgreeGroundRule{{1}}).then_refused(open_test);
}

TEST(ImportPeopleRule, TakesAWholeListAsOneActAndPassesOverWhoIsHere)
{
    Room room = two_parties();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::chief_spokesperson});
    room.when(ImportPeople{{{"ana ruiz", union_, "", Role::member},
                  {"Cam Lee", union_, "Local 412", Role::member},
                  {"Dee Park", union_, "local 412", Role::observer},
                  {"Ben Okafor", management, "", Role::co_lead}}})
        .then(ConstituentNamed{{1}, union_, "Local 412"},
            ParticipantJoined{{2}, union_, {1}, Role::member, "Cam Lee"},
            ParticipantJoined{{3}, union_, {1}, Role::observer, "Dee Park"},
            ParticipantJoined{{4}, management, {}, Role::co_lead, "Ben Okafor"});
    room.when(ImportPeople{{{"Cam Lee", union_, "", Role::member}}}).then_nothing();
    room.undo();
    EXPECT_EQ(room.session().participants.size(), 1U);
    EXPECT_TRUE(room.session().constituents.empty());
}

TEST(ImportPeopleRule, RefusesTheWholeListForOneRowThatCannotBe)
{
    Room room = two_parties();
    room.given(NameConstituent{union_, "Local 412"});
    room.when(ImportPeople{{{"Cam Lee", union_, "", Role::member}, {"Dee Park", {9}, "", {}}}})
        .then_refused("Dee Park: There is no such party. Look at its number and try again.");
    room.when(ImportPeople{{{"Dee Park", management, "Local 412", {}}}})
        .then_refused("Dee Park: That local or unit is not part of the party.");
    room.when(ImportPeople{{{"", union_, "", {}}}}).then_refused("Write the name first.");
    room.when(ImportPeople{{{"Dee \xFF", {9}, "", {}}}})
        .then_refused("Dee \uFFFD: The name is not readable text. Type it again.");
    EXPECT_TRUE(room.session().participants.empty());
}

TEST(ImportPeopleRule, TakesSixHundredPeopleIn28Locals)
{
    ImportPeople all;
    for (int person = 0; person < 600; ++person) {
        all.people.push_back({"Person " + std::to_string(person), union_,
            "Local " + std::to_string(person % 28), Role::member});
    }
    Room room = two_parties();
    room.given(all);
    EXPECT_EQ(room.session().participants.size(), 600U);
    EXPECT_EQ(room.session().constituents.size(), 28U);
}

}  // namespace
}  // namespace jointly
