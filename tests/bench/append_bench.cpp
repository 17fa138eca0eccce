#include "core/journal/store.h"
#include "core/record/act.h"
#include "tests/bench/long_round.h"
#include "tests/bench/measure.h"
#include "tests/bench/raw_file.h"
#include "tests/bench/record_bench.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>

namespace jointly {

namespace {

constexpr double goal_beside_raw = 1.1;

// One row a line, one transaction a row, as durable as the Store: WAL, synchronous=FULL.
class Database {
public:
    explicit Database(const std::string& path)
    {
        must(sqlite3_open(path.c_str(), &database_) == SQLITE_OK, "a database cannot be made");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE entry (seq INTEGER PRIMARY KEY, line TEXT)");
        must(sqlite3_prepare_v2(
                 database_, "INSERT INTO entry (line) VALUES (?)", -1, &insert_, nullptr)
                 == SQLITE_OK,
            "an insert cannot be prepared");
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database()
    {
        sqlite3_finalize(insert_);
        sqlite3_close(database_);
    }

    void append(std::string_view bytes)
    {
        sqlite3_bind_text(insert_, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        must(sqlite3_step(insert_) == SQLITE_DONE && sqlite3_reset(insert_) == SQLITE_OK,
            "an insert failed");
    }

private:
    void run(const char* statement)
    {
        must(sqlite3_exec(database_, statement, nullptr, nullptr, nullptr) == SQLITE_OK,
            "a statement failed");
    }

    sqlite3* database_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
};

// A session of a long round that goes on.
class Meeting {
public:
    Meeting(const std::string& path, std::size_t before, const DiskCalls& disk)
        : Meeting(path, long_file(before), disk)
    {}

    [[nodiscard]] const Store& store() const { return store_; }

    // The next act, and its entry.
    [[nodiscard]] Act next() { return round_.act(store_.session().next); }
    // As a script does it.
    void append(const Act& act)
    {
        const auto seq = store_.do_now(act);
        must(seq.ok() && seq.value() != 0, "an act of the long round was not kept");
    }
    // As for a window, but for waiting: the line goes to the writing thread, and its report comes back.
    void append_by_the_writer(const Act& act)
    {
        const std::size_t before = store_.record().size();
        must(store_.submit(act, store_.session().recorder).ok(), "an act was refused");
        store_.wait();
        must(store_.record().size() == before + 1, "an act of the long round was not kept");
        (void)store_.settle();
    }

    // The bytes of the entry that was appended last.
    [[nodiscard]] std::string last_line()
    {
        std::string bytes(store_.bytes() - told_, '\0');
        const auto count = ::pread(file_, bytes.data(), bytes.size(), static_cast<off_t>(told_));
        must(count == static_cast<ssize_t>(bytes.size()), "a line cannot be read back");
        told_ = store_.bytes();
        return bytes;
    }

private:
    Meeting(const std::string& path, LongFile file, const DiskCalls& disk)
        : round_(std::move(file.round)),
          store_(opened(path, file.text, disk)),
          file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)),
          told_(store_.bytes())
    {}
    [[nodiscard]] static Store opened(
        const std::string& path, std::string_view text, const DiskCalls& disk)
    {
        must(AppendFile::create(path, text).ok(), "a session cannot be made");
        auto store = Store::open(path, machine_surroundings(), disk);
        must(store.ok(), "a session of a long round does not open");
        return std::move(store).value();
    }

