// A real writer to be killed: appends to a session through the Store until it is stopped, and says on its
// standard output, one byte string of eight for each, which entry is on the disk for good. Every second
// entry is written by the writing thread, as for a window, the others by the one that asks, as for a script.
//
//     hard_writer FILE
//
// A FILE that is not there is made first; that it is made is said as entry 0.
#include "core/journal/store.h"
#include "tests/hard/acknowledged.h"

#include <unistd.h>

#include <cstdio>

namespace jointly {
namespace {

bool say_kept(std::uint64_t seq) { return ::write(STDOUT_FILENO, &seq, sizeof seq) == sizeof seq; }

int fail(const Problem& problem)
{
    std::fprintf(stderr, "hard_writer: %s\n", problem.text.c_str());
    return 1;
}

Result<std::uint64_t> kept_as_for_a_window(Store& store, const Act& act)
{
    const auto ticket = store.submit(act, {});
    if (!ticket.ok()) {
        return ticket.problem();
    }
    store.wait();
    if (store.failure()) {
        return Problem{store.failure()->reason};
    }
    return store.settle().back().seq;
}

int write_without_end(const std::string& path)
{
    if (::access(path.c_str(), F_OK) != 0) {
        if (const Refusable made = create_session(path); !made.ok()) {
            return fail(made.problem());
        }
        if (!say_kept(0)) {
            return 0;
        }
    }
    auto store = Store::open(path, machine_surroundings());
    if (!store.ok()) {
        return fail(store.problem());
    }
    for (;;) {
        const std::uint64_t seq = store.value().record().size() + 1;
        const auto kept = seq % 2 == 0 ? kept_as_for_a_window(store.value(), nth_act(seq))
                                       : store.value().do_now(nth_act(seq));
        if (!kept.ok()) {
            return fail(kept.problem());
        }
        if (!say_kept(kept.value())) {
            return 0;
        }
    }
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv) { return argc == 2 ? jointly::write_without_end(argv[1]) : 2; }
