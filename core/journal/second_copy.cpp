#include "core/journal/second_copy.h"

#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/journal/redact.h"
#include "core/journal/session_file.h"

#include <utility>

namespace jointly {

SecondCopy::SecondCopy(
    std::string folder, std::string name, std::string bytes, const DiskCalls& disk)
    : folder_(std::move(folder)), name_(std::move(name)), bytes_(std::move(bytes)), disk_(disk)
{}

void SecondCopy::take_in()
{
    for (; !not_yet_among_them_.empty(); not_yet_among_them_.pop_front()) {
        bytes_ += not_yet_among_them_.front();
    }
}

// Adds to the file whatever it lacks, and sees that it is as this writer left it.
Refusable SecondCopy::fill(AppendFile& file) const
{
    Refusable filled = file.size() < bytes_.size()
                         ? file.append(std::string_view(bytes_).substr(file.size()))
                         : Refusable(Done{});
    return filled.ok() ? file.check() : filled;
}

Refusable SecondCopy::keep(std::list<std::string> lines, const std::string& when)
{
    not_yet_among_them_.splice(not_yet_among_them_.end(), lines);
    take_in();
    if (!file_) {
        return find_and_fill(when);
    }
    Refusable kept = fill(*file_);
    if (kept.ok()) {
        return kept;
    }
    const Trouble trouble = file_->trouble();
    file_.reset();
    std::string path = std::exchange(path_, {});
    if (trouble == Trouble::unsynced) {
        spoilt_ = std::move(path);
    }
    // Changed or gone: at once under its own name or another. A disk that failed is given time.
    const bool is_lost = trouble == Trouble::changed || trouble == Trouble::gone;
    return is_lost ? find_and_fill(when) : kept;
}

bool SecondCopy::may_be_ours(const std::string& path) const
{
    if (path == spoilt_ || is_link(path)) {
        return false;
    }
    const auto there = read_back(path, file_max_bytes, disk_);
    return !there.ok() || goes_on_without_words(there.value(), bytes_);
}

// Instead of one that still has words which left the session.
Result<AppendFile> SecondCopy::replaced(const std::string& path)
{
    if (Refusable written = replace_file(path, bytes_, disk_); !written.ok()) {
        return written.problem();
    }
    auto file = AppendFile::open_no_link(path, disk_);
    if (file.ok()) {
        file.value().expect_ending(bytes_);
    }
    return file;
}

// A copy that is there, with what it lacks added; a new one where none is.
Result<AppendFile> SecondCopy::taken_up(std::string path)
{
    if (!is_there(path, disk_)) {
        return write_verified(path, bytes_, disk_);
    }
    const auto there = read_back(path, file_max_bytes, disk_);
    if (!there.ok()) {
        return there.problem();
    }
    if (!std::string_view(bytes_).starts_with(there.value())) {
        return replaced(path);
    }
    auto file = AppendFile::open_no_link(path, disk_);
    if (!file.ok()) {
        return file;
    }
    file.value().expect_ending(there.value());
    Refusable filled =
        file.value().size() == there.value().size()
            ? file.value().check()
            : Problem{say("Another program writes to {file}.", {{"file", file_name(path)}})};
    if (filled.ok()) {
        filled = fill(file.value());
    }
    if (file.value().trouble() == Trouble::unsynced) {
        spoilt_ = std::move(path);
    }
    return filled.ok() ? std::move(file) : Result<AppendFile>(filled.problem());
}

Refusable SecondCopy::find_and_fill(const std::string& when)
{
    constexpr int names_max = 99;
    const std::string own = folder_ + "/" + name_;
    for (int number = 0; number <= names_max; ++number) {
        std::string path = number == 0 ? own : copy_name(own, when, number);
        if ((is_there(path, disk_) || is_link(path)) && !may_be_ours(path)) {
            continue;
        }
        auto file = taken_up(path);
        if (!file.ok()) {
            return file.problem();
        }
        path_ = std::move(path);
        file_.emplace(std::move(file).value());
        return Done{};
    }
    return Problem{
        say("There are too many copies of {file} there. Empty the folder, or name another.",
            {{"file", name_}})};
}

}  // namespace jointly
