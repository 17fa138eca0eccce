#include "core/disk/append_file.h"

#include "core/base/say.h"
#include "core/disk/steps.h"

#include <fcntl.h>

#include <cerrno>
#include <utility>

namespace jointly {

namespace {

// O_APPEND: should another program append between check and write, nothing of it is overwritten.
// Read, too, for the ending.
constexpr int append_flags = O_RDWR | O_APPEND;

std::uint64_t size_of(const struct stat& found)
{
    return static_cast<std::uint64_t>(found.st_size);
}

}  // namespace

AppendFile::AppendFile(std::string path, Descriptor file, const DiskCalls& calls)
    : path_(std::move(path)), file_(std::move(file)), calls_(calls)
{}

Result<AppendFile> AppendFile::create(
    const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    // What takes memory comes first: once the file is there, nothing can end its making half way.
    const std::string folder = folder_of(path);
    AppendFile file(path, Descriptor(), calls);
    auto made = create_file(calls, path, append_flags, bytes);
    if (!made.ok()) {
        return made.problem();
    }
    file.file_ = std::move(made).value();
    if (!sync_folder(calls, folder)) {
        const int error = errno;
        (void)calls.unlink(path.c_str());
        return Problem{say("{file} could not be written. {reason}",
            {{"file", file_name(path)}, {"reason", reason(error)}})};
    }
    if (Refusable there = file.remember_what_is_there(); !there.ok()) {
        (void)calls.unlink(path.c_str());
        return there.problem();
    }
    return file;
}

Result<AppendFile> AppendFile::open(const std::string& path, const DiskCalls& calls)
{
    return opened(path, append_flags, calls);
}

Result<AppendFile> AppendFile::open_no_link(const std::string& path, const DiskCalls& calls)
{
    return opened(path, append_flags | O_NOFOLLOW, calls);
}

Result<AppendFile> AppendFile::opened(const std::string& path, int flags, const DiskCalls& calls)
{
    auto there_already = open_regular(calls, path, flags);
    if (!there_already.ok()) {
        return there_already.problem();
    }
    AppendFile file(path, std::move(there_already).value(), calls);
    if (Refusable there = file.remember_what_is_there(); !there.ok()) {
        return there.problem();
    }
    return file;
}

Refusable AppendFile::remember_what_is_there()
{
    struct stat found {};
    if (calls_.fstat(file_.fd(), &found) != 0) {
        return Problem{say("{file} cannot be opened. {reason}",
            {{"file", file_name(path_)}, {"reason", reason(errno)}})};
    }
    size_ = size_of(found);
    device_ = found.st_dev;
    inode_ = found.st_ino;
    return Done{};
}

Problem AppendFile::seen(Trouble trouble, std::string sentence)
{
    trouble_ = trouble;
    return {std::move(sentence)};
}

Problem AppendFile::cannot_ask(int error)
{
    if (error == ENOENT) {
        return seen(
            Trouble::gone, say("{file} is no longer where it was. Put it back, and try again.",
                               {{"file", file_name(path_)}}));
    }
    fault_ = fault(error);
    return seen(Trouble::refused, say("{file} could not be written. {reason}",
                                      {{"file", file_name(path_)}, {"reason", reason(error)}}));
}

Refusable AppendFile::check()
{
    if (failed_) {
        return Problem{
            say("Nothing more is written to {file} since the disk failed. Close the session and "
                "open it again; what was on the wall is kept.",
                {{"file", file_name(path_)}})};
    }
    const auto changed = [this] {
        return seen(Trouble::changed,
            say("{file} was changed by another program. Close that program, then close the session "
                "and open it again.",
                {{"file", file_name(path_)}}));
    };
    struct stat held {};
    struct stat named {};
    if (calls_.fstat(file_.fd(), &held) != 0 || calls_.stat(path_.c_str(), &named) != 0) {
        return cannot_ask(errno);
    }
    const bool is_same = named.st_dev == device_ && named.st_ino == inode_ && held.st_dev == device_
                      && held.st_ino == inode_;
    if (!is_same || size_of(held) != size_ || ending_.size() > size_) {
        return changed();
    }
    const auto ending = read_at(calls_, file_.fd(), size_ - ending_.size(), ending_.size());
    if (!ending && errno != 0) {
        return cannot_ask(errno);
    }
    if (ending != ending_) {
        return changed();
    }
    trouble_ = Trouble::none;
    return Done{};
}

// Takes back what was half done, unless another program wrote as well, and ends the writing.
Problem AppendFile::give_up(Trouble trouble, std::size_t written, int error)
{
    failed_ = true;
    trouble_ = trouble;
    struct stat found {};
    const bool is_known = calls_.fstat(file_.fd(), &found) == 0;
    if (!is_known || size_of(found) == size_ + written) {
        (void)calls_.ftruncate(file_.fd(), static_cast<off_t>(size_));
    }
    fault_ = fault(error);
    return seen(trouble, say("This was not kept. {reason}", {{"reason", reason(error)}}));
}

Refusable AppendFile::append(std::string_view bytes)
{
    if (Refusable as_left = check(); !as_left.ok()) {
        return as_left;
    }
    std::string ending(bytes);  // once the bytes are on the disk, nothing may fail any more
    // One write: what comes of several could end in the middle with something else behind it.
    ssize_t count = 0;
    do {
        count = calls_.write(file_.fd(), bytes.data(), bytes.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        return give_up(Trouble::refused, 0, errno);
    }
    const auto written = static_cast<std::size_t>(count);
    if (written != bytes.size()) {
        return give_up(Trouble::refused, written, ENOSPC);
    }
    struct stat found {};
    if (calls_.fstat(file_.fd(), &found) != 0) {
        return give_up(Trouble::refused, written, errno);
    }
    if (size_of(found) != size_ + written) {
        // Theirs and ours are both there now. To cut would be to destroy what is not ours.
        failed_ = true;
        return seen(Trouble::changed,
            say("Another program wrote to {file} at the same moment. Close that program, then "
                "close the session and open it again.",
                {{"file", file_name(path_)}}));
    }
    if (calls_.fdatasync(file_.fd()) != 0) {
        return give_up(Trouble::unsynced, written, errno);
    }
    size_ += written;
    ending_ = std::move(ending);
    return Done{};
}

Refusable AppendFile::cut_to(std::uint64_t size)
{
    must(size <= size_, "a file is cut to more than it has");
    if (Refusable as_left = check(); !as_left.ok()) {
        return as_left;
    }
    if (calls_.ftruncate(file_.fd(), static_cast<off_t>(size)) != 0
        || calls_.fsync(file_.fd()) != 0) {
        const int error = errno;
        failed_ = true;
        fault_ = fault(error);
        return seen(
            Trouble::unsynced, say("The unfinished end of {file} could not be cut off. {reason}",
                                   {{"file", file_name(path_)}, {"reason", reason(error)}}));
    }
    size_ = size;
    ending_.clear();
    return Done{};
}

}  // namespace jointly
