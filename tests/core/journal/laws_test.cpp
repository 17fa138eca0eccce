// What holds for the file of every room, whatever was asked in it: random commands from fixed seeds.
#include "core/journal/store.h"
#include "core/rules/decide.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"
#include "tests/support/room/random_commands.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::uint64_t rooms = 25;
constexpr int acts_each = 60;

struct Lively {
    std::string text;               // the file
    std::vector<Session> sessions;  // after each entry, as the store had it; first before any
    std::size_t refused = 0;
};

const std::vector<Lively>& lively_rooms()
{
    static const std::vector<Lively> made = [] {
        std::vector<Lively> all;
        const Scratch scratch;
        for (std::uint64_t seed = 1; seed <= rooms; ++seed) {
            const std::string path = scratch.path(std::to_string(seed));
            must(create_session(path, "7461").ok(), "a law cannot make its file");
            std::int64_t now = 1'772'470'800'000;
            auto store =
                Store::open(path, seeded_surroundings("7461", [&] { return now += 30'000; }));
            must(store.ok(), "a law cannot open its file");
            RandomCommands commands(seed);
            Lively room{{}, {Session{}}};
            for (int i = 0; i < acts_each; ++i) {
                const auto seq = store.value().do_now(commands.next_act(store.value().session()));
                room.refused += seq.ok() ? 0 : 1;
                if (seq.ok() && seq.value() != 0) {
                    room.sessions.push_back(store.value().session());
                }
            }
            room.text = bytes_of(path);
            all.push_back(std::move(room));
        }
        return all;
    }();
    return made;
}

TEST(FileLaws, AreTriedInRoomsThatGetSomewhere)
{
    std::size_t entries = 0;
    std::size_t refused = 0;
    for (const Lively& room : lively_rooms()) {
        entries += room.sessions.size() - 1;
        refused += room.refused;
    }
    EXPECT_GT(entries, rooms * acts_each / 3);
    EXPECT_GT(refused, rooms);
}

TEST(FileLaws, SaveAndLoadIsTheSameSession)
{
    for (const Lively& room : lively_rooms()) {
        const auto read = load(room.text);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().notice, "");
        EXPECT_TRUE(read.value().session == room.sessions.back());
        EXPECT_EQ(read.value().record.size(), room.sessions.size() - 1);
        EXPECT_EQ(broken_invariants(read.value().session), std::vector<std::string>{});
    }
}

TEST(FileLaws, TheFileEncodesToTheSameBytesAgain)
{
    for (const Lively& room : lively_rooms()) {
        EXPECT_EQ(file_of(load(room.text).value().record), room.text);
    }
}

TEST(FileLaws, TakenApartAndChainedByHandItIsTheSame)
{
    for (const Lively& room : lively_rooms()) {
        EXPECT_EQ(by_hand(all_taken_apart(room.text)), room.text);
    }
}

TEST(FileLaws, TheSessionAtAnEntryIsWhatTheRoomSawThen)
{
    for (const Lively& room : lively_rooms()) {
        const auto read = load(room.text);
        ASSERT_TRUE(read.ok());
        for (std::size_t seq = 0; seq < room.sessions.size(); ++seq) {
            EXPECT_TRUE(session_at(read.value(), seq) == room.sessions[seq]) << "entry " << seq;
        }
    }
}

TEST(FileLaws, AFileCutBetweenLinesIsTheSessionOfThatMoment)
{
    for (const Lively& room : lively_rooms()) {
        std::size_t seq = 0;
        for (auto end = room.text.find('\n'); end != std::string::npos;
             end = room.text.find('\n', end + 1)) {
            const auto read = load(std::string_view(room.text).substr(0, end + 1));
            ASSERT_TRUE(read.ok());
            EXPECT_EQ(read.value().notice, "");
            EXPECT_TRUE(read.value().session == room.sessions[seq]) << "entry " << seq;
            ++seq;
        }
        EXPECT_EQ(seq, room.sessions.size());
    }
}

}  // namespace
}  // namespace jointly
