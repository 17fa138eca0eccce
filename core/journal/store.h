// The session that is open, and the only thing that changes it.
//
// Decide, write, then evolve: what is seen is always on the disk. The writing is done by a thread of its
// own, one entry at a time, so that a disk that takes its time holds up nobody. Acts asked for meanwhile
// wait, and are decided after it, against the session as it then stands. One store writes to a file at a
// time; others may read.
//
// Where the disk fails, the acts not yet durable go on waiting, and all further ones are refused, until
// save_elsewhere() has found another disk and they are written there. Where another program changed the
// file, the store goes on in a copy beside it, and says so in notice().
//
// A failed check on the writing thread is thrown by settle(), settle_within(), wait() or do_now(). After a
// failed check of any of these only its end is sound: what waits is not decided any more.
//
// Any call may throw std::bad_alloc. Then submit() and save_elsewhere() asked for nothing; the others go on
// where they stopped when they are called again, and until one of them returns, session() and history()
// may lack the last entry of record(). What do_now() was asked for is as if it had been submitted, or not
// asked for. Where there is no memory to write with, the disk has failed.
//
// All calls are made by one thread. Closing it, by the end of its life, waits until everything that waits
// is written; what a failed disk did not take is lost then, so ask waiting() first.
#pragma once

#include "core/base/worker.h"
#include "core/journal/second_copy.h"
#include "core/journal/session_file.h"
#include "core/journal/surroundings.h"

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

using Ticket = std::uint64_t;

// What became of an act, or of a save_elsewhere().
struct Settled {
    Ticket ticket = 0;
    std::uint64_t seq = 0;           // its entry; 0: it was so already, nothing was written
    std::optional<Problem> problem;  // it was refused or could not be written
};

// Acts that are asked for and not yet durable.
struct Waiting {
    std::size_t acts = 0;
    std::int64_t since_ms = 0;  // when the oldest was asked for, ms UTC; 0: none waits
};

// The disk failed: nothing is saved since then.
struct Failure {
    std::int64_t since_ms = 0;  // when the oldest act not saved was asked for, ms UTC
    std::string reason;         // what failed, and what to do
};

class Store {
public:
    // Takes the lock, cuts off a torn last line (its bytes are kept beside the file) and says so in
    // notice(). A file that may only be read is refused with the reason.
    [[nodiscard]] static Result<Store> open(const std::string& path,
        const SurroundingsFor& around_for, const DiskCalls& disk = real_disk());
    [[nodiscard]] static Result<Store> open(
        const std::string& path, Surroundings around, const DiskCalls& disk = real_disk());

    Store(Store&& other) noexcept = default;
    // Closes this one first.
    Store& operator=(Store&& other) noexcept;
    ~Store();

    // Only what is durable. The references are good until the next call that is not const.
    [[nodiscard]] const Session& session() const { return loaded_.session; }
    [[nodiscard]] const Record& record() const { return loaded_.record; }
    [[nodiscard]] const History& history() const { return loaded_.history; }
    [[nodiscard]] const Header& header() const { return loaded_.header; }
    [[nodiscard]] const std::string& head() const { return loaded_.head; }
    // Of the file, as far as it is durable.
    [[nodiscard]] std::uint64_t bytes() const { return loaded_.whole_bytes; }
    // What to tell the room about the file; empty: all is well.
    [[nodiscard]] const std::string& notice() const { return loaded_.notice; }
    // Where it is kept now: another file after a copy was made or it was saved elsewhere.
    [[nodiscard]] const std::string& path() const { return path_; }

    // Asks for an act by this hand; never waits. Refused at once where the rules say so and nothing is
    // under way, and while the disk has failed; else the ticket under which settle() tells what became
    // of it. A hand that is not at the table when it is decided counts as none.
    [[nodiscard]] Result<Ticket> submit(const Act& act, ParticipantId by);

    // Takes up what became durable since the last call, and hands on what waits. Once a frame; never waits.
    [[nodiscard]] std::vector<Settled> settle();
    // The same, but waits until nothing is under way and nothing waits, so long at most: that is what a disk
    // that stands still costs.
    [[nodiscard]] std::vector<Settled> settle_within(std::chrono::milliseconds longest);

    // Runs on the writing thread whenever settle() or copy_notice() has something new: to wake a window
    // that sleeps. It must do no more than that, and be good for as long as the store lives.
    void wake_with(std::function<void()> wake) { wake_ = std::move(wake); }

