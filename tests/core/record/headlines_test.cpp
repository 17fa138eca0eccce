#include "core/record/headlines.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

#include <iterator>

namespace jointly {
namespace {

struct Row {
    Event event;
    std::string_view line;
};

TestCalled test_of_thing(OptionId option, StrawId straw, std::vector<LanguageId> languages)
{
    TestCalled called;
    called.issue = staffing;
    called.kind = languages.empty() ? TestKind::concept_ : TestKind::wording;
    called.option = option;
    called.straw = straw;
    called.languages = std::move(languages);
    return called;
}

Room full_room()
{
    Room room = ta_ready();
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    return room;
}

const Holder of_union{false, union_};

// One of each kind of event up to initials, in the order of Event, in full_room(). The rest of a round
// stands in headlines_round_test.cpp.
const Row one_of_each[] = {
    {MeetingOpened{-480}, "Meeting opened"},
    {MeetingClosed{}, "Meeting closed"},
    {PartyJoined{{3}, true, 0, Shape::diamond, PartyColour::teal, "Physicians", "", "P"},
        "Physicians joined"},
    {ConstituentNamed{{1}, union_, "Nurses"}, "Nurses is part of Union"},
    {ParticipantJoined{{2}, {}, {}, Role::chief_spokesperson, "Ben Okafor"},
        "Ben Okafor joined: Chief spokesperson"},
    {RecorderNamed{{1}}, "Ana Ruiz keeps the record"},
    {PresenceNoted{{1}, true}, "Ana Ruiz is here"},
    {RuleAdopted{Scale::fist_to_five, Decides::each_party, 0, 0, Fallback::park, {}},
        "Rule of decision adopted: each party by its own consensus, fist to five"},
    {KeepingAdopted{Keeping::spokesperson}, "A test keeps each party's word by its spokesperson"},
    {IssueRaised{{2}, "What else?", "More"}, "Issue 2 raised: What else?"},
    {IssueReworded{staffing, "What else?", ""}, "Issue 1 reworded: What else?"},
    {Turned{staffing}, "Turned to issue 1"},
    {StepTaken{staffing, Step::straw}, "Issue 1: Straw design"},
    {StoryTold{{1}, 8, staffing, {}, "It began."}, "Story #8: It began."},
    {InterestRecorded{{4}, 8, staffing, of_union, "Rest"}, "Interest #8 (Union): Rest"},
    {InterestReworded{predictable_cost, "No surprises"}, "Interest #2 reworded: No surprises"},
    {InterestMarkedMutual{predictable_cost}, "Interest #2 is mutual"},
    {InterestWithdrawn{predictable_cost}, "Interest #2 withdrawn"},
    {OptionOffered{{3}, 8, staffing, "Bids"}, "Option #8: Bids"},
    {OptionReworded{float_pool, "A pool"}, "Option #5 reworded: A pool"},
    {OptionWithdrawn{float_pool}, "Option #5 withdrawn"},
    {OptionServes{hazard_walk, steady_crews}, "Option #4 serves interest #3"},
    {OptionServesNot{hazard_walk, steady_crews}, "Option #4 no longer serves interest #3"},
    {CriterionProposed{{2}, 8, staffing, "Fair"}, "Criterion #8: Fair"},
    {CriterionAgreed{{1}}, "Criterion #7 agreed"},
    {OptionMarked{hazard_walk, {1}, {}, Mark::fails, ""}, "Option #4 does not meet criterion #7"},
    {StrawComposed{{2}, 8, staffing, {hazard_walk}, ""}, "Straw design #8 composed"},
    {StrawChanged{walk_and_pool, {hazard_walk}, ""}, "Straw design #6 changed"},
    {test_of_thing(float_pool, {}, {}), "Test of option #5 called"},
    {PartyCounted{{1}, union_, {}, {{Stance::cannot_support, 6}}}, "Heard from Union"},
    {StanceTaken{{1}, {1}, Stance::cannot_support}, "Heard from Ana Ruiz"},
    {ConcernRaised{{1}, union_, {}, {}, {}, "nights", ""}, "Heard from Union"},
    {TestClosed{{1}}, "Test closed"},
    {ProvisionEntered{{2}, {}, 2, ProvisionLevel::section, "8.3", "", ""}, "Provision 8.3 entered"},
    {LanguageProposed{{2}, staffing, staffing_section, {}, {}, "x", ""},
        "Language proposed for 8.2"},
    {TaDrafted{{2}, staffing, {staffing_language}}, "TA-2 drafted"},
    {TaRevised{staffing_ta, {staffing_language}}, "TA-1 revised"},
    {TaInitialled{staffing_ta, union_, "Ana Ruiz", ""}, "TA-1 initialled for Union by Ana Ruiz"},
};
static_assert(std::size(one_of_each) == 38);

TEST(Headline, IsThereForEachKindOfEvent)
{
    const Session session = full_room().session();
    for (std::size_t kind = 0; kind < std::size(one_of_each); ++kind) {
        EXPECT_EQ(one_of_each[kind].event.index(), kind) << one_of_each[kind].line;
        EXPECT_EQ(headline(session, one_of_each[kind].event), one_of_each[kind].line);
    }
}

TEST(Headline, HasItsVariants)
{
    const Session session = full_room().session();
    EXPECT_EQ(headline(session, PresenceNoted{{1}, false}), "Ana Ruiz is away");
    EXPECT_EQ(headline(session, InterestRecorded{{4}, 8, staffing, {true, {}}, "Rest"}),
        "Interest #8 (Mutual): Rest");
    EXPECT_EQ(
        headline(session, InterestRecorded{{4}, 8, staffing, {}, "Rest"}), "Interest #8: Rest");
    EXPECT_EQ(
        headline(session, test_of_thing({}, walk_and_pool, {})), "Test of straw design #6 called");
    EXPECT_EQ(headline(session, test_of_thing({}, {}, {staffing_language})),
        "Test of the wording on issue 1 called");
}

TEST(Headline, OfAnAnswerNeverSaysWhatWasSaid)
{
    const Session session = full_room().session();
    for (std::size_t value = 0; value < words_for<Stance>.size(); ++value) {
        const Stance stance = static_cast<Stance>(value);
        EXPECT_EQ(
            headline(session, PartyCounted{{1}, union_, {}, {{stance, 3}}}), "Heard from Union");
        EXPECT_EQ(headline(session, StanceTaken{{1}, {1}, stance}), "Heard from Ana Ruiz");
    }
}

TEST(Headline, OfAnEntryIsThatOfItsFirstEvent)
{
    Room room = one_issue();
    EXPECT_EQ(headline(room.session(), room.record(), room.record().back()),
        "Issue 1 raised: What might we do so that every shift is staffed?");
}

TEST(Headline, OfUndoAndRedoSaysWhatTheyTook)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).undo();
    EXPECT_EQ(headline(room.session(), room.record(), room.record().back()),
        "Taken back: Option #1: A pool");
    room.redo();
    EXPECT_EQ(headline(room.session(), room.record(), room.record().back()),
        "Brought back: Option #1: A pool");
}

