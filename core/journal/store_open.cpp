// How a store begins and ends, and what its threads do.
#include "core/base/overloaded.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/journal/draft.h"
#include "core/journal/store.h"

#include <algorithm>
#include <exception>

namespace jointly {

std::unique_ptr<Store::Writer> Store::writer_of(SessionFile file, const DiskCalls& disk)
{
    return std::make_unique<Writer>([file = std::move(file), disk](Order& order) mutable {
        Report report;
        const auto note = [&report](auto kept) {
            if (kept.ok()) {
                report.moved = std::move(kept).value();
            } else {
                report.problem = kept.problem();
            }
        };
        try {
            std::visit(
                Overloaded{
                    [&](const WriteOrder& write) { note(file.append(write.line, write.when)); },
                    [&](const SaveOrder& save) { note(file.save_as(save.path)); },
                    [&](const DraftOrder& draft) {
                        report.is_of_draft = true;
                        (void)jointly::keep_draft(file.path(), draft.words, disk);
                    },
                },
                order.what);
        } catch (const std::exception&) {  // no memory; what is on the disk is as the file knows it
            report.problem = std::move(order.no_memory);
        }
        return report;
    });
}

Result<Store> Store::open(const std::string& path, Surroundings around, const DiskCalls& disk)
{
    return open(
        path, [&around](const Loaded&) { return std::move(around); }, disk);
}

Result<Store> Store::open(
    const std::string& path, const SurroundingsFor& around_for, const DiskCalls& disk)
{
    auto opened = SessionFile::open(path, disk);
    if (!opened.ok()) {
        return opened.problem();
    }
    Surroundings around = around_for(opened.value().loaded);
    return Store(path, std::move(around), std::move(opened.value().loaded),
        writer_of(std::move(opened.value().file), disk), disk);
}

Store::~Store()
{
    if (!writer_ || !sound_) {
        return;  // it was moved away; or only what is being written is to be trusted
    }
    try {
        wait();
        if (copier_ && copy_behind_since_ms_ != 0) {
            copier_->give_ready(copy_order({}, copy_behind_since_ms_));
        }
    } catch (...) {  // whoever opens it next reads what is on the disk
    }
}

// ---- beside the file ---------------------------------------------------------------------------------

// As the clocks of the last meeting go; before the first, as those of this machine.
int Store::offset_min(std::int64_t at_ms) const
{
    return session().meetings.empty() ? system_utc_offset_min(at_ms)
                                      : session().meetings.back().utc_offset_min;
}

// "2026-03-02 14.05": a time that may stand in the name of a file.
std::string Store::file_time(std::int64_t at_ms) const
{
    const int offset = offset_min(at_ms);
    std::string time = clock_time(at_ms, offset);
    std::replace(time.begin(), time.end(), ':', '.');
    return say("{date} {time}", {{"date", iso(local_date(at_ms, offset))}, {"time", time}});
}

Refusable Store::keep_copy_in(const std::string& folder)
{
    must(!is_under_way() && waiting_.empty() && !copier_, "a second copy is begun too late");
    const std::string name = file_name(path_);
    if (is_same_file(folder, folder_of(path_), disk_)
        || is_same_file(folder + "/" + name, path_, disk_)) {
        return Problem{say("The session itself is in {folder}. Name another folder for its copy.",
            {{"folder", folder}})};
    }
    auto bytes = read_file(path_, file_max_bytes, disk_);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    if (bytes.value().size() < loaded_.whole_bytes) {
        return Problem{
            say("{file} was changed by another program. Open it again.", {{"file", name}})};
    }
    bytes.value().resize(loaded_.whole_bytes);
    std::string own_path = folder + "/" + name;
    std::string own_folder = folder;
    auto copier =
        std::make_unique<Copier>([copy = SecondCopy(folder, name, std::move(bytes).value(), disk_)](
                                     CopyOrder& order) mutable {
            CopyReport report{std::nullopt, {}, order.at_ms};
            try {
                if (Refusable kept = copy.keep(std::move(order.lines), order.when); !kept.ok()) {
                    report.problem = kept.problem();
                }
                report.path = copy.path();
            } catch (const std::exception&) {
                report.problem = std::move(order.no_memory);
            }
            return report;
        });
    auto first = copy_order({}, loaded_.record.empty() ? 0 : loaded_.record.back().stamp.at_ms);
    copy_folder_ = std::move(own_folder);
    copy_own_path_ = std::move(own_path);
    copier_ = std::move(copier);
    ++copies_owed_;
    copier_->give_ready(std::move(first));
    return Done{};
}

Store::Copier::Ready Store::copy_order(std::list<std::string> lines, std::int64_t at_ms) const
{
    return Copier::ready(
        {std::move(lines), file_time(at_ms), at_ms, {say("There is no memory left.")}}, wake_);
}

void Store::take_copy(CopyReport report) noexcept
{
    --copies_owed_;
    if (!report.problem) {
        copy_behind_since_ms_ = 0;
        copy_path_ = std::move(report.path);
    } else if (copy_behind_since_ms_ == 0) {
        copy_behind_since_ms_ = report.at_ms;
    }
    copy_problem_ = std::move(report.problem);
}

std::string Store::copy_notice() const
{
    if (copy_problem_) {
        return say("The second copy in {folder} is behind since {time}: {problem}",
            {{"folder", copy_folder_},
                {"time", clock_time(copy_behind_since_ms_, offset_min(copy_behind_since_ms_))},
                {"problem", copy_problem_->text}});
    }
    if (copy_path_ != copy_own_path_ && !copy_path_.empty()) {
        return say("The second copy in {folder} is {file}.",
            {{"folder", copy_folder_}, {"file", file_name(copy_path_)}});
    }
    return {};
}

void Store::wait_for_copy()
{
    wait();
    while (copies_owed_ > 0) {
        take_copy(copier_->wait());
    }
}

void Store::keep_draft(std::string words)
{
    writer_->give(Order{DraftOrder{std::move(words)}, {}});
}

}  // namespace jointly
