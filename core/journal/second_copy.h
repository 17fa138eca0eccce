// A second copy of the session file in another folder, on a stick or a share: the same bytes, a line
// behind the first at most.
//
// It is only ever added to, but that words which left the session leave it too. A file of its name that is
// not the beginning of this session stays as it is, and so does a link, which could lead anywhere; the copy
// takes another name. While the folder is away the copy is behind; with the next line it is looked for
// again, compared byte for byte, and given what is missing.
//
// Where memory runs out (std::bad_alloc) the copy is behind as well; no line is forgotten.
#pragma once

#include "core/disk/append_file.h"

#include <list>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

class SecondCopy {
public:
    // `name` is that of the session file, `bytes` all that it holds. Touches nothing yet.
    SecondCopy(std::string folder, std::string name, std::string bytes,
        const DiskCalls& disk = real_disk());

    // Takes more lines (none: only looks again) and brings the copy up to all of them, durably. It has been
    // read back where this is Done. A Problem says why the copy is behind. `when` goes into the name of a
    // copy that cannot have its own, as in copy_name().
    [[nodiscard]] Refusable keep(std::list<std::string> lines, const std::string& when);

    // Where it is; empty as long as it is nowhere.
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    void take_in();
    [[nodiscard]] Refusable fill(AppendFile& file) const;
    [[nodiscard]] Refusable find_and_fill(const std::string& when);
    [[nodiscard]] Result<AppendFile> taken_up(std::string path);
    [[nodiscard]] Result<AppendFile> replaced(const std::string& path);
    [[nodiscard]] bool may_be_ours(const std::string& path) const;

    std::string folder_;
    std::string name_;
    std::string bytes_;
    std::list<std::string> not_yet_among_them_;  // the last lines, taken without taking memory
    DiskCalls disk_;
    std::string path_;
    std::string
        spoilt_;  // not to be gone on with: a sync of it failed, so reading it proves nothing
    std::optional<AppendFile> file_;
};

}  // namespace jointly