    LongRound round_;
    Store store_;
    int file_;
    std::uint64_t told_;
};

struct Times {
    std::vector<double> store;
    std::vector<double> writer;
    std::vector<double> raw;
    std::vector<double> database;
};

// Each of the four comes first, second, third and last as often as the others. The bare file and the
// database take the line that the Store wrote in the turn before.
Times by_turns(const std::string& folder, std::size_t appends, std::size_t before)
{
    Meeting meeting(folder + "/round.ibb", before, real_disk());
    Meeting of_window(folder + "/window.ibb", before, real_disk());
    const RawFile raw(folder + "/raw");
    Database database(folder + "/round.sqlite");
    Times times;
    meeting.append(meeting.next());
    std::string line = meeting.last_line();
    for (std::size_t turn = 0; turn < appends; ++turn) {
        const Act act = meeting.next();
        const Act same = of_window.next();
        const std::size_t stride = turn / 4 % 2 == 0 ? 1 : 3;
        for (std::size_t place = 0; place < 4; ++place) {
            switch ((turn + place * stride) % 4) {
                case 0: times.store.push_back(time_of([&] { meeting.append(act); })); break;
                case 1:
                    times.writer.push_back(time_of([&] { of_window.append_by_the_writer(same); }));
                    break;
                case 2: times.raw.push_back(time_of([&] { raw.append(line); })); break;
                default: times.database.push_back(time_of([&] { database.append(line); }));
            }
        }
        line = meeting.last_line();
    }
    return times;
}

void print_row(const char* what, const std::vector<double>& times, double raw, bool has_goal)
{
    const double ratio = median(times) / raw;
    std::printf("%-36s %9.1f %9.1f %8.2f", what, median(times), quantile(times, 0.99), ratio);
    if (has_goal) {
        std::printf("   goal <= %.1f %s", goal_beside_raw, outcome_of(ratio, goal_beside_raw));
    }
    std::printf("\n");
}

// ---- where the time goes -----------------------------------------------------------------------------

// How long the Store's own calls of the system took. Only the writing thread writes here, and it has
// handed over its report before anybody reads.
struct InTheDisk {
    double check = 0;  // whether the file is as it was left
    double write = 0;
    double sync = 0;
};

DiskCalls timed(const std::shared_ptr<InTheDisk>& spent)
{
    const auto add = [](double& sum, const auto& call) {
        const auto before = Clock::now();
        const auto answer = call();
        sum += microseconds(Clock::now() - before);
        return answer;
    };
    DiskCalls calls = real_disk();
    calls.fstat = [=](int fd, struct stat* found) {
        return add(spent->check, [&] { return ::fstat(fd, found); });
    };
    calls.stat = [=](const char* path, struct stat* found) {
        return add(spent->check, [&] { return ::stat(path, found); });
    };
    calls.pread = [=](int fd, void* bytes, std::size_t count, off_t offset) {
        return add(spent->check, [&] { return ::pread(fd, bytes, count, offset); });
    };
    calls.write = [=](int fd, const void* bytes, std::size_t count) {
        return add(spent->write, [&] { return ::write(fd, bytes, count); });
    };
    calls.fdatasync = [=](int fd) { return add(spent->sync, [&] { return ::fdatasync(fd); }); };
    return calls;
}

struct Parts {
    std::vector<double> all, decide, line, check, write, sync, rest;
};

// Decides and encodes each act a second time, apart, and counts what the disk calls took.
Parts taken_apart(const std::string& folder, std::size_t appends, std::size_t before)
{
    const auto disk = std::make_shared<InTheDisk>();
    Meeting meeting(folder + "/apart.ibb", before, timed(disk));
    const Store& store = meeting.store();
    Parts parts;
    for (std::size_t turn = 0; turn < appends; ++turn) {
        const Act act = meeting.next();
        const std::string head = store.head();
        *disk = {};
        const double all = time_of([&] { meeting.append(act); });
        const InTheDisk spent = *disk;
        const Entry entry = store.record().back();
        const Origin origin{monotonic_now_ms(), "00000000", std::string(32, '0')};
        const double line = time_of([&] {
            const std::string made = entry_line(entry, origin, head);
            (void)read_own_entry(std::string_view(made).substr(0, made.size() - 1), head);
        });
        // Of the session as it is now, which may refuse what it took: deciding costs about the same.
        const double decide = time_of(
            [&] { (void)decide_act(store.session(), store.record(), store.history(), act); });
        parts.all.push_back(all);
        parts.decide.push_back(decide);
        parts.line.push_back(line);
        parts.check.push_back(spent.check);
        parts.write.push_back(spent.write);
        parts.sync.push_back(spent.sync);
        parts.rest.push_back(all - decide - line - spent.check - spent.write - spent.sync);
    }
    return parts;
}

void print_parts(const Parts& parts)
{
    std::printf("\nwhere one append goes, of %zu more; microseconds, medians\n", parts.all.size());
    const auto row = [](const char* what, const std::vector<double>& times) {
        std::printf("%-36s %9.1f\n", what, median(times));
    };
    row("all of it", parts.all);
    row("  decide", parts.decide);
    row("  encode, hash, read it back", parts.line);
    row("  ask whether it is as left", parts.check);
    row("  write", parts.write);
    row("  fdatasync", parts.sync);
    row("  take it up, and what is left", parts.rest);
}

}  // namespace

void bench_append(const std::string& folder, std::size_t appends, std::size_t before)
{
    const Times times = by_turns(folder, appends, before);
    const double raw = median(times.raw);
    std::printf(
        "%zu entries appended by turns to a session of %zu; microseconds\n", appends, before);
    std::printf("%-36s %9s %9s %8s\n", "one entry, durable", "median", "p99", "ratio");
    print_row("write + fdatasync, the same bytes", times.raw, raw, false);
    print_row("Store, by who asks (do_now)", times.store, raw, true);
    print_row("Store, by its thread (submit, wait)", times.writer, raw, true);
    print_row("SQLite, WAL, synchronous=FULL", times.database, raw, false);
    print_parts(taken_apart(folder, std::min<std::size_t>(appends, 500), before));
}

}  // namespace jointly
