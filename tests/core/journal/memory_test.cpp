// Memory runs out at every place where it is taken, once and from there on, while a session is made, read,
// written, saved elsewhere, copied, redacted and handed out: nothing crashes, what was promised is there,
// nothing is taken by half, and whoever has memory again goes on.
//
// MEMORY_STRIDE=1 fails every taking in turn; without it every so many, since there are thousands.
#include "core/agreement/minutes.h"
#include "core/base/text.h"
#include "core/disk/replace_file.h"
#include "core/documents/write_text.h"
#include "core/journal/checkpoint.h"
#include "core/journal/draft.h"
#include "core/journal/redact.h"
#include "core/journal/second_copy.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"
#include "tests/support/failing_memory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <list>
#include <map>

namespace jointly {
namespace {

std::uint64_t stride()
{
    constexpr std::uint64_t usual = 23;
    const char* const told = std::getenv("MEMORY_STRIDE");
    return told == nullptr ? usual : std::max<std::uint64_t>(1, std::strtoull(told, nullptr, 10));
}

// Plays a round again and again, each time with memory failing at a later place, until it is through
// before memory fails. The round begins from nothing each time, and says what is wrong by EXPECT.
void at_every_place(const std::function<void(FailingMemory&)>& round)
{
    for (const bool for_good : {false, true}) {
        constexpr std::uint64_t places_max = 100'000;
        std::uint64_t place = 1;
        for (bool struck = true; struck; place += stride()) {
            FailingMemory memory({place, for_good});
            round(memory);
            struck = memory.struck();
            ASSERT_FALSE(testing::Test::HasFailure())
                << "memory failed at place " << place << (for_good ? " and after" : " once");
            ASSERT_LT(place, places_max);
        }
        EXPECT_GT(place, 1 + stride()) << "no memory was taken at all";
        std::printf("%llu places %s\n", static_cast<unsigned long long>(place / stride()),
            for_good ? "for good" : "once");
    }
}

class MemoryTest : public testing::Test {
protected:
    MemoryTest() { put(path_, whole_); }

