// Which entries lost their words, and where else these words stand.
#include "core/record/redaction.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Seqs = std::vector<std::uint64_t>;

const std::vector<PartyVoice> both{{union_, "Ana Ruiz"}, {management, "Ben Okafor"}};

TEST(Redactions, AreThoseOfEveryEntryThatSaysSo)
{
    Room room = one_straw();
    EXPECT_TRUE(redactions_in(room.record()).empty());
    EXPECT_EQ(redaction_of(room.record(), 5), nullptr);
    room.asks(Redact{{5, 6}, both});
    const std::uint64_t agreed = room.record().size();
    EXPECT_EQ(redactions_in(room.record()), (std::set<std::uint64_t>{5, 6}));
    ASSERT_NE(redaction_of(room.record(), 6), nullptr);
    EXPECT_EQ(redaction_of(room.record(), 6)->stamp.seq, agreed);
    EXPECT_EQ(redaction_of(room.record(), 7), nullptr);

    Record of_old = room.record();
    of_old.push_back({{of_old.size() + 1, 0, {}}, RecordEvent{Redacted{7}}});
    EXPECT_EQ(redactions_in(of_old), (std::set<std::uint64_t>{5, 6, 7}));
}

TEST(Repeats, AreFoundInReworkedAndTestedWords)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "Pay Dana Brown for the missed shift"});
    const std::uint64_t first = room.record().size();
    room.given(OfferOption{staffing, "A float pool"});
    room.given(CallTest{staffing, {1}, {}});
    const std::uint64_t tested = room.record().size();
    room.given(counted_as({1}, union_, Stance::support, 6));
    room.given(counted_as({1}, management, Stance::support, 6));
    room.given(CloseTest{{1}});
    room.given(RewordOption{{2}, "A float pool; and Pay Dana Brown for the missed shift"});
    const std::uint64_t reworded = room.record().size();
    EXPECT_EQ(entries_that_repeat(room.record(), first), (Seqs{tested, reworded}));
    EXPECT_EQ(entries_with(room.record(), "Dana"), (Seqs{first, tested, reworded}));
    EXPECT_EQ(entries_with(room.record(), "Nobody"), Seqs{});

    room.asks(Redact{{first, tested}, both});
    EXPECT_EQ(entries_that_repeat(room.record(), first), Seqs{reworded});
}

TEST(Repeats, OfAFewLettersCountOnlyWhereTheyAreTheWhole)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "Dana"});
    const std::uint64_t first = room.record().size();
    room.given(OfferOption{staffing, "Ask Dana first"});
    room.given(OfferOption{staffing, "Dana"});
    EXPECT_EQ(entries_that_repeat(room.record(), first), Seqs{room.record().size()});
}

TEST(Repeats, AreNoneWhereThereIsNoSuchEntryOrNoWords)
{
    const Room room = one_issue();
    EXPECT_EQ(entries_that_repeat(room.record(), 0), Seqs{});
    EXPECT_EQ(entries_that_repeat(room.record(), 999), Seqs{});
    EXPECT_EQ(entries_that_repeat(room.record(), 3), Seqs{});  // the meeting opened
}

}  // namespace
}  // namespace jointly
