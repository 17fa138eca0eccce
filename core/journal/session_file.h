// The session's file in the hands of its one writer, and the files it goes on in when that one is lost.
//
// It knows every byte that is durable, so that a full copy can be written when the disk is gone. A line
// goes to the end of the file. Where another program changed the file, or took it away, the line goes
// into a new file beside it, behind a copy of all that is known: nothing of anybody is overwritten, and
// both histories are kept. Where the disk fails, nothing more is written until save_as() found another.
//
// Where memory runs out (std::bad_alloc), the line was not written and nothing else was changed, unless the
// disk failed in the same moment.
#pragma once

#include "core/disk/append_file.h"
#include "core/disk/lock.h"
#include "core/journal/load.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// Makes a new session file; refuses to overwrite one. `seed_hex` is empty but for samples.
[[nodiscard]] Refusable create_session(
    const std::string& path, const std::string& seed_hex = {}, const DiskCalls& disk = real_disk());

// "round (copy 2026-03-02 14.05).ibb" of "round.ibb", in the same folder; from the second on
// "round (copy 2026-03-02 14.05, 2).ibb". `when` is without characters that a file may not have.
[[nodiscard]] std::string copy_name(const std::string& path, const std::string& when, int number);

// A new file with these bytes, durable and read back; gone again where it does not read back as written.
[[nodiscard]] Result<AppendFile> write_verified(
    const std::string& path, std::string_view bytes, const DiskCalls& disk);

// Where a session goes on in another file, and why there.
struct Moved {
    std::string path;
    std::string why;
};

class SessionFile {
public:
    // Takes the lock and cuts off a torn last line, whose bytes are kept beside the file; `loaded` is
    // what it holds, with a notice of that. A file that may only be read is refused with the reason.
    struct Opened;
    [[nodiscard]] static Result<Opened> open(
        const std::string& path, const DiskCalls& disk = real_disk());

    // One line with its LF, durable once there is a value: nothing, or in which copy it is and goes on.
    // `when` goes into the name of that copy. A Problem says what failed and what to do; from then on every
    // append is refused until save_as() succeeds.
    [[nodiscard]] Result<std::optional<Moved>> append(
        std::string_view line, const std::string& when);

    // Writes all that is durable to a new file, reads it back, and goes on there.
    [[nodiscard]] Result<Moved> save_as(const std::string& path);

    [[nodiscard]] const std::string& path() const { return path_; }
    // Every durable byte.
    [[nodiscard]] const std::string& bytes() const { return bytes_; }

private:
    SessionFile(
        std::string path, FileLock lock, AppendFile file, std::string bytes, const DiskCalls& disk);

    [[nodiscard]] Result<Moved> fork(std::string_view line, const std::string& when, Trouble why);
    void go_on_in(std::string path, AppendFile file) noexcept;

    std::string path_;
    std::optional<FileLock> lock_;  // none where a copy's could not be had: it is a courtesy
    AppendFile file_;
    std::string bytes_;
    DiskCalls disk_;
    std::optional<Problem> failed_;
};

struct SessionFile::Opened {
    SessionFile file;
    Loaded loaded;
};

}  // namespace jointly
