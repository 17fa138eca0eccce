// Countersigning, and redaction by consent.
#include "core/base/base64.h"
#include "core/record/attachments.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const std::vector<PartyVoice> both{{union_, "Ana Ruiz"}, {management, "Ben Okafor"}};

TEST(Countersigning, HoldsTheRecordUpToHereForEachPartyOnce)
{
    Room room = one_issue();
    const std::uint64_t last = room.record().size();
    room.asks(Countersign{union_, "  Ana  Ruiz "})
        .then_record(Countersigned{last, union_, "Ana Ruiz"});
    room.asks(Countersign{union_, "Ana Ruiz"}).then_nothing();
    room.asks(Countersign{management, "Ben Okafor", last})
        .then_record(Countersigned{last, management, "Ben Okafor"});
    EXPECT_EQ(room.history().countersigned(), last);
    EXPECT_EQ(room.history().checkpoint(), last);
    room.given(OfferOption{staffing, "A pool"});
    EXPECT_EQ(room.history().checkpoint(), last + 3);
    room.asks(Countersign{union_, "Ana Ruiz"})
        .then_record(Countersigned{last + 3, union_, "Ana Ruiz"});
}

TEST(Countersigning, IsRefusedOfACheckpointThatIsNotThePresentOne)
{
    Room room = one_issue();
    const std::uint64_t last = room.record().size();
    room.asks(Countersign{union_, "Ana Ruiz"});
    room.given(OfferOption{staffing, "A pool"});
    const std::string now = std::to_string(last + 2);
    const auto refused = [&](std::uint64_t seq, const std::string& sentence) {
        room.asks(Countersign{union_, "Ana Ruiz", seq}).then_refused(sentence);
    };
    refused(last - 1, "The record is countersigned up to entry " + std::to_string(last)
                          + ", and a checkpoint of entry " + std::to_string(last - 1)
                          + " does not extend it. Countersign up to entry " + now + ".");
    refused(last, "The record stands at entry " + now + ", not at " + std::to_string(last)
                      + ". Draw up a new checkpoint, and countersign that.");
    refused(999, "The record stands at entry " + now
                     + ", not at 999. Draw up a new checkpoint, and countersign that.");
}