    // The folder as it was at the beginning of the test.
    void start_over()
    {
        std::filesystem::remove_all(scratch_.folder());
        std::filesystem::create_directory(scratch_.folder());
        std::filesystem::create_directory(stick_);
        put(path_, whole_);
        now_ms_ = 1'772'470'800'000;
    }
    void let_the_file_grow_over(std::size_t size)
    {
        start_over();
        Store store = opened();
        while (whole_.size() <= size) {
            must(store.do_now(interest(std::string(item_text_max_bytes, 'w'))).ok(),
                "a test's file does not grow");
            whole_ = bytes_of(path_);
        }
    }
    [[nodiscard]] Result<Store> open(const std::string& path)
    {
        return Store::open(
            path, seeded_surroundings("7461", [this] { return now_ms_ += 60'000; }), disk_);
    }
    [[nodiscard]] Store opened()
    {
        auto store = open(path_);
        must(store.ok(), "the store of a test does not open");
        return std::move(store).value();
    }
    static Act interest(const std::string& text)
    {
        return Command{RecordInterest{{1}, {false, {1}}, text}};
    }
    static std::vector<std::string> interests_of(const Session& session)
    {
        std::vector<std::string> texts;
        for (const Interest& interest : session.interests) {
            texts.push_back(interest.text);
        }
        return texts;
    }
    static std::ptrdiff_t times_recorded(const Record& record, const std::string& text)
    {
        return std::count_if(record.begin(), record.end(), [&](const Entry& entry) {
            const auto* const events = std::get_if<Events>(&entry.what);
            const auto* const interest =
                events == nullptr ? nullptr : std::get_if<InterestRecorded>(&events->front());
            return interest != nullptr && interest->text == text;
        });
    }
    // Every session in the folder is whole, whatever became of the acts.
    void expect_whole_files() const
    {
        for (const auto& one : std::filesystem::recursive_directory_iterator(scratch_.folder())) {
            const std::string path = one.path().string();
            EXPECT_FALSE(path.ends_with(".new")) << path << " was left half done";
            if (one.path().extension() == ".ibb") {
                const auto read = load_file(path);
                ASSERT_TRUE(read.ok()) << path;
                EXPECT_EQ(read.value().notice, "") << path;
                EXPECT_TRUE(read.value().writable) << path;
            }
        }
    }
    // A store after a famine: once it is on another disk where it asks for that, it takes acts again, shows
    // what is on the disk, and has those that were promised in their order, each once.
    void expect_to_go_on(Store& store, const std::vector<std::string>& promised)
    {
        store.wait();
        if (store.failure()) {
            EXPECT_TRUE(store.failure()->reason.ends_with("to go on.")) << store.failure()->reason;
            ASSERT_TRUE(store.save_elsewhere(scratch_.path("elsewhere.ibb")).ok());
            store.wait();
        }
        EXPECT_FALSE(store.failure());
        (void)store.settle();
        ASSERT_TRUE(store.do_now(interest("after it")).ok());
        store.wait_for_copy();
        EXPECT_TRUE(store.session() == replay(store.record()));
        EXPECT_EQ(store.history().in_force(), history_of(store.record()).in_force());
        const auto read = load_file(store.path());
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().notice, "");
        EXPECT_TRUE(read.value().record == store.record());
        EXPECT_EQ(read.value().head, store.head());
        EXPECT_EQ(read.value().whole_bytes, store.bytes());
        const std::vector<std::string> there = interests_of(store.session());
        EXPECT_EQ(there.back(), "after it");
        std::size_t from = 0;
        for (const std::string& text : promised) {
            const auto found =
                std::find(there.begin() + static_cast<std::ptrdiff_t>(from), there.end(), text);
            ASSERT_NE(found, there.end()) << text << " was promised";
            EXPECT_EQ(std::count(there.begin(), there.end(), text), 1) << text;
            from = static_cast<std::size_t>(found - there.begin()) + 1;
        }
        expect_whole_files();
    }

    Scratch scratch_;
    std::string path_ = scratch_.path("round.ibb");
    std::string stick_ = scratch_.path("stick");
    std::string whole_ = file_of(small_record());
    DiskCalls disk_ = without_syncs();
    std::int64_t now_ms_ = 0;

private:
    static DiskCalls without_syncs()
    {
        DiskCalls calls = real_disk();
        calls.fsync = [](int) { return 0; };
        calls.fdatasync = [](int) { return 0; };
        return calls;
    }
};

TEST_F(MemoryTest, AThreadReportsWithoutAnyOfItsOwn)
{
    Worker<int, std::string> worker([](int& order) {
        return order == 1 ? std::string("short") : std::string(100, 'w');  // which has to be taken
    });
    auto first = worker.ready(1);
    auto second = worker.ready(2);
    FailingMemory memory({1, true});
    std::string report;
    EXPECT_FALSE(memory.during([&] {
        worker.give_ready(std::move(first));
        report = worker.wait();
    }));
    EXPECT_EQ(report, "short");
    EXPECT_TRUE(memory.during([&] {
        worker.give_ready(std::move(second));
        report = worker.wait();
    })) << "what was thrown on the thread is thrown to its owner";
}

TEST_F(MemoryTest, AnOwnerHasItsTurnWithoutAnyOfItsOwn)
{
    Worker<int, std::string> worker([](int&) { return std::string("short"); });
    auto order = worker.ready(1);
    FailingMemory memory({1, true});
    std::string report;
    EXPECT_FALSE(memory.during([&] { report = worker.do_here(std::move(order)); }));
    EXPECT_EQ(report, "short");
}

TEST_F(MemoryTest, MakingASessionLeavesAllOfItOrNothing)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        const std::string path = scratch_.path("new.ibb");
        std::optional<Refusable> made;
        if (memory.during([&] { made.emplace(create_session(path, "7461", disk_)); })) {
            EXPECT_FALSE(std::filesystem::exists(path));
            EXPECT_TRUE(create_session(path, "7461", disk_).ok());
        } else {
            EXPECT_TRUE(made->ok());
        }
        expect_whole_files();
    });
}

TEST_F(MemoryTest, LoadingIsNeverTakenForDamage)
{
    const Loaded whole = load(whole_).value();
    at_every_place([&](FailingMemory& memory) {
        std::optional<Result<Loaded>> read;
        if (!memory.during([&] { read.emplace(load_file(path_)); })) {
            ASSERT_TRUE(read->ok()) << read->problem().text;
            EXPECT_EQ(read->value().notice, "");
            EXPECT_TRUE(read->value().record == whole.record);
            EXPECT_TRUE(read->value().session == whole.session);
        }
    });
}

TEST_F(MemoryTest, OpeningTakesTheFileOrLeavesIt)
{
    for (const bool is_torn : {false, true}) {
        at_every_place([&](FailingMemory& memory) {
            start_over();
            put(path_, is_torn ? R"({"s":8,"t":1)" : "", true);
            std::optional<Result<Store>> store;
            if (memory.during([&] { store.emplace(open(path_)); })) {
                store.emplace(open(path_));
            }
            ASSERT_TRUE(store->ok()) << store->problem().text;
            expect_to_go_on(store->value(), {"Go home unhurt"});
        });
    }
}

// A file is read with room for 64 KiB: beyond that the next line needs more.
TEST_F(MemoryTest, AnEntryIsKeptOrNot)
{
    let_the_file_grow_over(64 * 1024);
    at_every_place([&](FailingMemory& memory) {
        start_over();
        Store store = opened();
        std::vector<std::string> promised{"Go home unhurt"};
        std::optional<Result<std::uint64_t>> kept;
        const bool ran_out = memory.during([&] { kept.emplace(store.do_now(interest("one"))); });
        if (!ran_out && kept->ok()) {
            promised.emplace_back("one");
        } else if (!ran_out) {
            ASSERT_TRUE(store.failure());
            EXPECT_EQ(kept->problem().text,
                "There is no memory left. Nothing more is written to round.ibb. Save the session "
                "elsewhere to go on.");
            EXPECT_EQ(times_recorded(load_file(path_).value().record, "one"), 0) << "refused";
        }
        EXPECT_TRUE(load_file(path_).value().writable);
        expect_to_go_on(store, promised);
    });
}

TEST_F(MemoryTest, WhatIsAskedForSettlesOnceAndTheCopyFollows)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        Store store = opened();
        std::map<std::string, Ticket> asked;
        for (const char* const text : {"one", "two", "three"}) {
            asked[text] = 0;
        }
        std::vector<Settled> settled;
        settled.reserve(10);
        const auto take = [&] {
            for (Settled& one : store.settle()) {
                settled.push_back(std::move(one));
            }
        };
        (void)memory.during([&] { (void)store.keep_copy_in(stick_); });
        for (auto& [text, ticket] : asked) {
            (void)memory.during([&store, text = interest(text), &ticket = ticket] {
                const auto submitted = store.submit(text, {});
                ticket = submitted.ok() ? submitted.value() : 0;
            });
        }
        (void)memory.during([&] { (void)store.submit(Undo{}, {}); });
        (void)memory.during([&] { store.wait(); });
        (void)memory.during([&] { store.wait_for_copy(); });
        (void)memory.during(take);

