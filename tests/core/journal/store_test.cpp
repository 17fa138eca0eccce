// The open session: decide, write, then evolve; and what it does when the file is not as it was left.
#include "core/session/find.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace jointly {
namespace {

TEST_F(StoreTest, MakesNoFileWhereOneIs)
{
    const std::string before = bytes_of(path_);
    EXPECT_FALSE(create_session(path_, "7461").ok());
    EXPECT_FALSE(create_session(path_).ok());
    EXPECT_EQ(bytes_of(path_), before);
}

TEST_F(StoreTest, MakesFilesOfTheirOwnWithoutASeed)
{
    ASSERT_TRUE(create_session(scratch_.path("a.ibb")).ok());
    ASSERT_TRUE(create_session(scratch_.path("b.ibb")).ok());
    const auto a = load_file(scratch_.path("a.ibb"));
    const auto b = load_file(scratch_.path("b.ibb"));
    EXPECT_NE(a.value().header.id, b.value().header.id);
    EXPECT_EQ(a.value().header.app, JOINTLY_VERSION);
    EXPECT_EQ(a.value().header.seed, "");
    EXPECT_EQ(mode_of(scratch_.path("a.ibb")), 0600U);
}

TEST_F(StoreTest, TakesOnlySeedsOfHexDigits)
{
    const std::string sentence = "A seed is an even number of hex digits, 0-9 and a-f, at most 64.";
    for (const std::string& seed :
        {std::string("7"), std::string("xy"), std::string("AB"), std::string(66, 'a')}) {
        const Refusable made = create_session(scratch_.path("seeded.ibb"), seed);
        ASSERT_FALSE(made.ok()) << seed;
        EXPECT_EQ(made.problem().text, sentence);
    }
    for (const std::size_t digits : {2U, 62U, 64U}) {
        const std::string path = scratch_.path("seeded" + std::to_string(digits) + ".ibb");
        EXPECT_TRUE(create_session(path, std::string(digits, 'a')).ok());
        EXPECT_EQ(load_file(path).value().header.seed, std::string(digits, 'a'));
    }
}

TEST_F(StoreTest, KeepsWhatWasDoneOverClosing)
{
    Session session;
    {
        Store store = prepared();
        EXPECT_EQ(store.do_now(an_interest).value(), 4U);
        session = store.session();
    }
    const Store again = opened();
    EXPECT_EQ(again.notice(), "");
    EXPECT_TRUE(again.session() == session);
    EXPECT_EQ(find(again.session(), InterestId{1})->text, "Go home unhurt");
}

TEST_F(StoreTest, GivesTheSameFileForTheSameActsAndSeed)
{
    {
        (void)prepared();
    }
    const std::string first = bytes_of(path_);
    path_ = scratch_.path("twin.ibb");
    now_ms_ = 1'772'470'800'000;
    ASSERT_TRUE(create_session(path_, "7461").ok());
    {
        (void)prepared();
    }
    EXPECT_EQ(bytes_of(path_), first);
}

TEST_F(StoreTest, WritesOneLineForOneActAndItsHeadIsTheLastHash)
{
    Store store = prepared();
    const std::vector<std::string> lines = lines_of(bytes_of(path_));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines.back().substr(lines.back().find(R"(,"h":")") + 6, 64), store.head());
    EXPECT_EQ(std::get<Events>(store.record()[2].what).size(), 2U);  // raised, and turned to
}

TEST_F(StoreTest, WritesNothingForWhatIsRefused)
{
    Store store = prepared();
    const std::string before = bytes_of(path_);
    const Session session = store.session();
    EXPECT_EQ(refusal(store.do_now(Command{JoinParty{"union", "", "", 6, true}})),
        "union is at the table already.");
    EXPECT_EQ(refusal(store.do_now(Redo{})), "There is nothing to bring back.");
    EXPECT_FALSE(store.submit(Command{OfferOption{{7}, "nowhere"}}, {}).ok());
    EXPECT_EQ(bytes_of(path_), before);
    EXPECT_TRUE(store.session() == session);
    EXPECT_TRUE(store.settle().empty());
}

TEST_F(StoreTest, WritesNothingForWhatIsSoAlready)
{
    Store store = prepared();
    const std::string before = bytes_of(path_);
    EXPECT_EQ(store.do_now(Command{TurnTo{{1}}}).value(), 0U);
    EXPECT_EQ(bytes_of(path_), before);
}

TEST_F(StoreTest, SettlesEachTicketOnce)
{
    Store store = prepared();
    const auto first = store.submit(Command{an_interest}, {});
    const auto second = store.submit(Command{TurnTo{{1}}}, {});
    ASSERT_TRUE(first.ok() && second.ok());
    store.wait();
    const std::vector<Settled> settled = store.settle();
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[0].ticket, first.value());
    EXPECT_EQ(settled[0].seq, 4U);
    EXPECT_EQ(settled[1].ticket, second.value());
    EXPECT_EQ(settled[1].seq, 0U);
    EXPECT_FALSE(settled[0].problem || settled[1].problem);
    EXPECT_TRUE(store.settle().empty());
}

TEST_F(StoreTest, StampsTheRecordersHandFromTheNextActOn)
{
    Store store = prepared();
    ASSERT_TRUE(store.do_now(Command{NameRecorder{"Noor Haddad"}}).ok());
    ASSERT_TRUE(store.do_now(Command{an_interest}).ok());
    EXPECT_EQ(store.record()[3].stamp.by, ParticipantId{});
    EXPECT_EQ(store.record()[4].stamp.by, ParticipantId{1});
}

// ---- undo --------------------------------------------------------------------------------------------

TEST_F(StoreTest, TakesBackAndBringsBackThroughTheFile)
{
    {
        Store store = prepared();
        ASSERT_TRUE(store.do_now(Command{an_interest}).ok());
        ASSERT_TRUE(store.do_now(Undo{}).ok());
        EXPECT_TRUE(store.session().interests.empty());
    }
    {
        Store store = opened();
        EXPECT_TRUE(store.session().interests.empty());
        ASSERT_TRUE(store.do_now(Redo{}).ok());
        EXPECT_EQ(store.session().interests.size(), 1U);
    }
    Store store = opened();
    EXPECT_EQ(store.session().interests.size(), 1U);
    ASSERT_TRUE(store.do_now(Undo{}).ok());
    EXPECT_TRUE(store.session().interests.empty());
    EXPECT_EQ(store.record().size(), 7U);
}

TEST_F(StoreTest, GivesNoIdAndNoNumberTwiceOverUndoAndReopening)
{
    {
        Store store = prepared();
        ASSERT_TRUE(store.do_now(Command{an_interest}).ok());
        ASSERT_TRUE(store.do_now(Undo{}).ok());
    }
    Store store = opened();
    ASSERT_TRUE(store.do_now(Command{an_interest}).ok());
    EXPECT_EQ(store.session().interests.front().id, InterestId{2});
    EXPECT_EQ(store.session().interests.front().number, 2);
}

TEST_F(StoreTest, ShowsTheSessionAsItStoodAtAnyEntry)
{
    Store store = prepared();
    ASSERT_TRUE(store.do_now(Command{an_interest}).ok());
    ASSERT_TRUE(store.do_now(Undo{}).ok());
    const auto read = load_file(path_);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(session_at(read.value(), 0) == Session{});
    EXPECT_EQ(session_at(read.value(), 2).parties.size(), 2U);
    EXPECT_EQ(session_at(read.value(), 4).interests.size(), 1U);  // as it was then
    EXPECT_TRUE(session_at(read.value(), 5).interests.empty());
    EXPECT_TRUE(session_at(read.value(), 99) == read.value().session);
}

// ---- the file is not as it was left --------------------------------------------------------------------

TEST_F(StoreTest, RefusesASecondWriterByName)
{
    {
        const Store store = prepared();
        const auto second = Store::open(path_, around());
        ASSERT_FALSE(second.ok());
        const std::string holder = ", pid " + std::to_string(::getpid()) + ")";
        EXPECT_NE(second.problem().text.find(holder), std::string::npos) << second.problem().text;
        EXPECT_NE(second.problem().text.find("Close it there first."), std::string::npos);
        EXPECT_TRUE(load_file(path_).ok());  // others may read
    }
    EXPECT_TRUE(Store::open(path_, around()).ok());
}

// Lets no file grow beyond so many bytes while it lives: the disk is full.
class FullDisk {
public:
    explicit FullDisk(std::size_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit limit = before_;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        (void)std::signal(SIGXFSZ, handler_);
    }

private:
    struct rlimit before_ {};
    void (*handler_)(int) = nullptr;
};

TEST_F(StoreTest, ShowsNothingThatTheDiskDidNotTake)
{
    for (const std::size_t room : {std::size_t{0}, std::size_t{1}, std::size_t{200}}) {
        std::filesystem::remove(path_);
        ASSERT_TRUE(create_session(path_, "7461").ok());
        std::string before;
        {
            Store store = prepared();
            before = bytes_of(path_);
            const Session session = store.session();
            {
                const FullDisk full(before.size() + room);
                const std::string sentence = refusal(store.do_now(Command{an_interest}));
                EXPECT_TRUE(sentence.ends_with("Nothing more is written to round.ibb. Save the "
                                               "session elsewhere to go on."))
                    << sentence;
            }
            EXPECT_TRUE(store.session() == session);
            EXPECT_EQ(store.record().size(), 3U);
            EXPECT_EQ(bytes_of(path_), before);
            EXPECT_NE(refusal(store.do_now(Command{an_interest})), "");
            EXPECT_EQ(store.waiting().acts, 0U);
        }
        Store again = opened();
        EXPECT_EQ(again.notice(), "");
        EXPECT_EQ(again.do_now(Command{an_interest}).value(), 4U);
    }
}

// ---- a torn last line --------------------------------------------------------------------------------

TEST_F(StoreTest, KeepsATornLineAsideAndGoesOnWithoutIt)
{
    {
        (void)prepared();
    }
    const std::string whole = bytes_of(path_);
    const std::string torn = R"({"s":4,"t":17)";
    put(path_, torn, true);
    EXPECT_FALSE(load_file(path_).value().notice.empty());
    EXPECT_EQ(bytes_of(path_), whole + torn) << "a reader cuts nothing off";

    Store store = opened();
    EXPECT_EQ(bytes_of(path_), whole);
    std::vector<std::string> kept;
    for (const auto& one : std::filesystem::directory_iterator(scratch_.folder())) {
        if (one.path().string().starts_with(path_ + ".torn-")) {
            kept.push_back(one.path().string());
        }
    }
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(bytes_of(kept.front()), torn);
    EXPECT_EQ(store.notice(), "The last line was not finished. It is kept in " + kept.front()
                                  + ", and the session goes on without it.");
    EXPECT_EQ(store.do_now(Command{an_interest}).value(), 4U);
    EXPECT_EQ(load_file(path_).value().notice, "");
}

TEST_F(StoreTest, OpensNoDamagedFileForWriting)
{
    {
        (void)prepared();
    }
    const std::string damaged = swapped(bytes_of(path_), "Union", "union");
    put(path_, damaged);
    const auto store = Store::open(path_, around());
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.problem().text, "Line 2 was changed in its words. The session opens for "
                                    "reading only, up to that line. Use another "
                                    "copy to go on.");
    EXPECT_EQ(bytes_of(path_), damaged);
    EXPECT_FALSE(std::filesystem::exists(path_ + ".lock"));
}

