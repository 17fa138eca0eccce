#include "app/mirror/mirrors.h"

#include "app/mirror/mirror_file.h"
#include "core/base/say.h"

#include <utility>

namespace jointly {

Mirrors::Mirrors(std::vector<std::string> paths, const DiskCalls& disk)
{
    if (paths.empty()) {
        return;
    }
    writer_ = std::make_unique<Writer>([paths = std::move(paths), disk](const MirrorPage& page) {
        Refusable all = Done{};
        for (const std::string& path : paths) {
            if (Refusable written = write_mirror(path, page, disk); !written.ok()) {
                all = written;
            }
        }
        return all;
    });
}

Mirrors::~Mirrors()
{
    if (writer_ && page_) {
        writer_->give(next_page(*page_, closed_wall()));
    }
}

void Mirrors::show(const WallModel& shown)
{
    if (!writer_) {
        return;
    }
    if (std::exchange(is_writing_, false)) {
        if (const auto report = writer_->take()) {
            take(*report);
        } else {
            is_writing_ = true;
        }
    }
    if (!page_ || page_->shown != shown) {
        page_ = page_ ? next_page(*page_, shown) : first_page(shown);
        is_due_ = true;
    }
    go_on();
}

std::optional<std::string> Mirrors::news() { return std::exchange(news_, std::nullopt); }

void Mirrors::wait()
{
    while (writer_ && std::exchange(is_writing_, false)) {
        take(writer_->wait());
        go_on();
    }
}

void Mirrors::take(const Refusable& report)
{
    const bool was_failing = std::exchange(is_failing_, !report.ok());
    if (is_failing_ && !was_failing) {
        news_ = say("The mirror is behind the wall. {reason}", {{"reason", report.problem().text}});
    }
}

void Mirrors::go_on()
{
    if (is_due_ && !is_writing_) {
        writer_->give(*page_, wake_);
        is_due_ = false;
        is_writing_ = true;
    }
}

}  // namespace jointly
