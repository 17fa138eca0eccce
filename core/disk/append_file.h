// A file that only grows at its end, durably, by one writer.
//
// After append() returned Done the bytes are on the disk and stay there through a power cut. A refused
// append leaves the file as it was. When the disk itself failed, this object takes nothing more: after
// a failed sync the system may forget the data and call the next sync a success, so only opening the
// file anew tells what is on the disk.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"
#include "core/disk/descriptor.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jointly {

class AppendFile {
public:
    // A new file, 0600, with these bytes; durable with its name. Refused where anything has that name.
    [[nodiscard]] static Result<AppendFile> create(
        const std::string& path, std::string_view bytes, const DiskCalls& calls = real_disk());

    // A file that is there. A link to one is followed; folders, pipes and devices are refused.
    [[nodiscard]] static Result<AppendFile> open(
        const std::string& path, const DiskCalls& calls = real_disk());

    // All of the bytes or none. Refused where the file at this path is another one, or of another size,
    // than this writer left.
    [[nodiscard]] Refusable append(std::string_view bytes);

    // Cuts off what stands behind `size`, durably. Same conditions as append().
    [[nodiscard]] Refusable cut_to(std::uint64_t size);

    // As this writer left it.
    [[nodiscard]] std::uint64_t size() const { return size_; }

private:
    AppendFile(std::string path, Descriptor file, const DiskCalls& calls);

    [[nodiscard]] Refusable remember_what_is_there();
    [[nodiscard]] Refusable check_as_left() const;
    [[nodiscard]] Problem give_up(std::size_t written, int error);

    std::string path_;
    Descriptor file_;
    DiskCalls calls_;
    std::uint64_t size_ = 0;
    dev_t device_ = 0;
    ino_t inode_ = 0;
    bool failed_ = false;
};

}  // namespace jointly