TEST(Countersigning, IsForDecidingPartiesWithANameInTheRoom)
{
    Room()
        .asks(Countersign{union_, "Ana Ruiz"})
        .then_refused("There is no such party. Look at its number and try again.");
    Room room = open_meeting_room();
    room.given(JoinParty{"Mediators", "", "X", 2, false});
    room.asks(Countersign{{3}, "Noor Haddad"})
        .then_refused("Mediators has a voice only. The deciding parties countersign.");
    room.asks(Countersign{union_, "  "}).then_refused("Write the name of who countersigns first.");
    room.asks(Countersign{union_, std::string(3'000, 'w')});
    EXPECT_NE(room.refusal(), "");
    room.given(CallCaucus{union_, 10, "", {}});
    room.asks(Countersign{management, "Ben Okafor"})
        .then_refused("A caucus is under way. Come back from it first.");
}

TEST(Countersigning, WaitsForAnOpenTest)
{
    Room room = one_straw();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.asks(Countersign{union_, "Ana Ruiz"})
        .then_refused("A test is open. Close it before the record is countersigned.");
}

TEST(Countersigning, IsWhereUndoStops)
{
    Room room = one_issue();
    room.asks(Countersign{union_, "Ana Ruiz"});
    room.undo().then_refused(
        "What was countersigned stays in the record. Record what changes as a new act.");
    room.given(OfferOption{staffing, "A pool"}).undo();
    room.undo().then_refused("There is nothing to take back.");
}

TEST(Redaction, IsByConsentOfEveryDecidingParty)
{
    Room room = one_straw();
    const std::uint64_t seq = 6;
    room.asks(Redact{{seq}, {{union_, "Ana Ruiz"}}})
        .then_refused("Name one who consents of Management too.");
    room.asks(Redact{{seq}, {}}).then_refused("Name one who consents of Union too.");
    room.asks(Redact{{seq}, {both[0], both[1], both[1]}})
        .then_refused("Name one who consents of each party, and no more.");
    room.asks(Redact{{seq}, {both[0], {management, " "}}}).then_refused("Write the name first.");
    room.asks(Redact{{seq}, {both[0], {{9}, "Ben"}}})
        .then_refused("There is no such party. Look at its number and try again.");
    room.asks(Redact{{}, both})
        .then_refused("Name the entries whose words are to be taken out, by their numbers.");
    room.asks(Redact{{seq, seq}, both}).then_record(RedactionAgreed{{seq}, both});
    room.asks(Redact{{seq}, both}).then_nothing();
    room.undo().then_refused("There is nothing to take back.");
}

TEST(Redaction, NamesActsWithWordsThatAreThere)
{
    Room room = open_meeting_room();
    room.asks(Redact{{99}, both})
        .then_refused("There is no entry 99. Look for it with: jointly redact FILE --find WORDS");
    room.asks(Redact{{0}, both})
        .then_refused("There is no entry 0. Look for it with: jointly redact FILE --find WORDS");
    const std::uint64_t meeting = room.record().size();
    room.asks(Redact{{meeting}, both})
        .then_refused(
            "Entry " + std::to_string(meeting) + " holds no words, so none can be taken out.");
    room.asks(Countersign{union_, "Ana Ruiz"});
    room.asks(Redact{{meeting + 1}, both})
        .then_refused(
            "Entry " + std::to_string(meeting + 1)
            + " is about the record itself and keeps its words. Name an act of the room.");
}

// The entry of the first event of a kind.
template <class Kind>
std::uint64_t entry_of(const Room& room)
{
    for (const Entry& entry : room.record()) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events != nullptr && std::holds_alternative<Kind>(events->front())) {
            return entry.stamp.seq;
        }
    }
    return 0;
}

TEST(Redaction, LeavesWhoThePartiesAreAndWhatIsInitialled)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.asks(Redact{{entry_of<PartyJoined>(room)}, both})
        .then_refused("Who the parties are stays in the record: Union is one of those whose "
                      "consent it tells.");
    room.asks(Redact{{entry_of<TaInitialled>(room)}, both})
        .then_refused("Initials stay as they were given. Supersede the agreement instead.");
    room.asks(Redact{{entry_of<LanguageProposed>(room)}, both})
        .then_refused("TA-1 is initialled on these words. Supersede or withdraw it first.");
    room.given(WithdrawTa{staffing_ta, "start again"});
    room.asks(Redact{{entry_of<LanguageProposed>(room)}, both});
    EXPECT_EQ(room.refusal(), "");
}

TEST(Redaction, WaitsForAnOpenTestAndForACaucus)
{
    Room room = one_straw();
    const std::uint64_t seq = entry_of<OptionOffered>(room);
    room.given(CallTest{staffing, hazard_walk, {}});
    room.asks(Redact{{seq}, both})
        .then_refused("A test is open. Close it before anything is changed.");
    Room other = one_straw();
    other.given(CallCaucus{union_, 10, "", {}});
    other.asks(Redact{{seq}, both}).then_refused("A caucus is under way. Come back from it first.");
}

TEST(Attachments, AreFoundWithTheirBytes)
{
    Room room = one_issue();
    room.given(
        KeepAttachment{AttachmentKind::other, MediaType::text, {}, {}, "a.txt", to_base64("one")});
    room.given(
        KeepAttachment{AttachmentKind::other, MediaType::text, {}, {}, "b.txt", to_base64("two")});
    ASSERT_NE(kept_attachment(room.record(), {2}), nullptr);
    EXPECT_EQ(kept_attachment(room.record(), {2})->content, to_base64("two"));
    EXPECT_EQ(kept_attachment(room.record(), {3}), nullptr);
    EXPECT_EQ(kept_attachment(room.record(), {}), nullptr);
}

}  // namespace
}  // namespace jointly