// Between the reading and the opening to write, longer or with another last line.
TEST_F(StoreTest, OpensNoFileThatChangesMeanwhile)
{
    {
        (void)prepared();
    }
    const std::string before = bytes_of(path_);
    for (const std::string& after :
        {before + "foreign\n", swapped(before, "that nights", "that nighta")}) {
        put(path_, before);
        DiskCalls calls = real_disk();
        calls.open = [&](const char* path, int flags, mode_t mode) {
            if (path_ == path && (flags & O_ACCMODE) == O_RDWR) {
                put(path_, after);
            }
            return ::open(path, flags, mode);
        };
        const auto store = Store::open(path_, around(), calls);
        ASSERT_FALSE(store.ok());
        EXPECT_EQ(store.problem().text,
            "The file changed while it was opened. Close what else writes to it and try again.");
        EXPECT_EQ(bytes_of(path_), after);
    }
}

TEST_F(StoreTest, StaysItselfWhenItIsMovedToItself)
{
    Store store = prepared();
    Store& same = store;
    store = std::move(same);
    EXPECT_EQ(store.do_now(an_interest).value(), 4U);
}

// What the store does by itself: after a failure it asks for nothing more until it is saved elsewhere.
TEST_F(StoreTest, ItsFileTakesNothingMoreAfterAFailure)
{
    BadDisk disk;
    auto opened = SessionFile::open(path_, disk.calls());
    ASSERT_TRUE(opened.ok());
    SessionFile file = std::move(opened.value().file);
    const std::string before = file.bytes();
    disk.fail_writes(ENOSPC, path_);
    const std::string failed = refusal(file.append("line\n", "now"));
    EXPECT_TRUE(failed.starts_with("There is no room left on this disk.")) << failed;
    disk.fail_writes(0, path_);
    EXPECT_EQ(refusal(file.append("line\n", "now")), failed);
    EXPECT_EQ(bytes_of(path_), before);
    EXPECT_EQ(refusal(file.save_as(scratch_.path("stick.ibb"))), "");
    EXPECT_EQ(refusal(file.append("line\n", "now")), "");
    EXPECT_EQ(bytes_of(scratch_.path("stick.ibb")), before + "line\n");
}

TEST_F(StoreTest, SaysWhatIsNoSession)
{
    const auto problem_of = [&](const std::string& path) {
        const auto store = Store::open(path, around());
        return store.ok() ? std::string{} : store.problem().text;
    };
    put(scratch_.path("empty.ibb"), "");
    put(scratch_.path("note.txt"), "Dear Ana,\n");
    EXPECT_EQ(problem_of(scratch_.path("empty.ibb")),
        "This file is empty. Make a new session, or use another copy.");
    EXPECT_EQ(problem_of(scratch_.path("note.txt")),
        "This is not a Jointly session. Choose a file that ends in .ibb.");
    EXPECT_NE(problem_of(scratch_.path("nowhere.ibb")), "");
    EXPECT_NE(problem_of(scratch_.folder()), "");
    EXPECT_NE(problem_of("/dev/zero"), "");
}

}  // namespace
}  // namespace jointly
