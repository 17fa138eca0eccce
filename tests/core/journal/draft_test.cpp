// The words being typed, kept beside the session and offered after a crash.
#include "core/base/hash.h"
#include "core/journal/draft.h"
#include "tests/core/journal/sample_store.h"

namespace jointly {
namespace {

std::string said(const Refusable& outcome)
{
    return outcome.ok() ? "done" : outcome.problem().text;
}

class DraftTest : public testing::Test {
protected:
    Scratch scratch_;
    std::string session_ = scratch_.path("round.ibb");
    std::string path_ = session_ + ".draft";
};

TEST_F(DraftTest, IsOfferedAsItWasTyped)
{
    EXPECT_EQ(draft_beside(session_), "");
    EXPECT_EQ(said(keep_draft(session_, "Go home")), "done");
    EXPECT_EQ(draft_beside(session_), "Go home");
    EXPECT_EQ(said(keep_draft(session_, "Go home\nunhurt \u20ac")), "done");
    EXPECT_EQ(draft_beside(session_), "Go home\nunhurt \u20ac");
    EXPECT_EQ(mode_of(path_), 0600U);
    EXPECT_EQ(said(drop_draft(session_)), "done");
    EXPECT_EQ(said(drop_draft(session_)), "done");
    EXPECT_EQ(draft_beside(session_), "");
    EXPECT_TRUE(scratch_.is_empty());
}

TEST_F(DraftTest, OfNoWordsIsNone)
{
    for (const char* const words : {"", "  ", "\n \t", "\u200B\u202E"}) {
        EXPECT_EQ(said(keep_draft(session_, "Go home")), "done");
        EXPECT_EQ(said(keep_draft(session_, words)), "done");
        EXPECT_TRUE(scratch_.is_empty());
    }
}

TEST_F(DraftTest, IsBounded)
{
    for (const std::size_t bytes : {std::size_t{1}, draft_max_bytes - 1, draft_max_bytes}) {
        EXPECT_EQ(said(keep_draft(session_, std::string(bytes, 'x'))), "done");
        EXPECT_EQ(draft_beside(session_), std::string(bytes, 'x'));
    }
    EXPECT_NE(said(keep_draft(session_, std::string(draft_max_bytes + 1, 'x'))), "done");
    EXPECT_NE(said(keep_draft(session_, "\xFF")), "done");
    EXPECT_EQ(draft_beside(session_), std::string(draft_max_bytes, 'x')) << "the one before stays";
}

TEST_F(DraftTest, TornAtAnyByteOrChangedIsOfferedToNobody)
{
    ASSERT_EQ(said(keep_draft(session_, "Go home unhurt")), "done");
    const std::string whole = bytes_of(path_);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        put(path_, whole.substr(0, size));
        EXPECT_EQ(draft_beside(session_), "") << size;
        put(path_, whole.substr(0, size) + std::string(whole.size() - size, '\0'));
        EXPECT_EQ(draft_beside(session_), "") << size;
        std::string flipped = whole;
        flipped[size] = static_cast<char>(flipped[size] ^ 1);
        put(path_, flipped);
        EXPECT_EQ(draft_beside(session_), "") << size;
    }
    put(path_, std::string(draft_max_bytes * 2, 'x'));
    EXPECT_EQ(draft_beside(session_), "");
    put(path_, whole);
    EXPECT_EQ(draft_beside(session_), "Go home unhurt");
}

TEST_F(DraftTest, BringsInNothingHidden)
{
    const auto by_hand_draft = [&](const std::string& words) {
        put(path_, "IBBD1 " + to_hex(sha256(words)) + "\n" + words);
        return draft_beside(session_);
    };
    EXPECT_EQ(by_hand_draft("Go home"), "Go home");
    EXPECT_EQ(by_hand_draft("Go \u202Ehome\x1B[31m"), "Go home[31m");
    EXPECT_EQ(by_hand_draft(std::string("Go\0home", 7)), "Gohome");
    EXPECT_EQ(by_hand_draft("\xFF"), "");
}

TEST_F(DraftTest, FollowsNoLink)
{
    put(scratch_.path("theirs"), "theirs");
    std::filesystem::create_symlink(scratch_.path("theirs"), path_);
    EXPECT_EQ(said(keep_draft(session_, "ours")), "done");
    EXPECT_EQ(bytes_of(scratch_.path("theirs")), "theirs");
    EXPECT_EQ(draft_beside(session_), "ours");
    std::filesystem::rename(path_, scratch_.path("moved"));
    std::filesystem::create_symlink(scratch_.path("moved"), path_);
    EXPECT_EQ(draft_beside(session_), "");
    EXPECT_EQ(said(drop_draft(session_)), "done");
    EXPECT_TRUE(std::filesystem::exists(scratch_.path("moved")));
}

TEST_F(DraftTest, KeepsTheOldWordsOrTheNewWhateverCallFails)
{
    for (const int error : {0, EIO, ENOSPC, EDQUOT, EMFILE, EACCES, EROFS, EXDEV}) {
        for (const bool for_good : {false, true}) {
            for (int at = 1;; ++at) {
                ASSERT_EQ(said(keep_draft(session_, "before")), "done");
                const auto fault = std::make_shared<Fault>(Fault{at, error, for_good});
                const Refusable kept = keep_draft(session_, "after", failing(fault));
                const std::string offered = draft_beside(session_);
                EXPECT_EQ(offered, kept.ok() ? "after" : "before") << at << " " << error;
                if (fault->calls < at) {
                    break;
                }
                ASSERT_LT(at, 100);
            }
        }
    }
}

TEST_F(DraftTest, LeavesNothingThatACrashLeftUnfinished)
{
    put(scratch_.path(".round.ibb.draft.new"), "half of it");
    EXPECT_EQ(draft_beside(session_), "");
    EXPECT_EQ(said(keep_draft(session_, "Go home")), "done");
    EXPECT_EQ(draft_beside(session_), "Go home");
    EXPECT_EQ(said(drop_draft(session_)), "done");
    EXPECT_TRUE(scratch_.is_empty());
}

TEST_F(DraftTest, IsOlderWhereTheSessionWasWrittenToAfterIt)
{
    EXPECT_FALSE(draft_is_older(session_));
    ASSERT_EQ(said(keep_draft(session_, "Go home")), "done");
    EXPECT_FALSE(draft_is_older(session_)) << "there is no session";
    put(session_, "entries");
    const auto kept = std::filesystem::last_write_time(path_);
    std::filesystem::last_write_time(session_, kept);
    EXPECT_FALSE(draft_is_older(session_)) << "at the same time";
    std::filesystem::last_write_time(session_, kept + std::chrono::milliseconds(1));
    EXPECT_TRUE(draft_is_older(session_));
    std::filesystem::last_write_time(session_, kept - std::chrono::milliseconds(1));
    EXPECT_FALSE(draft_is_older(session_));
    ASSERT_EQ(said(drop_draft(session_)), "done");
    EXPECT_FALSE(draft_is_older(session_)) << "there is no draft";
}

TEST_F(DraftTest, IsKeptByTheStoreBesideItsFile)
{
    ASSERT_TRUE(create_session(session_, "7461").ok());
    SlowDisk disk;
    {
        auto store = Store::open(session_, machine_surroundings(), disk.calls());
        ASSERT_TRUE(store.ok());
        disk.hold();
        store.value().keep_draft("Go");  // never waits
        disk.wait_for_write();
        store.value().keep_draft("Go home");
        ASSERT_TRUE(store.value().submit(Command{JoinParty{"Union", "", "", 6, true}}, {}).ok());
        disk.let_go();
        store.value().wait();
        EXPECT_EQ(store.value().settle().size(), 1U);
        EXPECT_EQ(draft_beside(session_), "Go home");
        store.value().keep_draft("Go home unhurt");
    }
    EXPECT_EQ(draft_beside(session_), "Go home unhurt");
    {
        auto store = Store::open(session_, machine_surroundings());
        ASSERT_TRUE(store.ok());
        store.value().keep_draft("");
    }
    EXPECT_FALSE(std::filesystem::exists(path_));
}

}  // namespace
}  // namespace jointly
