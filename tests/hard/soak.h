// A long round: random acts through the store, on a disk that fails now and then, and all that a day with
// it brings along. What was acknowledged is remembered apart, and asked for again.
#pragma once

#include "core/journal/store.h"
#include "tests/hard/memory_held.h"
#include "tests/hard/unreliable_disk.h"
#include "tests/support/room/random_commands.h"
#include "tests/support/scratch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

struct SoakCounts {
    std::uint64_t acts = 0;
    std::uint64_t refused = 0;
    std::uint64_t no_change = 0;
    std::uint64_t taken_back = 0;
    std::uint64_t lost = 0;  // entries that were acknowledged and are not there
    std::uint64_t disk_failures = 0;
    std::uint64_t files_begun = 1;
    std::uint64_t openings = 0;
    std::uint64_t papers = 0;
    std::uint64_t papers_not_kept = 0;
    std::uint64_t drafts = 0;
    std::uint64_t checkpoints = 0;
    std::uint64_t redactions = 0;
    std::uint64_t wrong = 0;  // things that did not hold; each is printed
};

// The minutes of the last meeting, and the whole record a line an entry.
[[nodiscard]] std::string papers_of(const Store& store);

class Soak {
public:
    // `entries`: how many there will be, so that what remembers them does not grow.
    Soak(std::uint64_t entries, std::uint64_t seed);

    // On to so many acknowledged entries; less far where something is wrong.
    void go_on_to(std::uint64_t entries);
    // On a disk that works: everything that was acknowledged is there, and a second copy is the same.
    void end();

    [[nodiscard]] std::uint64_t acknowledged() const { return acknowledged_; }
    [[nodiscard]] const SoakCounts& counts() const { return counts_; }
    [[nodiscard]] const UnreliableDisk& disk() const { return disk_; }

    // What this process holds, and what one does that has come by the same record the short way:
    // `program --short-way FILE FOLDER` prints its two numbers.
    struct Memory {
        MemoryHeld here;
        MemoryHeld short_way;
    };
    [[nodiscard]] Memory memory(const std::string& program);

private:
    void expect(bool holds, const std::string& what);
    [[nodiscard]] bool is_due(std::uint64_t& next, std::uint64_t step) const;

    void open();
    void remember_the_last();
    void act();
    void acknowledge(std::uint64_t seq);
    void take_up();
    void go_on_elsewhere_where_it_failed();
    void type_something();
    void take_checkpoint();
    void write_papers();
    void close_and_look();
    void look_at(const Session& shown);
    void clear_the_stick();

    Scratch scratch_;
    std::string path_ = scratch_.path("day-1.ibb");
    std::string stick_ = scratch_.path("stick");
    UnreliableDisk disk_;
    RandomCommands commands_;
    Chance chance_;
    std::int64_t now_ms_ = 1'772'470'800'000;
    std::uint64_t acknowledged_ = 0;
    std::vector<std::uint64_t>
        hashes_;        // by seq; 0: of several at once, only that of the last is known
    std::string held_;  // the last checkpoint
    std::uint64_t next_checkpoint_;
    std::uint64_t next_papers_;
    std::uint64_t next_opening_;
    SoakCounts counts_;
    std::optional<Store> store_;  // last: it uses the others
};

}  // namespace jointly
