// A record as a session file of its own.
#include "core/journal/load.h"
#include "core/journal/session_text.h"
#include "core/record/clean_copy.h"
#include "core/record/left_words.h"
#include "tests/core/disk/scratch.h"
#include "tests/support/room/random_commands.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const std::string seed(64, '7');

TEST(SessionText, HoldsTheRecordAndNoSeed)
{
    const Record record = one_straw().record();
    const std::string text = session_text(record, seed);
    const auto loaded = load(text);
    ASSERT_TRUE(loaded.ok());
    EXPECT_TRUE(loaded.value().writable);
    EXPECT_EQ(loaded.value().notice, "");
    EXPECT_EQ(loaded.value().record, record);
    EXPECT_EQ(loaded.value().header.seed, "");
    EXPECT_EQ(text.find(seed), std::string::npos);
    EXPECT_EQ(loaded.value().header.id, seeded_id(seed));
}

TEST(SessionText, IsTheSameForTheSameRecordAndSeed)
{
    const Record record = one_straw().record();
    EXPECT_EQ(session_text(record, seed), session_text(record, seed));
    EXPECT_NE(session_text(record, seed), session_text(record, std::string(64, '8')));
}

TEST(SessionText, OfNothingIsANewSession)
{
    const auto loaded = load(session_text({}, seed));
    ASSERT_TRUE(loaded.ok());
    EXPECT_TRUE(loaded.value().writable);
    EXPECT_TRUE(loaded.value().record.empty());
}

TEST(SessionText, IsWrittenOverNothing)
{
    const Scratch scratch;
    const std::string path = scratch.path("out.ibb");
    const std::string text = session_text(one_issue().record(), seed);
    ASSERT_TRUE(write_session_text(path, text).ok());
    EXPECT_EQ(bytes_of(path), text);
    EXPECT_FALSE(write_session_text(path, session_text({}, seed)).ok());
    EXPECT_EQ(bytes_of(path), text);
}

// Whatever happened in a room: what is left of it for anybody can be written, and reads as it was
// written.
TEST(SessionText, HoldsTheCleanCopyOfEveryRecord)
{
    for (std::uint64_t chance = 1; chance <= 12; ++chance) {
        RandomCommands commands(chance * 77);
        Room room;
        for (int acts = 400; acts > 0; --acts) {
            room.asks(commands.next_act(room.session()));
        }
        for (const Audience& audience : {Audience{}, Audience{Audience::Kind::public_, {}},
                 Audience{Audience::Kind::party, {1}}}) {
            const Record clean = clean_copy(room.record(), audience).record;
            const auto loaded = load(session_text(clean, seed));
            ASSERT_TRUE(loaded.ok());
            EXPECT_EQ(loaded.value().notice, "");
            EXPECT_TRUE(left_words(loaded.value().session, clean).taken_back.empty());
        }
    }
}

}  // namespace
}  // namespace jointly
