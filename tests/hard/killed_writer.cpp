#include "tests/hard/killed_writer.h"

#include "core/journal/load.h"
#include "tests/hard/acknowledged.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace jointly {

namespace {

// Reads one acknowledgement; false at the end of the pipe.
bool read_kept(int fd, std::uint64_t& seq)
{
    std::array<char, sizeof seq> bytes{};
    std::size_t size = 0;
    while (size < bytes.size()) {
        const ssize_t count = ::read(fd, bytes.data() + size, bytes.size() - size);
        if (count == 0 || (count < 0 && errno != EINTR)) {
            return false;
        }
        size += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(&seq));
    return true;
}

}  // namespace

std::optional<std::uint64_t> kill_writer(const Killing& killing)
{
    std::array<int, 2> ends{};
    must(::pipe(ends.data()) == 0, "a pipe cannot be made");
    const pid_t writer = ::fork();
    must(writer >= 0, "a process cannot be made");
    if (writer == 0) {
        (void)::dup2(ends[1], STDOUT_FILENO);
        (void)::close(ends[0]);
        (void)::close(ends[1]);
        (void)::execl(
            killing.program.c_str(), killing.program.c_str(), killing.file.c_str(), nullptr);
        ::_exit(127);
    }
    (void)::close(ends[1]);
    std::optional<std::uint64_t> last;
    std::uint64_t seq = 0;
    for (int count = 0; count < killing.enough && read_kept(ends[0], seq); ++count) {
        last = seq;
    }
    if (killing.more_us > 0) {
        (void)::usleep(killing.more_us);
    }
    killing.cut();
    (void)::kill(writer, SIGKILL);
    (void)::waitpid(writer, nullptr, 0);
    while (killing.count_after && read_kept(ends[0], seq)) {
        last = seq;
    }
    (void)::close(ends[0]);
    return last;
}

void check_what_is_left(
    const std::string& file, std::optional<std::uint64_t> last, std::uint64_t before, Tally& tally)
{
    ++tally.rounds;
    tally.acknowledged += last && *last > before ? *last - before : 0;
    const auto read = load_file(file);
    if (!read.ok()) {
        const std::uint64_t gone = last ? std::max<std::uint64_t>(*last, 1) : 0;
        tally.lost_rounds += gone > 0 ? 1 : 0;
        tally.lost += gone;
        std::printf("round %d: %s\n", tally.rounds, read.problem().text.c_str());
        return;
    }
    const Loaded& left = read.value();
    tally.torn_rounds += left.torn.empty() ? 0 : 1;
    const bool is_true = left.writable
                      && std::all_of(left.record.begin(), left.record.end(),
                          [](const Entry& entry) { return is_nth_act(entry); });
    if (!is_true) {
        ++tally.broken_rounds;
        std::printf("round %d: broken. %s\n", tally.rounds, left.notice.c_str());
    }
    if (last && left.record.size() < *last) {
        ++tally.lost_rounds;
        tally.lost += *last - left.record.size();
        std::printf("round %d: %llu entries were acknowledged, %zu are there\n", tally.rounds,
            static_cast<unsigned long long>(*last), left.record.size());
    }
}

void print(const char* name, const Tally& tally, double seconds)
{
    std::printf("%s: %d rounds in %.1f s, %llu entries acknowledged, %llu lost in %d rounds, "
                "%d files broken, %d ends torn\n",
        name, tally.rounds, seconds, static_cast<unsigned long long>(tally.acknowledged),
        static_cast<unsigned long long>(tally.lost), tally.lost_rounds, tally.broken_rounds,
        tally.torn_rounds);
}

}  // namespace jointly