        store.wait();
        if (store.failure()) {
            ASSERT_TRUE(store.save_elsewhere(scratch_.path("elsewhere.ibb")).ok());
            store.wait();
        }
        take();
        for (const auto& [text, ticket] : asked) {
            EXPECT_EQ(times_recorded(store.record(), text), ticket == 0 ? 0 : 1) << text;
            const auto is_its = [ticket = ticket](
                                    const Settled& one) { return one.ticket == ticket; };
            EXPECT_EQ(std::count_if(settled.begin(), settled.end(), is_its), ticket == 0 ? 0 : 1)
                << text;
        }
        expect_to_go_on(store, {"Go home unhurt"});
        if (std::filesystem::exists(stick_ + "/round.ibb")) {
            EXPECT_EQ(store.copy_notice(), "");
            EXPECT_EQ(bytes_of(stick_ + "/round.ibb"), bytes_of(store.path()));
        }
    });
}

// By itself and in one thread: which taking of memory is whose is then the same each time.
TEST_F(MemoryTest, ASecondCopyForgetsNoLine)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        SecondCopy copy(stick_, "round.ibb", whole_, disk_);
        std::string all = whole_;
        for (const char letter : {'a', 'b', 'c'}) {
            std::list<std::string> lines{std::string(whole_.size(), letter) + '\n'};
            all += lines.front();
            (void)memory.during([&] { (void)copy.keep(std::move(lines), "2026-03-02"); });
        }
        EXPECT_TRUE(copy.keep({}, "2026-03-02").ok());
        EXPECT_EQ(bytes_of(copy.path()), all);
    });
}

TEST_F(MemoryTest, AnUndoIsKeptOrNot)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        Store store = opened();
        (void)memory.during([&] { (void)store.do_now(Undo{}); });
        (void)memory.during([&] { (void)store.do_now(Redo{}); });
        expect_to_go_on(store, {"Go home unhurt"});
    });
}

TEST_F(MemoryTest, ClosingLosesNothingThatWasPromised)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        std::vector<std::string> promised{"Go home unhurt"};
        {
            std::optional<Store> store(opened());
            ASSERT_TRUE(store->do_now(interest("one")).ok());
            promised.emplace_back("one");
            (void)memory.during([&] {
                (void)store->submit(interest("two"), {});
                (void)store->submit(interest("three"), {});
            });
            (void)memory.during([&] { store.reset(); });
        }
        expect_whole_files();
        Store again = opened();
        expect_to_go_on(again, promised);
    });
}