TEST(Headline, OfARedactionRepeatsNoWords)
{
    const Room room = one_issue();
    EXPECT_EQ(headline(room.session(), room.record(), Entry{{}, RecordEvent{Redacted{4}}}),
        "Words of entry 4 redacted");
}

TEST(Headline, TellsWhoCountersignedAndByWhoseConsentWordsWent)
{
    const Room room = one_issue();
    const auto of = [&](const RecordEvent& event) {
        return headline(room.session(), room.record(), Entry{{}, event});
    };
    EXPECT_EQ(of(Countersigned{57, union_, "Ana Ruiz"}),
        "Ana Ruiz countersigned for Union up to entry 57");
    EXPECT_EQ(of(RedactionAgreed{{4}, {{union_, "Ana Ruiz"}, {management, "Ben Okafor"}}}),
        "Words of entry 4 redacted by consent of Ana Ruiz (Union), Ben Okafor (Management)");
    EXPECT_EQ(of(RedactionAgreed{{4, 9}, {{union_, "Ana Ruiz"}}}),
        "Words of entries 4, 9 redacted by consent of Ana Ruiz (Union)");
}

TEST(Headline, DoesNotFailOnWhatIsNoLongerThere)
{
    EXPECT_EQ(
        headline(Session{}, OptionReworded{float_pool, "A pool"}), "Option #0 reworded: A pool");
    EXPECT_EQ(headline(Session{}, Record{}, Entry{{}, RecordEvent{Undone{7}}}), "Taken back: ");
}

TEST(HolderName, IsEmptyForNobodyInParticular)
{
    const Session session = two_parties().session();
    EXPECT_EQ(holder_name(session, of_union), "Union");
    EXPECT_EQ(holder_name(session, {true, {}}), "Mutual");
    EXPECT_EQ(holder_name(session, {}), "");
    EXPECT_EQ(holder_name(session, {false, {9}}), "");
}

}  // namespace
}  // namespace jointly
