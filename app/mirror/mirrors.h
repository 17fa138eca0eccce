// Mirrors of the wall while it is shown: written whenever it shows something else, by a thread of their own,
// so that a share or a stick that takes its time holds up nobody.
//
// While one page is being written the next ones wait, and only the last of them is written then. A mirror
// that cannot be written stops nothing; it is tried again with the next page. All calls are made by one
// thread.
#pragma once

#include "core/base/worker.h"
#include "core/disk/calls.h"
#include "core/wall/mirror.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

class Mirrors {
public:
    // Touches nothing yet. Names as check_mirror_name() takes them; none: there is no mirror.
    explicit Mirrors(std::vector<std::string> paths, const DiskCalls& disk = real_disk());
    Mirrors(Mirrors&& other) noexcept = default;
    Mirrors& operator=(Mirrors&& other) = delete;
    // Says in each of them that the wall is closed, and waits until that is on its disk.
    ~Mirrors();

    // Runs on the writing thread when a page is written: to wake a window that sleeps. It must do no more
    // than that, and be good for as long as this lives.
    void wake_with(std::function<void()> wake) { wake_ = std::move(wake); }

    // What the wall shows now. Never waits.
    void show(const WallModel& shown);

    // Why a mirror can no longer be written, once, for the room; nothing while all is as it was.
    [[nodiscard]] std::optional<std::string> news();

    // Until what was shown is written, or could not be.
    void wait();

private:
    using Writer = Worker<MirrorPage, Refusable>;

    void take(const Refusable& report);
    void go_on();

    std::function<void()> wake_;
    std::optional<MirrorPage> page_;  // as it was shown last
    bool is_due_ = false;             // and not given to the writer yet
    bool is_writing_ = false;
    bool is_failing_ = false;
    std::optional<std::string> news_;
    std::unique_ptr<Writer> writer_;  // none without a mirror
};

}  // namespace jointly
