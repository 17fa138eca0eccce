// Cuts the power under a writer, a thousand times: an ext4 file system on a loop device is shut down
// without writing its log, as when the plug is pulled, mounted again, and read.
//
//     hard_power_cut [--rounds N] [--seed N]
//
// Only what was acknowledged before the cut counts: the process outlives this power cut, a real one it
// does not. Then a writer whose fdatasync does nothing goes the same way for a tenth of the rounds, and must
// be caught in 95 of 100: a suite that does not see that sees nothing. Needs root; without, it says SKIP.
// The mount is in a name space of its own and goes with the process.
#include "core/journal/load.h"
#include "tests/hard/asked.h"
#include "tests/hard/killed_writer.h"
#include "tests/support/scratch.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <random>

namespace jointly {
namespace {

constexpr unsigned long ext4_shutdown = 0x8004587d;  // EXT4_IOC_SHUTDOWN
constexpr std::uint32_t without_log_flush = 2;       // EXT4_GOING_FLAGS_NOLOGFLUSH

bool run(const std::string& command)
{
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

// Thrown where this machine cannot run the suite.
struct Skip {
    const char* why;
};

// A disk whose power can be cut.
class Disk {
public:
    Disk() : image_(scratch_.path("disk")), mount_(scratch_.path("mounted"))
    {
        if (::geteuid() != 0) {
            throw Skip{"only root may mount a file system"};
        }
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
            throw Skip{"this machine gives no mounts of one's own"};
        }
        std::filesystem::create_directory(mount_);
        if (!run("truncate -s 64M " + image_) || !run("mkfs.ext4 -q -F " + image_) || !mounted()) {
            throw Skip{"no ext4 file system can be made and mounted on a loop device"};
        }
        int probe = open_root();
        if (probe < 0 || ::ioctl(probe, ext4_shutdown, &without_log_flush_) != 0) {
            throw Skip{"this kernel cannot shut an ext4 file system down"};
        }
        (void)::close(probe);
        restore();
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    ~Disk() { (void)::umount2(mount_.c_str(), MNT_DETACH); }

    [[nodiscard]] std::string path(const std::string& name) const { return mount_ + "/" + name; }

    void cut()
    {
        const int root = open_root();
        must(root >= 0 && ::ioctl(root, ext4_shutdown, &without_log_flush_) == 0,
            "the power could not be cut");
        (void)::close(root);
    }

    // Power again: what is on the disk is there, and nothing else.
    void restore()
    {
        bool is_off = false;
        for (int tries = 0; tries < 200 && !is_off; ++tries) {
            is_off = ::umount2(mount_.c_str(), 0) == 0;
            if (!is_off) {
                (void)::usleep(5'000);  // the killed writer may still be letting go
            }
        }
        must(is_off && mounted(), "the disk could not be mounted again");
    }

private:
    bool mounted() { return run("mount -o loop " + image_ + " " + mount_); }
    [[nodiscard]] int open_root() const { return ::open(mount_.c_str(), O_RDONLY | O_DIRECTORY); }

    Scratch scratch_;
    std::string image_;
    std::string mount_;
    std::uint32_t without_log_flush_ = without_log_flush;
};

Tally cut_often(Disk& disk, const std::string& program, int rounds, std::mt19937_64& random)
{
    Tally tally;
    std::string file;
    for (int round = 0; round < rounds; ++round) {
        constexpr int rounds_a_file = 25;
        if (round % rounds_a_file == 0) {
            file = disk.path("cut-" + std::to_string(round) + ".ibb");
        }
        const auto before = load_file(file);
        Killing killing{program, file};
        killing.enough = 2 + static_cast<int>(random() % 40);
        killing.more_us = static_cast<std::uint32_t>(random() % 1'000);
        killing.cut = [&] { disk.cut(); };
        const auto last = kill_writer(killing);
        disk.restore();
        check_what_is_left(file, last, before.ok() ? before.value().record.size() : 0, tally);
        if (tally.lost_rounds > 0 || tally.broken_rounds > 0) {
            std::filesystem::remove(file);  // the next round shall not stand on this one's ruins
        }
    }
    return tally;
}

double seconds_since(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

int cut_all(const Asked& asked)
{
    std::mt19937_64 random(asked.seed);
    Disk disk;
    auto begun = std::chrono::steady_clock::now();
    const Tally kept = cut_often(disk, HARD_WRITER, asked.rounds, random);
    print("power cut", kept, seconds_since(begun));
    begun = std::chrono::steady_clock::now();
    const int rounds = std::max(asked.rounds / 10, 5);
    std::printf("power cut under a writer that does not sync; its losses are meant to be seen:\n");
    const Tally caught = cut_often(disk, HARD_WRITER_NO_SYNC, rounds, random);
    print("power cut without fdatasync", caught, seconds_since(begun));
    const bool sees = caught.lost_rounds * 100 >= caught.rounds * 95;
    if (!sees) {
        std::printf("power cut: the writer without fdatasync was not caught often enough\n");
    }
    return kept.lost == 0 && kept.broken_rounds == 0 && sees ? 0 : 1;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    try {
        return jointly::cut_all(jointly::asked_for(argc, argv, {1'000, 20261127}));
    } catch (const jointly::Skip& skip) {
        std::printf("SKIP power cut: %s\n", skip.why);
        return jointly::skipped;
    }
}