TEST_F(MemoryTest, SavingElsewhereGoesOnThereOrStaysWhereItIs)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        Store store = opened();
        const std::string path = scratch_.path("other.ibb");
        (void)memory.during([&] { (void)store.save_elsewhere(path); });
        (void)memory.during([&] { store.wait(); });
        store.wait();
        const std::vector<Settled> settled = store.settle();
        const bool is_there = !settled.empty() && !settled.front().problem;
        EXPECT_EQ(std::filesystem::exists(path), is_there);
        EXPECT_EQ(store.path(), is_there ? path : path_);
        EXPECT_FALSE(store.failure());
        expect_to_go_on(store, {"Go home unhurt"});
    });
}

TEST_F(MemoryTest, AForeignChangeIsAnsweredByAWholeCopyOrNone)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        Store store = opened();
        put(path_, whole_ + "theirs\n");
        std::vector<std::string> promised{"Go home unhurt"};
        std::optional<Result<std::uint64_t>> kept;
        if (!memory.during([&] { kept.emplace(store.do_now(interest("one"))); }) && kept->ok()) {
            promised.emplace_back("one");
        }
        EXPECT_EQ(bytes_of(path_), whole_ + "theirs\n");
        std::filesystem::rename(path_, scratch_.path("theirs"));
        expect_to_go_on(store, promised);
    });
}

TEST_F(MemoryTest, ACheckpointIsRightOrNone)
{
    const std::string expected =
        checkpoint_text(checkpoint_of(chain_of(load(whole_).value(), whole_)));
    at_every_place([&](FailingMemory& memory) {
        std::string text;
        if (!memory.during([&] {
                const auto loaded = load(whole_);
                text = checkpoint_text(checkpoint_of(chain_of(loaded.value(), whole_)));
            })) {
            EXPECT_EQ(text, expected);
        }
    });
}

TEST_F(MemoryTest, ARedactionIsDoneOrCanBeFinished)
{
    const std::vector<PartyVoice> both{{{1}, "Ana Ruiz"}, {{2}, "Ben Okafor"}};
    at_every_place([&](FailingMemory& memory) {
        start_over();
        {
            Store store = opened();
            ASSERT_TRUE(store.do_now(Act{Redact{{4}, both}}).ok());
        }
        const std::string before = bytes_of(path_);
        const std::string after = without_words(before, {4});
        std::optional<Result<std::size_t>> taken;
        if (memory.during([&] { taken.emplace(take_out_redacted_words(path_, disk_)); })) {
            EXPECT_TRUE(bytes_of(path_) == before || bytes_of(path_) == after);
            expect_whole_files();
            taken.emplace(take_out_redacted_words(path_, disk_));
        }
        ASSERT_TRUE(taken->ok()) << taken->problem().text;
        EXPECT_EQ(bytes_of(path_), after);
        expect_whole_files();
    });
}

TEST_F(MemoryTest, ADraftIsTheOldOneOrTheNew)
{
    at_every_place([&](FailingMemory& memory) {
        start_over();
        ASSERT_TRUE(keep_draft(path_, "old words", disk_).ok());
        std::optional<Refusable> kept;
        const bool ran_out =
            memory.during([&] { kept.emplace(keep_draft(path_, "new words", disk_)); });
        const std::string there = draft_beside(path_);
        EXPECT_TRUE(there == "new words" || (ran_out && there == "old words")) << there;
        EXPECT_TRUE(ran_out || kept->ok());
        Store store = opened();
        (void)memory.during([&] { store.keep_draft("newer words"); });
        expect_to_go_on(store, {"Go home unhurt"});
    });
}

TEST_F(MemoryTest, MinutesAreWrittenWholeOrNotAtAll)
{
    const std::string expected = write_text(all_minutes(small_record()));
    at_every_place([&](FailingMemory& memory) {
        start_over();
        const std::string path = scratch_.path("minutes.txt");
        std::optional<Refusable> written;
        const bool ran_out = memory.during([&] {
            const auto loaded = load_file(path_);
            written.emplace(
                write_new_file(path, write_text(all_minutes(loaded.value().record)), disk_));
        });
        EXPECT_TRUE(ran_out || written->ok());
        EXPECT_EQ(std::filesystem::exists(path), !ran_out);
        EXPECT_EQ(bytes_of(path), ran_out ? "" : expected);
    });
}

}  // namespace
}  // namespace jointly
