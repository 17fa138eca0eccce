// The session that is open, and the only thing that changes it.
//
// Decide, write, then evolve: what is seen is always on the disk. Where an act is refused, or the write
// fails, nothing has changed. One store writes to a file at a time; others may read.
#pragma once

#include "core/disk/append_file.h"
#include "core/disk/lock.h"
#include "core/journal/load.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

// What the store takes from around it. Tests give clocks that stand still.
struct Surroundings {
    std::function<std::int64_t()> now_ms;  // as told; milliseconds UTC
    std::function<std::int64_t()> monotonic_ms;
    std::function<std::string(std::uint64_t seq)> salt;  // 32 hex digits
    std::string boot;                                    // 8 hex digits
};
// This machine's clocks and random salts.
[[nodiscard]] Surroundings machine_surroundings();
// Those of a sample: clocks as given by `now_ms`, salts from the seed.
[[nodiscard]] Surroundings seeded_surroundings(
    const std::string& seed_hex, std::function<std::int64_t()> now_ms);

// Chosen when the file was read: a sample has its seed in the header.
using SurroundingsFor = std::function<Surroundings(const Loaded&)>;

// Makes a new session file; refuses to overwrite one. `seed_hex` is empty but for samples.
[[nodiscard]] Refusable create_session(const std::string& path, const std::string& seed_hex = {});

using Ticket = std::uint64_t;

// What became of an act.
struct Settled {
    Ticket ticket = 0;
    std::uint64_t seq = 0;           // its entry; 0: it was so already, nothing was written
    std::optional<Problem> problem;  // it was refused or could not be written
};

class Store {
public:
    // Takes the lock, cuts off a torn last line (its bytes are kept beside the file) and says so in
    // notice(). A file that may only be read is refused with the reason.
    [[nodiscard]] static Result<Store> open(
        const std::string& path, const SurroundingsFor& around_for);
    [[nodiscard]] static Result<Store> open(const std::string& path, Surroundings around);

    [[nodiscard]] const Session& session() const { return loaded_.session; }
    [[nodiscard]] const Record& record() const { return loaded_.record; }
    [[nodiscard]] const History& history() const { return loaded_.history; }
    [[nodiscard]] const Header& header() const { return loaded_.header; }
    [[nodiscard]] const std::string& head() const { return loaded_.head; }
    [[nodiscard]] const std::string& notice() const { return loaded_.notice; }
    [[nodiscard]] const std::string& path() const { return path_; }

    // Asks for an act by this hand. Refused at once where the rules say so; else the ticket under
    // which settle() tells what became of it.
    [[nodiscard]] Result<Ticket> submit(const Act& act, ParticipantId by);

    // Takes up what became durable since the last call. Once a frame.
    [[nodiscard]] std::vector<Settled> settle();

    // submit() and settle() in one, by the recorder: for those who can wait. The seq of the entry; 0:
    // it was so already.
    [[nodiscard]] Result<std::uint64_t> do_now(const Act& act);

private:
    Store(std::string path, Surroundings around, FileLock lock, AppendFile file, Loaded loaded);

    [[nodiscard]] Result<Entry> decided(const Act& act, ParticipantId by) const;
    [[nodiscard]] Refusable append(const Entry& entry);
    void take_up(const Entry& entry);

    std::string path_;
    Surroundings around_;
    FileLock lock_;
    AppendFile file_;
    Loaded loaded_;
    Ticket last_ticket_ = 0;
    std::vector<Settled> settled_;
};

}  // namespace jointly
