// Initials, as given on paper or with a key.
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view no_ta =
    "There is no such tentative agreement. Look at its number and try again.";

InitialTa initials_of(PartyId party)
{
    return {staffing_ta, party, "Ana Ruiz", "Chief spokesperson"};
}

SignTa signed_by(const Room& room, PartyId party)
{
    return {signed_for(room.session(), *find(room.session(), staffing_ta), party)};
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

TEST(SignTaRule, KeepsWhatWasSignedLetterForLetter)
{
    Room room = ta_ready();
    const SignTa command = signed_by(room, union_);
    room.when(command).then(command.given);
}

TEST(SignTaRule, RefusesWhoCannotInitial)
{
    Room room = ta_ready();
    room.given(JoinParty{"Physicians", "", "", 0, false});
    SignTa command = signed_by(room, union_);
    command.given.ta = {9};
    room.when(command).then_refused(no_ta);
    command = signed_by(room, {9});
    room.when(command).then_refused("There is no such party. Look at its number and try again.");
    room.when(signed_by(room, {3})).then_refused("Physicians has a voice and does not initial.");
    room.given(signed_by(room, union_))
        .when(signed_by(room, union_))
        .then_refused("Union has signed TA-1 with a key already.");
    room.when(initials_of(union_)).then_refused("Union has initialled TA-1 already.");
    room.given(CloseMeeting{})
        .when(signed_by(room, management))
        .then_refused("Open the meeting first: initials are given in the room.");
}

TEST(SignTaRule, RefusesWhatIsNotInItsForm)
{
    const Room room = ta_ready();
    const SignTa good = signed_by(room, union_);
    const auto refused = [&](auto change) {
        SignTa command = good;
        change(command.given);
        Room same = room;
        same.when(command).then_refused(
            "This signature is damaged. Ask the caucus to write it again.");
    };
    refused([](TaSigned& given) { given.name = " Ana Ruiz"; });
    refused([](TaSigned& given) { given.capacity += ' '; });
    refused([](TaSigned& given) { given.session += '0'; });
    refused([](TaSigned& given) { given.fingerprint.pop_back(); });
    refused([](TaSigned& given) { given.head[0] = 'G'; });
    refused([](TaSigned& given) { given.key += '0'; });
    refused([](TaSigned& given) { given.signature.clear(); });
}

TEST(SignTaRule, RefusesOtherWordsAndOtherRevisions)
{
    Room room = ta_ready();
    const SignTa first = signed_by(room, union_);
    SignTa other = first;
    other.given.fingerprint[0] = other.given.fingerprint[0] == '0' ? '1' : '0';
    room.when(other).then_refused(
        "This signature is for other words than those of TA-1 now. Read them again and sign anew.");
    room.given(language_reading("Each shift is staffed.")).given(ReviseTa{staffing_ta});
    room.when(first).then_refused("This signature is for revision 1 of TA-1, and revision 2 is on "
                                  "the table. Sign that one.");
    room.when(signed_by(room, union_))
        .then_refused("The wording of TA-1 changed since we tested. Test it again.");
}

TEST(SignTaRule, APartyThatInitialledOnPaperMaySignAsWell)
{
    Room room = ta_ready();
    room.given(initials_of(union_)).given(signed_by(room, union_));
    room.given(signed_by(room, management));
    const Ta& ta = *find(room.session(), staffing_ta);
    ASSERT_EQ(ta.initials.size(), 2U);
    EXPECT_FALSE(ta.initials[0].by_key);
    EXPECT_TRUE(ta.initials[1].by_key);
    EXPECT_EQ(ta.signatures.size(), 2U);
}

TEST(SignTaRule, StaysInTheRecordAndHoldsTheWordsStill)
{
    Room room = ta_ready();
    room.given(signed_by(room, union_));
    room.undo().then_refused("Initials stay in the record. Revise the agreement, or raise a new "
                             "issue, to change it.");
    room.given(language_reading("Each shift is staffed.")).given(ReviseTa{staffing_ta});
    EXPECT_TRUE(find(room.session(), staffing_ta)->signatures.empty());
    EXPECT_TRUE(find(room.session(), staffing_ta)->initials.empty());
}

}  // namespace
}  // namespace jointly