    [[nodiscard]] Waiting waiting() const;
    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }

    // Writes all that is durable to a new file, reads it back, goes on there, and writes what waits.
    // Never waits; settle() tells. Refused where something has that name, or another such is under way.
    [[nodiscard]] Result<Ticket> save_elsewhere(const std::string& path);

    // Lets go of what waits while the disk has failed: each act settles with the reason, so that its
    // words can be given back to whoever typed them.
    void let_go_of_waiting();

    // For those who can wait: until nothing is under way and nothing waits, but for what a failed disk
    // holds up. settle() then has it all.
    void wait();
    // submit() and settle() in one, by the recorder: the seq of the entry; 0: it was so already. Refused,
    // too, where the disk failed: then the act does not wait. Where nothing is under way it is written by
    // the calling thread.
    [[nodiscard]] Result<std::uint64_t> do_now(const Act& act);

    // Keeps a second copy of the file in that folder from now on. Before any act is asked for. Refused
    // where that would be the file itself. A copy that fails stops nothing.
    [[nodiscard]] Refusable keep_copy_in(const std::string& folder);
    // How the second copy is behind, or that it goes by another name; empty: all is well.
    [[nodiscard]] std::string copy_notice() const;
    // Until the second copy had its turn for everything durable.
    void wait_for_copy();

    // Keeps the words being typed beside the file, or drops them where they are none; never waits. See
    // draft.h.
    void keep_draft(std::string words);

private:
    struct Asked {
        Ticket ticket = 0;
        Act act;
        ParticipantId by;
        std::int64_t at_ms = 0;
        std::int64_t monotonic_ms = 0;
    };
    // Who writes: the writing thread, or who asks and would wait for it.
    enum class Hands : std::uint8_t { of_the_writer, own };

    // Each order has with it what is said if there is no memory to carry it out: then there is none to say
    // it either.
    struct WriteOrder {
        std::string line;
        std::string when;
    };
    struct SaveOrder {
        std::string path;
    };
    struct DraftOrder {
        std::string words;
    };
    struct Order {
        std::variant<WriteOrder, SaveOrder, DraftOrder> what;
        Problem no_memory;
    };
    struct Report {
        bool is_of_draft = false;
        std::optional<Problem> problem;
        std::optional<Moved> moved;
    };
    struct CopyOrder {
        std::list<std::string> lines;
        std::string when;
        std::int64_t at_ms = 0;
        Problem no_memory;
    };
    struct CopyReport {
        std::optional<Problem> problem;
        std::string path;
        std::int64_t at_ms = 0;
    };
    using Writer = Worker<Order, Report>;
    using Copier = Worker<CopyOrder, CopyReport>;

    // The one entry that is being written, of the act that waits longest. It has with it all the memory
    // that taking it up needs: what is durable must not be lost to want of that.
    struct Flight {
        Entry entry;
        std::size_t bytes = 0;
        std::string head;  // once it is durable
        std::list<Settled> settled;
        Writer::Ready order;  // until it is given to the writer
        Copier::Ready copy;   // without a second copy: none
    };
    struct Save {
        Writer::Ready order;  // until it is given to the writer
        std::list<Settled> settled;
    };

    Store(std::string path, Surroundings around, Loaded loaded, std::unique_ptr<Writer> writer,
        const DiskCalls& disk);

    [[nodiscard]] static std::unique_ptr<Writer> writer_of(SessionFile file, const DiskCalls& disk);
    [[nodiscard]] Result<Entry> decided(const Asked& asked) const;
    struct Line;
    [[nodiscard]] Result<Line> encoded(const Asked& asked, const Entry& entry) const;
    [[nodiscard]] Result<Ticket> ask(const Act& act, ParticipantId by, Hands hands);
    [[nodiscard]] Refusable begin(const Asked& asked);
    void write(Hands hands);
    [[nodiscard]] bool is_under_way() const;
    template <class Step>
    void soundly(Step step);
    void go_on();
    void take(Report report);
    void take_up(Flight flight);
    void catch_up();
    void take_copy(CopyReport report) noexcept;
    [[nodiscard]] Copier::Ready copy_order(std::list<std::string> lines, std::int64_t at_ms) const;
    [[nodiscard]] int offset_min(std::int64_t at_ms) const;
    [[nodiscard]] std::string file_time(std::int64_t at_ms) const;

    std::string path_;
    Surroundings around_;
    DiskCalls disk_;
    Loaded loaded_;
    std::function<void()> wake_;
    Ticket last_ticket_ = 0;
    std::list<Settled> settled_;
    std::list<Asked> waiting_;  // the one in flight is the first
    std::optional<Flight> flight_;
    std::optional<Save> save_;
    std::optional<Failure> failure_;
    bool sound_ = true;      // no check has failed while reports were taken up
    bool caught_up_ = true;  // session and history have all of the record in them
    std::string copy_folder_;
    std::string copy_own_path_;  // as it would have it
    std::string copy_path_;      // where it is; empty: nowhere
    std::optional<Problem> copy_problem_;
    std::int64_t copy_behind_since_ms_ = 0;  // 0: it is not
    std::size_t copies_owed_ = 0;
    std::unique_ptr<Writer> writer_;
    std::unique_ptr<Copier> copier_;
};

}  // namespace jointly
